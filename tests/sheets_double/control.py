"""What tests ask of the double over HTTP, beside Google's own paths: /__double/..."""

from collections import Counter
from typing import Any

from tests.sheets_double.faults import read_fault
from tests.sheets_double.model import Json
from tests.sheets_double.seeding import seed_spreadsheet
from tests.sheets_double.service import Service
from tests.sheets_double.snapshot import take_snapshot
from tests.sheets_double.users import DEFAULT_ACCOUNT, User


def answer_control(service: Service, http_method: str, path: str, query: dict[str, str], given: Any) -> Any:
    """Carry out one order; raises KeyError or ValueError for one that makes no sense."""
    name = path.removeprefix("/__double/")
    if (http_method, name) not in _ORDERS:
        raise ValueError(f"no such order: {http_method} {path}; there are {', '.join(f'{m} {n}' for m, n in _ORDERS)}")
    return _ORDERS[http_method, name](service, query, given)


def count_calls(service: Service) -> Json:
    """Calls and bytes by method, bodies counted before compression."""
    methods: dict[str, Counter[str]] = {}
    calls = list(service.calls)
    for call in calls:
        counted = methods.setdefault(call.method, Counter())
        counted.update({"calls": 1, "received": call.received, "sent": call.sent, f"status {call.status}": 1})
    return {"total": len(calls), "methods": {name: dict(counted) for name, counted in sorted(methods.items())}}


def _show_calls(service: Service, _query: dict[str, str], _given: Any) -> Json:
    return count_calls(service)


def _forget_calls(service: Service, _query: dict[str, str], _given: Any) -> Json:
    service.calls.clear()
    return {}


def _add_faults(service: Service, _query: dict[str, str], given: Any) -> Json:
    faults = [read_fault(item) for item in (given if isinstance(given, list) else [given])]
    for fault in faults:
        service.faults.add(**fault)
    return {"planned": len(service.faults.planned)}


def _clear_faults(service: Service, _query: dict[str, str], _given: Any) -> Json:
    service.faults.clear()
    return {}


def _seed(service: Service, _query: dict[str, str], given: Any) -> Json:
    made = seed_spreadsheet(service, **given)
    return {"spreadsheetId": made.id}


def _snapshot(service: Service, query: dict[str, str], _given: Any) -> Json:
    return take_snapshot(service.store.spreadsheets[query["id"]])


def _advance(service: Service, _query: dict[str, str], given: Any) -> Json:
    service.clock.advance(float(given["advance"]))
    return {"now": service.clock.now()}


def _behave(service: Service, _query: dict[str, str], given: Any) -> Json:
    for name, value in given.items():
        if name == "quota":
            service.quota.limit = value
        elif name in service.behaviour.__slots__ and isinstance(value, bool):
            setattr(service.behaviour, name, value)
        else:
            raise ValueError(f"no such switch: {name}")
    return {name: getattr(service.behaviour, name) for name in service.behaviour.__slots__}


def _add_user(service: Service, _query: dict[str, str], given: Any) -> Json:
    email = given.get("email", DEFAULT_ACCOUNT)
    service.users.tokens[given["token"]] = User(email, given.get("name", email))
    return {}


def _revoke(service: Service, _query: dict[str, str], given: Any) -> Json:
    service.users.revoked.add(given["token"])
    return {}


def _share(service: Service, _query: dict[str, str], given: Any) -> Json:
    service.store.spreadsheets[given["id"]].access = given["access"]
    return {}


def _health(service: Service, _query: dict[str, str], _given: Any) -> Json:
    return {"spreadsheets": len(service.store.spreadsheets), "mistakes": service.mistakes}


_ORDERS = {
    ("GET", "calls"): _show_calls,
    ("DELETE", "calls"): _forget_calls,
    ("POST", "faults"): _add_faults,
    ("DELETE", "faults"): _clear_faults,
    ("POST", "spreadsheets"): _seed,
    ("GET", "snapshot"): _snapshot,
    ("POST", "clock"): _advance,
    ("POST", "behaviour"): _behave,
    ("POST", "users"): _add_user,
    ("POST", "revoke"): _revoke,
    ("POST", "access"): _share,
    ("GET", "health"): _health,
}

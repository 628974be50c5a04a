"""How this instance of the service is set up; everything comes from the environment."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any

import google.auth
from google.auth.credentials import Credentials
from requests.adapters import HTTPAdapter

from sheets_service.audit.chat import CHAT
from sheets_service.audit.cloud_queue import Target, open_client
from sheets_service.audit.dispatch import PER_MINUTE
from sheets_service.audit.registry import spreadsheet_in
from sheets_service.auth import Keys
from sheets_service.errors import BadPolicy

_POOL = 32  # connections to Google kept open
_AUDITS = ("OKR_AUDIT_URL", "OKR_AUDIT_QUEUE", "OKR_AUDIT_RUNNER", "OKR_AUDIT_BOT")
_SCOPE = "https://www.googleapis.com/auth/spreadsheets"


@cache
def own_credentials() -> Credentials:
    """Return the credentials of the account that the service itself runs as."""
    found: Credentials = google.auth.default(scopes=[_SCOPE])[0]
    return found


@dataclass(frozen=True, slots=True)
class AuditSettings:
    """How scheduled audits run here: on which queue, who may start them, as which account (`bot`) sheets are opened.

    `registry` is audited where a start names none. `webhook` is a secret.
    """

    target: Target
    bot: str
    callers: frozenset[str] = frozenset()
    registry: str = ""
    per_minute: int = PER_MINUTE
    webhook: str = field(default="", repr=False)
    credentials: Callable[[], Credentials] = field(default=own_credentials, compare=False)
    client: Callable[[], Any] = field(default=open_client, compare=False)
    now: Callable[[], datetime] = field(default=lambda: datetime.now(UTC), compare=False)


@dataclass(frozen=True, slots=True)
class Settings:
    """What an instance needs to know. Times are in seconds.

    Without audiences nobody can be identified: the routes that touch spreadsheets turn everybody away, and /v1/score, which
    touches none, is open. That is how it runs on a laptop.
    """

    audiences: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    deadline: float = 45.0
    calls_per_minute: int = 30  # of one caller
    project: str = ""  # the Google Cloud project that traces in the log belong to
    keys: Keys = field(default_factory=Keys, compare=False)
    # Shared by all callers: it holds connections and knows no tokens.
    adapter: HTTPAdapter = field(default_factory=lambda: HTTPAdapter(pool_maxsize=_POOL), compare=False)
    sleep: Callable[[float], None] | None = field(default=None, compare=False)
    audits: AuditSettings | None = None


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the OKR_… variables and GOOGLE_CLOUD_PROJECT; raises BadPolicy for a number that is none."""
    return Settings(
        audiences=_names(environment.get("OKR_AUDIENCES", "")),
        domains=_names(environment.get("OKR_DOMAINS", "")),
        deadline=_number(environment, "OKR_DEADLINE", 45),
        calls_per_minute=int(_number(environment, "OKR_CALLS_PER_MINUTE", 30)),
        project=environment.get("GOOGLE_CLOUD_PROJECT", "").strip(),
        audits=_read_audits(environment),
    )


def _read_audits(environment: Mapping[str, str]) -> AuditSettings | None:
    needed = {name: environment.get(name, "").strip() for name in _AUDITS}
    missing = [name for name, value in needed.items() if not value]
    if len(missing) == len(needed):
        return None
    if missing:
        raise BadPolicy(f"Audits are set up in part: {', '.join(missing)} is missing.", "Set all of them, or none.")
    url, queue, runner, bot = needed.values()
    webhook = environment.get("OKR_CHAT_WEBHOOK", "").strip()
    if webhook and not webhook.startswith(CHAT):
        raise BadPolicy("OKR_CHAT_WEBHOOK is no address of a Google Chat webhook.", f"It begins with {CHAT}.")
    return AuditSettings(
        target=Target(queue, url.rstrip("/"), runner),
        bot=bot,
        callers=_names(environment.get("OKR_AUDIT_CALLERS", "")),
        registry=spreadsheet_in(environment.get("OKR_AUDIT_REGISTRY", "")),
        per_minute=int(_number(environment, "OKR_AUDIT_PER_MINUTE", PER_MINUTE)),
        webhook=webhook,
    )


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip() for name in text.split(",") if name.strip())


def _number(environment: Mapping[str, str], name: str, default: float) -> float:
    text = environment.get(name, "").strip()
    try:
        number = float(text) if text else default
    except ValueError:
        raise BadPolicy(f"{name} is “{text}”, which is no number.", f"Set it to {default}, or leave it out.") from None
    if number <= 0:
        raise BadPolicy(f"{name} is {text}.", "Set it above 0.")
    return number

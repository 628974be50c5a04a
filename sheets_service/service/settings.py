"""How this instance of the service is set up; everything comes from the environment."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from requests.adapters import HTTPAdapter

from sheets_service.auth import Keys
from sheets_service.errors import BadPolicy

_POOL = 32  # connections to Google kept open


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


def read_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the OKR_… variables and GOOGLE_CLOUD_PROJECT; raises BadPolicy for a number that is none."""
    return Settings(
        audiences=_names(environment.get("OKR_AUDIENCES", "")),
        domains=_names(environment.get("OKR_DOMAINS", "")),
        deadline=_number(environment, "OKR_DEADLINE", 45),
        calls_per_minute=int(_number(environment, "OKR_CALLS_PER_MINUTE", 30)),
        project=environment.get("GOOGLE_CLOUD_PROJECT", "").strip(),
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

"""Who is calling: Google's ID tokens, verified by us.

google-auth checks signature, expiry and audience. It fetches Google's keys for every token, garbage included, accepts any
audience when none is given, and checks neither issuer nor `email_verified`; all that is done here (seen with 2.62).
"""

import base64
import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import requests
from google.auth import jwt

from sheets_service.errors import GoogleUnavailable, Unauthorised

CERTS = "https://www.googleapis.com/oauth2/v1/certs"
_ISSUERS = frozenset({"accounts.google.com", "https://accounts.google.com"})
_SKEW = 10  # seconds by which clocks may differ
_LONGEST = 8192  # characters of a token
_KEYS_LAST = 3600.0  # seconds; Google changes its keys about once a day
_KEYS_REST = 300.0  # seconds between two fetches, however many unknown keys are named
_FETCH_TIMEOUT = 5.0  # seconds
_PARTS = 3


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls: Google's lasting number for the account, its address, and its Workspace domain ("" for a private one)."""

    subject: str
    email: str
    domain: str = ""


def fetch_keys() -> Mapping[str, str]:
    """Fetch Google's present keys by their ids; raises an OSError when that cannot be done."""
    answer = requests.get(CERTS, timeout=_FETCH_TIMEOUT)
    answer.raise_for_status()
    found: dict[str, str] = answer.json()
    return found


class Keys:
    """Google's keys, kept for an hour, and fetched by one caller at a time while the others wait for the same answer."""

    def __init__(
        self, fetch: Callable[[], Mapping[str, str]] = fetch_keys, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`fetch` gets the keys; `clock` counts seconds."""
        self._fetch = fetch
        self._clock = clock
        self._lock = threading.Lock()
        self._keys: Mapping[str, str] = MappingProxyType({})
        self._fetched: float | None = None

    def find(self, name: str) -> str | None:
        """Return the key of that id, None when Google has no such key; raises GoogleUnavailable when nobody can say."""
        with self._lock:
            age = None if self._fetched is None else self._clock() - self._fetched
            if age is None or age > _KEYS_LAST or (name not in self._keys and age > _KEYS_REST):
                self._renew()
            return self._keys.get(name)

    def _renew(self) -> None:
        try:
            found = self._fetch()
        except (OSError, ValueError) as error:
            # Known keys stay good for a while; without any, the door stays shut.
            if not self._keys:
                raise GoogleUnavailable("Google's sign-in keys cannot be reached.", "Try again in a minute.") from error
            return
        self._keys = MappingProxyType({str(name): str(key) for name, key in found.items()})
        self._fetched = self._clock()


@dataclass(frozen=True, slots=True)
class Door:
    """Which tokens are let in: meant for one of these audiences, from these domains or accounts (empty: any)."""

    audiences: frozenset[str]
    domains: frozenset[str] = frozenset()
    accounts: frozenset[str] = frozenset()
    keys: Keys = field(default_factory=Keys, compare=False)

    def identify(self, authorization: str | None) -> Caller:
        """Return who comes with this Authorization header; raises Unauthorised, or GoogleUnavailable without keys."""
        scheme, _, token = (authorization or "").strip().partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise Unauthorised("The request brings no identity.", "Send “Authorization: Bearer” with an ID token.")
        return self._verify(token.strip())

    def _verify(self, token: str) -> Caller:
        # All that costs nothing comes before the keys, so that garbage never makes us call Google.
        header, claims = _look_inside(token)
        self._check(claims)
        key = self.keys.find(str(header.get("kid")))
        if key is None:
            raise _refused()
        try:
            jwt.decode(token, certs={header["kid"]: key}, clock_skew_in_seconds=_SKEW)  # type: ignore[no-untyped-call]
        except Exception as error:  # a token made to hurt may raise anything here, and is a bad token all the same
            raise _refused() from error
        return Caller(claims["sub"], claims["email"], str(claims.get("hd") or ""))

    def _check(self, claims: Mapping[str, Any]) -> None:
        texts = [claims.get(name) for name in ("iss", "aud", "sub", "email")]
        times = [claims.get(name) for name in ("iat", "exp")]
        if not all(isinstance(one, str) and one for one in texts) or not all(_is_time(one) for one in times):
            raise _refused()
        good = (
            claims["iss"] in _ISSUERS
            and claims["aud"] in self.audiences
            and claims.get("email_verified") is True
            and claims["exp"] > time.time() - _SKEW
        )
        if not good:
            raise _refused()
        if self.domains and claims.get("hd") not in self.domains:
            raise Unauthorised("This account's domain is not served here.", "Use your work account.")
        if self.accounts and claims["email"] not in self.accounts:
            raise _refused()


def _look_inside(token: str) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    parts = token.split(".")
    if len(token) > _LONGEST or len(parts) != _PARTS or not all(parts):
        raise _refused()
    header, claims = _decoded(parts[0]), _decoded(parts[1])
    if header.get("alg") != "RS256" or not isinstance(header.get("kid"), str):
        raise _refused()
    return header, claims


def _decoded(part: str) -> Mapping[str, Any]:
    try:
        found = json.loads(base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True))
    except (ValueError, RecursionError) as error:
        raise _refused() from error
    if not isinstance(found, dict):
        raise _refused()
    return found


def _is_time(given: object) -> bool:
    return isinstance(given, int | float) and not isinstance(given, bool) and 0 <= given < 2**40


def _refused() -> Unauthorised:
    """Say no without saying why: reasons help only those who try."""
    return Unauthorised("The identity token is not accepted.", "Open the spreadsheet's menu again, or sign in anew.")

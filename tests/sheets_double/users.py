"""Who calls: access tokens and the people behind them."""

import hashlib
from dataclasses import dataclass, field

from tests.sheets_double.errors import GoogleError

# Whoever comes with a token that says nothing: the placeholder account of the recordings.
DEFAULT_ACCOUNT = "test-account@example-project.iam.gserviceaccount.com"


@dataclass(frozen=True, slots=True)
class User:
    """An account as the APIs show it."""

    email: str
    name: str

    @property
    def number(self) -> str:
        """The account's id: digits that stay the same for an address."""
        return str(int(hashlib.sha256(self.email.encode()).hexdigest()[:16], 16)).zfill(20)


@dataclass(slots=True)
class Users:
    """Access tokens known, and those that are no longer good.

    A token with an @ is the address of its user; any other unknown token is the default account's.
    """

    tokens: dict[str, User] = field(default_factory=dict)
    revoked: set[str] = field(default_factory=set)

    def user(self, token: str | None) -> User:
        """Who this token belongs to; 401 in Google's words when it is missing or revoked."""
        if not token:
            raise GoogleError(
                401,
                "Request is missing required authentication credential. Expected OAuth 2 access token, login cookie "
                "or other valid authentication credential. "
                "See https://developers.google.com/identity/sign-in/web/devconsole-project.",
            )
        if token in self.revoked:
            raise GoogleError(
                401,
                "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie "
                "or other valid authentication credential. "
                "See https://developers.google.com/identity/sign-in/web/devconsole-project.",
            )
        if token in self.tokens:
            return self.tokens[token]
        email = token if "@" in token else DEFAULT_ACCOUNT
        return User(email, email.partition("@")[0] if "@" in token else email)

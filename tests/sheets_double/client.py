"""The real gspread, pointed at the double: its session's requests to Google go to loopback instead."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import gspread
import requests
from google.auth.transport.requests import AuthorizedSession
from google.oauth2.credentials import Credentials
from requests.adapters import HTTPAdapter

GOOGLE = ("https://sheets.googleapis.com/", "https://www.googleapis.com/")


class LoopbackAdapter(HTTPAdapter):
    """Sends what is meant for Google to a double."""

    def __init__(self, base: str) -> None:
        super().__init__(pool_maxsize=50)
        self.base = urlsplit(base)

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> requests.Response:
        """The same request, to another address."""
        asked = urlsplit(str(request.url))
        here = request.copy()
        here.url = urlunsplit((self.base.scheme, self.base.netloc, asked.path, asked.query, ""))
        return super().send(here, *args, **options)

    def request_url(self, request: requests.PreparedRequest, _proxies: Mapping[str, str] | None) -> str:
        """Loopback never goes through a proxy."""
        return request.path_url


def mount(session: requests.Session, base: str) -> requests.Session:
    """Turn a session's calls to Google to the double at `base`."""
    adapter = LoopbackAdapter(base)
    for address in GOOGLE:
        session.mount(address, adapter)
    # Proxies of the environment are for the outside.
    session.trust_env = False
    return session


def connect(base: str, token: str) -> gspread.Client:
    """A real gspread client that comes with this access token."""
    credentials = Credentials(token)
    session = AuthorizedSession(credentials)
    mount(session, base)
    client = gspread.Client(auth=credentials, session=session)
    client.set_timeout((5, 60))
    return client

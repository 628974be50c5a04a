"""A service on the double: keys of our own making, tokens signed with them, no network but loopback."""

import datetime as dt
import time

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from google.auth import crypt, jwt

from sheets_service.auth import Keys
from sheets_service.service import Settings, create_app
from tests.google.sheets import ANA, no_sleep
from tests.sheets_double import LoopbackAdapter, SheetsDouble

AUDIENCE = "add-on.apps.example.com"


class Mint:
    """Signs tokens as Google would, and counts how often its keys are asked for."""

    def __init__(self):
        self.private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.fetches = 0
        self.reachable = True

    def fetch(self):
        self.fetches += 1
        if not self.reachable:
            raise ConnectionError
        return {"k1": certificate(self.private)}

    def token(self, *, kid="k1", key=None, **claims):
        pem = (key or self.private).private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
        )
        now = int(time.time())
        told = {
            "iss": "https://accounts.google.com",
            "aud": AUDIENCE,
            "sub": "1234567890",
            "email": ANA,
            "email_verified": True,
            "hd": "example.com",
            "iat": now,
            "exp": now + 3600,
            **claims,
        }
        told = {name: value for name, value in told.items() if value is not None}
        signed = jwt.encode(crypt.RSASigner.from_string(pem, "k1"), told, key_id=kid)
        return signed.decode()


def certificate(private):
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test")])
    day = dt.datetime(2027, 1, 1, tzinfo=dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(1)
        .not_valid_before(day)
        .not_valid_after(day + dt.timedelta(days=9999))
        .sign(private, hashes.SHA256())
    )
    return made.public_bytes(serialization.Encoding.PEM).decode()


@pytest.fixture(scope="session")
def key_pair():
    return Mint().private


@pytest.fixture
def mint(key_pair):
    made = Mint.__new__(Mint)
    made.private, made.fetches, made.reachable = key_pair, 0, True
    return made


@pytest.fixture
def double():
    with SheetsDouble(seed=1) as running:
        yield running


@pytest.fixture
def settings(double, mint):
    return Settings(
        audiences=frozenset({AUDIENCE}),
        domains=frozenset({"example.com"}),
        keys=Keys(mint.fetch),
        adapter=LoopbackAdapter(double.url),
        sleep=no_sleep,
        calls_per_minute=1000,
    )


@pytest.fixture
def app(settings):
    return create_app(settings).test_client()


@pytest.fixture
def call(app, mint):
    """POST as somebody: `call("/v1/reviews", spreadsheet=plan)`."""

    def post(path, *, who=ANA, headers=None, **body):
        given = {"Authorization": f"Bearer {mint.token(email=who)}", "X-Okr-Access-Token": who, **(headers or {})}
        return app.post(path, json=body, headers=given)

    return post

"""Who is let in: everybody Google vouches for, meant for us; nobody else, and never with a 500."""

import base64
import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from sheets_service.auth import Door, Keys
from sheets_service.errors import GoogleUnavailable, Unauthorised
from tests.google.sheets import ANA, TEAM
from tests.service.conftest import AUDIENCE


@pytest.fixture
def door(mint):
    return Door(frozenset({AUDIENCE}), frozenset({"example.com"}), keys=Keys(mint.fetch))


def test_a_good_token_says_who_calls(door, mint):
    caller = door.identify(f"Bearer {mint.token()}")

    assert (caller.subject, caller.email, caller.domain) == ("1234567890", ANA, "example.com")


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "another-client.example.com"},
        {"aud": None},
        {"aud": [AUDIENCE]},
        {"iss": "https://evil.example.com"},
        {"iss": None},
        {"email_verified": False},
        {"email_verified": None},
        {"email_verified": "true"},
        {"email": None},
        {"sub": None},
        {"hd": "other.example.com"},
        {"hd": None},
        {"exp": 1},
        {"exp": "soon"},
        {"exp": 1e300},
        {"exp": True},
        {"iat": 4102444800},
        {"iat": None},
    ],
    ids=str,
)
def test_a_token_that_says_the_wrong_thing_is_turned_away(door, mint, claims):
    with pytest.raises(Unauthorised):
        door.identify(f"Bearer {mint.token(**claims)}")


def test_clocks_may_differ_by_ten_seconds(door, mint):
    now = int(time.time())

    assert door.identify(f"Bearer {mint.token(iat=now + 5)}")
    assert door.identify(f"Bearer {mint.token(exp=now - 5, iat=now - 100)}")


def test_forged_stripped_and_unsigned_tokens_are_turned_away(door, mint):
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    head, claims, _ = mint.token().split(".")
    unsigned = base64.urlsafe_b64encode(json.dumps({"alg": "none", "kid": "k1"}).encode()).decode().rstrip("=")
    hmac = base64.urlsafe_b64encode(json.dumps({"alg": "HS256", "kid": "k1"}).encode()).decode().rstrip("=")

    for token in (
        mint.token(key=other),
        f"{head}.{claims}.SIGNATURE_REMOVED_BY_GOOGLE",
        f"{head}.{claims}.",
        f"{unsigned}.{claims}.AAAA",
        f"{hmac}.{claims}.AAAA",
    ):
        with pytest.raises(Unauthorised):
            door.identify(f"Bearer {token}")


@pytest.mark.parametrize(
    "header",
    [None, "", "Bearer", "Bearer null", "Basic abc", "Bearer a.b.c", "Bearer \x00.\xff.", f"Bearer {'A' * 10000}"],
)
def test_a_header_that_is_none_is_turned_away(door, header):
    with pytest.raises(Unauthorised):
        door.identify(header)


def test_a_thousand_garbage_tokens_fetch_no_key(door, mint):
    for number in range(1000):
        with pytest.raises(Unauthorised):
            door.identify(f"Bearer {base64.urlsafe_b64encode(bytes([number % 256]) * 90).decode()}.x{number}.y")

    assert mint.fetches == 0


def test_unknown_key_names_fetch_at_most_once_in_a_while(door, mint):
    for number in range(8):
        with pytest.raises(Unauthorised):
            door.identify(f"Bearer {mint.token(kid=f'other{number}')}")

    assert mint.fetches == 1


def test_many_at_once_fetch_the_keys_once(mint):
    begun = threading.Barrier(8)
    keys = Keys(mint.fetch)
    door = Door(frozenset({AUDIENCE}), keys=keys)

    def enter(_number):
        begun.wait()
        return door.identify(f"Bearer {mint.token()}").email

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(enter, range(8))) == {ANA}
    assert mint.fetches == 1


def test_without_keys_the_door_stays_shut_and_says_503(door, mint, call):
    mint.reachable = False

    with pytest.raises(GoogleUnavailable):
        door.identify(f"Bearer {mint.token()}")
    answer = call("/v1/reviews", spreadsheet="x" * 44)

    assert answer.status_code == 503
    assert answer.json["error"]["code"] == "google-unavailable"


def test_known_keys_outlast_a_key_server_that_is_down(mint):
    now = [0.0]
    door = Door(frozenset({AUDIENCE}), keys=Keys(mint.fetch, lambda: now[0]))
    door.identify(f"Bearer {mint.token()}")
    mint.reachable = False
    now[0] = 4000.0

    assert door.identify(f"Bearer {mint.token()}").email == ANA


def test_one_account_alone_may_use_a_door_made_for_it(mint):
    door = Door(
        frozenset({AUDIENCE}), accounts=frozenset({"bot@example.iam.gserviceaccount.com"}), keys=Keys(mint.fetch)
    )

    assert door.identify(f"Bearer {mint.token(email='bot@example.iam.gserviceaccount.com', hd=None)}")
    with pytest.raises(Unauthorised):
        door.identify(f"Bearer {mint.token()}")


def test_no_confused_deputy_the_caller_s_own_right_decides(double, call):
    plan = double.create(tabs=TEAM, owner="bo@example.com", access={"bo@example.com": "writer"})

    assert call("/v1/reviews", spreadsheet=plan, who=ANA).status_code == 403
    assert call("/v1/reviews", spreadsheet=plan, who="bo@example.com").status_code == 200


def test_hostile_tokens_get_401_from_the_service_never_500(app, mint):
    for token in ("null", "a.b.c", mint.token(iss="x"), mint.token() + "x", "é.é.é"):
        answer = app.post("/v1/reviews", headers={"Authorization": f"Bearer {token}".encode().decode("latin-1")})
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"] == "Bearer"
    assert app.post("/v1/reviews", headers={"Authorization": f"Bearer {mint.token()}"}).status_code == 401

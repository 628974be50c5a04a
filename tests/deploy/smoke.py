"""Calls a deployed service as the build does before it sends people there: `OKR_TOKEN=... python3 smoke.py ADDRESS`.

It touches no sheet. A stranger is turned away (401); the token, for which the service has to fetch Google's keys, is let in, so
that an empty order is refused as an order (400). Needs nothing but Python; ends with 1 and a sentence where it is disappointed.
"""

import json
import os
import sys
import time
import urllib.error
import urllib.request

# An address that was made a moment ago may not answer yet.
TRIES, PAUSE = 5, float(os.environ.get("OKR_PAUSE", "3"))  # seconds


def main():
    address, token = sys.argv[1].rstrip("/"), os.environ["OKR_TOKEN"].strip()
    stranger, task = {}, {"Authorization": f"Bearer {token}"}
    expect(200, address, "/health")
    expect(200, address, "/v1/rules/no-target")
    expect(401, address, "/v1/reviews", stranger)
    expect(401, address, "/v1/audits/run", stranger)
    expect(400, address, "/v1/audits/run", task)


def expect(wanted, address, path, headers=None):
    """Call a path, with an empty order where headers are given; end the program when another status comes back."""
    status = 0
    for attempt in range(TRIES):
        status = call(f"{address}{path}", headers)
        if 0 < status < 500:
            break
        if attempt < TRIES - 1:
            time.sleep(PAUSE)
    if status != wanted:
        sys.exit(f"{path} answered {status or 'nothing'} instead of {wanted}.")
    print(f"{path}: {status}", flush=True)


def call(url, headers):
    """Return the status of an answer, 0 when there is none."""
    order = None if headers is None else json.dumps({}).encode()
    kind = {} if headers is None else {"Content-Type": "application/json"}
    request = urllib.request.Request(url, data=order, headers={**(headers or {}), **kind})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310  (the address is the operator's)
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return 0


if __name__ == "__main__":
    main()

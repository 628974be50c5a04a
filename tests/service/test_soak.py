"""Three hundred reviews at once on one process, with faults: nothing lost, memory flat."""

import random
import resource
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.google.sheets import ANA, NOTES, ROWS, people_s

REVIEWS = 300
FAULTS = ("429", "429-html", "503", "500", "reset-before", "reset-after", "503-after")


@pytest.mark.slow
def test_three_hundred_reviews_at_once_lose_nothing(double, app, mint):
    dice = random.Random(1)
    plans = [double.create(f"Plan {number}", tabs={"Q3": {"values": ROWS, "notes": NOTES}}) for number in range(60)]
    before = people_s(double, plans[0])["tabs"]
    headers = {"Authorization": f"Bearer {mint.token()}", "X-Okr-Access-Token": ANA}

    def review(number):
        if number % 3 == 0:
            double.faults.add(dice.choice(FAULTS), method="*.batchUpdate" if number % 2 else "*.get")
        body = {"spreadsheet": plans[number % len(plans)], "today": "2027-02-01"}
        return app.application.test_client().post("/v1/reviews", json=body, headers=headers).status_code

    with ThreadPoolExecutor(24) as pool:
        warm = list(pool.map(review, range(60)))
        first = most_memory()
        rest = list(pool.map(review, range(60, REVIEWS)))
        grown = most_memory() - first
    double.faults.clear()
    last = [review(3 * number + 1) for number in range(len(plans))]

    assert set(warm + rest) <= {200, 409, 429, 503, 504}
    assert (warm + rest).count(200) > REVIEWS * 0.8
    assert set(last) == {200}
    # The double keeps every call and every state in this process as well.
    assert grown < 48
    finished = double.notes(plans[0])
    for plan in plans:
        assert people_s(double, plan)["tabs"] == before
        assert double.notes(plan) == finished


def most_memory():
    """The most this process has held, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

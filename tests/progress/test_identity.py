"""A row stays the same row through sorting, inserting, deleting, moving, renumbering and light rewording."""

import random

import pytest

from sheets_service.identity import Known, match_rows

MEASURES = (
    "calls answered within a minute", "days until an invoice leaves", "guests who come back", "books put on the right shelf",
    "parcels with the wrong content", "patients who walk on day one", "minutes from arrival to room", "complaints about noise",
    "trees that survive the first summer", "drivers above the limit", "families in temporary housing", "tickets solved at once",
    "pupils absent over ten days", "machines that stop at night", "letters read without a call", "seats free at noon",
)  # fmt: skip
PLACES = (
    "in the north",
    "on the coast",
    "at the main desk",
    "per week",
    "in new branches",
    "for members",
    "after six",
    "in spring",
)
VERBS = ("Raise", "Reduce", "Improve", "Bring", "Move", "Change")
SWAPS = {
    "within": "in under",
    "Reduce": "Cut",
    "Raise": "Increase",
    "per week": "a week",
    "who": "that",
    "until": "before",
}
NINETY_NINE = 0.99


def row(draw, number):
    start = draw.randint(5, 60)
    words = f"{draw.choice(VERBS)} {draw.choice(MEASURES)} {draw.choice(PLACES)} from {start} to {start + draw.randint(3, 40)}"
    return {"mark": number, "id": "", "home": f"objective {draw.randint(1, 6)}", "text": words}


def sheet(draw, count, *, with_ids):
    rows = sorted((row(draw, number) for number in range(count)), key=lambda one: one["home"])
    return renumbered(rows) if with_ids else rows


def renumbered(rows):
    return [{**one, "id": f"KR{place}"} for place, one in enumerate(rows, 1)]


def reworded(draw, text):
    kind = draw.randint(0, 4)
    words = text.split()
    if kind == 0:
        for old, new in SWAPS.items():
            text = text.replace(old, new)
        return text
    if kind == 1:
        return text.rsplit(" ", 1)[0] + f" {draw.randint(1, 99)}"
    if kind == 2:
        return f"{text} by the end of the cycle"
    if kind == 3:
        place = draw.randrange(len(words))
        return " ".join(words[:place] + words[place + 1 :])
    return text.upper() if draw.random() < 0.3 else f"KR: {text.lower()}"


def change(draw, rows, fresh):
    """One thing that people do to a sheet between two reviews."""
    kind = draw.choice(("sort", "insert", "delete", "move", "reword", "reword", "swap"))
    rows = list(rows)
    if kind == "sort":
        draw.shuffle(rows)
    elif kind == "insert":
        rows.insert(draw.randrange(len(rows) + 1), row(draw, fresh))
    elif kind == "delete" and len(rows) > 4:
        rows.pop(draw.randrange(len(rows)))
    elif kind == "move":
        at = draw.randrange(len(rows))
        rows[at] = {**rows[at], "home": f"objective {draw.randint(1, 6)}"}
    elif kind == "swap":
        at = draw.randrange(len(rows))
        rows.insert(0, rows.pop(at))
    else:
        at = draw.randrange(len(rows))
        rows[at] = {**rows[at], "text": reworded(draw, rows[at]["text"])}
    return rows


def known(rows):
    return [Known(one["id"], one["home"], one["text"], place) for place, one in enumerate(rows)]


@pytest.mark.parametrize("ids", ["none", "kept", "renumbered"])
def test_ninety_nine_rows_in_a_hundred_are_recognised(ids):
    draw = random.Random(f"rows {ids}")
    kept = lost = wrong = 0

    for _ in range(120):
        before = sheet(draw, draw.randint(8, 30), with_ids=ids != "none")
        for fresh in range(100, 106):
            now = before
            for step in range(draw.randint(1, 4)):
                now = change(draw, now, fresh * 10 + step)
            if ids == "renumbered":
                now = renumbered(now)
            found = match_rows(known(now), known(before))
            marks = {one["mark"] for one in before}
            for index, one in enumerate(now):
                there = before[found[index]]["mark"] if index in found else None
                if one["mark"] in marks:
                    kept += there == one["mark"]
                    lost += there != one["mark"]
                else:
                    wrong += there is not None
            before = now

    assert kept / (kept + lost) >= NINETY_NINE, f"{kept} kept, {lost} lost, {wrong} new rows taken for old ones"
    assert wrong / (kept + lost) <= 1 - NINETY_NINE


def test_matching_is_one_to_one_and_does_not_depend_on_order():
    draw = random.Random("order")
    before = sheet(draw, 20, with_ids=False)
    now = [{**one, "text": reworded(draw, one["text"])} for one in before]

    found = match_rows(known(now), known(before))

    assert len(set(found.values())) == len(found)
    shuffled = list(enumerate(now))
    draw.shuffle(shuffled)
    again = match_rows([known(now)[index] for index, _ in shuffled], known(before))
    assert {shuffled[place][0]: there for place, there in again.items()} == found


def test_twins_keep_their_order():
    twins = [Known("", "one", "Guests who come back", place) for place in range(3)]

    assert match_rows(twins, twins) == {0: 0, 1: 1, 2: 2}


def test_an_id_given_to_another_row_does_not_carry_its_past():
    before = [Known("KR1", "one", "Guests who come back", 0)]
    now = [Known("KR1", "one", "Parcels with the wrong content", 0)]

    assert not match_rows(now, before)


def test_an_id_holds_a_row_that_was_reworded_freely():
    before = [
        Known("KR1", "one", "Guests who come back within a year (%)", 0),
        Known("KR2", "one", "Noise at night", 1),
    ]
    now = [
        Known("KR2", "one", "Noise at night", 0),
        Known("KR1", "one", "Guests returning within twelve months (%)", 1),
    ]

    assert match_rows(now, before) == {0: 1, 1: 0}


def test_a_row_written_anew_is_known_by_its_owner_and_its_numbers():
    marks = ("ines", "40", "60")
    before = [
        Known("", "one", "Guests who come back (%)", 0, marks),
        Known("", "one", "Noise at night", 1, ("ben", "9", "3")),
    ]
    now = [Known("", "one", "Wiederkehrende Besucher in Prozent", 0, marks), before[1]]

    assert match_rows(now, before) == {0: 0, 1: 1}


def test_numbers_that_two_rows_share_tell_nothing():
    marks = ("ines", "0", "100")
    before = [Known("", "one", "Guests who come back (%)", 0, marks), Known("", "one", "Rooms with a bench", 1, marks)]
    now = [Known("", "one", "Wiederkehrende Besucher", 0, marks), before[1]]

    assert match_rows(now, before) == {1: 1}

"""Links are found by id, by text and by team; what leads nowhere is told from what lies outside."""

import pytest

from sheets_service.parse import parse
from sheets_service.records import read_record
from sheets_service.rules.links import find_links, shape, top_level

COUNCIL = {"id": "C-1", "team": "Council", "text": "Children walk to school alone", "parent": None}


def links_of(parent, *, text="Cars are slow where children are"):
    rows = [{"id": "C-1.1", "text": "Parents who let them: 20% -> 45%"}]
    child = {"id": "R-1", "team": "Roads", "text": text, "parent": parent, "key_results": ["Cars above 30: 46% -> 20%"]}
    okrs = parse(read_record({"objectives": [{**COUNCIL, "key_results": rows}, child]}).draft, None)
    return okrs, find_links(okrs)


@pytest.mark.parametrize(
    ("parent", "kind"),
    [
        ("C-1", "objective"),
        ("c-1", "objective"),
        ("C-1.1", "key_result"),
        ("C-1: Children walk to school alone", "objective"),
        ("Children walk to school alone", "objective"),
        ("Council", "team"),
        ("C-4", "broken"),
        ("C-1.7", "broken"),
        ("C-1b", "broken"),
        ("D-1", "outside"),
        ("Safe town 2030", "outside"),
        ("Our strategy", "outside"),
    ],
)
def test_a_parent_is_found_however_it_is_written(parent, kind):
    _, links = links_of(parent)

    assert [link.kind for link in links.links] == [kind]
    assert links.parents == (frozenset() if kind in {"broken", "outside"} else frozenset({0}))


@pytest.mark.parametrize(("parent", "kind"), [("2030-A", "objective"), ("2030-D", "broken"), ("2030", "outside")])
def test_letters_count_the_goals_of_a_year(parent, kind):
    child = {"id": "r", "team": "Roads", "text": "Cars are slow", "parent": parent, "key_results": ["Cars: 46% -> 20%"]}
    okrs = parse(read_record({"objectives": [{**COUNCIL, "id": "2030-A", "key_results": []}, child]}).draft, None)

    assert [link.kind for link in find_links(okrs).links] == [kind]


def test_several_parents_are_several_links():
    _, links = links_of(["C-1", "C-1.1"])

    assert [link.kind for link in links.links] == ["objective", "key_result"]


def test_the_team_that_others_link_to_stands_above():
    okrs, links = links_of("C-1")

    assert top_level(okrs, links) == frozenset({0})


@pytest.mark.parametrize(
    ("written", "build"),
    [("H-12", "A-9"), ("KR1.2", "A9.9"), ("O7", "A9"), ("Growth", ""), ("Plan 2030", ""), ("", "")],
)
def test_the_build_of_an_id(written, build):
    assert shape(written) == build

"""Where the rows of a set point: parents resolved by id, by text and by team; what leads nowhere, what lies outside."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Literal

from sheets_service.okrs import KeyResult, Objective, OkrSet, Place
from sheets_service.rules.once import once_a_set

_LEADING_ID = re.compile(r"\s*([A-Za-z]{1,8}[ .\-_]?\d+(?:[.\-_]?[A-Za-z0-9]{1,3}){0,3})(?=[\s:.)\]–—-]|$)")
_CYCLE = re.compile(r"(?:[qh]|fy|cy)?[ \-_]?\d{1,4}(?:[ \-_/]?(?:[qh]\d|\d{2,4}))?", re.IGNORECASE)
_COUNTED_BY_LETTER = re.compile(r"\d+[.\-_/][a-z]")
_SEVERAL = re.compile(r"\s*(?:[,;/&+|\n]|\band\b|\bund\b|\bet\b)\s*")
_WORD = re.compile(r"\w+")
_LONGEST_ID = 16  # characters
_NO_SLIP = 2  # letters and digits: "BA" beside "AB" may be meant
_LONG_ENOUGH = 3  # words that a text needs before it can be recognised inside a link


@dataclass(frozen=True, slots=True)
class Link:
    """One parent as written, the place it is written in, and what it leads to.

    `objective` and `key_result` count as in the set. A link is broken when it has the letters of the set's own ids, or is an id
    at all where other links are ids of rows, and no row has that id; any other text names something outside.
    """

    written: str
    place: Place
    child: int
    kind: Literal["objective", "key_result", "team", "outside", "broken"]
    objective: int | None = None
    key_result: int | None = None


@dataclass(frozen=True, slots=True)
class Links:
    """All links of a set, with what follows from them: objectives by what they link to."""

    links: tuple[Link, ...]
    _parents: Mapping[int, frozenset[int]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the links by the objective they are written at, once."""
        found: dict[int, set[int]] = {}
        for link in self.links:
            if link.objective is not None and link.objective != link.child:
                found.setdefault(link.child, set()).add(link.objective)
        object.__setattr__(self, "_parents", {child: frozenset(parents) for child, parents in found.items()})

    def parents_of(self, objective: int) -> frozenset[int]:
        """Return the objectives that this one links to, directly or through one of their key results."""
        return self._parents.get(objective, frozenset())

    @property
    def parents(self) -> frozenset[int]:
        """Return the objectives that others link to."""
        return frozenset(one for parents in self._parents.values() for one in parents)

    @property
    def linked(self) -> frozenset[int]:
        """Return the objectives that link to a row of the set or to something named outside it."""
        return frozenset(link.child for link in self.links)


@dataclass(frozen=True, slots=True)
class _Index:
    """The rows of a set by what a link may call them."""

    exact: Mapping[str, tuple[int, int | None]]  # ids as written: EA may be an objective and ea its key result
    ids: Mapping[str, tuple[int, int | None]]
    shapes: frozenset[str]
    series: frozenset[str]
    squeezed: frozenset[str]
    texts: Mapping[str, tuple[int, int | None]]
    sorted_texts: tuple[str, ...]
    teams: Mapping[str, int]


@once_a_set
def find_links(okrs: OkrSet) -> Links:
    """Resolve every parent written in the set, at objectives and at key results."""
    if not any(item.parents for item in _items(okrs.objectives)):
        return Links(())
    index = _index(okrs)
    found: list[Link] = []
    for objective in okrs.objectives:
        for written, place in _written(objective):
            found.extend(_resolve(part, place, objective.index, index) for part in _parts(written, index))
    # Where the set's own links lead to rows by their ids, an id that leads nowhere is no id of another sheet.
    inside = any(_plain(link.written) in index.ids for link in found)
    return Links(tuple(_as_broken(link) if inside else link for link in found))


def own_id(item: Objective | KeyResult) -> str:
    """Return the id that people know a row by: its own, or the one that begins its text; "" when it has none."""
    if not item.made_id:
        return item.id
    match = _LEADING_ID.match(item.written)
    return match[1] if match else ""


def bare_text(item: Objective | KeyResult) -> str:
    """Return the text without an id in front of it."""
    match = _LEADING_ID.match(item.text)
    rest = item.text[match.end() :].lstrip(" :.)]–—-") if match else ""
    return rest or item.text


def shape(written: str) -> str:
    """Return the build of an id: "H-12" is A-9, "KR1.2" is A9.9; "" for what has no digit or has blanks inside."""
    text = written.strip().strip("()[]")
    if not re.search(r"\d", text) or re.search(r"\s", text) or not text[0].isalnum():
        return ""
    return re.sub(r"\d+", "9", re.sub(r"[^\W\d_]+", "A", text))


def _series(written: str) -> str:
    """Return an id with what counts it left open: C1 where all ids are O1, O2, O3 is of a series that another sheet counts.

    Digits count, but letters behind a year: 2027-A, 2027-B. A letter behind a number counts its parts: H2b is of the series H2.
    """
    if not shape(written):
        return ""
    name = written.strip().strip("()[]").casefold()
    if _COUNTED_BY_LETTER.fullmatch(name):
        return name[:-1] + "a"
    return re.sub(r"\d+", "9", re.sub(r"(?<=\d)[a-z]$", "", name))


def _squeeze(written: str) -> str:
    """Return the bare letters and digits of an id: RA, written for R-A, is no strategy but a slip."""
    if len(written) > _LONGEST_ID or " " in written.strip():
        return ""
    return "".join(letter for letter in written.casefold() if letter.isalnum())


def _swapped(squeezed: str) -> Iterator[str]:
    """Yield an id with each two letters beside each other swapped, as fingers do: HPS1 for HSP1."""
    if len(squeezed) > _NO_SLIP:
        for at, (one, two) in enumerate(pairwise(squeezed)):
            if one.isalpha() and two.isalpha() and one != two:
                yield f"{squeezed[:at]}{two}{one}{squeezed[at + 2 :]}"


_ABOVE = re.compile(
    r"\b(?:company|corporate|organi[sz]ation|board|group|executive|leadership|directorate|enterprise|unternehmen"
    r"|entreprise|empresa|whole)\b",
    re.IGNORECASE,
)


def stands_above(team: str) -> bool:
    """Tell whether a team's name says that it speaks for the whole: Company, Board, Group."""
    return bool(_ABOVE.search(team))


def top_level(okrs: OkrSet, links: Links) -> frozenset[int]:
    """Return the objectives that stand above others: by their level, or as the team that others link to.

    A team counts as standing above when others link to it and none of its objectives links to another.
    """
    levels = {one.index for one in okrs.objectives if one.level in {"company", "group"}}
    if levels:
        return frozenset(levels)
    teams = {team_of(okrs.objectives[index]) for index in links.parents if index < len(okrs.objectives)}
    linking = {team_of(one) for one in okrs.objectives if links.parents_of(one.index)}
    above = teams - linking or {name for name in teams if stands_above(name)}
    return frozenset(one.index for one in okrs.objectives if team_of(one) in above)


def team_of(item: Objective) -> str:
    """Return the team of an objective, or the tab that stands for it."""
    return item.team or item.tab


def _index(okrs: OkrSet) -> _Index:
    exact: dict[str, tuple[int, int | None]] = {}
    ids: dict[str, tuple[int, int | None]] = {}
    texts: dict[str, tuple[int, int | None]] = {}
    shapes, series, squeezed = set(), set(), set()
    for item in _items(okrs.objectives):
        place = (item.objective_index, item.index) if isinstance(item, KeyResult) else (item.index, None)
        name = own_id(item)
        if name:
            exact.setdefault(name.strip(), place)
            ids.setdefault(_plain(name), place)
            shapes.add(shape(name))
            series.add(_series(name))
            squeezed.add(_squeeze(name))
        for text in (item.text, bare_text(item)):
            if len(_WORD.findall(text)) >= _LONG_ENOUGH:
                texts.setdefault(_plain(text), place)
    teams: dict[str, int] = {}
    for objective in okrs.objectives:
        teams.setdefault(_plain(team_of(objective)), objective.index)
    named = {name: at for name, at in teams.items() if name}
    return _Index(
        exact,
        ids,
        frozenset(shapes - {""}),
        frozenset(series - {""}),
        frozenset(squeezed - {""}),
        texts,
        tuple(sorted(texts)),
        named,
    )


def _items(objectives: Iterable[Objective]) -> Iterator[Objective | KeyResult]:
    for objective in objectives:
        yield objective
        yield from objective.key_results


def _written(objective: Objective) -> Iterator[tuple[str, Place]]:
    """Walk the parents written at an objective, then those that only its rows name."""
    seen = set()
    for parent in objective.parents:
        seen.add(parent)
        yield parent, objective.at("parent")
    for kr in objective.key_results:
        for parent in kr.parents:
            if parent not in seen or kr.entry("parent"):
                yield parent, kr.at("parent")


def _parts(written: str, index: _Index) -> tuple[str, ...]:
    """Split "H-1, H-2" where every part could be an id; anything else is one text."""
    parts = tuple(part for part in _SEVERAL.split(written.strip()) if part)
    if len(parts) > 1 and all(_plain(part) in index.ids or shape(part) in index.shapes for part in parts):
        return parts
    return (written.strip(),)


def _resolve(written: str, place: Place, child: int, index: _Index) -> Link:
    leading = _LEADING_ID.match(written)
    names = [written] + ([leading[1]] if leading else [])
    at = (
        next((index.exact[name.strip()] for name in names if name.strip() in index.exact), None)
        or next((index.ids[_plain(name)] for name in names if _plain(name) in index.ids), None)
        or _by_text(written, index)
    )
    if at:
        return Link(written, place, child, "objective" if at[1] is None else "key_result", *at)
    if (team := index.teams.get(_plain(written))) is not None:
        return Link(written, place, child, "team", team)
    squeezed = _squeeze(written)
    is_slip = squeezed in index.squeezed or any(one in index.squeezed for one in _swapped(squeezed))
    if is_slip or any(_series(name) in index.series for name in names):
        return Link(names[-1], place, child, "broken")
    return Link(written, place, child, "outside")


def _is_id(written: str) -> bool:
    """Tell whether a link is a lone id: letters and digits with no blank between them, and no cycle or year."""
    return bool(_squeeze(written) and shape(written)) and not _CYCLE.fullmatch(written.strip())


def _as_broken(link: Link) -> Link:
    return replace(link, kind="broken") if link.kind == "outside" and _is_id(link.written) else link


def _by_text(written: str, index: _Index) -> tuple[int, int | None] | None:
    """Find the row whose text is written here, or begins with what is written here."""
    plain = _plain(written)
    if plain in index.texts:
        return index.texts[plain]
    if len(plain.split()) < _LONG_ENOUGH:
        return None
    at = bisect_left(index.sorted_texts, plain)
    near = index.sorted_texts[at] if at < len(index.sorted_texts) else ""
    return index.texts[near] if near.startswith(plain) else None


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))

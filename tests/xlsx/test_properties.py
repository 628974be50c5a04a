"""Whatever people write: it comes back as it was, as text, and goes without a trace."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sheets_service.backends.files import Files
from sheets_service.backends.xlsx.markup import Splice, append, set_attribute, splice
from sheets_service.backends.xlsx.parsing import parse_markup
from sheets_service.backends.xlsx.strings import decode, encode, storable
from sheets_service.history import REVIEW_TAB
from sheets_service.plan.marks import ContentCell, Edits, NoteEdit, TabContent
from sheets_service.workbook import CellRef
from tests.xlsx.samples import clearing, notes_of, parts, rich

TEXTS = st.text(max_size=40) | st.sampled_from(
    ["=1+1", "+1", "@x", "_x0041_", "a\r\nb", " ", "\n", "]]>", "<!--", "&#10;"]
)
NAMES = st.sampled_from(["a", "b", "x:c"])


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    return rich(tmp_path_factory.mktemp("properties") / "book.xlsx")


@settings(max_examples=25)
@given(note=TEXTS, cells=st.lists(TEXTS, min_size=1, max_size=4), place=st.tuples(st.integers(0, 9), st.integers(0, 9)))
def test_texts_come_back_and_every_part_is_given_back(book, note, cells, place):
    out = book.with_name("out.xlsx")
    whole, before = parts(book), notes_of(book)
    cell = CellRef("Q3 OKRs", *place)
    standing = before.get(("Q3 OKRs", *place), "")
    after = storable(standing + note)
    row = tuple(ContentCell(text) for text in cells)
    content = TabContent(REVIEW_TAB, (row,), widths=(9,) * len(cells))

    Files(out).write(Edits(str(book), (NoteEdit(cell, standing, after),), tabs=(content,)))

    found = Files().read(str(out))
    read = [found.tab(REVIEW_TAB).cell(0, column) for column in range(len(cells))]
    assert [one.value or "" for one in read] == [storable(text) for text in cells]
    assert not any(one.formula for one in read)
    assert notes_of(out).get(("Q3 OKRs", *place), "") == after
    Files().write(clearing(out, before))
    assert parts(out) == whole


@given(st.text())
def test_encoding_a_text_and_reading_it_gives_the_same_text(text):
    kept = storable(text)

    markup = f"<t>{encode(kept)}</t>".encode()

    assert decode(parse_markup(markup, "t").root.text) == kept


def documents():
    """Walk small XML documents that are spelled in every awkward way."""
    quoted = st.sampled_from(['"1"', "'1'", '">"', "'\"/>'", '"a=b"'])
    attributes = st.lists(quoted, max_size=3).map(
        lambda values: "".join(f" {'pqr'[index]} = {value}\n" for index, value in enumerate(values))
    )
    pieces = st.sampled_from(["", "text", "/>", "<!-- <b/> -->", "<?p q?>", "<![CDATA[</a>]]>", "  "])

    def element(inner):
        return st.tuples(NAMES, attributes, st.lists(inner | pieces, max_size=3), st.booleans()).map(
            lambda made: f"<{made[0]}{made[1]}/>" if made[3] else f"<{made[0]}{made[1]}>{''.join(made[2])}</{made[0]} >"
        )

    return st.recursive(element(pieces), element, max_leaves=8).map(lambda body: f'<r xmlns:x="urn:x">{body}</r>')


@given(documents())
def test_every_element_knows_its_bytes(text):
    content = text.encode()
    document = parse_markup(content, "part")

    for element in walk(document.root):
        raw = document.raw(element)
        assert raw.startswith(b"<" + (f"{element.prefix}:" if element.prefix else "").encode() + element.name.encode())
        assert raw.endswith(b">")
        assert element.is_self_closed == (b"</" not in raw[-8:])
        alone = raw.replace(b"x:", b"")
        again = parse_markup(alone, "alone").root
        assert (len(again.children), again.text) == (len(element.children), element.text)


@given(documents(), st.sampled_from(["p", "q", "z"]))
def test_a_change_touches_its_own_place_only(text, name):
    document = parse_markup(text.encode(), "part")
    for element in walk(document.root):
        changed = parse_markup(splice(document, [set_attribute(document, element, name, 'a"<')]), "part")
        grown = parse_markup(splice(document, append(document, element, "<new/>")), "part")
        same = splice(document, [Splice(element.start, element.start, "")])

        assert same == document.content
        found = next(one for one in walk(changed.root) if one.start == element.start)
        assert found.attributes == {**element.attributes, name: 'a"<'}
        assert sum(one.name == "new" for one in walk(grown.root)) == 1
        parent = next(one for one in walk(grown.root) if one.start == element.start)
        assert parent.children[-1].name == "new"


def walk(element):
    yield element
    for child in element.children:
        yield from walk(child)

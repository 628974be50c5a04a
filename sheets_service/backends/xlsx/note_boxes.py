"""The boxes that show notes: shapes in a sheet's legacy drawing (VML), people's own left as they are."""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from xml.parsers import expat

from sheets_service.backends.xlsx.markup import Document, Element, Splice, append, remove, splice, whole_number
from sheets_service.backends.xlsx.parsing import LAST_CHUNK, MALFORMED

Place = tuple[int, int]  # row and column from 0

_NAMES = (
    'xmlns:v="urn:schemas-microsoft-com:vml"',
    'xmlns:o="urn:schemas-microsoft-com:office:office"',
    'xmlns:x="urn:schemas-microsoft-com:office:excel"',
)
EMPTY_DRAWING = (
    f"<xml {' '.join(_NAMES)}>"
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="{clusters}"/></o:shapelayout></xml>'
)
_KIND = (
    '<v:shapetype{names} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_BOX = (
    '<v:shape{names} id="_x0000_s{id}" type="#_x0000_t202" alt="OKR Review" '
    'style="position:absolute;margin-left:60pt;margin-top:2pt;width:{width}pt;height:{height}pt;z-index:{order};'
    'visibility:hidden" fillcolor="#fffdf0" o:insetmode="auto"><v:fill color2="#fffdf0"/>'
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor>'
    "<x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)
_ALT = "OKR Review"
_WIDTH = 340  # pixels
_LINE = 15
_CHARACTERS = 54  # a line of the box holds about that many
_TALLEST = 460
_SHAPES_A_CLUSTER = 1024  # shape ids come in clusters of that size


@dataclass(frozen=True, slots=True)
class Geometry:
    """Widths of columns and heights of rows in pixels, as far as the sheet states them."""

    widths: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    heights: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    width: int = 64
    height: int = 20


def change_boxes(
    document: Document,
    removed: Iterable[Place],
    changed: Mapping[Place, str],
    added: Mapping[Place, str],
    where: Geometry,
) -> tuple[bytes, bool]:
    """Take boxes away, renew those of ours whose text changed, add new ones; also says whether any shape is left."""
    boxes = {place: shape for shape in document.root.find("shape") if (place := _place(shape)) is not None}
    gone = [boxes[place] for place in removed if place in boxes]
    renewed = {place: text for place, text in changed.items() if _is_ours(boxes.get(place))}
    gone += [boxes[place] for place in renewed]
    wanted = {**renewed, **added, **{place: text for place, text in changed.items() if place not in boxes}}
    shapes = [shape for shape in document.root.children if shape.name not in ("shapelayout", "shapetype")]
    numbers = _next_numbers(document.root)
    names = _undeclared(document)
    texts = [_box(place, text, next(numbers), where, names) for place, text in sorted(wanted.items())]
    if texts and not any(_has_id(shape, "_x0000_t202") for shape in document.root.find("shapetype")):
        texts.insert(0, _KIND.format(names=names))
    changes: list[Splice] = [remove(shape) for shape in gone]
    if texts:
        changes += append(document, document.root, "".join(texts))
    return splice(document, changes), bool(texts) or len(shapes) > len(gone)


def read_geometry(content: bytes) -> Geometry:
    """Return the sizes that a worksheet part states; a part that cannot be read gives the usual ones."""
    widths, heights = dict[int, int](), dict[int, int]()
    usual = {"width": 64, "height": 20}

    def start(name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(" ")[2]
        if local == "row" and "ht" in attributes and "r" in attributes:
            heights[int(attributes["r"]) - 1] = round(float(attributes["ht"]) * 4 / 3)
        elif local == "col" and "width" in attributes:
            for column in range(int(attributes["min"]) - 1, min(int(attributes["max"]), 1000)):
                widths[column] = 0 if attributes.get("hidden") == "1" else int(float(attributes["width"]) * 7 + 5)
        elif local == "sheetFormatPr":
            usual["height"] = round(float(attributes.get("defaultRowHeight", "15")) * 4 / 3)
            usual["width"] = int(float(attributes.get("defaultColWidth", "8.43")) * 7 + 5)

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = start
    try:
        parser.Parse(content, LAST_CHUNK)
    except (*MALFORMED, OverflowError):
        return Geometry()
    return Geometry(widths, heights, max(usual["width"], 1), max(usual["height"], 1))


def _undeclared(document: Document) -> str:
    """Return the namespaces that a shape must declare itself, because the drawing does not under the usual prefixes."""
    opening = document.content[document.root.start : document.root.inner].decode(document.encoding, "replace")
    return "".join(f" {name}" for name in _NAMES if name not in opening.replace("'", '"'))


def _place(shape: Element) -> Place | None:
    for client in shape.every("ClientData"):
        row, column = client.first("Row"), client.first("Column")
        if client.attributes.get("ObjectType") == "Note" and row and column:
            place = whole_number(row.text.strip(), -1), whole_number(column.text.strip(), -1)
            return None if min(place) < 0 else place
    return None


def _is_ours(shape: Element | None) -> bool:
    return shape is not None and shape.attributes.get("alt") == _ALT


def _has_id(shape: Element, id_: str) -> bool:
    return shape.attributes.get("id") == id_


def _next_numbers(root: Element) -> Iterator[int]:
    """Walk shape numbers that are not taken, beginning in the drawing's own cluster."""
    cluster = next((element.attributes.get("data", "1") for element in root.find("idmap")), "1").split(",")[0]
    taken = [shape.attributes.get("id", "").rpartition("_s")[2] for shape in root.find("shape")]
    highest = max((whole_number(text) for text in taken), default=0)
    return itertools.count(1 + max(highest, whole_number(cluster, 1) * _SHAPES_A_CLUSTER))


def clusters_needed(first: int, count: int) -> str:
    """Return the id clusters that a new drawing claims, for `count` shapes."""
    return ",".join(str(first + more) for more in range(count // (_SHAPES_A_CLUSTER - 1) + 1))


def _box(place: Place, text: str, number: int, where: Geometry, names: str) -> str:
    row, column = place
    lines = sum(max(1, -(-len(line) // _CHARACTERS)) for line in text.split("\n"))
    height = min(lines * _LINE + 14, _TALLEST)
    left, left_offset = column + 1, 12
    top, top_offset = max(row - 1, 0), 6
    right, right_offset = _walk(left, left_offset + _WIDTH, where.widths, where.width)
    bottom, bottom_offset = _walk(top, top_offset + height, where.heights, where.height)
    anchor = f"{left},{left_offset},{top},{top_offset},{right},{right_offset},{bottom},{bottom_offset}"
    return _BOX.format(
        names=names, id=number, order=number % 1000 + 1, anchor=anchor, row=row, column=column,
        width=_WIDTH * 3 // 4, height=height * 3 // 4,
    )  # fmt: skip


def _walk(index: int, distance: int, sizes: Mapping[int, int], usual: int) -> tuple[int, int]:
    """Return the column or row that lies that many pixels on, and the pixels left inside it."""
    while distance > sizes.get(index, usual):
        distance -= sizes.get(index, usual)
        index += 1
    return index, distance

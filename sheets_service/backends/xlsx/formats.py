"""How cells look, as far as reading needs it: number format, bold, struck through, indent."""

from collections.abc import Mapping
from dataclasses import dataclass

from sheets_service.backends.xlsx.format_code import BUILT_IN, is_date_format
from sheets_service.backends.xlsx.markup import Element


@dataclass(frozen=True, slots=True)
class Look:
    """The format of a cell: `code` is "" for General, `is_date` says that its numbers are days or times."""

    code: str = ""
    is_date: bool = False
    bold: bool = False
    strikethrough: bool = False
    indent: int = 0


PLAIN = Look()


def read_looks(styles: Element) -> tuple[Look, ...]:
    """Return the looks that cells name by index (cellXfs), from the root of the styles part."""
    codes = {
        element.number("numFmtId"): element.attributes.get("formatCode", "")
        for block in styles.every("numFmts")
        for element in block.every("numFmt")
    }
    fonts = [font for block in styles.every("fonts") for font in block.every("font")]
    return tuple(
        _read_look(element, codes, fonts) for block in styles.every("cellXfs") for element in block.every("xf")
    )


def _read_look(element: Element, codes: Mapping[int, str], fonts: list[Element]) -> Look:
    id_ = element.number("numFmtId")
    code = codes.get(id_, BUILT_IN.get(id_, ""))
    code = "" if code.lower() == "general" else code
    font_id = element.number("fontId")
    font = fonts[font_id] if 0 <= font_id < len(fonts) else None
    alignment = element.first("alignment")
    return Look(
        code=code,
        is_date=bool(code) and is_date_format(code),
        bold=_is_on(font, "b"),
        strikethrough=_is_on(font, "strike"),
        indent=alignment.number("indent") if alignment else 0,
    )


def _is_on(font: Element | None, name: str) -> bool:
    element = font.first(name) if font else None
    return element is not None and element.attributes.get("val", "1") not in ("0", "false", "off")

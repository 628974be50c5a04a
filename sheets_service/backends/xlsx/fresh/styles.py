"""The style sheet of a workbook: every look is written once and then named by its number."""

from collections.abc import Iterable

from sheets_service.backends.xlsx.fresh.markup import HEAD, MAIN, tag
from sheets_service.template import TemplateStyle

_BUILT_IN = {"": 0, "0": 1, "0.00": 2, "0%": 9, "@": 49}
_FIRST_OWN_FORMAT = 164  # lower numbers are built in, ECMA-376 part 1, 18.8.30


class StyleSheet:
    """Numbers for looks: 0 is the workbook's plain look, others in order of appearance."""

    def __init__(self, font: str, cells: Iterable[TemplateStyle], rules: Iterable[TemplateStyle]) -> None:
        self._font = font
        self._cells = list(dict.fromkeys([TemplateStyle(), *cells]))
        self._rules = list(dict.fromkeys(rules))

    def number(self, style: TemplateStyle) -> int:
        """Return the number that a cell names its look by."""
        return self._cells.index(style)

    def rule_number(self, style: TemplateStyle) -> int:
        """Return the number that a conditional rule names its look by."""
        return self._rules.index(style)

    def part(self) -> str:
        """Return the whole style sheet."""
        fonts = list(dict.fromkeys(self._font_of(style) for style in self._cells))
        plain = [tag("fill", tag("patternFill", patternType=kind)) for kind in ("none", "gray125")]
        fills = list(dict.fromkeys([*plain, *map(_fill, self._cells)]))
        borders = list(dict.fromkeys(map(_border, self._cells)))
        own = dict.fromkeys(style.number_format for style in self._cells if style.number_format not in _BUILT_IN)
        formats = {**_BUILT_IN, **{code: number for number, code in enumerate(own, _FIRST_OWN_FORMAT)}}
        looks = [
            tag(
                "xf",
                _alignment(style),
                numFmtId=formats[style.number_format],
                fontId=fonts.index(self._font_of(style)),
                fillId=fills.index(_fill(style)),
                borderId=borders.index(_border(style)),
                xfId=0,
                applyNumberFormat=1,
                applyFont=1,
                applyFill=1,
                applyBorder=1,
                applyAlignment=1,
            )
            for style in self._cells
        ]
        declared = [tag("numFmt", numFmtId=formats[code], formatCode=code) for code in own]
        normal = tag("xf", numFmtId=0, fontId=0, fillId=0, borderId=0)
        return HEAD + tag(
            "styleSheet",
            *([_listed("numFmts", declared)] if declared else []),
            _listed("fonts", fonts),
            _listed("fills", fills),
            _listed("borders", borders),
            _listed("cellStyleXfs", [normal]),
            _listed("cellXfs", looks),
            _listed("cellStyles", [tag("cellStyle", name="Normal", xfId=0, builtinId=0)]),
            _listed("dxfs", [_rule_look(style) for style in self._rules]),
            xmlns=MAIN,
        )

    def _font_of(self, style: TemplateStyle) -> str:
        return tag("font", *_emphasis(style), tag("sz", val=style.size), *_colour(style), tag("name", val=self._font))


def _emphasis(style: TemplateStyle) -> list[str]:
    return ["<b/>"] * style.bold + ["<i/>"] * style.italic


def _colour(style: TemplateStyle) -> list[str]:
    return [tag("color", rgb=_rgb(style.colour))] if style.colour else []


def _fill(style: TemplateStyle) -> str:
    if not style.fill:
        return tag("fill", tag("patternFill", patternType="none"))
    return tag("fill", tag("patternFill", tag("fgColor", rgb=_rgb(style.fill)), patternType="solid"))


def _border(style: TemplateStyle) -> str:
    top, bottom = (
        tag(side, tag("color", rgb=_rgb(colour)), style="thin") if colour else tag(side)
        for side, colour in (("top", style.line_above), ("bottom", style.line_below))
    )
    return tag("border", "<left/>", "<right/>", top, bottom, "<diagonal/>")


def _alignment(style: TemplateStyle) -> str:
    indent = {"indent": style.indent} if style.indent else {}
    return tag("alignment", horizontal=style.across, vertical=style.down, wrapText=int(style.wrap), **indent)


def _rule_look(style: TemplateStyle) -> str:
    """Return what a conditional rule changes; unlike in a cell, the fill's background is what shows."""
    font = [tag("font", *_emphasis(style), *_colour(style))] if style.colour or style.bold or style.italic else []
    fill = [tag("fill", tag("patternFill", tag("bgColor", rgb=_rgb(style.fill))))] if style.fill else []
    return tag("dxf", *font, *fill)


def _rgb(colour: str) -> str:
    return f"FF{colour.removeprefix('#').upper()}"


def _listed(name: str, entries: list[str]) -> str:
    return tag(name, *entries, count=len(entries))

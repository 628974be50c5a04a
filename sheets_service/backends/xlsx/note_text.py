"""The text of a note when it changes: the runs that did not change keep their fonts and colours to the byte."""

from dataclasses import dataclass

from sheets_service.backends.xlsx.markup import Document, Element
from sheets_service.backends.xlsx.strings import decode, text_element

_OUR_FONT = '<{0}rPr><{0}sz val="9"/><{0}color indexed="81"/><{0}rFont val="Tahoma"/><{0}family val="2"/></{0}rPr>'


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one font: its text, its font element and its whole markup."""

    text: str
    font: str
    markup: str


def new_text(prefix: str, text: str) -> str:
    """Return the <text> element of a note that is wholly new; `prefix` ends with a colon when there is one."""
    return f"<{prefix}text>{_our_run(prefix, text)}</{prefix}text>"


def changed_text(document: Document, element: Element, after: str) -> str:
    """Return the <text> element with its text brought to `after`; only the runs in which something differs change."""
    prefix = f"{element.prefix}:" if element.prefix else ""
    if element.first("r") is None:
        return f"<{prefix}text>{text_element(f'{prefix}t', after)}</{prefix}text>"
    runs = [_read_run(document, child) for child in element.every("r")]
    before = "".join(run.text for run in runs)
    head, tail = _common(before, after)
    head, tail = _whole_runs_of_ours(runs, head, tail, _OUR_FONT.format(prefix))
    pieces, position = list[str](), 0
    middle = after[head : len(after) - tail]
    for run in runs:
        end = position + len(run.text)
        pieces.append(_kept(prefix, run, 0, head - position))
        if position <= head <= end and middle:
            pieces.append(_our_run(prefix, middle))
            middle = ""
        pieces.append(_kept(prefix, run, max(len(before) - tail - position, head - position, 0), len(run.text)))
        position = end
    return f"<{prefix}text>{''.join(pieces)}{_our_run(prefix, middle) if middle else ''}</{prefix}text>"


def _read_run(document: Document, element: Element) -> Run:
    font = element.first("rPr")
    return Run(
        decode("".join(child.text for child in element.every("t"))),
        document.raw(font).decode(document.encoding) if font else "",
        document.raw(element).decode(document.encoding),
    )


def _common(before: str, after: str) -> tuple[int, int]:
    """Return how many characters two texts share at their beginning and, of the rest, at their end."""
    shortest = min(len(before), len(after))
    head = next((index for index in range(shortest) if before[index] != after[index]), shortest)
    rest = shortest - head
    tail = next((index for index in range(rest) if before[-1 - index] != after[-1 - index]), rest)
    return head, tail


def _whole_runs_of_ours(runs: list[Run], head: int, tail: int, our_font: str) -> tuple[int, int]:
    """Widen the changed part to whole runs where it cuts through one of ours, so that ours stay in one piece."""
    position, length = 0, sum(len(run.text) for run in runs)
    for run in runs:
        end = position + len(run.text)
        if run.font == our_font:
            head = position if position < head < end else head
            tail = length - end if position < length - tail < end else tail
        position = end
    return head, tail


def _kept(prefix: str, run: Run, start: int, end: int) -> str:
    """Return the part of a run from `start` to `end`, its markup untouched when that is all of it."""
    start, end = max(start, 0), min(end, len(run.text))
    if start >= end:
        return ""
    if start == 0 and end == len(run.text):
        return run.markup
    return f"<{prefix}r>{run.font}{text_element(f'{prefix}t', run.text[start:end])}</{prefix}r>"


def _our_run(prefix: str, text: str) -> str:
    return f"<{prefix}r>{_OUR_FONT.format(prefix)}{text_element(f'{prefix}t', text)}</{prefix}r>"

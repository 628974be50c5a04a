"""The text that people see for a number: "38%", "8,400", "€9.40", from the value and its number format.

Not followed: fractions (shown as decimals), fill and padding.
"""

from sheets_service.backends.xlsx.format_code import Section, Token, read_format
from sheets_service.backends.xlsx.moments import LAST_SERIAL, show_moment


def show_number(number: float, code: str, *, from_1904: bool = False) -> str:
    """Return what people see for a number in a format; "" as code is General."""
    if not code or code.lower() == "general":
        return _general(number)
    sections = read_format(code)
    section, sign = _choose(sections, number)
    if section.is_date:
        if not 0 <= number < LAST_SERIAL:
            return _general(number)
        return show_moment(section, number, from_1904=from_1904)
    return _show_amount(section, abs(number), sign)


def show_text(text: str, code: str) -> str:
    """Return what people see for a text: as it is, unless the format's fourth section puts words around it."""
    if "@" not in code or code == "@":
        return text
    sections = read_format(code)
    section = sections[3] if len(sections) > 3 else sections[-1]
    if not any(token.text == "@" for token in section.tokens):
        return text
    return "".join(text if token.text == "@" else token.text for token in section.tokens)


def _choose(sections: tuple[Section, ...], number: float) -> tuple[Section, str]:
    """Return the section that shows the number, and the sign to put in front of it."""
    for section in sections[:2]:
        if section.condition is not None and _meets(number, section.condition):
            return section, "-" if number < 0 else ""
    if any(section.condition is not None for section in sections[:2]):
        return sections[min(len(sections) - 1, 2)], "-" if number < 0 else ""
    if number < 0 and len(sections) > 1:
        return sections[1], ""
    if number == 0 and len(sections) > 2:
        return sections[2], ""
    return sections[0], "-" if number < 0 else ""


def _meets(number: float, condition: tuple[str, float]) -> bool:
    sign, bound = condition
    return {
        "<": number < bound, "<=": number <= bound, ">": number > bound,
        ">=": number >= bound, "=": number == bound, "<>": number != bound,
    }[sign]  # fmt: skip


def _general(number: float) -> str:
    """Return a number as General shows it: at most 11 digits, no trailing zeros."""
    if number == int(number) and abs(number) < 1e11:
        return str(int(number))
    text = f"{number:.10g}" if 1e-4 <= abs(number) < 1e11 else f"{number:.5E}"
    if "E" in text:
        mantissa, _, exponent = text.partition("E")
        return f"{mantissa.rstrip('0').rstrip('.')}E{exponent}"
    return text


def _show_amount(section: Section, amount: float, sign: str) -> str:
    tokens = section.tokens
    if any(token.text == "@" for token in tokens) and not any(token.kind == "number" for token in tokens):
        return sign + _general(amount)
    amount *= 100 ** sum(token.kind == "other" and token.text == "%" for token in tokens)
    places = [index for index, token in enumerate(tokens) if token.kind == "number"]
    exponent = any(token.kind == "exponent" for token in tokens)
    shape = tokens[places[0]].text if places else ""
    if _is_fraction(tokens):
        return sign + _general(round(amount, 3))
    if len(places) > 1 and not exponent and "." not in shape:
        return sign + _spread(tokens, amount)
    digits = _digits(amount, shape, is_scientific=exponent)
    if not digits.strip("0.,"):
        sign = ""
    pieces = []
    for index, token in enumerate(tokens):
        if places and index == places[0]:
            pieces.append(digits)
        elif token.kind == "general":
            pieces.append(_general(amount))
        elif token.kind not in ("number", "exponent"):
            pieces.append(token.text)
    return (sign + "".join(pieces)).strip()


def _spread(tokens: tuple[Token, ...], amount: float) -> str:
    """Fill the digits of a number into several groups from the right, as in 000-0000."""
    rest, pieces = str(int(_round_half_up(amount, 0))), list[str]()
    first = next(index for index, token in enumerate(tokens) if token.kind == "number")
    for index in range(len(tokens) - 1, -1, -1):
        token = tokens[index]
        if token.kind != "number":
            pieces.append(token.text)
            continue
        width = len(rest) if index == first else len(token.text)
        rest, group = rest[: max(len(rest) - width, 0)], rest[max(len(rest) - width, 0) :]
        pieces.append(group.rjust(token.text.count("0"), "0"))
    return "".join(reversed(pieces))


def _is_fraction(tokens: tuple[Token, ...]) -> bool:
    return any(token.kind == "other" and token.text == "/" for token in tokens)


def _digits(amount: float, shape: str, *, is_scientific: bool) -> str:
    scaled = len(shape) - len(shape.rstrip(","))
    amount /= 1000**scaled
    whole, _, decimals = shape.rstrip(",").partition(".")
    decimals = decimals.replace(",", "")
    if is_scientific:
        return f"{amount:.{len(decimals)}E}"
    text = f"{_round_half_up(amount, len(decimals)):{',' if ',' in whole else ''}.{len(decimals)}f}"
    text = _trim(text, decimals)
    needed = whole.count("0")
    integer, dot, rest = text.partition(".")
    if needed == 0 and integer == "0" and (dot or amount == 0):
        integer = ""
    return integer.rjust(needed, "0") + dot + rest


def _trim(text: str, decimals: str) -> str:
    """Drop zeros at the end that the format makes optional (# and ?)."""
    optional = len(decimals) - len(decimals.rstrip("#?"))
    while optional and text.endswith("0") and "." in text:
        text, optional = text[:-1], optional - 1
    return text  # a dot without decimals stays, as spreadsheets show it


def _round_half_up(amount: float, places: int) -> float:
    """Round as spreadsheets do, away from zero on the fifteenth digit: 2.5 is 3, 1.005 is 1.01."""
    factor = 10**places
    return int(float(f"{amount * factor:.14g}") + 0.5) / factor if amount * factor < 1e15 else amount

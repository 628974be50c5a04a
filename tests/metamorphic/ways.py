"""Ways to write the same OKRs: each takes a record and returns one that says the same."""

import re
from collections.abc import Callable, Mapping

from .spelling import swapped

Write = Callable[[str], str]
_NUMBER = r"(?<![\w.,:/#-])\d{1,3}(?:,\d{3})+(?![\d,.]*\d)"
_MONEY = re.compile(r"([€$£])\s?(\d+(?:,\d{3})*(?:\.\d+)?)(?![\d.,]*\d)(?!\s?(?:[kKmMbB]|bn|million|billion)\b|\s?%)")
_CODES = {"€": "EUR", "$": "USD", "£": "GBP"}


def rows(write: Write) -> Callable[[dict], dict]:
    """Change the text of every key result."""
    return lambda record: _with(record, lambda text, _: text, lambda text, _: write(text))


def aims(write: Write) -> Callable[[dict], dict]:
    """Change the text of every objective."""
    return lambda record: _with(record, lambda text, _: write(text), lambda text, _: text)


def all_texts(write: Write) -> Callable[[dict], dict]:
    """Change every text."""
    return lambda record: _with(record, lambda text, _: write(text), lambda text, _: write(text))


def labelled(aim: str, row: str) -> Callable[[dict], dict]:
    """Put a label before every objective and every row; `{o}` and `{k}` are their numbers from 1."""
    return lambda record: _with(
        record,
        lambda text, number: aim.format(o=number[0]) + text,
        lambda text, number: row.format(o=number[0], k=number[1]) + text,
    )


def _with(record: dict, aim: Callable, row: Callable) -> dict:
    objectives = [
        {
            **one,
            "text": aim(one["text"], (at, 0)) if one["text"].strip() else one["text"],
            "key_results": [
                {**kr, "text": row(kr["text"], (at, number)) if kr["text"].strip() else kr["text"]}
                for number, kr in enumerate(one["key_results"], 1)
            ],
        }
        for at, one in enumerate(record["objectives"], 1)
    ]
    return {**record, "objectives": objectives}


def reordered(record: dict) -> dict:
    """Turn the order of the rows of every objective round."""
    return {
        **record,
        "objectives": [{**one, "key_results": one["key_results"][::-1]} for one in record["objectives"]],
    }


def _thousands(sign: str) -> Write:
    return lambda text: re.sub(_NUMBER, lambda found: found[0].replace(",", sign), text)


def _in_thousands(text: str) -> str:
    return re.sub(r"(?<![\w.,:/#-])(\d{1,3}),000(?![\d,.]*\d)(?! ?[kKmM]\b)", r"\1k", text)


def _arrows(sign: str) -> Write:
    return lambda text: re.sub(r"\s*(?:->|→)\s*", sign, text)


def _wrapped(text: str) -> str:
    """Break the line where a narrow cell would: at a space in the middle, not between sentences or list items."""
    spaces = [found.start() for found in re.finditer(r"(?<=[a-z,]) (?=[a-z])", text)]
    at = spaces[len(spaces) // 2] if spaces else -1
    return f"{text[:at]}\n{text[at + 1 :]}" if spaces else text


def in_the_text(record: dict) -> dict:
    """Write start, target and unit behind the row, as in a sheet without columns for them."""
    objectives = [{**one, "key_results": [_one_cell(kr) for kr in one["key_results"]]} for one in record["objectives"]]
    return {**record, "objectives": objectives}


def _one_cell(kr: dict) -> dict:
    start, goal, unit = (kr.get(role) or "" for role in ("baseline", "target", "unit"))
    if not all(re.search(r"\d", str(value)) for value in (start, goal)) or re.search(r"\d", kr["text"]):
        return kr
    before = unit if unit and unit in "€$£" else ""
    behind = "" if before else f"{'' if unit == '%' else ' '}{unit}".rstrip()
    rest = {role: value for role, value in kr.items() if role not in {"baseline", "target", "unit"}}
    return {**rest, "text": f"{kr['text']}: {before}{start} → {before}{goal}{behind}"}


def _small(found: re.Match[str]) -> str:
    return found[0].lower()


SAME: Mapping[str, Callable[[dict], dict]] = {
    "rows in another order": reordered,
    "columns in the text": in_the_text,
    "rows with KR1:": labelled("", "KR{k}: "),
    "rows with KR 1.2:": labelled("Objective {o}: ", "KR {o}.{k}: "),
    "rows with 1)": labelled("{o}. ", "{k}) "),
    "rows with (a)": labelled("O{o} - ", "({k}) "),
    "rows with [KR1]": labelled("(O{o}) ", "[KR{k}] "),
    "rows with [P1]": labelled("", "[P1] "),
    "rows with Key Result #1 –": labelled("Objective #{o} – ", "Key Result #{k} – "),
    "emoji before": labelled("🚀 ", "🎯 "),
    "emoji behind": all_texts(lambda text: f"{text} 🚀"),
    "a tick box": labelled("", "☐ "),
    "bullets": labelled("", "• "),
    "dashes before": labelled("", "– "),
    "small first letters": all_texts(lambda text: re.sub(r"^[A-Z][a-z]+\b(?![\d-])", _small, text)),
    "capitals": all_texts(lambda text: text.upper()),
    "small letters": all_texts(lambda text: re.sub(r"\b[A-Z][a-z]+\b(?![\d-])", _small, text)),
    "arrow ->": all_texts(_arrows(" -> ")),
    "arrow ->, no room": all_texts(_arrows("->")),
    "arrow →": all_texts(_arrows(" → ")),
    "arrow ⇒": all_texts(_arrows(" ⇒ ")),
    "arrow -->": all_texts(_arrows(" --> ")),
    "arrow as to": rows(lambda text: re.sub(r"(?<=[\d%])\s*(?:->|→)\s*(?=[€$£]?\d)", " to ", text)),
    "a full stop": all_texts(lambda text: re.sub(r"(?<=\w)$", ".", text)),
    "a semicolon": rows(lambda text: re.sub(r"(?<=\w)\.?$", ";", text)),
    "curly quotes": all_texts(lambda text: re.sub(r'"([^"]*)"', r"“\1”", text.replace("'", "’"))),
    "straight quotes": all_texts(lambda text: re.sub("[“”]", '"', text.replace("’", "'"))),
    "in quotes": all_texts(lambda text: f"“{text}”"),
    "bold": all_texts(lambda text: f"**{text}**"),
    "the other English": all_texts(swapped),
    "1,000 as 1000": all_texts(_thousands("")),
    "1,000 as 1 000": all_texts(_thousands(" ")),
    "1,000 as 1\u202f000": all_texts(_thousands("\u202f")),
    "1,000 as 1'000": all_texts(_thousands("’")),
    "1,000 as 1k": all_texts(_in_thousands),
    "€5 as 5 €": all_texts(lambda text: _MONEY.sub(r"\2 \1", text)),
    "€5 as EUR 5": all_texts(lambda text: _MONEY.sub(lambda found: f"{_CODES[found[1]]} {found[2]}", text)),
    "€5 as 5 EUR": all_texts(lambda text: _MONEY.sub(lambda found: f"{found[2]} {_CODES[found[1]]}", text)),
    "% after a space": all_texts(lambda text: re.sub(r"(?<=\d)\s?%", " %", text)),
    "% as per cent": all_texts(lambda text: re.sub(r"(?<=\d)\s?%(?!\w)", " per cent", text)),
    "% as percent": all_texts(lambda text: re.sub(r"(?<=\d)\s?%(?!\w)", " percent", text)),
    "en dashes": all_texts(lambda text: re.sub(r"(?<!-)-(?![->])", "–", text)),
    "em dashes": all_texts(lambda text: re.sub(r" [-–] ", " — ", text)),
    "unbroken spaces": all_texts(lambda text: text.replace(" ", "\u00a0")),
    "double spaces": all_texts(lambda text: f"  {text.replace(' ', '  ')} "),
    "unseen marks": all_texts(lambda text: text.replace(" ", " \u200b")),
    "line breaks": all_texts(_wrapped),
    "an owner behind": rows(lambda text: f"{text} (Owner: Mara)"),
    "an @owner behind": rows(lambda text: f"{text} (@mara)"),
}


_VANITY = (
    "Followers on social media: 1,000 -> 5,000",
    "Page views per month: 20,000 -> 90,000",
    "Impressions of our posts: 10,000 -> 60,000",
    "Likes on our posts: 300 -> 2,000",
    "Newsletter addresses collected: 800 -> 4,000",
    "Downloads of the brochure: 150 -> 900",
)


def _with_rows(count: int) -> Callable[[dict], dict]:
    added = [{"text": text} for text in _VANITY[:count]]
    return lambda record: {
        **record,
        "objectives": [{**one, "key_results": [*one["key_results"], *added]} for one in record["objectives"]],
    }


_ORDER = re.compile(
    r"^((?:improve|increase|reduce|build|launch|raise|grow|create|deliver|win|make|cut|keep|open|publish|ship|lower|develop"
    r"|implement|establish|introduce|drive|achieve|provide|maintain|complete|run|train|hire)(?: (?:the|our|a|an|all|more))?) "
    r"(?!(?:and|or|up|out|off|in|on|to|by|from|of|with|for|it|at|sure|the|our|a|an)\b)(?=[a-z])",
    re.IGNORECASE,
)


def _praised(words: str) -> Write:
    """Praise what is ordered: "Build a portal" becomes "Build a cutting-edge portal"."""
    return lambda text: _ORDER.sub(rf"\1 {words} ", text)


NEVER_HIGHER: Mapping[str, Callable[[dict], dict]] = {
    "an objective with world-class excellence": aims(lambda text: f"{text.rstrip('.')} with world-class excellence"),
    "an objective with synergies": aims(
        lambda text: f"{text.rstrip('.')}, leveraging synergies and best-in-class innovation"
    ),
    "an objective that opens holistically": aims(lambda text: f"Holistically {text[:1].lower()}{text[1:]}"),
    "an objective that is cutting-edge": aims(_praised("cutting-edge")),
    "an objective that is seamless and scalable": aims(_praised("seamless, scalable")),
    "rows with excellence": rows(lambda text: f"{text.rstrip('.')} with excellence"),
    "rows that are world-class": rows(_praised("world-class")),
    "a vanity row": _with_rows(1),
    "six vanity rows": _with_rows(6),
}

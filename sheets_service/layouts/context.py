"""What a spreadsheet says around its OKRs: settings, strategy, KPIs to keep healthy, the level of a tab."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from sheets_service.layouts.heading import LEVEL_OF, plain, read_heading
from sheets_service.layouts.reading import Page
from sheets_service.layouts.words import is_phrase
from sheets_service.workbook import Tab

_SETTINGS_TABS: Final = frozenset(
    """settings|okr settings|review settings|okr review settings|einstellungen|parametres|reglages|ajustes|configuracion|
    configuracoes|impostazioni|instellingen|ustawienia|настройки|設定|pengaturan""".replace("\n    ", "").split("|")
)
_SETTING_HEADS: Final = frozenset(
    {"setting", "einstellung", "option", "parametre", "ajuste", "impostazione", "instelling"}
)
_STRATEGY: Final = frozenset({"strategy", "north star", "vision", "mission", "strategie", "estrategia", "strategia"})
_STRATEGY_LINE: Final = re.compile(
    r"^\s*(?:strategic (?:priorit\w+|theme\w*|goal\w*|pillar\w*)|strategy|north[ -]star(?: metric)?|vision|mission|"
    r"priorit(?:y|ies)|strategie|strategische priorit\w+|nordstern|estrategia|estratégia|strategia|стратегия|戦略)"
    r"\s*\d*\s*[:：–-]\s*(.{6,})",
    re.IGNORECASE | re.DOTALL,
)
_GUIDE: Final = re.compile(
    r"^(?:read ?me|how to.*|help|guide|guidelines|instructions?|legend|glossary|faq|anleitung|hilfe|hinweise|legende|"
    r"mode d emploi|aide|instrucciones|ayuda|guia|instrucoes|ajuda|istruzioni|aiuto|instructies|uitleg|instrukcja|"
    r"инструкция|справка|使い方|説明|petunjuk|panduan)$"
)
_KPI_TITLE: Final = re.compile(
    r"\b(?:kpis?|health metrics?|kennzahlen|indicateurs|indicadores|indicatori|показатели)\b"
)


def is_settings(tab: Tab) -> bool:
    """Tell whether a tab holds the review's settings: called so, with "Setting" and "Value" on top."""
    if plain(tab.title) not in _SETTINGS_TABS:
        return False
    return any(plain(cell.text) in _SETTING_HEADS for (row, _), cell in tab.cells.items() if row < 10)


def read_settings(tab: Tab) -> dict[str, str]:
    """Return the settings of a tab: names to values, empty values left out."""
    head = min(
        ((row, column) for (row, column), cell in tab.cells.items() if plain(cell.text) in _SETTING_HEADS),
        default=(0, 0),
    )
    found: dict[str, str] = {}
    for row in range(head[0] + 1, tab.row_count):
        name, value = tab.cell(row, head[1]).text.strip(), tab.cell(row, head[1] + 1).text.strip()
        if name and value:
            found[name] = value
    return found


def columns_said(settings: Mapping[str, str]) -> dict[str, str]:
    """Return the settings that name a column: "Key result" → "C", "Column Key result" → "Outcome we want"."""
    found = {}
    for name, value in settings.items():
        asked = re.match(r"\s*columns?\b[\s:›>-]*(.+)", name, re.IGNORECASE)
        bare = asked[1] if asked else name
        if asked or (re.fullmatch(r"[A-Z]{1,2}", value) and "-" not in name and read_heading(name).sure == 1.0):
            found[bare] = value
    return found


def strategy_of(settings: Mapping[str, str]) -> tuple[str, ...]:
    """Return the strategy that the settings name."""
    return tuple(value for name, value in settings.items() if plain(name) in _STRATEGY)


def strategy_lines(page: Page) -> Iterator[str]:
    """Return the strategy that stands above the tables or in a column of its own."""
    first = min((table.table.header_row for table in page.tables), default=12)
    for row in range(min(first, 12)):
        for position, (column, cell) in enumerate(page.grid.filled(row)):
            match = _STRATEGY_LINE.match(cell.text)
            if match:
                yield match[1].strip()
            elif plain(cell.text).rstrip(":") in _STRATEGY:
                beside = page.grid.filled(row)[position + 1 :]
                yield from (other.text.strip() for place, other in beside[:1] if place > column)
    for table in page.tables:
        strategy = table.first("strategy")
        if strategy is not None:
            rows = range(table.table.first, table.table.last + 1)
            texts = (page.tab.cell(row, strategy.index).text.strip() for row in rows)
            yield from dict.fromkeys(text for text in texts if is_phrase(text))


def kpis_of(page: Page, *, has_okrs: bool) -> Iterator[str]:
    """Return the KPIs that a tab keeps beside the OKRs: a table of its own, or a block under such a title."""
    for table in page.tables:
        if table.has("objective") or table.has("key_result"):
            continue
        measure = table.first("measure") or next((one for one in table.columns if one.subject == "measure"), None)
        if measure is None and not has_okrs and _KPI_TITLE.search(plain(page.tab.title)):
            measure = next((one for one in table.columns if one.profile.is_wordy), None)
        if measure is not None:
            rows = range(table.table.first, table.table.last + 1)
            yield from (text for row in rows if is_phrase(text := page.tab.cell(row, measure.index).text.strip()))


def is_guide(tab: Tab) -> bool:
    """Tell whether a tab explains how to use the spreadsheet: its examples are nobody's OKRs."""
    return bool(_GUIDE.search(plain(tab.title)))


def level_of(tab: Tab) -> str:
    """Return the level that a tab's title names ("Company OKRs", "Individual"), "" without one."""
    words = [word for word in plain(tab.title).split() if word not in {"okr", "okrs", "goals", "objectives", "level"}]
    name = " ".join(word for word in words if not any(letter.isdigit() for letter in word))
    return LEVEL_OF.get(name, LEVEL_OF.get(name.removesuffix("s"), ""))


def banners(pages: Iterable[Page]) -> Iterator[str]:
    """Return the lines above the tables, where cycles are written, then the tabs' titles."""
    seen: Sequence[Page] = tuple(pages)
    for page in seen:
        first = min((table.table.header_row for table in page.tables), default=6)
        for row in range(min(first, 12)):
            yield " ".join(cell.text.strip() for _, cell in page.grid.filled(row))[:299]

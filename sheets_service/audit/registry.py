"""The registry: a spreadsheet that lists the spreadsheets to audit, one a row."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from sheets_service.errors import RegistryNotFound
from sheets_service.layouts.heading import plain, read_heading
from sheets_service.rules.links import stands_above
from sheets_service.workbook import Cell, Tab, Workbook

Part = Literal["address", "team", "owner", "cadence", "preset", "switch", "level"]
AUDIT_TABS: Final = frozenset(
    {"OKR Audit", "OKR Portfolio", "OKR Digest", "_okr_audit", "_okr_audit_next", "_okr_audit_journal"}
)
_SPREADSHEET: Final = re.compile(
    r"(?:https://docs\.google\.com/spreadsheets/(?:u/\d+/)?d/)?([A-Za-z0-9_-]{20,100})(?:[/?#].*)?"
)
_HEADINGS: Final[Mapping[Part, str]] = {
    "address": """address|path|file|file name|filename|file path|sheet|sheets|spreadsheet|spreadsheet address|spreadsheet url|
        spreadsheet link|sheet url|sheet link|sheet address|okr sheet|okr spreadsheet|url|link|location|workbook|adresse|datei|
        dateipfad|pfad|tabelle|fichier|chemin|lien|feuille|classeur|archivo|ruta|enlace|hoja|arquivo|caminho|planilha|
        percorso|foglio|bestand|pad|plik|adres|arkusz|файл|путь|адрес|таблица|ссылка|ファイル|パス|シート""",
    "cadence": """cadence|rhythm|frequency|how often|every|interval|schedule|turnus|rhythmus|haufigkeit|intervall|frequence|
        frecuencia|frequencia|frequenza|frequentie|czestotliwosc|частота|период|頻度""",
    "preset": "preset|school|method|policy|profile|schule|methode|ecole|escuela|escola|scuola|пресет",
    "switch": """on|on off|on or off|active|enabled|enrolled|status|audit|include|included|aktiv|ein aus|ein|actif|activo|ativo|
        attivo|actief|aktywny|включен|включено|активен|有効""",
    "level": "level|ebene|niveau|nivel|livello|poziom|уровень",
}
_PART_OF: Final[Mapping[str, Part]] = {
    plain(word): part for part, words in _HEADINGS.items() for word in words.split("|")
}
_OFF: Final = frozenset(
    plain(word)
    for word in """off no false 0 n inactive disabled paused stopped archived aus nein inaktiv non inactif inactivo nao inativo
    inattivo nee inactief nie нет выкл いいえ 無効""".split()
)
_CADENCES: Final[Mapping[str, int]] = {
    **dict.fromkeys(("", "always", "each audit", "every audit"), 0),
    **dict.fromkeys(("daily", "day", "taglich", "quotidien", "diario", "ежедневно"), 1),
    **dict.fromkeys(("weekly", "week", "wochentlich", "hebdomadaire", "semanal", "settimanale", "еженедельно"), 7),
    **dict.fromkeys(("fortnightly", "biweekly", "bi weekly", "every other week", "14 taglich", "quincenal"), 14),
    **dict.fromkeys(("monthly", "month", "monatlich", "mensuel", "mensual", "mensal", "mensile", "ежемесячно"), 28),
    **dict.fromkeys(("quarterly", "quarter", "vierteljahrlich", "trimestriel", "trimestral", "ежеквартально"), 84),
}
_CADENCE_OF: Final = {plain(words): days for words, days in _CADENCES.items()}
_COUNTED: Final = re.compile(r"(?:every |alle )?(\d{1,3}) (days?|weeks?|months?|tage?|wochen?|monate?)")
_DAYS: Final[Mapping[str, int]] = {"d": 1, "t": 1, "w": 7, "m": 28}
_DEEPEST_HEADER: Final = 20


@dataclass(frozen=True, slots=True)
class Enrolment:
    """One row of the registry: where a spreadsheet is, whose it is, how often and how it is reviewed.

    `row` counts from 1, as people see it; `cadence` is in days, 0 for every audit. `problem` says why it cannot be audited.
    """

    row: int
    address: str
    name: str  # what people know it by; no two rows share one
    team: str
    owner: str = ""
    cadence: int = 0
    preset: str = ""
    is_company: bool = False  # other sheets align to it
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Registry:
    """What is enrolled, in the order of the rows, and how many rows are switched off."""

    enrolments: tuple[Enrolment, ...]
    off: int = 0


def read_registry(workbook: Workbook) -> Registry:
    """Read the first tab that has a heading such as “Path” or “Address”; raises RegistryNotFound without one."""
    for tab in workbook.tabs:
        if tab.title in AUDIT_TABS:
            continue
        found = _find_header(tab)
        if found is not None:
            header, columns = found
            rows = [_read_row(tab, row, columns) for row in range(header + 1, tab.row_count)]
            listed = [row for row in rows if row.get("address")]
            on = [row for row in listed if plain(row.get("switch", "")) not in _OFF]
            return Registry(tuple(_named(on)), len(listed) - len(on))
    raise RegistryNotFound(
        f"No tab of “{workbook.title}” lists spreadsheets.",
        "Head one column “Path” or “Address”, one row a spreadsheet.",
    )


def spreadsheet_in(address: str) -> str:
    """Return the id of the Google spreadsheet that an address or an id names; "" where it names none."""
    match = _SPREADSHEET.fullmatch(address.strip())
    return match[1] if match else ""


def _find_header(tab: Tab) -> tuple[int, Mapping[Part, int]] | None:
    for row in range(min(tab.row_count, _DEEPEST_HEADER)):
        columns: dict[Part, int] = {}
        for column, cell in enumerate(tab.row(row)):
            part = _part_of(cell)
            if part:
                columns.setdefault(part, column)
        if "address" in columns:
            return row, columns
    return None


def _part_of(cell: Cell) -> Part | None:
    known = _PART_OF.get(plain(cell.text))
    if known:
        return known
    part = read_heading(cell.text).part
    return "team" if part == "team" else "owner" if part == "owner" else None


def _read_row(tab: Tab, row: int, columns: Mapping[Part, int]) -> dict[str, str]:
    return {"row": str(row + 1), **{part: tab.cell(row, column).text.strip() for part, column in columns.items()}}


def _named(rows: list[dict[str, str]]) -> Iterator[Enrolment]:
    """Give each row a name of its own: its team, else its file; a second sheet of a team carries both."""
    used: set[str] = set()
    for row in rows:
        address, team = row["address"], row.get("team", "")
        file = re.split(r"[/\\]", address.rstrip("/\\"))[-1]
        stem = re.sub(r"\.(?:xlsx|xlsm|csv|tsv)$", "", file, flags=re.IGNORECASE)
        choices = (team or stem, f"{team} ({stem})" if team else address, f"{team or stem} (row {row['row']})")
        name = next((one for one in choices if one and one not in used), address)
        used.add(name)
        cadence = _read_cadence(row.get("cadence", ""))
        said = plain(row.get("level", ""))
        yield Enrolment(
            row=int(row["row"]),
            address=address,
            name=name,
            team=team or stem,
            owner=row.get("owner", ""),
            cadence=cadence or 0,
            preset=row.get("preset", ""),
            is_company=stands_above(said) if said else stands_above(team),
            problem="" if cadence is not None else _no_cadence(row["cadence"]),
        )


def _read_cadence(text: str) -> int | None:
    """Return days, None for words that are no cadence."""
    words = plain(text)
    if words in _CADENCE_OF:
        return _CADENCE_OF[words]
    match = _COUNTED.fullmatch(words)
    return int(match[1]) * _DAYS[match[2][0]] if match else None


def _no_cadence(text: str) -> str:
    return f"“{text}” is no cadence. Write weekly, monthly, or a number of days such as 10 days."

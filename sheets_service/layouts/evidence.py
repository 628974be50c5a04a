"""What speaks for and against OKRs on a tab: the words in its title, banners and headings, and what else it may be."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from sheets_service.layouts.heading import plain, read_heading
from sheets_service.layouts.reading import Page
from sheets_service.layouts.roles import RoleColumn

_OKR_WORDS: Final = re.compile(
    r"\b(?:okrs?|objectives? (?:and|&) key results?|key ?results?|krs?|schlusselergebnis\w*|resultats? cles?|"
    r"resultados? claves?|resultados? chaves?|risultat[oi] chiave|kernresulta\w+|kluczow\w+ (?:rezultat|wynik)\w*|"
    r"ключев\w+ результат\w*|hasil (?:utama|kunci))\b|キーリザルト|主要な(?:結果|成果)"
)
_OTHER_KINDS: Final[Mapping[str, str]] = {
    "a budget": """budget|spent|ausgegeben|depense|gastado|gasto|speso|uitgegeven|wydano|потрачено|
        cost|costs|cost centre|cost center|expense|expenses|revenue|spend|actual spend|eur|usd|
        price|amount|kosten|ausgaben|einnahmen|depenses|recettes|presupuesto|gastos|ingresos|orcamento|despesas|
        receitas|preventivo|spese|begroting|uitgaven|budzet|koszty|бюджет|расходы|予算|費用|anggaran|biaya|
        forecast spend""",
    "a list of people": """email|e mail|phone|telephone|mobile|first name|last name|surname|birthday|hire date|salary|
        job title|position|manager|location|office|extension|username|usuario|user|vorname|nachname|telefon|prenom|
        apellido|sobrenome|cognome|achternaam|nazwisko|имя|фамилия|телефон|должность|氏名|電話|telepon|jabatan|id user|
        employee|headcount""",
    "a project plan": """task|tasks|duration|predecessor|predecessors|wbs|phase|gantt|start|finish|start date|
        end date|sprint|story points|assignee|dependency|aufgabe|vorganger|dauer|tache|duree|tarea|duracion|tarefa|
        duracao|taak|zadanie|задача|タスク|期間|tugas|activity|deliverable|milestone|epic|backlog|ticket""",
    "a KPI scorecard": """kpi|kpis|indicator|kennzahl|indicateur|indicador|indicatore|wskaznik|показатель|指標|actual|
        variance|ytd|mtd|prior year|previous month|benchmark""",
    "an invoice or order list": """invoice|invoice no|quantity|qty|sku|unit price|vat|tax|order|order id|customer id|
        rechnung|menge|facture|quantite|factura|cantidad|fatura|quantidade|fattura|quantita|factuur|aantal|faktura|
        ilosc|счет|количество|請求書|数量|faktur|jumlah|stock|warehouse|reorder level|supplier|item code|product""",
    "a survey": """question|answer|answers|response|responses|respondent|respondents|strongly agree|disagree|rating|
        frage|antwort|reponse|pregunta|respuesta|pergunta|resposta|domanda|risposta|vraag|antwoord|pytanie|odpowiedz|
        вопрос|ответ|質問|回答|pertanyaan|jawaban""",
    "a retrospective": """went well|what went well|to improve|what to improve|start doing|stop doing|keep doing|liked|
        learned|lacked|longed for|kudos|mad|sad|glad|votes|shout outs""",
    "a log": """timestamp|event|changed by|logged|entry|version|change log|author""",
    "a risk list": """risk id|likelihood|severity|mitigation|impact|probability|risk owner""",
    "a meeting agenda": """agenda|topic|minutes|presenter|time slot|attendees|discussion""",
    "a course or lesson plan": """lesson|materials|homework|grade level|curriculum|learning objective|
        learning outcomes|week topic""",
}
_KIND_OF: Final = {
    plain(word): kind for kind, words in _OTHER_KINDS.items() for word in words.replace("\n", " ").split("|")
}
_BANNER_ROWS = 8
_MOSTLY: Final = 0.7


def okr_words(page: Page) -> int:
    """Count the places that name OKRs: the tab's title, a banner above the tables, headings."""
    places = [page.tab.title, *_banners(page)]
    places += [one.column.heading for table in page.tables for one in table.columns]
    return sum(bool(_OKR_WORDS.search(plain(place))) for place in places)


def other_kind(page: Page) -> tuple[str, int]:
    """Return what else the tab may be, such as "a budget", and how many of its headings say so."""
    counts: dict[str, int] = {}
    for heading in set(_headings(page)):
        kind = _KIND_OF.get(heading)
        if kind:
            counts[kind] = counts.get(kind, 0) + 1
    return max(counts.items(), key=_count, default=("", 0))


def measured_parts(page: Page) -> int:
    """Count the headings that OKR sheets have beside the texts: start, current, target, confidence, grade."""
    parts = {
        one.role
        for table in page.tables
        for one in table.columns
        if one.role in {"baseline", "current", "target", "confidence", "grade"} and one.profile.is_numeric
    }
    return len(parts)


def _headings(page: Page) -> Iterator[str]:
    tops = {table.table.header_row for table in page.tables}
    for row, cells in list(page.grid.rows.items())[:_BANNER_ROWS]:
        if len(cells) > 1 or row in tops:
            yield from (plain(cell.text) for _, cell in cells if len(cell.text) < 40)
    for table in page.tables:
        yield from (plain(one.column.heading) for one in table.columns)


def _banners(page: Page) -> Iterator[str]:
    first = min((table.table.header_row for table in page.tables), default=_BANNER_ROWS)
    for row in range(min(first, _BANNER_ROWS)):
        yield from (cell.text for _, cell in page.grid.filled(row) if read_heading(cell.text).subject != "key_result")


def _count(entry: tuple[str, int]) -> int:
    return entry[1]


_TITLE: Final = re.compile(
    r"\bokrs?\b|\b(?:q[1-4]|h[12]|fy ?\d\d|20\d\d|quarter|cycle|sprint|scorecard|dashboard|tracker|template|overview|"
    r"legend|quartal|zyklus|trimestre|ciclo|kwartaal|kwartal|квартал)\b"
)
_SHORT_TITLE: Final = re.compile(
    r"\b(?:team|plan|board|list|notes?)\b"
)  # words of objectives too, so only in short lines
_MOST_WORDS_OF_A_TITLE: Final = 4


def is_title(text: str) -> bool:
    """Tell whether a line is a sheet's title or a remark about the cycle, not an objective."""
    words = plain(text)
    count = len(words.split())
    return (
        bool(_TITLE.search(words))
        or count <= 2
        or (count <= _MOST_WORDS_OF_A_TITLE and bool(_SHORT_TITLE.search(words)))
    )


def _points(one: RoleColumn) -> bool:
    """Tell whether a column holds the ids of key results that stand elsewhere."""
    names_them = one.subject == "key_result" or one.role == "parent"
    return names_them and one.role in {"id", "parent"} and one.profile.ids > _MOSTLY


def why_not(page: Page) -> str:
    """Say in one sentence why a tab was not read."""
    if not page.grid.rows:
        return "It is empty."
    pointer = next((one for table in page.tables for one in table.columns if _points(one)), None)
    if pointer is not None:
        return f"Its column “{pointer.column.heading}” only points to key results by their ids."
    kind, count = other_kind(page)
    if kind and count >= 1:
        return f"It looks like {kind}."
    return "No column of objectives or key results was found on it."

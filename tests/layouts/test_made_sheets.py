"""Sheets made by chance: languages, orders of columns, banners, merges and layouts are drawn, and the reading must be exact."""

import random

import pytest

from sheets_service.layouts import read_okrs
from sheets_service.workbook import Area, Cell, Tab, Workbook

OKRS = (
    ("Guests leave the inn rested", ("Guests who rate the night 9 or 10", "Complaints about noise per 100 nights")),
    ("The kitchen wastes nothing", ("Kilograms thrown away per week", "Suppliers who take their crates back")),
    ("Walkers find us in every season", ("Nights sold to walkers between November and March",)),
)
PARTS = ("owner", "baseline", "target", "current", "due", "confidence", "note")
VALUES = {
    "owner": ("Ana", "Bo"),
    "baseline": (41.0, "41 %"),
    "target": (60.0, "60 %"),
    "current": (44.0, ""),
    "due": ("2027-03-31", "31.03.2027"),
    "confidence": (5, 7),
    "note": ("", "Counted by hand on Fridays"),
}
HEADINGS = {
    "en": "Objective|Key result|Owner|Baseline|Target|Current|Due|Confidence (1-10)|Notes",
    "de": "Ziel|Schlüsselergebnis|Verantwortlich|Startwert|Zielwert|Ist|Fällig bis|Zuversicht|Notizen",
    "fr": "Objectif|Résultat clé|Responsable|Valeur initiale|Cible|Réalisé|Échéance|Confiance|Commentaires",
    "es": "Objetivo|Resultado clave|Responsable|Línea base|Meta|Valor actual|Fecha límite|Confianza|Comentarios",
    "pt": "Objetivo|Resultado-chave|Responsável|Linha de base|Meta|Atual|Prazo|Confiança|Observações",
    "it": "Obiettivo|Risultato chiave|Responsabile|Valore iniziale|Target|Attuale|Scadenza|Fiducia|Note",
    "nl": "Doel|Kernresultaat|Eigenaar|Nulmeting|Streefwaarde|Huidige waarde|Deadline|Vertrouwen|Toelichting",
    "pl": "Cel|Kluczowy rezultat|Właściciel|Wartość bazowa|Wartość docelowa|Aktualnie|Termin|Pewność|Uwagi",
    "ru": "Цель|Ключевой результат|Ответственный|База|План|Факт|Срок|Уверенность|Комментарий",
    "ja": "目標|主要な成果|担当者|開始値|目標値|現在値|期限|自信度|備考",
    "id": "Tujuan|Hasil utama|Penanggung jawab|Nilai awal|Target|Realisasi|Tenggat|Keyakinan|Catatan",
}


class Sheet:
    """Cells put one by one, with the reading that is expected of them."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        headings = self.chance.choice(sorted(HEADINGS.values())).split("|")
        self.heading = dict(zip(("objective", "key_result", *PARTS), headings, strict=True))
        self.parts = [part for part in PARTS if self.chance.random() < 0.5]
        self.chance.shuffle(self.parts)
        self.left = self.chance.choice((0, 0, 1))
        self.row = 0
        self.cells, self.merges, self.expected = {}, [], []
        if self.chance.random() < 0.5:
            self.put(0, self.chance.choice(("OKRs Q1 2027", "Our OKRs of the winter", "OKR tracker")))
            self.row = self.chance.choice((1, 2, 3))

    def put(self, column, value, row=None, **look):
        if value != "":
            self.cells[self.row if row is None else row, self.left + column] = Cell(value, str(value), **look)

    def put_parts(self, first):
        for position, part in enumerate(self.parts):
            self.put(first + position, self.chance.choice(VALUES[part]))

    def put_headings(self, *texts):
        for column, text in enumerate((*texts, *(self.heading[part] for part in self.parts))):
            self.put(column, text, bold=True)
        self.row += 1

    def expect(self, objective, key_results):
        place = (objective[0], self.left + objective[1])
        self.expected.append((place, [(row, self.left + column) for row, column in key_results]))

    def workbook(self):
        size = [max(place[axis] for place in self.cells) + 1 for axis in (0, 1)]
        tab = Tab("OKRs", self.cells, row_count=size[0], column_count=size[1], merges=tuple(self.merges))
        return Workbook("made", (tab,))


def rows(sheet):
    style = sheet.chance.choice(("repeated", "once", "merged"))
    sheet.put_headings(sheet.heading["objective"], sheet.heading["key_result"])
    for objective, key_results in OKRS:
        first = sheet.row
        for key_result in key_results:
            if style == "repeated" or sheet.row == first:
                sheet.put(0, objective)
            sheet.put(1, key_result)
            sheet.put_parts(2)
            sheet.row += 1
        if style == "merged" and len(key_results) > 1:
            sheet.merges.append(Area(first, sheet.left, sheet.row - 1, sheet.left))
        sheet.expect((first, 0), [(first + index, 1) for index in range(len(key_results))])
        sheet.row += sheet.chance.random() < 0.2


def banners(sheet):
    sheet.parts = sheet.parts or ["owner"]
    sheet.put_headings(sheet.heading["key_result"])
    for objective, key_results in OKRS:
        first = sheet.row
        sheet.put(0, objective, bold=True)
        sheet.merges.append(Area(first, sheet.left, first, sheet.left + len(sheet.parts)))
        for key_result in key_results:
            sheet.row += 1
            sheet.put(0, key_result)
            sheet.put_parts(1)
        sheet.row += 1
        sheet.expect((first, 0), [(first + 1 + index, 0) for index in range(len(key_results))])


def stacked(sheet):
    how = sheet.chance.choice(("label", "bold", "indent"))
    sheet.put_headings("OKR")
    for number, (objective, key_results) in enumerate(OKRS, start=1):
        first = sheet.row
        label = f"{sheet.heading['objective']} {number}: " if how == "label" else ""
        sheet.put(0, label + objective, bold=how == "bold")
        for index, key_result in enumerate(key_results, start=1):
            sheet.row += 1
            sheet.put(0, (f"KR{index}: " if how == "label" else "") + key_result, indent=int(how == "indent"))
            sheet.put_parts(1)
        sheet.row += 1
        sheet.expect((first, 0), [(first + 1 + index, 0) for index in range(len(key_results))])


def wide(sheet):
    sheet.parts = [part for part in ("target", "current") if part in sheet.parts]
    step = 1 + len(sheet.parts)
    sheet.put(0, sheet.heading["objective"])
    for number in (1, 2):
        sheet.put(1 + step * (number - 1), sheet.chance.choice((f"KR{number}", f"Key Result {number}")))
        for position, part in enumerate(sheet.parts):
            sheet.put(2 + step * (number - 1) + position, sheet.heading[part])
    for objective, key_results in OKRS:
        sheet.row += 1
        sheet.put(0, objective)
        for index, key_result in enumerate(key_results):
            sheet.put(1 + step * index, key_result)
            sheet.put_parts(2 + step * index)
        sheet.expect((sheet.row, 0), [(sheet.row, 1 + step * index) for index in range(len(key_results))])


def transposed(sheet):
    top = sheet.row
    for column, (objective, key_results) in enumerate(OKRS, start=1):
        sheet.put(column, objective, top)
        for index, key_result in enumerate(key_results, start=1):
            sheet.put(0, f"KEY RESULT {index}", top + index)
            sheet.put(column, key_result, top + index)
        sheet.expect((top, column), [(top + 1 + index, column) for index in range(len(key_results))])


def blocks(sheet):
    sheet.parts = sheet.parts or ["owner"]
    labelled = sheet.chance.random() < 0.5
    for number, (objective, key_results) in enumerate(OKRS, start=1):
        first = sheet.row
        sheet.put(0, f"Objective {number} – {objective}" if labelled else objective, bold=True)
        sheet.row += 1
        sheet.put_headings(sheet.heading["key_result"])
        for key_result in key_results:
            sheet.put(0, key_result)
            sheet.put_parts(1)
            sheet.row += 1
        sheet.row += 1
        sheet.expect((first, 0), [(first + 2 + index, 0) for index in range(len(key_results))])


def typed(sheet):
    sheet.put_headings("Type", "Description")
    for objective, key_results in OKRS:
        first = sheet.row
        sheet.put(0, sheet.heading["objective"])
        sheet.put(1, objective)
        for key_result in key_results:
            sheet.row += 1
            sheet.put(0, sheet.heading["key_result"])
            sheet.put(1, key_result)
            sheet.put_parts(2)
        sheet.row += 1
        sheet.expect((first, 1), [(first + 1 + index, 1) for index in range(len(key_results))])


@pytest.mark.parametrize("lay", [rows, banners, stacked, wide, transposed, blocks, typed])
def test_made_sheets_are_read_exactly(lay):
    for seed in range(40):
        sheet = Sheet(seed)
        lay(sheet)

        draft, _ = read_okrs(sheet.workbook())

        found = [(place(one), [place(row) for row in one.key_results]) for one in draft.objectives]
        assert found == sheet.expected, f"seed {seed}: {sheet.cells}"


@pytest.mark.parametrize("lay", [rows, banners, stacked, typed])
def test_parts_of_a_row_are_read_from_their_columns(lay):
    for seed in range(40):
        sheet = Sheet(seed)
        lay(sheet)
        workbook = sheet.workbook()

        draft, _ = read_okrs(workbook)

        for row in (row for objective in draft.objectives for row in objective.key_results):
            first = row.entries["text"].cell.column + 1
            for position, part in enumerate(sheet.parts):
                text = workbook.tabs[0].cell(row.entries["text"].cell.row, first + position).text
                assert row.entries[part].text == text, f"seed {seed}, {part}"


def place(draft):
    cell = draft.entries["text"].cell
    return (cell.row, cell.column)

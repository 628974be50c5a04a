import pytest

from sheets_service.backends.csv_file import read_csv
from sheets_service.backends.files import Files

ROWS = [["Objective", "Key result", "Target"], ["Grow", "Raise a, b; and c", "1,5"], ["Größer", "two\nlines", ""]]


def write(path, delimiter, encoding, end="\n"):
    lines = (delimiter.join(f'"{value}"' if set(value) & set(",;\t\n") else value for value in row) for row in ROWS)
    path.write_bytes((end.join(lines) + end).encode(encoding))
    return str(path)


def read_rows(path):
    return [[cell.value or "" for cell in row] for row in Files().read(path).tabs[0].rows()]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_separated_values_are_read_as_texts(tmp_path, delimiter, encoding, end):
    assert read_rows(write(tmp_path / "q3.csv", delimiter, encoding, end)) == ROWS


def test_the_tab_is_named_after_the_file_as_a_sheet_may_be(tmp_path):
    path = tmp_path / "Team [A] OKRs for the third quarter of the year.csv"
    path.write_text("a,b\n")

    assert Files().read(str(path)).tabs[0].title == "Team -A- OKRs for the third qua"


def test_a_first_line_that_names_the_delimiter_is_obeyed(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("sep=|\na|b,c\n")

    assert read_rows(str(path)) == [["a", "b,c"]]


def test_commas_in_sentences_do_not_pass_for_columns(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Objective;Key result\nGrow, fast, and well;Raise a, b and c\nStay;Keep it\n")

    assert read_rows(str(path))[1] == ["Grow, fast, and well", "Raise a, b and c"]


def test_one_column_is_one_column(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Objective\nGrow\nKR: raise it, soon\n")

    assert read_rows(str(path))[0] == ["Objective", ""]


def test_an_unclosed_quote_still_gives_rows(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('Objective,Key result\nGrow,"Raise it\nStay,Keep it\n')

    assert read_rows(str(path))[0] == ["Objective", "Key result"]
    assert "before “Raise it Stay,Keep it” is never closed" in read_csv(path).warnings[0]


def test_a_closed_quote_over_several_lines_is_nothing_to_tell(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('Objective,Key result\nGrow,"Raise it\nby May\n"\n')

    assert read_csv(path).warnings == ()

"""Builds a starter workbook as an .xlsx file; the same template gives the same bytes."""

from datetime import date
from pathlib import Path

from sheets_service.backends.xlsx.fresh.package import package
from sheets_service.errors import NotWritable
from sheets_service.templates import load_template


def build_template(name: str, path: Path, today: date | None = None) -> None:
    """Write the template of that name to a file, with dates that suit `today`.

    Raises `SourceNotFound` when there is no such template, `NotWritable` when the file cannot be written.
    """
    if path.suffix.lower() != ".xlsx":
        raise NotWritable(f"“{path.name}” would not open in Excel.", "Give it a name that ends in .xlsx.")
    content = package(load_template(name, today))
    try:
        path.write_bytes(content)
    except OSError as error:
        raise NotWritable(
            f"“{path}” could not be written: {error.strerror}.", "Choose a folder you may write to."
        ) from error

"""Builds a starter workbook as an .xlsx file; the same template gives the same bytes."""

from pathlib import Path

from sheets_service.backends.xlsx.fresh.package import package
from sheets_service.errors import NotWritable
from sheets_service.template import Template


def build_template(template: Template, path: Path) -> Path:
    """Write a template to a file and return its path; raises `NotWritable` when that cannot be done."""
    try:
        path.write_bytes(package(template))
    except OSError as error:
        raise NotWritable(
            f"“{path}” could not be written: {error.strerror}.", "Choose a folder you may write to."
        ) from error
    return path

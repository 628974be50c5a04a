"""The kinds of request that spreadsheets.batchUpdate carries out; importing a module registers its kinds."""

from tests.sheets_double import comments
from tests.sheets_double.requests import (
    cells,
    conditional,
    dimensions,
    filters,
    groups,
    merging,
    metadata,
    names,
    pasting,
    properties,
    protecting,
    searching,
    sorting,
    tables,
)

__all__ = [
    "cells",
    "comments",
    "conditional",
    "dimensions",
    "filters",
    "groups",
    "merging",
    "metadata",
    "names",
    "pasting",
    "properties",
    "protecting",
    "searching",
    "sorting",
    "tables",
]

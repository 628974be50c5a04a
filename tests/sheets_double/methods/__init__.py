"""The methods that the double answers; importing a module registers them."""

from tests.sheets_double.methods import drive, spreadsheets, values

__all__ = ["drive", "spreadsheets", "values"]

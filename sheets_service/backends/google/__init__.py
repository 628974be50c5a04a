"""Google Sheets as a backend: one masked GET and at most one batchUpdate a review."""

from sheets_service.backends.google.sheets import GoogleSheets

__all__ = ["GoogleSheets"]

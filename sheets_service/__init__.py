"""OKR Review: reads OKRs where teams write them and says what is lopsided or out of line."""

__version__ = "0.1.0"
RULES_VERSION = "2026.11"

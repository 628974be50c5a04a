"""The parts of a workbook that is written from nothing."""

"""Workbook files: read in one pass over each part, written as a patch of the zip that leaves all else as it is."""

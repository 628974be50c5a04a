"""Where spreadsheets are read and written: files here, Google Sheets beside it."""

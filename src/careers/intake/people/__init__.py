"""Many people in one place: JSON Lines, tables, workbooks, a folder of documents."""

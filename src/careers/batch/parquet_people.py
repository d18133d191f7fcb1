"""People from Parquet: a list of skills a row as columns, any other shape row by row as from a table of text."""

from __future__ import annotations

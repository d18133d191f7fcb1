"""Sources: real dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from careers.domain.errors import Problem
from careers.knowledge.layer import Layer


def check_dates(layer: Layer) -> Iterator[Problem]:
    """Find dates that are none."""
    for entry in layer.sources.values():
        try:
            date.fromisoformat(entry.value.date)
        except ValueError:
            yield Problem(f"'{entry.value.date}' is not a date", entry.tree.nodes["date"].place, "write 2026-11-21")

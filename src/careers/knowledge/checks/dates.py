"""Dates and versions of the form that they promise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from careers.domain.errors import Problem
from careers.knowledge.layer import Layer

VERSION = re.compile(r"\d{4}\.\d{1,2}\.\d+")


def check_dates(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each date of a source or of the base that is none."""
    dated = [(entry.value.date, entry.tree) for entry in layer.sources.values()]
    if layer.edition:
        dated.append((layer.edition.value.date, layer.edition.tree))
    for text, tree in dated:
        if not _is_date(text):
            yield Problem(f"'{text}' is not a date", tree.nodes["date"].location, "write 2026-11-21")


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def check_version(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for a version of the base that is no calendar version."""
    if layer.edition and not VERSION.fullmatch(layer.edition.value.version):
        location = layer.edition.tree.nodes["version"].location
        yield Problem(f"'{layer.edition.value.version}' is not a calendar version", location, "write 2026.11.0")

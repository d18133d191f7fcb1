"""Reports as records: the names of their fields and a row for each, of which lines, cells and objects are written."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from careers.render.records.kinds import Records

_RECORDS: dict[str, tuple[str, str]] = {
    "careers.compare/1": ("compare", "compare_records"),
    "careers.find/1": ("listings", "find_records"),
    "careers.fit/1": ("fit", "fit_records"),
    "careers.gap/1": ("learning", "gap_records"),
    "careers.kb-check/1": ("listings", "check_records"),
    "careers.pay/1": ("pay", "pay_records"),
    "careers.plan/1": ("learning", "plan_records"),
    "careers.show/1": ("listings", "show_records"),
    "careers.skill/1": ("listings", "skill_records"),
}
_LISTS = {
    "careers.roles/1": ("id", "title", "family", "definition"),
    "careers.skills/1": ("id", "name", "kind", "summary", "roles"),
    "careers.kb-where/1": ("what", "path", "exists"),
    "careers.schemas/1": ("name", "describes"),
    "careers.kb-sources/1": ("id", "title", "publisher", "date", "licence", "url", "attribution", "old"),
}
"""Reports whose results are records of these fields and no others."""


def records(report: Any) -> Iterator[Records]:
    """Give the records of a report; most reports have one kind, which is there even when no record is."""
    if report.schema in _LISTS:
        return iter([Records(_LISTS[report.schema], report.results)])
    module, function = _RECORDS[report.schema]
    made: Iterator[Records] = getattr(import_module(f"{__name__}.{module}"), function)(report)
    return made

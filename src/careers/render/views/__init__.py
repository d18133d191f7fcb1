"""What each report shows: a module a report, which says it once for every format.

A view has `page(report)`, `records(report)` unless its records are the report's `results` as they are and, where a
command is likely to help next, `next_command(report)`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any, get_args, get_type_hints

from careers.domain.reports.registry import REPORTS
from careers.render.blocks import Block, Heading, Medium, Page, heading
from careers.render.records import Records


def page(report: Any, medium: Medium = "screen") -> Page:
    """Return a report as a page, for people."""
    made: Page = _view(report).page(report)
    return made.on(medium)


def joined(reports: Sequence[Any]) -> Page:
    """Return reports as one page to keep: the first, and each further one as a part of it."""
    first, *others = (page(report, "paper") for report in reports)
    blocks = list(first.blocks)
    for other in others:
        blocks += [heading(other.title), *(_below(block) for block in other.blocks if block not in blocks)]
    return first._replace(
        blocks=tuple(blocks),
        sources={name: source for one in (first, *others) for name, source in one.sources.items()},
        old={name for one in (first, *others) for name in one.old},
    )


def _below(block: Block) -> Block:
    return block._replace(level=2) if isinstance(block, Heading) else block


def records(report: Any) -> Iterator[Records]:
    """Return a report as records, for programs; most have one kind, which is there even when no record is."""
    view = _view(report)
    made: Iterator[Records] = view.records(report) if hasattr(view, "records") else _results(report)
    return made


def _results(report: Any) -> Iterator[Records]:
    record, _ = get_args(get_type_hints(type(report))["results"])
    yield Records(record._fields, report.results)


def next_command(report: Any) -> str | None:
    """Return the words of the command that is likely to help next; None where none is likelier than another."""
    view = _view(report)
    words: str | None = view.next_command(report) if hasattr(view, "next_command") else None
    return words


def _view(report: Any) -> Any:
    return import_module(f"{__name__}.{REPORTS[report.schema].view}")

"""A knowledge base that was checked."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.maintenance import CheckReport
from careers.render.blocks import Page, paragraph
from careers.render.records import Records


def page(report: CheckReport) -> Page:
    """Return what was checked and found sound."""
    counts = f"{report.roles} roles, {report.skills} skills, {report.sources} sources"
    edition = f"version {report.knowledge_base.version}, {report.knowledge_base.date}"
    told = paragraph(f"Nothing is wrong: {counts} ({edition}).")
    return Page("The knowledge base was checked", (told,), report.knowledge_base)


def records(report: CheckReport) -> Iterator[Records]:
    """Yield one record of what was counted."""
    row = (report.knowledge_base.version, report.roles, report.skills, report.sources)
    yield Records(("version", "roles", "skills", "sources"), [row])

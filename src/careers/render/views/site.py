"""A site that was written."""

from __future__ import annotations

from careers.domain.reports.site import SiteFolder, SiteReport
from careers.render.blocks import Page, Paragraph, Words, line, strong


def page(report: SiteReport) -> Page:
    """Return how many pages there are of what, and with which to begin."""
    return Page("Site", tuple(Paragraph(line(*_told(one))) for one in report.results), report.knowledge_base)


def _told(one: SiteFolder) -> tuple[Words | str, ...]:
    counts = f"{one.roles} roles, {one.comparisons} comparisons, {one.skills:,} skills, and pay"
    return f"{one.pages:,} pages: {counts}. Begin with ", strong(one.home)

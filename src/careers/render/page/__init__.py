"""Reports as pages: headings, paragraphs, lists and tables, for Markdown and HTML."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from careers.render.page.blocks import Page

_PAGES = {
    "careers.compare/1": ("compare", "compare_page"),
    "careers.find/1": ("listings", "find_page"),
    "careers.fit/1": ("fit", "fit_page"),
    "careers.gap/1": ("gap", "gap_page"),
    "careers.kb-check/1": ("upkeep", "check_page"),
    "careers.kb-sources/1": ("upkeep", "sources_page"),
    "careers.kb-where/1": ("upkeep", "where_page"),
    "careers.pay/1": ("pay", "pay_page"),
    "careers.plan/1": ("plan", "plan_page"),
    "careers.roles/1": ("listings", "roles_page"),
    "careers.schemas/1": ("upkeep", "schemas_page"),
    "careers.show/1": ("show", "show_page"),
    "careers.skill/1": ("skill", "skill_page"),
    "careers.skills/1": ("listings", "skills_page"),
}


def page(report: Any) -> Page:
    """Give a report as a page."""
    module, function = _PAGES[report.schema]
    made: Page = getattr(import_module(f"{__name__}.{module}"), function)(report)
    return made

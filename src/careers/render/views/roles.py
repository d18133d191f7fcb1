"""Which roles there are."""

from __future__ import annotations

from careers.domain.reports.listings import RoleLine, RolesReport
from careers.render.blocks import Block, Line, Page, Words, bullets, line, paragraph, quiet


def page(report: RolesReport) -> Page:
    """Return roles with their definitions."""
    blocks: list[Block] = bullets(map(_role, report.results)) or [paragraph("No role matches.")]
    return Page("Roles", tuple(blocks), report.knowledge_base)


def _role(one: RoleLine) -> Line:
    return line(
        Words(one.title, "strong", about=f"role/{one.id}"), quiet(f" ({one.id}, family {one.family}). "), one.definition
    )


def next_command(report: RolesReport) -> str | None:
    """Return what shows the first role."""
    return f"show {report.results[0].id}" if report.results else None

"""The sections of a role's page."""

from __future__ import annotations

from collections.abc import Collection

from careers.domain.errors import fail

SECTIONS = {
    "definition": "Definition",
    "responsibilities": "Responsibilities",
    "day": "A day at work",
    "requirements": "Requirements",
    "postings": "Postings counted",
    "education": "Education",
    "tools": "Tools",
    "industries": "Industries",
    "employers": "Employers",
    "ladder": "Ladder",
    "outlook": "Outlook",
    "exposure": "Exposure to language models",
    "pay": "Pay",
    "remote": "Remote work",
    "tips": "Getting started",
    "projects": "Projects that show it",
    "interviews": "In interviews",
    "choose_if": "Choose it if",
    "avoid_if": "Think twice if",
    "reports_to": "Reports to",
    "comes_from": "People come from",
    "goes_to": "People go on to",
    "related": "Related roles",
    "confused_with": "Not to be confused with",
    "disagreements": "Where sources disagree",
    "codes": "In public classifications",
    "aliases": "Titles read as this role",
}
"""Sections in reading order, with their headings."""


def ordered_sections(names: Collection[str]) -> tuple[str, ...]:
    """Return sections in reading order.

    Raises:
        CareersError: a section does not exist.
    """
    unknown = [name for name in names if name not in SECTIONS]
    if unknown:
        from careers.domain.similarity import similar_names

        near = similar_names(unknown[0], SECTIONS)
        raise fail(f"there is no section '{unknown[0]}'", f"sections are {', '.join(SECTIONS)}", suggestions=near)
    return tuple(section for section in SECTIONS if section in names)

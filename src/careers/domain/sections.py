"""The sections of a role's page."""

from __future__ import annotations

SECTIONS = {
    "definition": "Definition",
    "responsibilities": "Responsibilities",
    "requirements": "Requirements",
    "education": "Education",
    "tools": "Tools",
    "industries": "Industries",
    "outlook": "Outlook",
    "pay": "Pay",
    "tips": "Getting started",
    "choose_if": "Choose it if",
    "avoid_if": "Think twice if",
    "reports_to": "Reports to",
    "related": "Related roles",
    "confused_with": "Not to be confused with",
    "disagreements": "Where sources disagree",
    "codes": "In public classifications",
    "aliases": "Also called",
}
"""Sections in reading order, with their headings."""

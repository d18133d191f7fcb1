"""Profiles that people and small tools write in YAML and JSON: skills under a usual key, or nothing but skills."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.document import Document
from careers.intake.documents.resume_text import Entry, Part, resume_text
from careers.intake.documents.skill_entries import LEVELS, YEARS, as_number, is_skill, skill_entries, years_words
from careers.intake.documents.values import Value
from careers.intake.words.levels import read_level

FORM = "list of skills"
_KEYS = ("skills", "skill", "mySkills", "technicalSkills", "skillset", "technologies", "techStack", "stack", "tools")
_MOST = 100
"""Up to which numbers stand for levels."""
_PARTS = (
    ("Languages", ("languages",)),
    ("Education", ("degrees", "education")),
    ("Certificates", ("certificates", "certifications")),
)
_MORE = ("competencies", "expertise", "frameworks", "hardSkills", "softSkills", "coreSkills", "knowledge")


def fits(value: Value) -> bool:
    """Return whether a value is skills and little else: under a usual key, as a list, or as names with levels."""
    if isinstance(value.data, list):
        return bool(value.data) and all(map(is_skill, value.items()))
    return bool(_kept(value)) or _is_rated(value)


def read(value: Value) -> Document:
    """Return the document that a profile in one of these shapes is.

    Raises:
        CareersError: a value is of a kind that stands for no skill.
    """
    entries = [entry for key in _kept(value) for entry in skill_entries(value.get(key))]
    parts = [Part("Skills", entries or skill_entries(value)), *_beside_skills(value)]
    return Document(file=value.source.file, text=resume_text(_title(value), "", parts), form=FORM, kind="profile")


def _title(value: Value) -> str:
    title = value.get("title", "role", "position", "headline", "jobTitle")
    return title.data if isinstance(title.data, str) else ""


def _beside_skills(value: Value) -> Iterator[Part]:
    """Yield what a kept profile has beside skills."""
    if words := years_words(value.text("years", "years_of_experience")):
        yield Part("Summary", [Entry(f"{words} of experience")])
    for heading, names in _PARTS:
        yield Part(heading, [Entry(words) for words in value.texts(*names)])


def _kept(value: Value) -> list[str]:
    if not isinstance(value.data, dict):
        return []
    return [key for key in (*_KEYS, *_MORE) if value.has(key)]


def _is_rated(value: Value) -> bool:
    """Return whether a mapping is of names to levels: each a word for one, a number to 100, nothing, or a mapping."""
    members = [member for _, member in value.members()]
    return bool(members) and all(map(_rates, members)) and any(member.data is not None for member in members)


def _rates(member: Value) -> bool:
    if isinstance(member.data, dict):
        return member.has(*LEVELS, *YEARS)
    if isinstance(member.data, list):
        return False
    number = as_number(words := member.text())
    return not words or read_level(words) is not None or (number is not None and number <= _MOST)

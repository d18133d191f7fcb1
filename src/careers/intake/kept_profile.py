"""The profile that somebody keeps: a file of YAML that they can read and edit."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from careers.domain.background import Background
from careers.domain.profile import Profile, StatedSkill
from careers.domain.reports.profile import LevelChange, ProfileChange
from careers.domain.reports.reading import Degree

_PLAIN = re.compile(r"[^\W\d_][\w +#/.-]*(?<! )")
"""Words that need no quotes in YAML."""
_DEGREES: dict[Degree, str] = {
    "associate": "associate degree",
    "bachelor": "bachelor's degree",
    "master": "master's degree",
    "doctorate": "doctorate",
}
"""Degrees as documents have them."""


def profile_text(profile: Profile, background: Background, sources: Sequence[str]) -> str:
    """Return the text of a profile file.

    Args:
        profile: the skills; words that name none are kept as remarks.
        background: experience, degrees and languages.
        sources: the documents that it was read from.
    """
    return "".join(f"{line}\n" for line in _lines(profile, background, sources))


def _lines(profile: Profile, background: Background, sources: Sequence[str]) -> Iterator[str]:
    read = f", read from {_remark(', '.join(sources))}" if sources else ""
    yield f"# What you know{read}."
    yield "# Edit it as you like: a skill a line, with a level (beginner, intermediate, advanced, expert) or without."
    yield "skills:"
    yield from (f"- {_skill(one)}" for one in profile.skills)
    yield from (f"# not understood: {_remark(one.given)}" for one in profile.unknown)
    if background.years is not None:
        yield f"years: {background.years:g}"
    if background.degrees:
        yield f"degrees: [{', '.join(_DEGREES[degree] for degree in background.degrees)}]"
    if background.languages:
        yield f"languages: [{', '.join(background.languages)}]"


def _skill(one: StatedSkill) -> str:
    name = one.id if _PLAIN.fullmatch(one.id) else json.dumps(one.id)
    level = f": {one.level}" if one.level else ""
    words = _remark(one.given)
    return f"{name}{level}{'' if words == one.id else f'  # {words}'}"


def _remark(text: str) -> str:
    """Return a text as it may stand in a remark: on one line, without what YAML refuses."""
    return "".join(char for char in " ".join(text.split()) if char.isprintable())


def change_of(before: Profile, after: Profile) -> ProfileChange:
    """Return what a profile gains and loses where another takes its place."""
    old = {one.id: one.level for one in before.skills}
    new = {one.id: one.level for one in after.skills}
    return ProfileChange(
        added=tuple(skill for skill in new if skill not in old),
        removed=tuple(skill for skill in old if skill not in new),
        levels=tuple(
            LevelChange(skill, old[skill], new[skill]) for skill in old if old[skill] != new.get(skill, old[skill])
        ),
    )

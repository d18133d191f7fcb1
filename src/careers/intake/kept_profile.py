"""The profile that somebody keeps: a file of YAML that they can read and edit."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from careers.domain.background import Background
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import UNSAID
from careers.domain.profile import Profile, StatedSkill, together
from careers.domain.reports.profile import LevelChange, ProfileChange
from careers.domain.reports.reading import Degree
from careers.knowledge.lookup import find_skill

_PLAIN = re.compile(r"[^\W\d_](?:[\w+/.-]|#| (?![ #]))*(?<! )")
"""Words that need no quotes in YAML."""
_NO_TEXTS = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"}
"""Words that YAML takes for something else than a text."""
_DEGREES: dict[Degree, str] = {
    "associate": "associate degree",
    "bachelor": "bachelor's degree",
    "master": "master's degree",
    "doctorate": "doctorate",
}
"""Degrees as documents have them."""


def profile_text(profile: Profile, background: Background, sources: Sequence[str], knowledge: KnowledgeBase) -> str:
    """Return the text of a profile file, with the skills in the person's own words.

    Args:
        profile: the skills; words that name none are kept as remarks.
        background: experience, degrees and languages.
        sources: the documents that it was read from.
        knowledge: the skills, which the words must name.
    """
    return "".join(f"{line}\n" for line in _lines(profile, background, sources, knowledge))


def _lines(profile: Profile, background: Background, sources: Sequence[str], knowledge: KnowledgeBase) -> Iterator[str]:
    read = f", read from {_remark(', '.join(sources))}" if sources else ""
    yield f"# What you know{read}."
    yield "# Edit it as you like: a skill a line, with a level (beginner, intermediate, advanced, expert) or without."
    yield "skills:"
    yield from (f"- {_skill(one, knowledge)}" for one in profile.skills)
    yield from (f"# not understood: {_remark(one.given)}" for one in profile.unknown)
    yield from (line for _, line in background_lines(background))


def background_lines(background: Background) -> Iterator[tuple[str, str]]:
    """Yield the lines of what a profile file has beside skills, each with its key."""
    if background.years is not None:
        yield "years", f"years: {background.years:g}"
    if background.degrees:
        yield "degrees", f"degrees: [{', '.join(_DEGREES[degree] for degree in background.degrees)}]"
    if background.languages:
        yield "languages", f"languages: [{', '.join(background.languages)}]"


def _skill(one: StatedSkill, knowledge: KnowledgeBase) -> str:
    word = skill_word(one, knowledge)
    level = f": {one.level}" if one.level else ""
    words = _remark(one.given)
    return f"{word}{level}{'' if words == word else f'  # {words}'}"


def skill_word(one: StatedSkill, knowledge: KnowledgeBase) -> str:
    """Return a skill as a profile file has it: the person's words if they name it by themselves, else its name or id.

    Words that YAML would take for something else are quoted.
    """
    for words in (one.given, one.name):
        if _PLAIN.fullmatch(words) and words.lower() not in _NO_TEXTS and find_skill(words, knowledge) == one.id:
            return words
    return one.id if _PLAIN.fullmatch(one.id) else json.dumps(one.id)


def _remark(text: str) -> str:
    """Return a text as it may stand in a remark: on one line, without what YAML refuses."""
    return "".join(char for char in " ".join(text.split()) if char.isprintable())


def change_of(before: Profile, after: Profile) -> ProfileChange:
    """Return what a profile gains and loses where another takes its place."""
    old = {one.id: one.level for one in before.skills}
    new = {one.id: one.level for one in after.skills}
    added = tuple(skill for skill in new if skill not in old)
    removed = tuple(skill for skill in old if skill not in new)
    levels = tuple(
        LevelChange(skill, old[skill], new[skill]) for skill in old if old[skill] != new.get(skill, old[skill])
    )
    names = {one.id: one.name for one in (*before.skills, *after.skills)}
    changed = (*added, *removed, *(one.skill for one in levels))
    return ProfileChange(added, removed, levels, {skill: names[skill] for skill in changed})


def merged(before: Profile, more: Profile) -> Profile:
    """Return a profile with what another states beside it: skills are added, levels raised and never lowered."""
    stated = {one.id: one for one in before.skills}
    for one in more.skills:
        kept = stated.get(one.id)
        if kept is None:
            stated[one.id] = one
        elif (one.level or UNSAID, one.level is not None) > (kept.level or UNSAID, kept.level is not None):
            stated[one.id] = kept._replace(level=one.level)
    return together(stated.values(), (before, more))


def restated(before: Profile, more: Profile) -> Profile:
    """Return a profile with skills at the levels that are stated now; one stated without a level keeps the old one."""
    stated = {one.id: one for one in before.skills}
    for one in more.skills:
        kept = stated.get(one.id)
        stated[one.id] = one if kept is None else kept._replace(level=one.level or kept.level)
    return together(stated.values(), (before, more))

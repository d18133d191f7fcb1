"""Changing a kept profile where it stands, so that its remarks, its order and all else in it stay as they were written.

What is changed line by line is a file of YAML with a skill a line, as a list or a mapping, under ``skills:`` or alone.
The new text is read again: where it does not say exactly what it should, the file is written anew instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from careers.domain.background import Background
from careers.domain.errors import CareersError
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.intake.kept_profile import background_lines, profile_text, skill_word
from careers.intake.person import person_of_text
from careers.knowledge.lookup import find_skill

_ITEM = re.compile(
    r"(?P<lead>[ \t]*-[ \t]+|[ \t]*)(?P<name>\"[^\"]+\"|'[^']+'|[^\s:#\-\[{&*!|>][^:#]*?)"
    r"(?:[ \t]*:(?:[ \t]+(?P<level>[\w\"']+))?)?(?P<rest>[ \t]*|[ \t]+#.*)"
)
"""A line with one skill: ``- python: advanced  # at work``."""
_KEY = re.compile(r"(?P<key>\w[\w -]*):")
"""A line that begins another part of the file."""


class Revision(NamedTuple):
    """The text of a changed profile."""

    text: str
    whole: bool
    """Whether the file was written anew, and its remarks are lost."""


class _Item(NamedTuple):
    """A line that states a skill."""

    number: int
    skill: str
    lead: str
    name: str
    rest: str

    def line(self, level: Level | None) -> str:
        """Return the line with another level."""
        is_list = "-" in self.lead
        told = f": {level}" if level else "" if is_list else ":"
        return f"{self.lead}{self.name}{told}{self.rest}"


def revised(  # noqa: PLR0913 - both sides of a change
    text: str,
    before: Profile,
    after: Profile,
    background: Background,
    knowledge: KnowledgeBase,
    *,
    sources: Sequence[str] = (),
) -> Revision:
    """Return the text of a kept profile after a change; skills that stay as they are keep their lines.

    Args:
        text: of the file, empty where there is none.
        before: what the text says.
        after: what it is to say.
        background: what it is to say beside skills.
        knowledge: the roles and skills.
        sources: the documents that a new file is read from.
    """
    edited = _edited(text, before, after, background, knowledge)
    if edited is not None and _says(edited, after, background, knowledge):
        return Revision(edited, whole=False)
    return Revision(profile_text(after, background, sources, knowledge), whole=bool(text))


def _says(text: str, profile: Profile, background: Background, knowledge: KnowledgeBase) -> bool:
    """Return whether a text says exactly what it should."""
    try:
        somebody = person_of_text(text, "profile.yaml", knowledge)
    except CareersError:
        return False
    return _levels(somebody.profile) == _levels(profile) and somebody.background == background


def _levels(profile: Profile) -> dict[str, Level | None]:
    return {one.id: one.level for one in profile.skills}


def _edited(text: str, before: Profile, after: Profile, background: Background, knowledge: KnowledgeBase) -> str | None:
    """Return a text with the lines changed that state what changes; None where no line states a skill."""
    lines = text.splitlines()
    items = list(_items(lines, knowledge))
    if not items:
        return None
    old, new = _levels(before), {one.id: one for one in after.skills}
    edits: dict[int, list[str]] = {}
    for item in items:
        if item.skill not in new:
            edits[item.number] = []
        elif new[item.skill].level != old.get(item.skill):
            edits[item.number] = [item.line(new[item.skill].level)]
    last = items[-1]
    added = [
        last._replace(name=skill_word(one, knowledge), rest="").line(one.level)
        for one in after.skills
        if one.id not in old
    ]
    edits[last.number] = [*edits.get(last.number, [lines[last.number]]), *added]
    changed = [line for number, one in enumerate(lines) for line in edits.get(number, [one])]
    return "".join(f"{line}\n" for line in _with_background(changed, background))


def _items(lines: Sequence[str], knowledge: KnowledgeBase) -> Iterator[_Item]:
    """Yield the lines that state one skill each."""
    in_skills = True
    for number, line in enumerate(lines):
        if key := _KEY.match(line):
            in_skills = key["key"].strip().lower() == "skills" or find_skill(key["key"], knowledge) is not None
        found = _ITEM.fullmatch(line) if in_skills else None
        skill = find_skill(found["name"].strip("\"'"), knowledge) if found else None
        if found and skill and not line.startswith("skills:"):
            yield _Item(number, skill, found["lead"], found["name"], found["rest"])


def _with_background(lines: Sequence[str], background: Background) -> list[str]:
    """Return lines with those of experience, degrees and languages changed that do not say what they should."""
    wanted = dict(background_lines(background))
    kept: list[str] = []
    for line in lines:
        key = line.partition(":")[0]
        if key in {"years", "degrees", "languages"}:
            if key not in wanted:
                continue
            told = wanted.pop(key)
            kept.append(line if line.partition("#")[0].rstrip() == told else told)
        else:
            kept.append(line)
    return [*kept, *wanted.values()]

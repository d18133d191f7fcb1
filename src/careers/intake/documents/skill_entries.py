"""Lists of skills in the shapes in which files have them, as lines of a document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from careers.domain.level import Level
from careers.intake.documents.fragments import plain
from careers.intake.documents.resume_text import Entry, skill_line
from careers.intake.documents.values import Value
from careers.intake.words.levels import read_level

NAMES = (
    "name", "skill", "skillName", "technology", "tool", "competency", "label", "title", "category", "group", "area",
)  # fmt: skip
"""Keys and columns under which the name of a skill stands."""
LEVELS = (
    "level", "proficiency", "rating", "skillLevel", "proficiencyLevel", "expertise", "mastery", "score", "fluency",
)  # fmt: skip
YEARS = ("years", "yearsOfExperience", "yearsExperience", "experienceYears", "experience", "yoe", "numberOfYears")
ITEMS = ("keywords", "items", "skills", "details", "technologies", "tools", "list", "values", "topics", "description")
"""Keys of what stands in a group of skills."""
_NUMBER = re.compile(r"\d{1,4}(?:[.,]\d{1,3})?")
NOT_AT_ALL = {"0", "0.0", "none", "no", "false", "keine", "aucune", "ninguna", "nessuna"}


class Rating(NamedTuple):
    """How numbers stand for levels: from 1 to what, which only the numbers together tell."""

    most: float
    whole: bool = True

    def words(self, level: str) -> str:
        """Return a level as people write it: ``advanced``, ``4/5``, ``80%``; words as they are."""
        number = as_number(level)
        if number is None:
            return level
        if self.most <= 1 and not self.whole:
            return f"{number:.0%}"
        if self.most <= max(Level) and self.whole:
            return str(Level(int(number))) if number >= 1 else ""
        scale = next((scale for scale in (5, 10, 100) if self.most <= scale), None)
        return f"{number:.0f}%" if scale == 100 else f"{number:g}/{scale}" if scale and number else ""  # noqa: PLR2004


def as_number(text: str) -> float | None:
    """Return the number that a text is, with a point or a comma before its decimals."""
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def rating(levels: Iterable[str], most: float = 0) -> Rating:
    """Return how numbers stand for levels: up to ``most``, or up to the highest of them."""
    numbers = [number for level in levels if (number := as_number(level)) is not None]
    return Rating(max([most, *numbers]), all(number.is_integer() for number in numbers))


def years_words(text: str, column: str = "") -> str:
    """Return years as people write them: ``5 years`` for ``5``; words as they are if a number stands in them.

    A column may be of months: ``Experience (months)``.
    """
    unit = "month" if "month" in column.casefold() else "year"
    number = as_number(text)
    if number is None:
        return text if re.search(r"\d", text) and len(text) <= 30 else ""  # noqa: PLR2004
    return f"{number:g} {unit}{'' if number == 1 else 's'}" if number else ""


def is_skill(value: Value) -> bool:
    """Return whether a value is one skill of a list: a text, a mapping with a name, or a group."""
    return isinstance(value.data, str) or _is_named(value)


def _is_named(value: Value) -> bool:
    return isinstance(value.get(*NAMES).data, str) or value.has("keywords", "items")


def skill_entries(skills: Value) -> list[Entry]:
    """Return the lines of skills: a list of names or of mappings, or a mapping of names to levels or to lists.

    Raises:
        CareersError: a value is of another kind.
    """
    found = list(_skills(skills))
    scale = rating(skill.level for skill in found)
    return [
        Entry(skill_line(skill.name, scale.words(skill.level), years_words(skill.years), skill.items))
        for skill in found
        if skill.level.lower() not in NOT_AT_ALL
    ]


class _Skill(NamedTuple):
    name: str
    level: str = ""
    years: str = ""
    items: Iterable[str] = ()


def _skills(skills: Value) -> Iterator[_Skill]:
    for item in skills.items():
        if not isinstance(item.data, dict):
            yield _Skill(plain(item.text()))
        elif _is_named(item):
            yield _named(item)
        else:
            yield from _listed(item)


def _named(item: Value) -> _Skill:
    years = item.text(*YEARS) or (f"{months} months" if (months := item.text("months")) else "")
    items = [plain(words) for words in item.texts(*ITEMS)]
    return _Skill(name=item.text(*NAMES), level=item.text(*LEVELS), years=years, items=items)


def _listed(skills: Value) -> Iterator[_Skill]:
    """Yield the skills of a mapping: the value of a name is its level, or what stands in the group."""
    for name, value in skills.members():
        if isinstance(value.data, list):
            yield _group(name, value)
        elif isinstance(value.data, dict):
            yield _named(value)._replace(name=name) if value.has(*LEVELS, *YEARS) else _group(name, value)
        elif (words := value.text()) and as_number(words) is None and read_level(words) is None:
            yield _Skill(name, items=[words])
        else:
            yield _Skill(name, level=value.text())


def _group(name: str, value: Value) -> _Skill:
    return _Skill(name, items=[entry.line for entry in skill_entries(value)])

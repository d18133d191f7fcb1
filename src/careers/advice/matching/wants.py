"""What a posting wants: the skills that it names, with alternatives joined, as the requirements of a role."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Annotated, NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import UNSAID, Level
from careers.domain.reports.reading import Asked, FoundSkill
from careers.domain.role import Importance, Requirement

_BETWEEN = re.compile(
    r"(?P<list>\s{0,3}[,;]\s{0,3})?"
    r"(?P<any>\s{0,3}(?:\band/or\b|\bor\b|[(,]{0,2}\s{0,3}(?:such as|e\.g\.|for example|like)[,:]?)\s{0,3})?",
    re.IGNORECASE,
)
"""What may stand between two skills of one list; the second part says that one of them is enough."""
_SECTIONS: dict[Asked, str] = {"required": "requirements", "preferred": "preferred"}


class Named(NamedTuple):
    """A skill where a posting names it."""

    start: int
    end: int
    skill: str
    asked: Asked | None
    level: Level | None


class Want(NamedTuple):
    """A skill, or alternatives of which one is enough, where a posting names them."""

    start: int
    end: int
    skills: tuple[str, ...]
    asked: Asked | None
    level: Annotated[Level | None, "the highest that is asked of one of them"]


def named_of(skills: Iterable[FoundSkill]) -> list[Named]:
    """Return the skills of a reading, each where it is asked for or, where that is nowhere, wherever it stands."""
    return [
        Named(place.start, place.end, skill.id, skill.asked, skill.level)
        for skill in skills
        for place in _places(skill)
    ]


def _places(skill: FoundSkill) -> Sequence[Named]:
    section = _SECTIONS.get(skill.asked) if skill.asked else None
    asking = [place for place in skill.evidence if place.section == section]
    return asking or skill.evidence


def wants_of(named: Iterable[Named], text: str) -> list[Want]:
    """Return what a posting wants, each skill once, in the order of the text.

    Skills of a list with `or` are alternatives, unless one of them is asked for by itself as well.
    """
    lists = [_want(part) for run in _runs(sorted(named), text) for part in run]
    alone = {want.skills[0] for want in lists if len(want.skills) == 1}
    taken: set[str] = set()
    wants: list[Want] = []
    for want in lists:
        if taken.isdisjoint(want.skills) and (len(want.skills) == 1 or alone.isdisjoint(want.skills)):
            taken.update(want.skills)
            wants.append(want)
    return wants


def _runs(named: Sequence[Named], text: str) -> Iterator[list[list[Named]]]:
    """Yield lists of skills that follow each other: as one part if one of them is enough, else each as its own."""
    run: list[Named] = []
    any_of = False
    for one in named:
        between = _BETWEEN.fullmatch(text, run[-1].end, one.start) if run else None
        if between and (between["list"] or between["any"]) and one.asked == run[-1].asked:
            any_of = any_of or bool(between["any"])
            run.append(one)
            continue
        yield _parts(run, any_of=any_of)
        run, any_of = [one], False
    yield _parts(run, any_of=any_of)


def _parts(run: list[Named], *, any_of: bool) -> list[list[Named]]:
    return [run] if any_of else [[one] for one in run]


def _want(part: Sequence[Named]) -> Want:
    levels = [one.level for one in part if one.level]
    skills = tuple(dict.fromkeys(one.skill for one in part))
    return Want(part[0].start, part[-1].end, skills, part[0].asked, max(levels, default=None))


def importances(asked: Collection[Asked | None]) -> dict[Asked | None, Importance]:
    """Return what each way of asking counts as: required essential, preferred important, named useful.

    Where a posting says of nothing that it is required, what it names is essential: then it asks in other words.
    """
    if "required" in asked:
        return {"required": "essential", "preferred": "important", None: "useful"}
    return {None: "essential", "preferred": "important" if None in asked else "essential"}


def requirements_of(wants: Sequence[Want], categories: Collection[str]) -> tuple[Requirement, ...]:
    """Return what a posting wants as the requirements of a role; any part of a category is enough.

    Args:
        wants: what it wants.
        categories: ids of the skills that are met by any of their parts.
    """
    by_asked = importances({want.asked for want in wants})
    return tuple(_requirement(want, by_asked[want.asked], categories) for want in wants)


def _requirement(want: Want, importance: Importance, categories: Collection[str]) -> Requirement:
    several = len(want.skills) > 1
    category = next((skill for skill in want.skills if skill in categories), None)
    return Requirement(
        importance=importance,
        level=want.level or UNSAID,
        sources=(),
        skill=None if several or category else want.skills[0],
        any_of=want.skills if several else (),
        category=category,
    )


def categories_of(knowledge: KnowledgeBase) -> frozenset[str]:
    """Return the wider skills of which roles take any part."""
    return frozenset(one.category for role in knowledge.roles.values() for one in role.requirements if one.category)

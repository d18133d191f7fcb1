"""What a posting wants: the skills that it names, with alternatives joined, as the requirements of a role."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Annotated, NamedTuple

from careers.domain.document import Document
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import UNSAID, Level, level_of_years
from careers.domain.reports.reading import Asked
from careers.domain.role import IMPORTANCES, Importance, Requirement
from careers.intake.prose.asked import asked_of
from careers.intake.prose.levels import levels_of
from careers.intake.prose.mentions import Mention, mentions
from careers.intake.prose.passages import Passage, passages
from careers.intake.prose.sentences import Naming, naming_lines, namings
from careers.intake.prose.years import years_of
from careers.knowledge.requirement_index import weights_of

_BETWEEN = re.compile(
    r"(?P<list>\s{0,3}[,;]\s{0,3})?"
    r"(?:\s{0,3}(?:(?P<or>\band/or\b|\bor\b)|[(,]{0,2}\s{0,3}(?P<such>such as|e\.g\.|for example|like)[,:]?)\s{0,3})?",
    re.IGNORECASE,
)
"""What may stand between two skills of one list; the words in it say that one of the skills is enough."""
SPOKEN = "spoken-language"
"""The category of what is a condition of a posting, and no skill of its work."""
_ORDER: dict[Asked | None, int] = {"required": 0, "preferred": 1, None: 2}
LEAST = 2
_BESIDE = frozenset(("requirements", "preferred", "education", "benefits", "company"))
"""Sections in which skills that are not asked for have nothing to do with the work."""


class Named(NamedTuple):
    """A skill where a posting names it."""

    skill: str
    start: int
    end: int
    asked: Asked | None
    passage: Passage
    level: Level | None


class Want(NamedTuple):
    """A skill that a posting wants, or alternatives of which one is enough."""

    skills: tuple[str, ...]
    asked: Asked | None
    words: Annotated[str, "the posting's own for alternatives; empty for a single skill"]
    level: Annotated[Level, "the highest that the posting tells of it; intermediate where it tells none"]

    def label(self, knowledge: KnowledgeBase) -> str:
        """Return what it is called: the skill, or the posting's own words for alternatives."""
        return self.words or knowledge.skills[self.skills[0]].name


class PlacedWant(NamedTuple):
    """What a posting wants, and where it says so."""

    want: Want
    start: int
    end: int
    passage: Passage


def posting_wants(document: Document, knowledge: KnowledgeBase) -> list[PlacedWant]:
    """Return what a posting wants; of a skill that it names often, that counts which it asks for most."""
    text = document.text
    found = mentions(text, passages(text, "posting"), knowledge, "posting")
    spoken = {SPOKEN, *knowledge.members.get(SPOKEN, ())}
    lines = naming_lines(text, found)
    asked, levels = asked_of(text, lines), _levels(text, list(namings(lines)))
    named = [
        Named(one.skill, one.start, one.end, how, one.passage, levels.get(one.start))
        for one in found
        if one.skill not in spoken and ((how := asked[one.start]) or _tells(one))
    ]
    best: dict[str, int] = {}
    for told in named:
        best[told.skill] = min(_ORDER[told.asked], best.get(told.skill, LEAST))
    return wants_of([one for one in named if _ORDER[one.asked] == best[one.skill]], text)


def _levels(text: str, said: Sequence[Naming]) -> dict[int, Level]:
    """Return the levels that a posting asks for, by where a mention begins: in words or, without any, by years."""
    years = {start: level_of_years(years) for start, years in years_of(text, said).items()}
    return {start: level for start, level in years.items() if level} | levels_of(text, said)


def _tells(one: Mention) -> bool:
    """Return whether a skill that is not asked for is of the work: not of a degree, the employer or what it offers."""
    return one.passage.section not in _BESIDE


def wants_of(named: Sequence[Named], text: str) -> list[PlacedWant]:
    """Return what a posting wants, each skill once, in the order of the text.

    Skills of a list with `or` are alternatives, unless one of them is asked for by itself as well.
    """
    levels: dict[str, Level] = {}
    for told in named:
        if told.level:
            levels[told.skill] = max(told.level, levels.get(told.skill, told.level))
    lists = [_placed(part, text, levels) for run in _runs(named, text) for part in run]
    alone = {one.want.skills[0] for one in lists if len(one.want.skills) == 1}
    taken: set[str] = set()
    wants: list[PlacedWant] = []
    for one in lists:
        skills = one.want.skills
        if taken.isdisjoint(skills) and (len(skills) == 1 or alone.isdisjoint(skills)):
            taken.update(skills)
            wants.append(one)
    return wants


def _runs(named: Sequence[Named], text: str) -> Iterator[list[list[Named]]]:
    """Yield lists of skills that follow each other: as one part if one of them is enough, else each as its own.

    What follows the last of alternatives behind a comma is wanted besides: ``PyTorch or TensorFlow, Docker``.
    """
    run: list[Named] = []
    any_of = ended = False
    for one in named:
        between = _BETWEEN.fullmatch(text, run[-1].end, one.start) if run and one.asked == run[-1].asked else None
        if between and any(between.groups()) and (between["or"] or not ended):
            any_of, ended = any_of or bool(between["or"] or between["such"]), bool(between["or"])
            run.append(one)
            continue
        if run:
            yield _parts(run, any_of=any_of)
        run, any_of, ended = [one], False, False
    if run:
        yield _parts(run, any_of=any_of)


def _parts(run: list[Named], *, any_of: bool) -> list[list[Named]]:
    return [run] if any_of else [[one] for one in run]


def _placed(part: Sequence[Named], text: str, levels: Mapping[str, Level]) -> PlacedWant:
    first, last = part[0], part[-1]
    if first is last:
        want = Want(skills=(first.skill,), asked=first.asked, words="", level=levels.get(first.skill, UNSAID))
    else:
        skills = tuple(dict.fromkeys(one.skill for one in part))
        level = max((levels[skill] for skill in skills if skill in levels), default=UNSAID)
        words = " ".join(text[first.start : last.end].split())
        want = Want(skills=skills, asked=first.asked, words=words, level=level)
    return PlacedWant(want=want, start=first.start, end=last.end, passage=first.passage)


def importances(asked: Collection[Asked | None]) -> dict[Asked | None, Importance]:
    """Return what each way of asking counts as: required essential, preferred important, named useful.

    Where a posting says of nothing that it is required, what it names is essential: then it asks in other words.
    """
    if "required" in asked:
        return {"required": "essential", "preferred": "important", None: "useful"}
    return {None: "essential", "preferred": "important" if None in asked else "essential"}


def weights_in_posting(told: Sequence[Importance]) -> list[int]:
    """Return a whole weight for each requirement of a posting: that of a role, at most half of a more important one's.

    Roles have as many requirements of each importance as editors find right. A posting may have a single wish, and that
    is no reason to refuse somebody who has all that it requires.
    """
    weights = {importance: 4 * weight for importance, weight in zip(told, weights_of(told), strict=True)}
    most = max(weights.values(), default=0)
    for importance in IMPORTANCES:
        if importance in weights:
            weights[importance] = min(weights[importance], most)
            most = weights[importance] // 2
    return [weights[one] for one in told]


def requirements_of(wants: Sequence[Want], categories: Collection[str]) -> tuple[Requirement, ...]:
    """Return what a posting wants as the requirements of a role; any part of a category is enough.

    Args:
        wants: what it wants.
        categories: ids of the skills that are met by any of their parts.
    """
    by_asked = importances({want.asked for want in wants})
    return tuple(requirement_of(want.skills, want.level, by_asked[want.asked], categories) for want in wants)


def requirement_of(
    skills: tuple[str, ...], level: Level, importance: Importance, categories: Collection[str]
) -> Requirement:
    """Return the requirement that one of several skills at a level makes; see ``requirements_of``."""
    several = len(skills) > 1
    category = next((skill for skill in skills if skill in categories), None)
    return Requirement(
        importance=importance,
        level=level,
        sources=(),
        skill=None if several or category else skills[0],
        any_of=skills if several else (),
        category=category,
    )


def categories_of(knowledge: KnowledgeBase) -> frozenset[str]:
    """Return the wider skills of which roles take any part."""
    return frozenset(one.category for role in knowledge.roles.values() for one in role.requirements if one.category)

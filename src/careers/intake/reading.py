"""What is understood of a document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from careers.domain.document import Document, DocumentKind
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.reports.reading import Asked, FoundSkill, ReadingReport, UnknownWords
from careers.intake.prose.asked import asked_of
from careers.intake.prose.education import education
from careers.intake.prose.experience import years_total
from careers.intake.prose.explicit import Listed, read_lists
from careers.intake.prose.gate_words import LANGUAGE
from careers.intake.prose.gates import gates
from careers.intake.prose.levels import levels_of
from careers.intake.prose.mentions import Mention, mentions
from careers.intake.prose.passages import Passage, passages
from careers.intake.prose.recognising import kind_of
from careers.intake.prose.sentences import naming_lines, namings
from careers.intake.prose.titles import titles
from careers.intake.prose.years import years_of


class _Told(NamedTuple):
    """A mention, and what the document says of the skill there."""

    mention: Mention
    level: Level | None
    years: float | None
    asked: Asked | None


def read_document(document: Document, knowledge: KnowledgeBase, kind: DocumentKind | None = None) -> ReadingReport:
    """Return what is understood of a document.

    Args:
        document: the text, and what the file told beside it.
        knowledge: the skills and roles that texts are searched for.
        kind: what the document is to be read as; when None, what its form says or its words look like.
    """
    text = document.text
    kind = kind or document.kind or kind_of(text)
    parts = _without_remarks(text, passages(text, kind)) if kind == "list" else passages(text, kind)
    lists = read_lists(text, parts, kind, knowledge)
    found = _together(mentions(text, parts, knowledge, kind), lists.known)
    told = _told(text, kind, found)
    held = titles(text, parts, knowledge)
    return ReadingReport(
        knowledge_base=knowledge.edition,
        file=document.file,
        form=document.form,
        kind=kind,
        skills=_skills(text, told, knowledge),
        titles=held,
        years_total=years_total(text, parts, _month_of(knowledge)) if kind in {"resume", "profile"} else None,
        education=education(text, parts),
        gates=gates(text, parts, [one.mention.start for one in told if one.years]) if kind == "posting" else (),
        unknown=_not_understood(lists.unknown, [*(one.mention.start for one in found), *(one.start for one in held)]),
    )


def _month_of(knowledge: KnowledgeBase) -> tuple[int, int]:
    """Return the year and month of the knowledge base: a job that goes on is counted up to then, by no clock."""
    year, month, _ = knowledge.edition.date.split("-")
    return int(year), int(month)


def _without_remarks(text: str, parts: Sequence[Passage]) -> list[Passage]:
    """Return the lines of a list but those that begin with ``#``, which are remarks or headings."""
    return [part for part in parts if not text[part.start : part.end].lstrip().startswith("#")]


def _together(found: Sequence[Mention], listed: Sequence[Listed]) -> list[Listed]:
    """Return all mentions in the order of the text: those of lists, and of the others those that overlap none."""
    taken = sorted((one.mention.start, one.mention.end) for one in listed)
    rest = [Listed(mention=one, level=None, years=None) for one in found if not _overlaps(one, taken)]
    return sorted((*listed, *rest), key=lambda one: one.mention.start)


def _overlaps(one: Mention, taken: Sequence[tuple[int, int]]) -> bool:
    from bisect import bisect_left

    at = bisect_left(taken, (one.end,))
    return at > 0 and taken[at - 1][1] > one.start


def _told(text: str, kind: DocumentKind, found: Sequence[Listed]) -> list[_Told]:
    """Return the mentions with what is said of each; what stands beside the item of a list goes first."""
    named = [one.mention for one in found]
    lines = naming_lines(text, named)
    asked = asked_of(text, lines) if kind == "posting" else {}
    said = list(namings(lines))
    levels, years = levels_of(text, said), years_of(text, said)
    return [
        _Told(
            mention=one.mention,
            level=one.level or levels.get(one.mention.start),
            years=one.years or years.get(one.mention.start),
            asked=asked.get(one.mention.start),
        )
        for one in found
    ]


def _skills(text: str, told: Sequence[_Told], knowledge: KnowledgeBase) -> tuple[FoundSkill, ...]:
    by_skill: dict[str, list[_Told]] = {}
    for one in told:
        by_skill.setdefault(one.mention.skill, []).append(one)
    return tuple(_skill(text, by_skill[skill], knowledge) for skill in sorted(by_skill))


def _skill(text: str, told: Sequence[_Told], knowledge: KnowledgeBase) -> FoundSkill:
    """Return one skill: the highest level and most years that are told, and required where it is so anywhere."""
    skill = told[0].mention.skill
    asked = {one.asked for one in told}
    return FoundSkill(
        id=skill,
        name=knowledge.skills[skill].name,
        level=max((one.level for one in told if one.level), default=None),
        years=max((one.years for one in told if one.years), default=None),
        asked="required" if "required" in asked else "preferred" if "preferred" in asked else None,
        evidence=tuple(one.mention.passage.evidence(text, one.mention.start, one.mention.end) for one in told),
    )


def _not_understood(unknown: Sequence[tuple[int, UnknownWords]], understood: Iterable[int]) -> tuple[UnknownWords, ...]:
    """Return the items of lists in which nothing is understood, each once; spoken languages need be no skills."""
    starts = frozenset(understood)
    told = (
        words
        for start, words in unknown
        if starts.isdisjoint(range(start, start + len(words.given))) and not LANGUAGE.fullmatch(words.given)
    )
    return tuple({words.given.casefold(): words for words in told}.values())

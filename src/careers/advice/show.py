"""The page of one role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from careers.advice.market_facts import market_sections
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.market import PostingCounts
from careers.domain.market_words import postings_sentence, uncounted_sentence
from careers.domain.reports.show import PostingSet, RequirementEntry, RolePage, Share, ShowReport, ToolEntry
from careers.domain.role import Requirement, Role
from careers.domain.role_details import Tools
from careers.domain.sections import SECTIONS, ordered_sections
from careers.domain.source import EDITORIAL, Fact
from careers.scoring.score import requirement_points


def show(role: str, knowledge: KnowledgeBase, sections: Sequence[str] = tuple(SECTIONS)) -> ShowReport:
    """Return everything that the knowledge base tells of a role.

    Sections, or none for the gist, are for who draws the report, which holds all of them.

    Raises:
        CareersError: a section does not exist.
        KeyError: the id is not a role.
    """
    shown = ordered_sections(sections)
    return ShowReport(knowledge_base=knowledge.edition, role=role_page(role, knowledge), sections=shown)


def role_page(role: str, knowledge: KnowledgeBase) -> RolePage:
    """Return the page of a role, with the sources that its facts cite.

    Raises:
        KeyError: the id is not a role.
    """
    core, details, counted = knowledge.roles[role], knowledge.details[role], knowledge.demand.get(role, ())
    told: dict[str, Any] = details._asdict() | market_sections(role, knowledge)
    told |= {
        "requirements": tuple(
            _requirement(one, weight, counted, knowledge)
            for one, weight in zip(
                core.requirements, requirement_points(role, knowledge.requirement_index), strict=True
            )
        ),
        "tools": tuple(_tools(tools, knowledge) for tools in details.tools),
        "posting_sets": (sets := _posting_sets(counted, knowledge)),
        "postings": (_postings(sets, core),),
    }
    cited = {name: knowledge.sources[name] for name in sorted(set(_cited(told)))}
    old = knowledge.old_sources(cited)
    return RolePage(id=core.id, title=core.title, family=core.family, sources=cited, old_sources=old, **told)


def _requirement(
    requirement: Requirement, weight: float, counted: Sequence[PostingCounts], knowledge: KnowledgeBase
) -> RequirementEntry:
    return RequirementEntry(
        label=knowledge.label(requirement),
        skills=knowledge.options(requirement),
        importance=requirement.importance,
        weight=weight,
        level=requirement.level,
        note=requirement.note,
        sources=requirement.sources,
        demand=tuple(_shares(requirement, counted, knowledge)),
        judgement=set(requirement.sources) == {EDITORIAL},
    )


def _posting_sets(counted: Sequence[PostingCounts], knowledge: KnowledgeBase) -> tuple[PostingSet, ...]:
    sets = (PostingSet(one.source, one.postings, knowledge.sources[one.source].when) for one in counted)
    return tuple(sorted(sets, key=lambda one: (-one.postings, one.source)))


def _postings(sets: Sequence[PostingSet], role: Role) -> Fact:
    """Return how many postings of the role's own were counted, or that its requirements rest on other sources."""
    if sets:
        return Fact(postings_sentence(sets), tuple(one.source for one in sets))
    sources = sorted({source for one in role.requirements for source in one.sources})
    return Fact(uncounted_sentence(sources), tuple(sources))


def _shares(requirement: Requirement, counted: Sequence[PostingCounts], knowledge: KnowledgeBase) -> Iterator[Share]:
    for counts in counted:
        named = counts.of(requirement.named)
        if counts.source in requirement.sources and named is not None:
            yield Share(
                source=counts.source,
                postings=counts.postings,
                named=named,
                percent=100 * named / counts.postings,
                when=knowledge.sources[counts.source].when,
            )


def _tools(tools: Tools, knowledge: KnowledgeBase) -> ToolEntry:
    names = tuple(knowledge.skills[skill].name for skill in tools.skills)
    return ToolEntry(purpose=tools.purpose, skills=tools.skills, names=names, sources=tools.sources)


def _cited(value: Any) -> Iterator[str]:
    """Yield the id of each source that a record or the records within it cite."""
    if isinstance(value, dict):
        for part in value.values():
            yield from _cited(part)
    elif isinstance(value, tuple):
        yield from getattr(value, "sources", ())
        yield from getattr(value, "superseded_by", ())
        for part in value:
            yield from _cited(part)

"""How somebody stands against one posting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from careers.advice.fit import fit
from careers.advice.matching.as_role import POSTING, as_role
from careers.advice.matching.gates import answered
from careers.advice.matching.wants import Want, categories_of, named_of, requirements_of, wants_of
from careers.advice.plan import plan
from careers.domain.background import Background
from careers.domain.document import Document, PostingFacts
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile, StatedSkill
from careers.domain.reports.fit import RequirementFit, Status
from careers.domain.reports.match import AskedSkill, MatchReport, Posting
from careers.domain.reports.reading import ReadingReport, SkillEvidence
from careers.knowledge.title_matching import candidates

STEPS = 3
"""Steps of the plan that are told."""


class RoleGuess(NamedTuple):
    """The role that a posting is of, and how surely, 0 to 100."""

    id: str | None = None
    score: float | None = None


def match(
    profile: Profile | None,
    background: Background,
    document: Document,
    reading: ReadingReport,
    knowledge: KnowledgeBase,
) -> MatchReport:
    """Return how somebody stands against a posting, or for no profile what the posting asks for.

    Args:
        profile: what the person knows.
        background: what else their documents say of them.
        document: the posting.
        reading: what is understood of it.
        knowledge: the roles and skills.
    """
    wants = wants_of(named_of(reading.skills), document.text)
    facts = document.facts or PostingFacts()
    title = facts.title or next((one.given for one in reading.titles), None)
    own = as_role(requirements_of(wants, categories_of(knowledge)), title or POSTING, knowledge)
    asked = tuple(_asked(wants, fit(profile or Profile(), own).roles[0].requirements, document.text, reading))
    posting = _posting(document.file, facts._replace(title=title), asked, reading, background, knowledge)
    report = MatchReport(knowledge_base=knowledge.edition, profile=profile, posting=posting)
    if profile is None or not asked:
        return report._replace(posting=posting._replace(**_without_person(posting)))
    return _with_standing(report, profile, asked, own)


def _asked(
    wants: Sequence[Want], fits: Sequence[RequirementFit], text: str, reading: ReadingReport
) -> Iterator[AskedSkill]:
    places = {(one.start, one.end): one for skill in reading.skills for one in skill.evidence}
    starts = {place.start: place for place in places.values()}
    for want, one in zip(wants, fits, strict=True):
        yield AskedSkill(
            label=one.label,
            skills=want.skills,
            asked=want.asked,
            importance=one.importance,
            weight=one.weight,
            level=one.level,
            evidence=_evidence(want, starts[want.start], text),
            status=one.status,
            credit=one.credit,
            via=one.via,
            contribution=one.contribution,
            gap=one.gap,
        )


def _evidence(want: Want, first: SkillEvidence, text: str) -> SkillEvidence:
    return first._replace(text=text[want.start : want.end], end=want.end)


def _posting(  # noqa: PLR0913 - what a posting is told from
    file: str,
    facts: PostingFacts,
    asked: Sequence[AskedSkill],
    reading: ReadingReport,
    background: Background,
    knowledge: KnowledgeBase,
) -> Posting:
    role = role_of(facts.title, [one.skills[0] for one in asked], knowledge)
    return Posting(
        file=file,
        title=facts.title,
        company=facts.company,
        place=facts.place,
        pay=facts.pay,
        url=facts.url,
        role=role.id,
        role_title=knowledge.roles[role.id].title if role.id else None,
        role_score=role.score,
        required=tuple(one for one in asked if one.asked == "required"),
        preferred=tuple(one for one in asked if one.asked == "preferred"),
        named=tuple(one for one in asked if one.asked is None),
        gates=answered(reading.gates, background),
    )


def role_of(title: str | None, skills: Sequence[str], knowledge: KnowledgeBase) -> RoleGuess:
    """Return the role that a posting is of: that which its title names or, where it names none, which its skills fit."""
    for one in candidates(title, knowledge) if title else ():
        if one.kind == "role":
            return RoleGuess(one.id, one.score)
    if not skills:
        return RoleGuess()
    stated = (StatedSkill(id=skill, name=skill, level=None, given=skill) for skill in sorted(set(skills)))
    best = fit(Profile(tuple(stated)), knowledge, top=1, reasons=False).roles[0]
    return RoleGuess(best.id, best.score) if best.score else RoleGuess()


def _without_person(posting: Posting) -> dict[str, tuple[AskedSkill, ...]]:
    """Return what a posting asks for without what nobody has of it."""
    empty = {"status": None, "credit": None, "via": None, "contribution": None, "gap": None}
    kinds = {"required": posting.required, "preferred": posting.preferred, "named": posting.named}
    return {kind: tuple(one._replace(**empty) for one in asked) for kind, asked in kinds.items()}


def _with_standing(
    report: MatchReport, profile: Profile, asked: Sequence[AskedSkill], own: KnowledgeBase
) -> MatchReport:
    role = fit(profile, own).roles[0]
    return report._replace(
        score=role.score,
        range=role.range,
        met=labels(asked, "met"),
        partial=labels(asked, "partial"),
        missing=labels(asked, "missing"),
        standing=role.standing,
        next=plan(profile, [POSTING], own).steps[:STEPS],
    )


def labels(asked: Sequence[AskedSkill], status: Status) -> tuple[str, ...]:
    """Return what the skills of one status are called, the weightiest first."""
    return tuple(one.label for one in sorted(asked, key=lambda one: -one.weight) if one.status == status)

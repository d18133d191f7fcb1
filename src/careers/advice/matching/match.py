"""How somebody stands against one posting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from careers.advice.fit import fit
from careers.advice.matching.as_role import POSTING, as_role
from careers.advice.matching.gates import answered
from careers.advice.matching.wants import PlacedWant, categories_of, posting_wants, requirements_of
from careers.advice.plan import plan
from careers.domain.background import Background
from careers.domain.document import Document, PostingFacts
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile, StatedSkill
from careers.domain.reports.fit import RequirementFit, RoleFit, Status
from careers.domain.reports.match import AnsweredGate, AskedSkill, MatchReport, Posting
from careers.domain.reports.reading import ReadingReport
from careers.domain.role import IMPORTANCES
from careers.intake.prose.recognising import clear_kind
from careers.knowledge.title_matching import title_matcher

STEPS = 3
"""Steps of the plan that are told."""
FEWEST = 3
"""Skills that tell a role where no title does: a chef's posting may name one that others have."""


class RoleGuess(NamedTuple):
    """The role that a posting is of, what tells it and how near that comes, 0 to 100."""

    id: str | None = None
    by: Literal["title", "skills"] | None = None
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
    wants = posting_wants(document, knowledge)
    facts = document.facts or PostingFacts()
    facts = facts._replace(title=facts.title or next((one.given for one in reading.titles), None))
    requirements = requirements_of([one.want for one in wants], categories_of(knowledge))
    own = as_role(requirements, facts.title or POSTING, knowledge)
    role = fit(profile or Profile(), own).roles[0]
    asked = _asked(wants, role.requirements, document.text, knowledge)
    if profile is not None:
        asked = [_credited(one, fitted) for one, fitted in zip(asked, role.requirements, strict=True)]
    posting = _posting(document.file, facts, asked, answered(reading.gates, background), knowledge)
    if document.kind in {"resume", "profile"} or (document.kind is None and clear_kind(document.text) == "resume"):
        posting = posting._replace(looks_like="resume")
    report = MatchReport(knowledge_base=knowledge.edition, profile=profile, posting=posting)
    return report if profile is None or not asked else _with_standing(report, role, asked, own)


def _asked(
    wants: Sequence[PlacedWant], fits: Sequence[RequirementFit], text: str, knowledge: KnowledgeBase
) -> list[AskedSkill]:
    return [
        AskedSkill(
            label=placed.want.label(knowledge),
            skills=placed.want.skills,
            asked=placed.want.asked,
            importance=one.importance,
            weight=one.weight,
            level=one.level,
            evidence=placed.passage.evidence(text, placed.start, placed.end),
        )
        for placed, one in zip(wants, fits, strict=True)
    ]


def _credited(asked: AskedSkill, one: RequirementFit) -> AskedSkill:
    return asked._replace(status=one.status, credit=one.credit, via=one.via, contribution=one.contribution, gap=one.gap)


def _posting(
    file: str,
    facts: PostingFacts,
    asked: Sequence[AskedSkill],
    gates: tuple[AnsweredGate, ...],
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
        role_by=role.by,
        role_score=role.score,
        required=tuple(one for one in asked if one.asked == "required"),
        preferred=tuple(one for one in asked if one.asked == "preferred"),
        named=tuple(one for one in asked if one.asked is None),
        gates=gates,
    )


def role_of(title: str | None, skills: Sequence[str], knowledge: KnowledgeBase) -> RoleGuess:
    """Return the role that a posting is of: by its title or, where that names none, by its skills, three at least."""
    for one in title_matcher(knowledge).roles(title) if title else ():
        return RoleGuess(one.id, "title", one.score)
    if len(set(skills)) < FEWEST:
        return RoleGuess()
    stated = (StatedSkill(id=skill, name=skill, level=None, given=skill) for skill in sorted(set(skills)))
    best = fit(Profile(tuple(stated)), knowledge, top=1, reasons=False).roles[0]
    return RoleGuess(best.id, "skills", best.score) if best.score else RoleGuess()


def _with_standing(report: MatchReport, role: RoleFit, asked: Sequence[AskedSkill], own: KnowledgeBase) -> MatchReport:
    return report._replace(
        score=role.score,
        range=role.range,
        met=labels(asked, "met"),
        partial=labels(asked, "partial"),
        missing=labels(asked, "missing"),
        standing=role.standing,
        next=plan(report.profile or Profile(), [POSTING], own).steps[:STEPS],
    )


def labels(asked: Sequence[AskedSkill], status: Status) -> tuple[str, ...]:
    """Return what the skills of one status are called, what is required first."""
    ordered = sorted(asked, key=lambda one: IMPORTANCES.index(one.importance))
    return tuple(one.label for one in ordered if one.status == status)

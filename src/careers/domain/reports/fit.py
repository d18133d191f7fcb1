"""How well roles fit a person."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.profile import LineId, Profile
from careers.domain.reports.report import Report
from careers.domain.reports.standing import RoleAdvice, Standing, Typical
from careers.domain.role import Importance
from careers.domain.skill import Range

Status = Literal["met", "partial", "missing"]


class RequirementFit(NamedTuple):
    """One requirement, what the person has of it and what is left to gain."""

    label: str
    skills: Annotated[tuple[str, ...], "ids of the skills that meet it"]
    importance: Importance
    weight: Annotated[float, "points of the role's 100 that it is worth"]
    level: Level
    status: Status
    credit: Annotated[float, "0 to 1"]
    via: Annotated[str | None, "id of the stated skill that gives the credit"]
    contribution: Annotated[float, "points of the score"]
    gap: Annotated[float, "points still to gain; contribution + gap is the weight"]


class Evidence(NamedTuple):
    """What one stated skill counts."""

    skill: Annotated[str, "id"]
    contribution: Annotated[float, "points of the requirements whose `via` it is"]
    loss: Annotated[float, "points that the score would fall by without this skill alone"]


class RoleFit(NamedTuple):
    """A role's score, with everything that it is made of."""

    id: str
    title: str
    rank: Annotated[int, "from 1; equal scores by id"]
    score: Annotated[float, "0 to 100, the sum of the contributions"]
    range: Annotated[Range, "the score if every skill without a level were at beginner, and if at advanced"]
    standing: Standing
    typical: Annotated[Typical | None, "null where fewer than 30 postings of the role were counted"]
    essential: Annotated[float, "coverage of the essential requirements, 0 to 100"]
    optional: Annotated[float, "coverage of the other requirements, 0 to 100"]
    evidence: Annotated[tuple[Evidence, ...], "what each stated skill counts, the most first"]
    requirements: Annotated[tuple[RequirementFit, ...], "in the order of the role"]
    counted: Annotated[
        bool | None, "whether postings of its own were counted; if not, judgement; null without reasons"
    ] = None


class Robustness(NamedTuple):
    """How firmly the first role is first."""

    stays_first: Annotated[float, "percent of the draws in which the first role stays first"]
    draws: int
    weights_move: Annotated[float, "percent by which every weight moves at most, up or down"]


class Usual(NamedTuple):
    """A role that asks for what a person knows."""

    id: str
    title: str
    named: Annotated[int, "postings that name one of the skills, on average over the skills"]
    postings: Annotated[int, "postings of the role in which that was counted; 0 where it was not"]


class Certainty(NamedTuple):
    """Whether what is known of the person tells roles apart."""

    too_little: Annotated[bool, "whether it does not, and the order of the roles says little"]
    why: Annotated[Literal["few-skills", "near-equal"] | None, "what makes it too little"]
    robustness: Annotated[Robustness | None, "where there are two roles, and something counts for the first"]
    usual: Annotated[tuple[Usual, ...], "where few skills are known, the roles of people who have them, at most three"]
    ask: Annotated[tuple[str, ...], "ids of the skills whose answer would tell the first roles most apart, at most two"]
    names: Annotated[dict[str, str], "of the skills to ask for, by id"]


class RoleChange(NamedTuple):
    """A role for somebody today and with more skills."""

    id: str
    title: str
    before: Annotated[float, "the score today"]
    after: Annotated[float, "the score with more skills"]
    gain: Annotated[float, "points between them"]
    rank_before: int
    rank_after: int


class WhatIf(NamedTuple):
    """How roles would fit somebody who knew more."""

    profile: Annotated[Profile, "the skills that are added, or raised to a higher level"]
    roles: Annotated[tuple[RoleChange, ...], "every role that was scored, the best with the added skills first"]


class LineFit(NamedTuple):
    """The whole document of one person among many."""

    id: LineId
    line: int
    answer: "FitReport"


class _FitReport(NamedTuple):
    knowledge_base: Edition
    profile: Profile
    roles: tuple[RoleFit, ...]
    left_out: Annotated[int, "roles that were scored and are not reported"] = 0
    certainty: Annotated[Certainty | None, "where it was asked for"] = None
    advice: Annotated[RoleAdvice | None, "what the editors say of the first role, where it was asked for"] = None
    what_if: Annotated[WhatIf | None, "where it was asked for"] = None
    schema: Literal["careers.fit/1"] = "careers.fit/1"


class FitReport(Report, _FitReport):
    """The roles that fit a person, best first."""

    __slots__ = ()

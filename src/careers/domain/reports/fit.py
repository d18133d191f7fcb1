"""How well roles fit a person."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.role import Importance
from careers.domain.skill import Range

Status = Literal["met", "partial", "missing"]


class RequirementFit(NamedTuple):
    """One requirement, what the person earns by it and what is left to earn."""

    label: str
    skills: Annotated[tuple[str, ...], "ids of the skills that meet it"]
    importance: Importance
    weight: Annotated[float, "what it counts for beside the role's other requirements"]
    level: Level
    status: Status
    credit: Annotated[float, "0 to 1"]
    via: Annotated[str | None, "id of the stated skill that earns the credit"]
    contribution: Annotated[float, "points of the score"]
    gap: Annotated[float, "points still to earn; contribution + gap is the requirement's share of 100"]


class Evidence(NamedTuple):
    """What one stated skill earns."""

    skill: Annotated[str, "id"]
    contribution: Annotated[float, "points earned by the requirements whose `via` it is"]
    loss: Annotated[float, "points that the score would fall by without this skill alone"]


class RoleFit(NamedTuple):
    """A role's score, with everything that it is made of."""

    id: str
    title: str
    rank: Annotated[int, "from 1; equal scores by id"]
    score: Annotated[float, "0 to 100, the sum of the contributions"]
    range: Annotated[Range, "the score if every skill without a level were at beginner, and the score"]
    essential: Annotated[float, "coverage of the essential requirements, 0 to 100"]
    optional: Annotated[float, "coverage of the other requirements, 0 to 100"]
    evidence: tuple[Evidence, ...]
    requirements: tuple[RequirementFit, ...]


class FitReport(NamedTuple):
    """The roles that fit a person, best first."""

    knowledge_base: Edition
    profile: Profile
    roles: tuple[RoleFit, ...]
    left_out: Annotated[int, "roles that were scored and are not reported"] = 0
    schema: Literal["careers.fit/1"] = "careers.fit/1"

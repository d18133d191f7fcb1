"""How well roles fit a person."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Annotated, Any, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.level import LEVELS, Level
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


class Outcome(NamedTuple):
    """What somebody earns by a requirement: the last fields of its fit."""

    status: Status
    credit: float
    via: str | None
    contribution: float
    gap: float


class RequirementFits:
    """The requirements of a role, a sequence of which each becomes a record when it is looked at.

    A person's few skills touch few of two thousand requirements, and a document needs text alone. So the knowledge base
    has the JSON text of each as it stands for somebody who has earned nothing.
    """

    holds = RequirementFit

    def __init__(self, unmet: Callable[[], Sequence[str]], outcomes: Mapping[int, Outcome]) -> None:
        """Take what gives the text of each requirement as if nothing were earned, and what is earned, by place."""
        self._read_unmet = unmet
        self._outcomes = outcomes

    @cached_property
    def _unmet(self) -> Sequence[str]:
        return self._read_unmet()

    def __getitem__(self, place: int) -> RequirementFit:
        """Give a requirement by its place."""
        told: dict[str, Any] = json.loads(self._text(range(len(self))[place]))
        return RequirementFit(**told | {"skills": tuple(told["skills"]), "level": LEVELS[told["level"]]})

    def __len__(self) -> int:
        """Count the requirements."""
        return len(self._unmet)

    def __iter__(self) -> Iterator[RequirementFit]:
        """Give the requirements in the order of the role."""
        return (self[place] for place in range(len(self)))

    def __eq__(self, other: object) -> bool:
        """Tell whether the requirements are the same, whatever holds the other ones."""
        return isinstance(other, RequirementFits | tuple) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        """Give the hash of the requirements as a tuple."""
        return hash(tuple(self))

    def __repr__(self) -> str:
        """Give the requirements as a tuple is written."""
        return repr(tuple(self))

    def json_text(self) -> str:
        """Give the JSON text of the list."""
        texts = list(self._unmet)
        for place in self._outcomes:
            texts[place] = self._text(place)
        return f"[{', '.join(texts)}]"

    def _text(self, place: int) -> str:
        unmet = self._unmet[place]
        if place not in self._outcomes:
            return unmet
        return unmet[: unmet.rindex(_OUTCOME)] + _outcome_text(self._outcomes[place])


_OUTCOME = ', "status": '
"""Where the text of an outcome begins within that of a requirement."""


def _outcome_text(outcome: Outcome) -> str:
    status, credit, via, contribution, gap = outcome
    told = f'"{status}", "credit": {credit!r}, "via": "{via}", "contribution": {contribution!r}, "gap": {gap!r}'
    return f"{_OUTCOME}{told}}}"


class Evidence(NamedTuple):
    """What one stated skill earns."""

    skill: Annotated[str, "id"]
    contribution: Annotated[float, "points earned by the requirements whose `via` it is"]
    loss: Annotated[float, "points that the score would fall by without this skill alone"]

    def json_text(self) -> str:
        """Give the JSON text: there are as many of these as skills and roles."""
        return f'{{"skill": "{self[0]}", "contribution": {self[1]!r}, "loss": {self[2]!r}}}'


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
    requirements: Annotated[RequirementFits, "in the order of the role"]


class Robustness(NamedTuple):
    """How firmly the first role is first."""

    stays_first: Annotated[float, "percent of the draws in which the first role stays first"]
    draws: int
    weights_move: Annotated[float, "percent by which every weight moves at most, up or down"]


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
    """The answer to one line of many people: the report, or why there is none."""

    line: int
    id: str | int | float | None
    report: "FitReport | None"
    problem: str | None


class FitReport(NamedTuple):
    """The roles that fit a person, best first."""

    knowledge_base: Edition
    profile: Profile
    roles: tuple[RoleFit, ...]
    left_out: Annotated[int, "roles that were scored and are not reported"] = 0
    robustness: Annotated[Robustness | None, "where it was asked for and there are two roles"] = None
    what_if: Annotated[WhatIf | None, "where it was asked for"] = None
    schema: Literal["careers.fit/1"] = "careers.fit/1"

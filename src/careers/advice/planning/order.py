"""The order in which the steps of a stage are taught: that of the requirements of its roles, each after its ground.

Editors write the requirements of a role in the order in which a mentor teaches them. Nobody is hired half-way through
the essentials, so that no order among them makes ready sooner.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careers.advice.learner import Learner
    from careers.advice.planning.stages import Step


def taught(steps: Sequence[Step], learner: Learner) -> list[Step]:
    """Return steps in the order of the requirements that they close, and each right after what it builds on.

    Of several roles that which comes first in any of them comes first; of equal ones the first in the sequence.
    """
    places = _places(learner)
    by_skill = {step.skill: step for step in steps}
    ordered: dict[str, Step] = {}
    for step in sorted(steps, key=lambda step: min((places[one.number] for one in step.closes), default=len(places))):
        _append(step, by_skill, ordered)
    return list(ordered.values())


def _places(learner: Learner) -> dict[int, int]:
    """Return by number of a requirement its place among those of its role."""
    roles = (learner.index.numbers(number) for number in learner.numbers.values())
    return {number: place for numbers in roles for place, number in enumerate(numbers)}


def _append(step: Step, by_skill: Mapping[str, Step], ordered: dict[str, Step]) -> None:
    """Append a step to others, after those that it builds on and that are not among them yet."""
    for first in step.requires:
        if first not in ordered:
            _append(by_skill[first], by_skill, ordered)
    ordered[step.skill] = step

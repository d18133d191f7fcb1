"""What skills earn, in whole numbers: the requirements of all roles, numbered, and what each skill counts for them.

Credit for a requirement is ``max over the stated skills j of strength(j) * min(1, level_j / level)``. Strengths are
hundredths and the four levels divide twelve, so every credit is a whole number of 1200ths, and sums of credits are
exact: the same skills give the same score in any order, and full credit everywhere is 100 to the last bit.
"""

from typing import Annotated, NamedTuple

from careers.domain.level import Level

FULL = 1200
"""The units of a whole credit."""
_TWELVE = 12


def earned_units(percent: int, level: Level, need: Level) -> int:
    """Give the credit, in 1200ths, of a skill worth so many hundredths, had at one level where another is needed."""
    return percent * min(_TWELVE, _TWELVE * level // need)


class Way(NamedTuple):
    """How a stated skill counts, alike for several requirements."""

    units: Annotated[tuple[int, ...], "credit when stated at beginner, intermediate, advanced, expert; in 1200ths"]
    direct: Annotated[bool, "the requirements name the skill, or a category of it"]
    requirements: Annotated[tuple[int, ...], "their numbers in the scale"]


class Scale(NamedTuple):
    """The requirements of all roles in the order of ids, each known by its number."""

    roles: Annotated[tuple[str, ...], "ids"]
    titles: tuple[str, ...]
    firsts: Annotated[tuple[int, ...], "for each role the number of its first requirement, and the end of the last"]
    owners: Annotated[tuple[int, ...], "for each requirement the number of its role"]
    weights: Annotated[tuple[int, ...], "for each requirement what it counts for"]
    essential: Annotated[tuple[bool, ...], "for each requirement whether it is essential"]

    def span(self, role: int) -> slice:
        """Give where the requirements of a role stand."""
        return slice(self.firsts[role], self.firsts[role + 1])


UNSCALED = Scale((), (), (0,), (), (), ())
"""The scale of no roles."""

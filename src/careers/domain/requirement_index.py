"""The requirements of all roles, numbered, and what each skill counts for them: what scoring looks up.

Credit of a requirement is ``max over the person's skills j of strength(j) * min(1, level_j / level)``. Strengths are
hundredths and the four levels divide twelve, so every credit is a whole number of 1200ths, and sums of credits are
exact: the same skills give the same score in any order, and full credit everywhere is 100 to the last bit.
"""

from typing import Annotated, NamedTuple

from careers.domain.level import Level

FULL = 1200
"""The units of a whole credit."""
_TWELVE = 12


def credit_units(percent: int, level: Level, need: Level) -> int:
    """Return the credit, in 1200ths, of a skill worth so many hundredths, had at one level where another is needed."""
    return percent * min(_TWELVE, _TWELVE * level // need)


class CreditRule(NamedTuple):
    """What a skill counts, alike for several requirements."""

    units: Annotated[tuple[int, ...], "credit at beginner, intermediate, advanced, expert; in 1200ths"]
    direct: Annotated[bool, "the requirements name the skill, or a category of it"]
    requirements: Annotated[tuple[int, ...], "their numbers in the index"]


class RequirementIndex(NamedTuple):
    """The requirements of all roles in the order of ids, each known by its number."""

    roles: Annotated[tuple[str, ...], "ids"]
    titles: tuple[str, ...]
    offsets: Annotated[tuple[int, ...], "for each role the number of its first requirement, and the end of the last"]
    role_of: Annotated[tuple[int, ...], "for each requirement the number of its role"]
    weights: Annotated[tuple[int, ...], "for each requirement what it counts for"]
    essential: Annotated[tuple[bool, ...], "for each requirement whether it is essential"]

    def numbers(self, role: int) -> range:
        """Return the numbers of a role's requirements."""
        return range(self.offsets[role], self.offsets[role + 1])


NO_REQUIREMENTS = RequirementIndex(roles=(), titles=(), offsets=(0,), role_of=(), weights=(), essential=())
"""The index of no roles."""

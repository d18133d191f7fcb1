"""What every skill counts at every level for every demand of roles: sparse arrays that can be pickled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, NamedTuple

import numpy as np

from careers.batch.arrays import Floats, Ints, Packed
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.scoring.score import role_numbers

POSITION_BITS = 20
"""Bits of a packed credit that tell which statement gives it; above them one for direct, then the units."""
DIRECT = 1 << POSITION_BITS
UNITS_SHIFT = POSITION_BITS + 1


class CreditTable(NamedTuple):
    """What skills count for the roles that are meant, as arrays, with the names to tell it by.

    Requirements that every skill meets alike are one demand, which is credited once. Roles stand in rows of equal
    length, a requirement a place; places beyond a role's last weigh 0 and ask for the last demand, which nothing meets.
    """

    skills: Annotated[tuple[str, ...], "ids, in order; a skill's number is its place"]
    roles: Annotated[tuple[str, ...], "ids, in order"]
    labels: Annotated[tuple[str, ...], "of the requirements"]
    first: Annotated[Ints, "for each skill its first entry, and the end of the last"]
    demands: Annotated[Ints, "of each entry"]
    credits: Annotated[Packed, "of the entries, level by level: units and direct, packed; 0 where nothing counts"]
    worth: Annotated[Floats, "demand by role: the weight"]
    demand_of: Annotated[Ints, "role by place"]
    label_of: Annotated[Ints, "role by place: the number of the label"]
    weights: Annotated[Ints, "role by place"]
    essential: Annotated[Ints, "role by place: the weight of what is essential, else 0"]
    whole: Annotated[Ints, "of each role the sum of its weights"]
    whole_essential: Annotated[Ints, "of each role the sum of the weights of what is essential"]

    @property
    def demand_count(self) -> int:
        """The number of demands, with the one that no skill meets."""
        return len(self.worth)


def credit_table(knowledge: KnowledgeBase, among: Iterable[str] | None = None) -> CreditTable:
    """Return the table of a knowledge base, for some roles or all.

    Raises:
        KeyError: an id in `among` is not a role.
    """
    index = knowledge.requirement_index
    chosen = sorted(role_numbers(among, index))
    asked = [list(index.numbers(role)) for role in chosen]
    columns = _columns(knowledge, {number for numbers in asked for number in numbers})
    demands: dict[tuple[_Cell, ...], int] = {}
    demand = {number: demands.setdefault(tuple(cells), len(demands)) for number, cells in columns.items()}
    first, demand_of_entry, credits_ = _entries(demands, len(knowledge.skills))
    weights = _rows(asked, index.weights, 0)
    essential = weights * _rows(asked, index.essential, 0)
    demand_of = _rows(asked, demand, len(demands))
    places = {number: place for place, number in enumerate(columns)}
    return CreditTable(
        skills=tuple(sorted(knowledge.skills)),
        roles=tuple(index.roles[role] for role in chosen),
        labels=_labels(knowledge, [index.roles[role] for role in chosen]),
        first=first,
        demands=demand_of_entry,
        credits=credits_,
        worth=_worth(demand_of, weights, len(demands)),
        demand_of=demand_of,
        label_of=_rows(asked, places, 0),
        weights=weights,
        essential=essential,
        whole=weights.sum(axis=1),
        whole_essential=essential.sum(axis=1),
    )


_Cell = tuple[int, tuple[int, ...]]
"""A skill that counts for a requirement, and what it counts at each level, packed."""


def _columns(knowledge: KnowledgeBase, asked: set[int]) -> dict[int, list[_Cell]]:
    """Return for each requirement, in order, the skills that count for it."""
    columns: dict[int, list[_Cell]] = {number: [] for number in sorted(asked)}
    for skill, name in enumerate(sorted(knowledge.skills)):
        for rule in knowledge.credit_rules[name]:
            cell = skill, tuple(_packed(units, direct=rule.direct) for units in rule.units)
            for number in rule.requirements:
                if number in columns:
                    columns[number].append(cell)
    return columns


def _packed(units: int, *, direct: bool) -> int:
    return units << UNITS_SHIFT | direct * DIRECT if units else 0


def _entries(demands: Mapping[tuple[_Cell, ...], int], skills: int) -> tuple[Ints, Ints, Packed]:
    """Return what cells hold, by skill: the first of each, the demands, and what they count at each level."""
    cells = sorted((skill, demand, counts) for column, demand in demands.items() for skill, counts in column)
    of_skill = np.array([skill for skill, _, _ in cells], np.int64)
    counts = np.array([counts for _, _, counts in cells], np.uint32).reshape(-1, len(Level))
    first = np.searchsorted(of_skill, np.arange(skills + 1))
    return first, np.array([demand for _, demand, _ in cells], np.int64), counts.T.reshape(-1)


def _worth(demand_of: Ints, weights: Ints, demands: int) -> Floats:
    worth = np.zeros((demands + 1, len(weights)))
    np.add.at(worth, (demand_of, np.arange(len(weights))[:, None]), weights)
    return worth


def _rows(asked: Sequence[Sequence[int]], values: Mapping[int, int] | Sequence[int], filler: int) -> Ints:
    """Return the values of requirements, role by role, in rows of equal length."""
    rows = np.full((len(asked), max(map(len, asked), default=0)), filler, np.int64)
    for row, numbers in zip(rows, asked, strict=True):
        row[: len(numbers)] = [values[number] for number in numbers]
    return rows


def _labels(knowledge: KnowledgeBase, roles: Iterable[str]) -> tuple[str, ...]:
    return tuple(knowledge.label(one) for role in roles for one in knowledge.roles[role].requirements)

"""The plain scorer's answers for many people at once, equal to the last bit."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import numpy as np

from careers.batch.arrays import Array, Flags, Floats, Ints, Packed, ramp
from careers.batch.statements import Statements
from careers.batch.table import POSITION_BITS, UNITS_SHIFT, CreditTable
from careers.domain.level import UNSAID, Level
from careers.domain.reports.fit_people import MOST_EVIDENCE, MOST_GAPS
from careers.domain.requirement_index import FULL

_POSITIONS = (1 << POSITION_BITS) - 1


class Scores(NamedTuple):
    """The best roles of people, best first; evidence and gaps are -1, and 0 points, where there is no more."""

    role: Annotated[Ints, "person by rank: number in the table"]
    score: Annotated[Floats, "person by rank, 0 to 100"]
    low: Annotated[Floats, "if every level that was not said were beginner"]
    high: Annotated[Floats, "if it were advanced"]
    essential: Annotated[Floats, "coverage of the essentials, 0 to 100"]
    evidence: Annotated[Ints, "person by rank by 3: numbers of skills, the strongest first"]
    evidence_points: Floats
    gaps: Annotated[Ints, "person by rank by 5: numbers of labels, the largest first"]
    gap_points: Floats


def score(people: Statements, table: CreditTable, top: int | None = None) -> Scores:
    """Return the best roles of people, with what they are made of.

    Of equal roles and skills the first by id stands first, of equal gaps the first of the role, as for one person.
    """
    packed, low, high = _credits(people, table)
    scores = _points(_weighted(packed, table), table.whole)
    role = _largest(scores, len(table.roles) if top is None else top)
    cells = np.arange(people.people)[:, None, None] * table.demand_count + table.demand_of[role]
    weights, whole = table.weights[role], table.whole[role]
    credited = packed.take(cells)
    earned = weights * (credited >> UNITS_SHIFT)
    evidence, evidence_units = _evidence(earned, credited, people)
    missed = weights * FULL - earned
    gaps = _largest(missed, MOST_GAPS)
    gap_units = np.take_along_axis(missed, gaps, 2)
    return Scores(
        role=role,
        score=np.take_along_axis(scores, role, 1),
        low=_points(_sums(weights, low.take(cells)), whole),
        high=_points(_sums(weights, high.take(cells)), whole),
        essential=_points(_sums(table.essential[role], credited), table.whole_essential[role]),
        evidence=evidence,
        evidence_points=_points(evidence_units, whole[:, :, None]),
        gaps=np.where(gap_units > 0, table.label_of[role[:, :, None], gaps], -1),
        gap_points=_points(gap_units, whole[:, :, None]),
    )


def _points(weighted: Array, whole: Ints) -> Floats:
    """Return what weighted units are of a whole weight, as `careers.scoring.score.points` does for one."""
    with np.errstate(divide="ignore", invalid="ignore"):
        points: Floats = 100.0 * weighted / (FULL * whole)
    return np.where(whole > 0, points, 100.0)


def _largest(values: Array, count: int) -> Ints:
    """Return the places of the largest values of each row, the largest first, of equal ones the first."""
    if count >= values.shape[-1]:
        return np.argsort(-values, axis=-1, kind="stable")
    left, places = values.copy(), np.empty((*values.shape[:-1], count), np.int64)
    for rank in range(count):
        places[..., rank] = left.argmax(axis=-1)
        np.put_along_axis(left, places[..., rank, None], -1, axis=-1)
    return places


def _sums(weights: Ints, packed: Packed) -> Ints:
    """Return for each person and rank the sum of weight times units."""
    sums: Ints = np.einsum("ijk,ijk->ij", weights, (packed >> UNITS_SHIFT).astype(np.int64))
    return sums


class _Entries(NamedTuple):
    """The entries of the table that statements count by, for statements of one kind."""

    counts: Annotated[Ints, "for each statement the number of its entries"]
    entry: Ints
    cell: Annotated[Ints, "person by demand, as one number"]
    position: Annotated[Packed, "which of the person's statements it is, the first the largest"]


def _entries(people: Statements, chosen: Flags, table: CreditTable) -> _Entries:
    skill, person = people.skill[chosen], people.person[chosen]
    position = _POSITIONS - (np.flatnonzero(chosen) - people.first[person])
    first = table.first[skill]
    counts = table.first[skill + 1] - first
    entry = np.repeat(first, counts) + ramp(counts)
    cell = np.repeat(person * table.demand_count, counts) + table.demands.take(entry)
    return _Entries(counts, entry, cell, np.repeat(position.astype(np.uint32), counts))


def _credits(people: Statements, table: CreditTable) -> tuple[Packed, Packed, Packed]:
    """Return each person's best credits, a cell a person and demand, packed; and the least and the most they may be.

    Where two statements give as much, the first one gives the credit.
    """
    said = np.zeros(people.people * table.demand_count, np.uint32)
    stated = _entries(people, people.said, table)
    _raise(said, stated, np.repeat(people.level[people.said], stated.counts), table)
    if people.said.all():
        return said, said, said
    unsaid = _entries(people, ~people.said, table)
    packed, low, high = said.copy(), said.copy(), said
    for best, level in ((packed, UNSAID), (low, Level.BEGINNER), (high, Level.ADVANCED)):
        _raise(best, unsaid, level, table)
    return packed, low, high


def _raise(best: Packed, entries: _Entries, level: Ints | Level, table: CreditTable) -> None:
    """Raise the best credits to those of statements at a level."""
    credited = table.credits.take(entries.entry + (level - 1) * len(table.demands))
    np.maximum.at(best, entries.cell, credited | entries.position)


def _weighted(packed: Packed, table: CreditTable) -> Floats:
    """Return for each person and role the sum of weight times units: whole numbers, exact up to 2**53."""
    return (packed >> UNITS_SHIFT).astype(np.float64).reshape(-1, table.demand_count) @ table.worth


def _evidence(earned: Ints, credited: Packed, people: Statements) -> tuple[Ints, Ints]:
    """Return the skills that give most to each role, by number, and the weighted units that they give."""
    persons, ranks, places = earned.shape
    cell = np.flatnonzero(earned > 0)
    position = _POSITIONS - (credited.take(cell) & _POSITIONS).astype(np.int64)
    many = np.diff(people.first)
    begin = (people.first[:-1, None] * ranks + np.arange(ranks) * many[:, None]).reshape(-1)
    given = np.bincount(begin[cell // places] + position, earned.take(cell), len(people.skill) * ranks)
    giving = np.flatnonzero(given > 0)
    row = np.repeat(np.arange(persons * ranks), np.repeat(many, ranks))[giving]
    keys = (given[giving].astype(np.int64) << POSITION_BITS) + _POSITIONS - (giving - begin[row])
    found = _highest(keys, row, persons * ranks, MOST_EVIDENCE).reshape(persons, ranks, MOST_EVIDENCE)
    statement = people.first[:-1, None, None] + _POSITIONS - (found & _POSITIONS)
    skill = np.append(people.skill, -1)[np.where(found > 0, statement, -1)]
    return skill, found >> POSITION_BITS


def _highest(keys: Ints, row: Ints, rows: int, count: int) -> Ints:
    """Return the highest keys of each row, the highest first; 0 where there is none. A row has no key twice."""
    best = np.zeros((count, rows), np.int64)
    for held in best:
        np.maximum.at(held, row, keys)
        keys = np.where(keys == held[row], 0, keys)
    return best.T

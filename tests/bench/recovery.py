"""Whether somebody with what a role asks for gets that role, also when much of it is left out.

Reads the knowledge base alone::

    python tests/bench/recovery.py [--draws 20]

A persona has of each requirement of a role the first skill that it names, at the level that it needs. Printed: how many
of the roles come first for their persona; then, with 30% and 50% of the skills left out at random (the same draws each
time), how often the role is first, among the first three, and the mean reciprocal rank.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from random import Random

from careers.advice.fit import rank_roles
from careers.advice.transitions import exact_levels
from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.loading import load_bundled
from careers.scoring.credit import Levels, units_of
from careers.scoring.score import role_number, role_numbers, weighted_units

SEED = 20261121


def rank(role: str, levels: Levels, knowledge: KnowledgeBase) -> int:
    """Return the place of a role for somebody with these skills, from 1."""
    index = knowledge.requirement_index
    totals = weighted_units(units_of(levels, knowledge), index)
    return 1 + rank_roles(totals, role_numbers(None, index), knowledge).index(role_number(role, index))


def some_of(levels: Levels, left_out: float, random: Random) -> Levels:
    """Return the skills of a persona without a share of them, drawn at random."""
    return {skill: levels[skill] for skill in random.sample(sorted(levels), round(len(levels) * (1 - left_out)))}


def tell(left_out: float, ranks: Iterable[int]) -> None:
    """Print a line of figures."""
    places = list(ranks)
    first, three = (sum(place <= most for place in places) / len(places) for most in (1, 3))
    reciprocal = sum(1 / place for place in places) / len(places)
    sys.stdout.write(
        f"{left_out:4.0%} left out: first {first:.1%}, among three {three:.1%}, mean reciprocal rank {reciprocal:.3f}"
        f" ({len(places)} personas)\n"
    )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--draws", type=int, default=20)
    draws: int = parser.parse_args().draws
    knowledge = load_bundled()
    random = Random(SEED)
    personas = {name: exact_levels(role) for name, role in knowledge.roles.items()}
    tell(0, (rank(name, levels, knowledge) for name, levels in personas.items()))
    for left_out in (0.3, 0.5):
        ranks = [
            rank(name, some_of(levels, left_out, random), knowledge)
            for name, levels in personas.items()
            for _ in range(draws)
        ]
        tell(left_out, ranks)


if __name__ == "__main__":
    main()

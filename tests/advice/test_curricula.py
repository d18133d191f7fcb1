"""Plans held against the order in which well-known public curricula teach."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from careers import KnowledgeBase, read_profile
from careers.advice.plan import plan

CURRICULA: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("curricula.yaml").read_text("utf-8"))
AGREED = 0.85


class Pair(NamedTuple):
    """Two skills of the plan for a role, in the order in which they are taught."""

    publisher: str
    role: str
    earlier: str
    later: str
    places: tuple[int, int]

    @property
    def agrees(self) -> bool:
        return self.places[0] < self.places[1]


def places_of(role: str, knowledge: KnowledgeBase) -> dict[str, int]:
    """Return the places of the skills of a plan in the order in which they are begun."""
    steps = plan(read_profile(["communication"], knowledge), [role], knowledge).steps
    skills = list(dict.fromkeys(step.skill for step in steps))
    places = {skill: place for place, skill in enumerate(skills)}
    for wider, members in knowledge.members.items():
        within = [places[one] for one in members if one in places]
        if within:
            places.setdefault(wider, min(within))
    return places


def pairs_in_plans(knowledge: KnowledgeBase) -> Iterator[Pair]:
    """Return the pairs of which both skills are in the plan; a category is where its first skill is."""
    for one in CURRICULA:
        places = places_of(one["role"], knowledge)
        for earlier, later in one["pairs"]:
            if earlier in places and later in places and places[earlier] != places[later]:
                yield Pair(one["publisher"], one["role"], earlier, later, (places[earlier], places[later]))


def test_plans_learn_in_the_order_in_which_curricula_teach(real: KnowledgeBase) -> None:
    pairs = list(pairs_in_plans(real))

    against = [pair for pair in pairs if not pair.agrees]
    assert len(pairs) >= 200
    assert len(against) <= (1 - AGREED) * len(pairs), against


@pytest.mark.parametrize("curriculum", CURRICULA, ids=lambda one: f"{one['publisher']}: {one['role']}")
def test_a_curriculum_names_skills_and_roles_that_there_are(curriculum: dict[str, Any], real: KnowledgeBase) -> None:
    assert curriculum["role"] in real.roles
    assert {skill for pair in curriculum["pairs"] for skill in pair} <= set(real.skills)
    assert len(curriculum["pairs"]) >= 10

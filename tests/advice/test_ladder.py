from __future__ import annotations

from careers.advice.credit import reach_of
from careers.advice.ladder import Ladders
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.scale import FULL
from careers.domain.skill import Relation
from kb_strategies import base, requirement, role, skill

SKILLS = [skill("ada"), skill("basic", related=(Relation("ada", 0.5),)), skill("cobol")]
ADA = requirement("essential", Level.EXPERT, skill="ada")
COBOL = requirement("useful", Level.BEGINNER, skill="cobol")
BOTH = base(SKILLS, [role("one", ADA, COBOL), role("other", COBOL)])


def worth(knowledge: KnowledgeBase, stated: dict[str, Level]) -> list[int]:
    """Give what skills earn together in each role, in weighted units."""
    ladders = Ladders(knowledge)
    union = ladders.union(ladders.climbed(reach_of(name, level, knowledge)) for name, level in stated.items())
    return [ladders.worth(union, number) for number in range(len(knowledge.scale.roles))]


def test_of_two_skills_for_one_requirement_the_better_counts() -> None:
    assert worth(BOTH, {"basic": Level.EXPERT}) == [6 * FULL // 2, 0]
    assert worth(BOTH, {"ada": Level.BEGINNER}) == [6 * FULL // 4, 0]
    assert worth(BOTH, {"ada": Level.BEGINNER, "basic": Level.EXPERT}) == [6 * FULL // 2, 0]


def test_what_is_earned_for_several_requirements_adds_up() -> None:
    assert worth(BOTH, {"ada": Level.EXPERT, "cobol": Level.BEGINNER}) == [7 * FULL, FULL]


def test_nothing_is_worth_nothing() -> None:
    assert worth(BOTH, {}) == [0, 0]
    assert worth(base(SKILLS, [role("nothing-asked"), role("one", ADA)]), {"ada": Level.EXPERT}) == [0, 6 * FULL]
    assert worth(base(SKILLS, []), {"ada": Level.EXPERT}) == []

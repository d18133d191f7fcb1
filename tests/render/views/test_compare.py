from __future__ import annotations

from careers import Level
from careers.domain.reports.compare import Path
from careers.domain.reports.plan import PlanStep
from careers.render.views._personal import _gain


def step(skill: str, from_: Level | None, to: Level, points: float) -> PlanStep:
    return PlanStep(skill, skill.title(), from_, to, 10, (5, 15), 10, {"b": points}, {"b": 100}, (), ("b",))


def test_of_a_skill_on_the_way_only_what_is_known_at_its_start_is_told_as_known() -> None:
    steps = (
        step("sql", None, Level.INTERMEDIATE, 8),
        step("sql", Level.INTERMEDIATE, Level.ADVANCED, 4),
        step("python", Level.BEGINNER, Level.INTERMEDIATE, 5),
        step("python", Level.INTERMEDIATE, Level.EXPERT, 5),
        step("maths", None, Level.INTERMEDIATE, 0),
    )

    assert _gain(Path("a", "b", 22, 50, steps, optimal=True)) == "Sql +12.0 · Python, beginner → expert, +10.0"

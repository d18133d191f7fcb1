from __future__ import annotations

from hypothesis import given

from careers import KnowledgeBase, Level, read_profile
from careers.advice.fit import fit
from careers.advice.what_if import what_if
from careers.domain.reports.fit import RoleChange, WhatIf
from kb_strategies import STATED, base, knowledge_bases, requirement, role, skill

KNOWLEDGE = base(
    [skill("python"), skill("cuda")],
    [
        role("analyst", requirement("essential", Level.ADVANCED, skill="python")),
        role("gpu-engineer", requirement("essential", Level.INTERMEDIATE, skill="cuda")),
    ],
)


def test_every_role_is_told_today_and_with_more_skills() -> None:
    profile, more = (read_profile([one], KNOWLEDGE) for one in ("python:intermediate", "cuda:intermediate"))

    changed = what_if(profile, more, KNOWLEDGE)

    assert changed == WhatIf(
        more,
        (
            RoleChange("gpu-engineer", "Gpu-Engineer", 0, 100, 100, 2, 1),
            RoleChange("analyst", "Analyst", 200 / 3, 200 / 3, 0, 1, 2),
        ),
    )


def test_a_higher_level_counts_and_a_lower_one_takes_nothing_away() -> None:
    profile = read_profile(["python:intermediate", "cuda"], KNOWLEDGE)
    more = read_profile(["python:expert", "cuda:beginner"], KNOWLEDGE)

    assert [one.after for one in what_if(profile, more, KNOWLEDGE).roles] == [100, 100]


def test_an_unsaid_level_is_raised_by_a_higher_one_and_raises_a_beginner() -> None:
    told = [
        what_if(read_profile([has], KNOWLEDGE), read_profile([more], KNOWLEDGE), KNOWLEDGE, ["analyst"]).roles[0].after
        for has, more in (("python", "python:advanced"), ("python:beginner", "python"), ("python", "python:beginner"))
    ]

    assert told == [100, 200 / 3, 200 / 3]


def test_it_is_told_of_some_roles_alone() -> None:
    profile, more = (read_profile([one], KNOWLEDGE) for one in ("python", "cuda"))

    assert [one.id for one in what_if(profile, more, KNOWLEDGE, ["analyst"]).roles] == ["analyst"]


@given(knowledge_bases(), STATED, STATED)
def test_it_is_the_fit_of_somebody_who_states_all_of_it(
    knowledge: KnowledgeBase, has: dict[str, Level | None], wants: dict[str, Level | None]
) -> None:
    one, other = ([f"{name}:{level}" if level else name for name, level in some.items()] for some in (has, wants))

    changed = what_if(read_profile(one, knowledge), read_profile(other, knowledge), knowledge)

    both = fit(read_profile([*one, *other], knowledge), knowledge)
    told = [(role.id, role.after, role.rank_after) for role in changed.roles]
    assert told == [(role.id, role.score, role.rank) for role in both.roles]
    assert all(role.gain >= 0 for role in changed.roles)

"""Knowledge bases made for tests: small ones written out, and random ones for promises that hold in any."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import pytest
from hypothesis import strategies as st

from careers import Profile, read_profile
from careers.domain.knowledge_base import Edition, KnowledgeBase
from careers.domain.level import Level
from careers.domain.requirement_index import NO_REQUIREMENTS
from careers.domain.role import Requirement, Role
from careers.domain.skill import Implication, Kind, Range, Relation, Skill
from careers.knowledge.app_dirs import bundled_folder
from careers.knowledge.compiling import compile_folders
from careers.knowledge.names import normalise_name
from careers.knowledge.names_in_text import names_in_text
from careers.knowledge.requirement_index import indexed
from careers.knowledge.transfers import members_of, transfers_of

SOURCES = ("editorial",)


@cache
def bundled_base() -> KnowledgeBase:
    """Return the program's own knowledge base, compiled once a process, whatever runs of the tests there are in it."""
    return compile_folders([bundled_folder()])


def skill(name: str, kind: Kind = "tool", hours: Range = (10, 30), **relations: Any) -> Skill:
    """Return a skill that takes 10 to 30 hours, unless others are given."""
    return Skill(name, name.title(), kind, hours, **relations)


def requirement(importance: Any, level: Level, **form: Any) -> Requirement:
    """Return a requirement of one form: ``skill=``, ``any_of=`` or ``category=``."""
    return Requirement(importance, level, SOURCES, **form)


def role(name: str, *requirements: Requirement) -> Role:
    """Return a role with these requirements."""
    return Role(name, name.title(), "ai", requirements)


def base(skills: Sequence[Skill], roles: Sequence[Role]) -> KnowledgeBase:
    """Return the knowledge base of skills and roles, without prose and sources."""
    by_id = {one.id: one for one in skills}
    names = {one.id: one.id for one in skills}
    knowledge = KnowledgeBase(
        edition=Edition("test", "2026-01-01"),
        roles={one.id: one for one in sorted(roles)},
        details={},
        skills=by_id,
        sources={},
        transfers=transfers_of(by_id),
        members=members_of(by_id),
        skill_names=names,
        names_in_text=names_in_text(by_id),
        role_titles={normalise_name(one.title): one.id for one in roles},
        requirement_index=NO_REQUIREMENTS,
        credit_rules={},
        demand={},
        posting_scores={},
        usual_roles={},
        pay={},
        outlook={},
        area_pay={},
        exposure={},
        remote={},
        experience={},
    )
    return indexed(knowledge)


NAMES = ("ada", "basic", "cobol", "delphi", "eiffel", "forth", "groovy")
LEVELS = st.sampled_from(Level)
STRENGTHS = st.integers(10, 95).map(lambda hundredths: hundredths / 100)
KINDS: tuple[Kind, ...] = ("tool", "language", "concept", "soft-skill")
HOURS = st.tuples(st.integers(1, 120), st.integers(0, 120)).map(lambda drawn: (drawn[0], drawn[0] + drawn[1]))


@st.composite
def skill_sets(draw: st.DrawFn) -> list[Skill]:
    """Draw skills that imply, resemble, belong to and require those before them."""
    skills = []
    for index, name in enumerate(NAMES):
        earlier = draw(st.lists(st.sampled_from(NAMES[:index]), unique=True, max_size=3)) if index else []
        skills.append(
            skill(
                name,
                draw(st.sampled_from(KINDS)),
                draw(HOURS),
                implies=tuple(Implication(other, draw(LEVELS), draw(STRENGTHS)) for other in earlier[:1]),
                related=tuple(Relation(other, min(0.6, draw(STRENGTHS))) for other in earlier[1:2]),
                broader=tuple(earlier[2:3]),
                requires=tuple(draw(st.sampled_from([(), tuple(earlier[:1]), tuple(earlier[-2:])]))),
            )
        )
    return skills


@st.composite
def requirements(draw: st.DrawFn, categories: Sequence[str]) -> Requirement:
    """Draw a requirement of any form."""
    forms: list[dict[str, Any]] = [
        {"skill": draw(st.sampled_from(NAMES))},
        {"any_of": tuple(draw(st.lists(st.sampled_from(NAMES), min_size=2, max_size=3, unique=True)))},
    ]
    forms += [{"category": category} for category in categories]
    importance = draw(st.sampled_from(["essential", "important", "useful"]))
    return requirement(importance, draw(LEVELS), **draw(st.sampled_from(forms)))


@st.composite
def knowledge_bases(draw: st.DrawFn) -> KnowledgeBase:
    """Draw a base of seven skills and one to three roles."""
    skills = draw(skill_sets())
    categories = sorted(members_of({one.id: one for one in skills}))
    wanted = st.lists(requirements(categories), min_size=1, max_size=6, unique_by=lambda one: frozenset(one.named))
    roles = [role(f"role-{number}", *draw(wanted)) for number in range(draw(st.integers(1, 3)))]
    return base(skills, roles)


def near(value: float) -> Any:
    """Return what equals a number but for rounding, where a record holds a number."""
    return pytest.approx(value)


def somebody(levels: Mapping[str, Level | None], knowledge: KnowledgeBase) -> Profile:
    """Return the profile of somebody who states skills, with a level or without."""
    return read_profile([f"{name}:{level}" if level else name for name, level in levels.items()], knowledge)


STATED = st.dictionaries(st.sampled_from(NAMES), st.none() | LEVELS, min_size=1)
"""Skills that a person states, with a level or without."""

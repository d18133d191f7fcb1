"""What there is to know of roles and skills, how roles differ, and the way to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careers.api.asked import Person, Words, profile_of, roles_of, several
from careers.domain.knowledge_base import KnowledgeBase

if TYPE_CHECKING:  # an answer imports what it needs, and no more
    from careers.domain.reports.compare import CompareReport
    from careers.domain.reports.gap import GapReport
    from careers.domain.reports.listings import FindReport, SkillReport, SkillsReport
    from careers.domain.reports.pay import PayReport
    from careers.domain.reports.plan import PlanReport
    from careers.domain.reports.show import ShowReport
    from careers.domain.role import Importance


def gap(person: Person, knowledge: KnowledgeBase, roles: Words) -> GapReport:
    """Return what somebody lacks for roles, all essentials first.

    Raises:
        CareersError: a role is unknown, or nothing that the person states is a known skill.
    """
    from careers.advice.gap import gap as advise

    return advise(profile_of(person, knowledge), roles_of(roles, knowledge), knowledge)


def plan(  # noqa: PLR0913 - the ways in which it may be asked
    person: Person,
    knowledge: KnowledgeBase,
    roles: Words,
    *,
    hours: float | None = None,
    reach: float | None = None,
    until: Importance = "useful",
    pace: float | None = None,
    start: str | None = None,
) -> PlanReport:
    """Return what somebody is to learn for roles, in what order, from what, and by when.

    Args:
        person: what somebody knows; it may be nothing, as in ``Profile()``.
        knowledge: the roles and skills.
        roles: what to learn for.
        hours: how many there are, more than 0.
        reach: the score that each role is to reach, 0 to 100.
        until: the last stage.
        pace: study hours a week, more than 0.
        start: the first day, as ``2027-01-31``, for the days of each step; it needs a pace.

    Raises:
        CareersError: a role is unknown, nothing that the person states is a known skill, or a number is out of range.
    """
    from careers.advice.plan import plan as advise

    profile, chosen = profile_of(person, knowledge), roles_of(roles, knowledge)
    return advise(profile, chosen, knowledge, hours, reach, until=until, pace=pace, start=start)


def compare(
    roles: Words,
    knowledge: KnowledgeBase,
    person: Person | None = None,
    *,
    sections: Sequence[str] | None = None,
    only_differences: bool = False,
) -> CompareReport:
    """Return how two to six roles differ, and which to go for where a person is given.

    Args:
        roles: what to compare.
        knowledge: the roles and skills.
        person: somebody whose view is wanted as well.
        sections: names of the sections to show, which may be none; all of them when None.
        only_differences: leave out of what is shown what all the roles share.

    Raises:
        CareersError: a role or a section is unknown, or there are fewer than two roles or more than six.
    """
    from careers.advice.compare import compare as advise
    from careers.domain.sections import SECTIONS

    profile = None if person is None else profile_of(person, knowledge)
    shown = tuple(SECTIONS) if sections is None else sections
    return advise(roles_of(roles, knowledge), knowledge, profile, shown, only_differences=only_differences)


def show(role: str, knowledge: KnowledgeBase, *, sections: Sequence[str] | None = None) -> ShowReport:
    """Return everything that there is to know of a role.

    Args:
        role: what to tell of.
        knowledge: the roles and skills.
        sections: names of the sections to show; all of them when None, and the gist of the role when there are none.

    Raises:
        CareersError: the role is unknown, or a section does not exist.
    """
    from careers.advice.show import show as advise
    from careers.domain.sections import SECTIONS

    (chosen,) = roles_of([role], knowledge)
    return advise(chosen, knowledge, tuple(SECTIONS) if sections is None else sections)


def pay(
    roles: Words,
    knowledge: KnowledgeBase,
    *,
    country: str | None = None,
    level: str | None = None,
    region: str | None = None,
) -> PayReport:
    """Return what roles pay and what their prospects are, or what is withheld.

    Args:
        roles: what to tell of.
        knowledge: the figures.
        country: codes or names, parted by commas, or `all`; every country when None.
        level: `entry`, `mid`, `senior`, `executive` or `all`, or what else they are called; every level when None.
        region: a state or metropolitan area of the US, by name or by the letters of the state.

    Raises:
        CareersError: a role is unknown, nothing was counted in the country or at the level, or no region or several of
            the US are called so.
    """
    from careers.advice.pay import pay as advise

    return advise(roles_of(roles, knowledge), knowledge, country, level, region)


def skills(knowledge: KnowledgeBase, text: str = "", kind: str | None = None, role: str | None = None) -> SkillsReport:
    """Return the skills of a kind, asked for by a role, whose id, name, alias or summary has a text in it.

    Raises:
        CareersError: the role is unknown.
    """
    from careers.advice.listings import skills as advise

    return advise(knowledge, text, kind, None if role is None else roles_of([role], knowledge)[0])


def skill(name: str, knowledge: KnowledgeBase) -> SkillReport:
    """Return one skill with its relations and the roles that need it.

    Raises:
        CareersError: the skill is unknown.
    """
    from careers.advice.skill_page import skill as advise
    from careers.knowledge.lookup import resolve_skill

    return advise(resolve_skill(name, knowledge), knowledge)


def find(texts: Words, knowledge: KnowledgeBase) -> FindReport:
    """Return the roles and skills that texts may mean, best first for each.

    Raises:
        CareersError: there is no text, or nothing but spaces in it.
    """
    from careers.advice.find import find as advise

    return advise(several(texts), knowledge)

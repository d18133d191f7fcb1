"""How roles differ, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from careers.advice.differences import tell_differences
from careers.advice.fit import fit
from careers.advice.recommendation import recommend
from careers.advice.show import role_page
from careers.advice.transitions import coverage, own_coverage, transitions
from careers.domain.errors import fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile
from careers.domain.reports.compare import ComparedSkill, CompareReport, Demand, SkillComparison
from careers.domain.reports.fit import RoleFit
from careers.domain.role import SHARES, Requirement, Role
from careers.domain.sections import SECTIONS, ordered_sections

FEWEST, MOST = 2, 6


def compare(
    roles: Sequence[str],
    knowledge: KnowledgeBase,
    profile: Profile | None = None,
    sections: Sequence[str] = tuple(SECTIONS),
    *,
    only_differences: bool = False,
) -> CompareReport:
    """Return roles side by side: their pages, the skills that they share and do not, and how far each covers the other.

    Args:
        roles: ids of two to six roles.
        knowledge: the roles and skills.
        profile: a person whose fit for each role is wanted as well.
        sections: names of the sections to draw, which may be none; the report holds all of them.
        only_differences: leave out of a drawing what all the roles share.

    Raises:
        CareersError: fewer than two roles, more than six, or a section that does not exist.
        KeyError: an id is not a role.
    """
    if not FEWEST <= len(set(roles)) <= MOST:
        raise fail(
            f"compare takes {FEWEST} to {MOST} different roles, not {len(set(roles))}", "`careers roles` lists them"
        )
    shown = ordered_sections(sections)
    chosen = [knowledge.roles[name] for name in dict.fromkeys(roles)]
    fits = fit(profile, knowledge, [role.id for role in chosen]).roles if profile else None
    own = tuple(own_coverage(profile, chosen, knowledge)) if profile else None
    skills = compare_skills(chosen, knowledge, fits or ())
    return CompareReport(
        knowledge_base=knowledge.edition,
        roles=tuple(role_page(role.id, knowledge) for role in chosen),
        skills=skills,
        coverage={one.id: coverage(one, chosen, knowledge) for one in chosen},
        differences=tell_differences(chosen, skills, knowledge),
        sections=shown,
        only_differences=only_differences,
        profile=profile,
        fit=fits,
        paths=tuple(transitions(chosen, knowledge)),
        own_coverage=own,
        recommendation=recommend(fits, own, knowledge) if fits and own else None,
    )


def compare_skills(roles: Sequence[Role], knowledge: KnowledgeBase, fits: Sequence[RoleFit] = ()) -> SkillComparison:
    """Return the requirements of roles, those that two or more share apart from those that one has alone.

    Requirements are shared when a skill would meet both: one of PyTorch and TensorFlow, and one of PyTorch and JAX.
    Shared ones come in the order of weight over all the roles, each role's own in the order of its weights.
    """
    rows: list[ComparedSkill] = []
    credits_by_role = {fitted.id: [100 * one.credit for one in fitted.requirements] for fitted in fits}
    for role in roles:
        for one, percent in zip_longest(role.requirements, credits_by_role.get(role.id, ())):
            _join(rows, role, one, Demand(one.importance, one.level, percent), knowledge)
    ordered = sorted(rows, key=_weight_first)
    shared = tuple(row for row in ordered if len(row.roles) > 1)
    alone = {role.id: tuple(row for row in ordered if list(row.roles) == [role.id]) for role in roles}
    return SkillComparison(shared, alone)


def _join(rows: list[ComparedSkill], role: Role, one: Requirement, demand: Demand, knowledge: KnowledgeBase) -> None:
    """Put a requirement into the row of other roles that has most skills in common with it, or into a new row."""
    label, options = knowledge.label(one), knowledge.options(one)
    open_rows = [index for index, row in enumerate(rows) if role.id not in row.roles and set(row.skills) & set(options)]
    if not open_rows:
        rows.append(ComparedSkill(label, options, {role.id: demand}))
        return
    best = max(open_rows, key=lambda index: _similarity(rows[index].skills, options))
    row = rows[best]
    both = row.label if label in row.label or set(options) == set(row.skills) else f"{row.label} / {label}"
    rows[best] = ComparedSkill(both, tuple(dict.fromkeys((*row.skills, *options))), row.roles | {role.id: demand})


def _similarity(one: Sequence[str], other: Sequence[str]) -> float:
    return len(set(one) & set(other)) / len(set(one) | set(other))


def _weight_first(row: ComparedSkill) -> tuple[int, int, str]:
    weights = [SHARES[demand.importance] for demand in row.roles.values()]
    levels = [demand.level for demand in row.roles.values()]
    return -sum(weights), -sum(levels), row.label

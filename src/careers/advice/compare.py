"""How roles differ, side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from careers.domain.role import SHARES, Role
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

    Roles are ids; the other arguments are those of ``careers.compare``. Sections, and whether to leave out what all the
    roles share, are for who draws the report, which holds everything.

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

    Requirements are shared when a skill would meet both: one of PyTorch and TensorFlow, and one of PyTorch and JAX. A
    requirement that meets several of another role's is beside each of them, so that none is told as one role's alone.
    Shared ones come in the order of weight over all the roles, each role's own in the order of its weights.
    """
    percents = {fitted.id: [100 * one.credit for one in fitted.requirements] for fitted in fits}
    asked = {role.id: _asked(role, percents.get(role.id, ()), knowledge) for role in roles}
    rows: list[ComparedSkill] = []
    for name, own in asked.items():
        for one in own:
            _join(rows, name, one)
    ordered = sorted((_beside_others(row, asked) for row in rows), key=_weight_first)
    shared = tuple(row for row in ordered if len(row.roles) > 1)
    alone = {name: tuple(row for row in ordered if list(row.roles) == [name]) for name in asked}
    return SkillComparison(shared, alone)


def _asked(role: Role, percents: Sequence[float], knowledge: KnowledgeBase) -> list[ComparedSkill]:
    """Return a row for each requirement of a role."""
    return [
        ComparedSkill(
            label=knowledge.label(one),
            skills=knowledge.options(one),
            roles={role.id: Demand(one.importance, one.level, percent)},
        )
        for one, percent in zip_longest(role.requirements, percents)
    ]


def _join(rows: list[ComparedSkill], role: str, one: ComparedSkill) -> None:
    """Put a requirement into the row of other roles that has most skills in common with it, or into a new row."""
    open_rows = [index for index, row in enumerate(rows) if role not in row.roles and _similarity(row, one)]
    if not open_rows:
        rows.append(one)
        return
    best = max(open_rows, key=lambda index: _similarity(rows[index], one))
    row = rows[best]
    same = one.label in row.label or set(one.skills) == set(row.skills)
    rows[best] = ComparedSkill(
        label=row.label if same else f"{row.label} / {one.label}",
        skills=tuple(dict.fromkeys((*row.skills, *one.skills))),
        roles=row.roles | one.roles,
    )


def _beside_others(row: ComparedSkill, asked: Mapping[str, Sequence[ComparedSkill]]) -> ComparedSkill:
    """Return a row with what the roles that are not in it ask for nearest, where a skill would meet both."""
    demands = dict(row.roles)
    for name in asked.keys() - demands.keys():
        near = [one for one in asked[name] if _similarity(row, one)]
        if near:
            demands |= max(near, key=lambda one: _similarity(row, one)).roles
    return row._replace(roles={name: demands[name] for name in asked if name in demands})


def _similarity(one: ComparedSkill, other: ComparedSkill) -> float:
    return len(set(one.skills) & set(other.skills)) / len(set(one.skills) | set(other.skills))


def _weight_first(row: ComparedSkill) -> tuple[int, int, str]:
    weights = [SHARES[demand.importance] for demand in row.roles.values()]
    levels = [demand.level for demand in row.roles.values()]
    return -sum(weights), -sum(levels), row.label

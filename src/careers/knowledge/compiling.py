"""From checked layers to the knowledge base, with the tables that the engine looks things up in."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from typing import TypeVar
from zlib import crc32

from careers.domain.details import RoleDetails
from careers.domain.errors import CareersError, Place, Problem
from careers.domain.knowledge_base import Edition, KnowledgeBase
from careers.domain.requirement_index import NO_REQUIREMENTS
from careers.domain.role import Role
from careers.domain.skill import Skill
from careers.knowledge.checks import check_layer
from careers.knowledge.inheritance import settle_roles
from careers.knowledge.layer import Entry, Layer
from careers.knowledge.names import fold
from careers.knowledge.reading import read_layer
from careers.knowledge.requirement_index import indexed
from careers.knowledge.transfers import members_of, transfers_of

T = TypeVar("T")


def compile_folders(folders: Sequence[str], *, house_rules: bool = False) -> KnowledgeBase:
    """Read folders, lay each over those before it, check and compile the result.

    What must hold for answers to be right is always checked; the rules of the house where that is asked for.

    Raises:
        CareersError: with every problem found in any of the folders.
    """
    layer, problems = Layer({}, {}, {}), list[Problem]()
    for folder in folders:
        upper, found = read_layer(folder)
        layer = layer.under(upper)
        problems += found
    if not os.path.isfile(os.path.join(folders[0], "base.yaml")):
        problems.append(Problem("base.yaml with `version` and `date` is missing", Place(folders[0])))
    layer, found = settle_roles(layer, house_rules=house_rules)
    problems += found
    problems += check_layer(layer, house_rules=house_rules)
    if problems:
        raise CareersError(*dict.fromkeys(problems))
    return _base(layer, with_overlays=len(folders) > 1)


def _base(layer: Layer, *, with_overlays: bool) -> KnowledgeBase:
    skills = _by_id(layer.skills)
    roles = _by_id(layer.roles)
    sources = _by_id(layer.sources)
    demand = _grouped((one.role, one) for one in _by_id(layer.demand).values())
    pay = _grouped((one.role or one.occupation or "", one) for one in _by_id(layer.pay).values())
    outlook = _grouped((one.occupation, one) for one in _by_id(layer.outlook).values())
    edition = layer.edition.value if layer.edition else Edition("0", "")
    if with_overlays:
        content = repr((roles, skills, sources, demand, pay, outlook)).encode()
        edition = edition._replace(version=f"{edition.version}+{crc32(content):08x}")
    base = KnowledgeBase(
        edition,
        {name: role for name, (role, _) in roles.items()},
        {name: details for name, (_, details) in roles.items()},
        skills,
        sources,
        transfers_of(skills),
        members_of(skills),
        _skill_names(skills),
        _role_titles(roles),
        NO_REQUIREMENTS,
        {},
        demand,
        pay,
        outlook,
    )
    return indexed(base._replace(roles={name: _labelled(role, base) for name, role in base.roles.items()}))


def _labelled(role: Role, base: KnowledgeBase) -> Role:
    """Give the role with every label written out, so that a fit need not look the names of skills up."""
    return role._replace(requirements=tuple(one._replace(label=base.label(one)) for one in role.requirements))


def _by_id(entries: dict[str, Entry[T]]) -> dict[str, T]:
    return {name: entries[name].value for name in sorted(entries)}


def _skill_names(skills: dict[str, Skill]) -> dict[str, str]:
    return {fold(name): skill.id for skill in skills.values() for name in (skill.id, skill.name, *skill.aliases)}


def _role_titles(roles: dict[str, tuple[Role, RoleDetails]]) -> dict[str, str]:
    return {
        fold(title): role.id for role, details in roles.values() for title in (role.id, role.title, *details.aliases)
    }


def _grouped(figures: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    """Give by what they are of the figures of every source."""
    groups: dict[str, tuple[T, ...]] = {}
    for name, figure in figures:
        groups[name] = (*groups.get(name, ()), figure)
    return dict(sorted(groups.items()))

"""From checked layers to the knowledge base, with the tables that the engine looks things up in."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TypeVar
from zlib import crc32

from careers.domain.errors import CareersError, Location, Problem, fail
from careers.domain.knowledge_base import Edition, KnowledgeBase
from careers.domain.market import PostingCounts, UsualRole
from careers.domain.requirement_index import NO_REQUIREMENTS
from careers.domain.role import Role
from careers.knowledge.checks import check_layer
from careers.knowledge.compiled import in_order
from careers.knowledge.data_files import data_files
from careers.knowledge.inheritance import resolve_inheritance
from careers.knowledge.layer import Entry, Layer
from careers.knowledge.names import keys_of
from careers.knowledge.names_in_text import names_in_text
from careers.knowledge.reading import read_layer
from careers.knowledge.requirement_index import indexed
from careers.knowledge.transfers import members_of, transfers_of

T = TypeVar("T")
MOST_BYTES = 12_000_000
"""Of the files of all folders, of which the program's own have a third: each takes a second and 35 MB of memory."""
MOST_SKILLS = 6_000
"""Of all folders, of which the program's own have a third."""


@contextmanager
def _no_collector() -> Iterator[None]:
    """Pause the search for circles of garbage, which trees have none of: it took a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@_no_collector()
def compile_folders(folders: Sequence[str], *, house_rules: bool = False) -> KnowledgeBase:
    """Return the base of folders, each laid over those before it, checked and compiled.

    What must hold for answers to be right is always checked; the rules of the house where that is asked for.

    Raises:
        CareersError: with every problem found in any of the folders.
    """
    _refuse_size(folders)
    layer, problems = Layer(role_trees={}, skills={}, sources={}), list[Problem]()
    for folder in folders:
        upper, found = read_layer(folder)
        layer = layer.under(upper)
        problems += found
        if len(layer.skills) > MOST_SKILLS:
            raise _too_large(f"have more than {MOST_SKILLS:,} skills", folder)
    if not os.path.isfile(os.path.join(folders[0], "base.yaml")):
        problems.append(Problem("base.yaml with `version` and `date` is missing", Location(folders[0])))
    layer, found = resolve_inheritance(layer, house_rules=house_rules)
    problems += found
    problems += check_layer(layer, house_rules=house_rules)
    if problems:
        raise CareersError(*dict.fromkeys(problems))
    return _base(layer, with_overlays=len(folders) > 1)


def _refuse_size(folders: Sequence[str]) -> None:
    """Refuse folders that would take too long.

    Raises:
        CareersError: a folder can't be read, or all of them hold more than can be compiled.
    """
    size = 0
    for folder in folders:
        size += sum(map(_size, data_files(folder)))
        if size > MOST_BYTES:
            raise _too_large(f"be larger than {MOST_BYTES // 1_000_000} MB", folder)


def _too_large(told: str, folder: str) -> CareersError:
    message = f"the knowledge base would {told} with this folder"
    return fail(message, "leave out the roles and skills that no answer needs", Location(folder))


def _size(file: str) -> int:
    try:
        return os.stat(file).st_size
    except OSError:  # told when the file is read
        return 0


def _base(layer: Layer, *, with_overlays: bool) -> KnowledgeBase:
    skills = _by_id(layer.skills)
    roles = _by_id(layer.roles)
    sources = _by_id(layer.sources)
    scores = _grouped((one.role, one) for one in _by_id(layer.scores).values())
    demand = _grouped((one.role, one) for one in _by_id(layer.demand).values())
    pay = _grouped((one.role or one.occupation or "", one) for one in _by_id(layer.pay).values())
    outlook = _grouped((one.occupation, one) for one in _by_id(layer.outlook).values())
    exposure = _grouped((one.occupation, one) for one in _by_id(layer.exposure).values())
    remote = _grouped((one.role, one) for one in _by_id(layer.remote).values())
    experience = _grouped((one.occupation, one) for one in _by_id(layer.experience).values())
    area_pay = _grouped((row.value.occupation, row.value) for row in layer.area_pay)
    edition = layer.edition.value if layer.edition else Edition("0", "")
    if with_overlays:
        figures = (demand, scores, pay, outlook, area_pay, exposure, remote, experience)
        content = repr((roles, skills, sources, figures)).encode()
        edition = edition._replace(version=f"{edition.version}+{crc32(content):08x}")
    base = KnowledgeBase(
        edition=edition,
        roles={name: role for name, (role, _) in roles.items()},
        details={name: details for name, (_, details) in roles.items()},
        skills=skills,
        sources=sources,
        transfers=transfers_of(skills),
        members=members_of(skills),
        skill_names=_by_key((one.id, one.id, one.name, *one.aliases) for one in skills.values()),
        role_titles=_by_key((role.id, role.id, role.title, *told.aliases) for role, told in roles.values()),
        requirement_index=NO_REQUIREMENTS,
        credit_rules={},
        demand=demand,
        posting_scores=scores,
        usual_roles=_usual_roles(demand),
        pay=pay,
        outlook=outlook,
        area_pay=area_pay,
        exposure=exposure,
        remote=remote,
        experience=experience,
        names_in_text=names_in_text(skills),
    )
    return indexed(base._replace(roles={name: _labelled(role, base) for name, role in base.roles.items()}))


def _labelled(role: Role, base: KnowledgeBase) -> Role:
    """Return the role with every label written out, so that a fit need not look the names of skills up."""
    return role._replace(requirements=tuple(one._replace(label=base.label(one)) for one in role.requirements))


def _by_id(entries: dict[str, Entry[T]]) -> dict[str, T]:
    return {name: entries[name].value for name in sorted(entries)}


def _by_key(named: Iterable[tuple[str, ...]]) -> dict[str, str]:
    """Return ids by the keys of names; each id comes before its names."""
    return in_order({key: of for of, *names in named for name in names for key in keys_of(name)})


def _grouped(figures: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    """Return the figures of every source, by what they are of."""
    groups: dict[str, list[T]] = {}
    for name, figure in figures:
        groups.setdefault(name, []).append(figure)
    return {name: tuple(groups[name]) for name in sorted(groups)}


def _usual_roles(demand: Mapping[str, Iterable[PostingCounts]]) -> dict[str, tuple[UsualRole, ...]]:
    """Return for each skill the roles whose postings name it, most postings first, equal ones by id.

    Args:
        demand: by role, what the postings of each set name.
    """
    found: dict[str, list[UsualRole]] = {}
    for role, counted in demand.items():
        for skill, (named, postings) in _of_role(counted).items():
            found.setdefault(skill, []).append(UsualRole(role, named, postings))
    return {skill: tuple(sorted(found[skill], key=lambda one: (-one.named, one.role))) for skill in sorted(found)}


def _of_role(counted: Iterable[PostingCounts]) -> dict[str, tuple[int, int]]:
    """Return for each skill that was counted by itself how many postings name it, and of how many."""
    found: dict[str, tuple[int, int]] = {}
    for counts in counted:
        for one in counts.named:
            if len(one.skills) == 1:
                named, postings = found.get(one.skills[0], (0, 0))
                found[one.skills[0]] = (named + one.postings, postings + counts.postings)
    return found

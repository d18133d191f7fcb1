"""What changed between two editions of a knowledge base."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping

from careers.domain.errors import Location, fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.market import EVERY, HOME
from careers.domain.reports.maintenance import Change, ChangedPart, DiffReport
from careers.domain.role import Role
from careers.knowledge.app_dirs import bundled_folder
from careers.knowledge.compiling import compile_folders


def diff(old: str, new: str | None = None) -> DiffReport:
    """Return what changed from one edition to another: roles, requirements, skills, sources and figures.

    Args:
        old: a folder with the whole of an edition.
        new: another one; the edition of the program when None.

    Raises:
        CareersError: a folder is no edition, or has problems.
    """
    before, after = _edition(old), _edition(new or bundled_folder())
    changes = (*_roles(before, after), *_skills(before, after), *_sources(before, after), *_figures(before, after))
    return DiffReport(knowledge_base=after.edition, before=before.edition, results=changes)


def _edition(folder: str) -> KnowledgeBase:
    if not os.path.isfile(os.path.join(folder, "base.yaml")):
        hint = "give the data folder of an edition, such as that of an older checkout"
        raise fail("this is no edition of a knowledge base: it has no base.yaml", hint, Location(folder))
    return compile_folders([folder])


def _roles(before: KnowledgeBase, after: KnowledgeBase) -> Iterator[Change]:
    yield from _changes("role", _titles(before), _titles(after))
    for name in sorted(before.roles.keys() & after.roles.keys()):
        yield from _changes("requirement", _asked(before.roles[name]), _asked(after.roles[name]), of=name)


def _titles(base: KnowledgeBase) -> dict[str, str]:
    return {name: one.title for name, one in base.roles.items()}


def _asked(role: Role) -> dict[str, str]:
    """Return what a role asks for, by the skills that it names, in whatever order."""
    return {", ".join(sorted(one.named)): f"{one.importance}, {one.level}" for one in role.requirements}


def _skills(before: KnowledgeBase, after: KnowledgeBase) -> Iterator[Change]:
    old, new = ({name: one.name for name, one in base.skills.items()} for base in (before, after))
    yield from _changes("skill", old, new)


def _sources(before: KnowledgeBase, after: KnowledgeBase) -> Iterator[Change]:
    old, new = ({name: one.date for name, one in base.sources.items()} for base in (before, after))
    yield from _changes("source", old, new)


def _figures(before: KnowledgeBase, after: KnowledgeBase) -> Iterator[Change]:
    yield from _changes("median pay", _medians(before), _medians(after))
    yield from _changes("projected change", _projections(before), _projections(after))


def _medians(base: KnowledgeBase) -> dict[str, str]:
    """Return the median pay in the US at all levels, by role or occupation."""
    return {
        name: f"{cell.percentiles[2]:,} {table.currency}"
        for name, tables in base.pay.items()
        for table in tables
        for cell in table.cells
        if cell.percentiles and cell[:2] == (HOME, EVERY)
    }


def _projections(base: KnowledgeBase) -> dict[str, str]:
    return {name: f"{one.change_percent:+.1f}%" for name, all_ in base.outlook.items() for one in all_}


def _changes(
    part: ChangedPart, before: Mapping[str, str], after: Mapping[str, str], of: str | None = None
) -> Iterator[Change]:
    """Yield what is new, gone or different, in the order of names."""
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            yield Change(part=part, of=of, name=name, before=before.get(name), after=after.get(name))

"""Checking a knowledge base, and telling where things are."""

from __future__ import annotations

import os
from collections.abc import Sequence

from careers.domain.errors import Location, fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.maintenance import CheckReport, SourceLine, SourcesReport, Whereabouts, WhereReport
from careers.knowledge import app_dirs
from careers.knowledge.compiling import compile_folders
from careers.knowledge.loading import layer_folders, load_bundled


def check(folder: str | None = None, overlays: Sequence[str] = ()) -> CheckReport:
    """Return how much the knowledge base holds, or a folder, alone if it has `base.yaml`, when nothing is wrong.

    A base is held to the rules of the house; an overlay is its owner's affair.

    Raises:
        CareersError: with every problem found.
    """
    folders = layer_folders(overlays)
    if folder is not None:
        if not os.path.isdir(folder):
            raise fail(
                "there is no such folder", "give a folder with roles/, skills/ or sources.yaml", Location(folder)
            )
        folders = [folder] if os.path.isfile(os.path.join(folder, "base.yaml")) else [*folders, folder]
    base = compile_folders(folders[:1], house_rules=True)
    if len(folders) > 1:
        base = compile_folders(folders)
    return CheckReport(
        knowledge_base=base.edition,
        folders=tuple(folders),
        roles=len(base.roles),
        skills=len(base.skills),
        sources=len(base.sources),
    )


def where() -> WhereReport:
    """Return which paths the program reads and writes; the bundled base will do, whatever an overlay holds."""
    paths = (
        ("knowledge base", app_dirs.bundled_folder()),
        ("your own roles and skills", app_dirs.user_overlay()),
        ("your profile", app_dirs.user_profile()),
        ("your defaults", app_dirs.user_config()),
        ("what you answered", app_dirs.user_interview()),
        ("cache", app_dirs.cache_folder()),
    )
    lines = (Whereabouts(what, path, os.path.exists(path)) for what, path in paths)
    return WhereReport(load_bundled().edition, tuple(lines))


def sources(knowledge: KnowledgeBase) -> SourcesReport:
    """Return every source that facts may cite, with its terms; those that are old by the date of the base say so."""
    edition = knowledge.edition
    lines = (SourceLine(**source._asdict(), old=source.is_old(edition.date)) for source in knowledge.sources.values())
    return SourcesReport(edition, tuple(lines))

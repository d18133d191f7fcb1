"""Checking a knowledge base, and telling where things are."""

from __future__ import annotations

import os
from collections.abc import Sequence

from careers.domain.errors import Place, fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.upkeep import CheckReport, SourceLine, SourcesReport, Whereabouts, WhereReport
from careers.knowledge.compiling import compile_folders
from careers.knowledge.loading import layer_folders, load_bundled
from careers.knowledge.places import bundled_folder, cache_folder, user_overlay, user_profile


def check(folder: str | None = None, overlays: Sequence[str] = ()) -> CheckReport:
    """Check the knowledge base, or a folder: alone when it holds `base.yaml`, else as an overlay.

    A base is held to the rules of the house; an overlay is its owner's affair.

    Raises:
        CareersError: with every problem found.
    """
    folders = layer_folders(overlays)
    if folder is not None:
        if not os.path.isdir(folder):
            raise fail("there is no such folder", "give a folder with roles/, skills/ or sources.yaml", Place(folder))
        folders = [folder] if os.path.isfile(os.path.join(folder, "base.yaml")) else [*folders, folder]
    base = compile_folders(folders[:1], house_rules=True)
    if len(folders) > 1:
        base = compile_folders(folders)
    return CheckReport(base.edition, tuple(folders), len(base.roles), len(base.skills), len(base.sources))


def where() -> WhereReport:
    """Tell which places the program reads and writes; the bundled base is enough for it, whatever an overlay holds."""
    places = (
        ("knowledge base", bundled_folder()),
        ("your own roles and skills", user_overlay()),
        ("your profile", user_profile()),
        ("cache", cache_folder()),
    )
    lines = (Whereabouts(what, path, os.path.exists(path)) for what, path in places)
    return WhereReport(load_bundled().edition, tuple(lines))


def sources(knowledge: KnowledgeBase) -> SourcesReport:
    """List every source that facts may cite, with its terms; those that are old by the date of the base say so."""
    edition = knowledge.edition
    lines = (SourceLine(*source, source.is_old(edition.date)) for source in knowledge.sources.values())
    return SourcesReport(edition, tuple(lines))

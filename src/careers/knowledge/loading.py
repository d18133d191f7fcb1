"""The way in: the knowledge base, as fast as it can be had."""

from __future__ import annotations

import os
from collections.abc import Sequence

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.compiled import unpack
from careers.knowledge.places import bundled_folder, compiled_file, user_overlay


def load(overlays: Sequence[str] = ()) -> KnowledgeBase:
    """Give the bundled knowledge base with the person's own overlay and the given ones laid over it, in that order.

    Args:
        overlays: folders with `roles/*.yaml`, `skills/*.yaml` or `sources.yaml`; an entry replaces the one with its id.

    Raises:
        CareersError: an overlay can't be read, or has problems; all of them are told.
    """
    folders = layer_folders(overlays)
    if len(folders) == 1 and os.path.isfile(compiled_file()):
        with open(compiled_file(), encoding="ascii") as file:
            return unpack(file.read())
    return _compiled(folders)


def layer_folders(overlays: Sequence[str] = ()) -> list[str]:
    """Give the folders that make up the knowledge base, the lowest first."""
    own = [user_overlay()] if os.path.isdir(user_overlay()) else []
    return [bundled_folder(), *own, *overlays]


def _compiled(folders: Sequence[str]) -> KnowledgeBase:
    from careers.knowledge.cache import read_cached, stamp_of, write_cached

    stamp = stamp_of(folders)
    base = read_cached(folders, stamp)
    if base is None:
        from careers.knowledge.compiling import compile_folders

        base = compile_folders(folders)
        write_cached(base, folders, stamp)
    return base

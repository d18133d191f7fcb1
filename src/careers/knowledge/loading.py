"""The way in: the knowledge base, as fast as it can be had."""

from __future__ import annotations

import os
from collections.abc import Sequence
from mmap import ACCESS_READ, mmap

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.app_dirs import bundled_folder, compiled_file, user_overlay
from careers.knowledge.compiled import unpack


def load(overlays: Sequence[str] = ()) -> KnowledgeBase:
    """Return the bundled knowledge base with the person's own overlay and the given ones laid over it, in that order.

    Args:
        overlays: folders with `roles/*.yaml`, `skills/*.yaml` or `sources.yaml`; an entry replaces the one with its id.

    Raises:
        CareersError: an overlay can't be read, or has problems; all of them are told.
    """
    folders = layer_folders(overlays)
    return _compiled(folders) if len(folders) > 1 else load_bundled()


def load_bundled() -> KnowledgeBase:
    """Return the knowledge base that comes with the program, without any overlay.

    Raises:
        CareersError: in a checkout, with the problems of its files.
    """
    if os.path.isfile(compiled_file()):
        with open(compiled_file(), "rb") as file:
            return unpack(mmap(file.fileno(), 0, access=ACCESS_READ))
    return _compiled([bundled_folder()])


def layer_folders(overlays: Sequence[str] = ()) -> list[str]:
    """Return the folders that make up the knowledge base, the lowest first; the person's own when a file is in it."""
    own = user_overlay()
    return [bundled_folder(), *([own] if _has_data(own) else []), *overlays]


def _has_data(folder: str) -> bool:
    if not os.path.isdir(folder):
        return False
    from careers.knowledge.data_files import data_files

    return bool(data_files(folder))


def _compiled(folders: Sequence[str]) -> KnowledgeBase:
    from careers.knowledge.cache import read_cached, stamp_of, write_cached

    stamp = stamp_of(folders)
    base = read_cached(folders, stamp)
    if base is None:
        from careers.knowledge.compiling import compile_folders

        base = compile_folders(folders)
        write_cached(base, folders, stamp)
    return base

"""The way in: the knowledge base, as fast as it can be had.

Compiled forms are kept between runs, for a checkout and for overlays; a loss costs time, never an answer.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from mmap import ACCESS_READ, mmap
from zlib import crc32

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.app_dirs import bundled_folder, cache_folder, compiled_file, user_overlay
from careers.knowledge.compiled import Stale, pack, unpack


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
    from careers.knowledge.loading import read_cached, stamp_of, write_cached

    stamp = stamp_of(folders)
    base = read_cached(folders, stamp)
    if base is None:
        from careers.knowledge.compiling import compile_folders

        base = compile_folders(folders)
        write_cached(base, folders, stamp)
    return base


def read_cached(folders: Sequence[str], stamp: str) -> KnowledgeBase | None:
    """Return the base compiled from the folders in the state of the stamp; None when there is none that can be read."""
    try:
        with open(_cache_file(folders), "rb") as file:
            return unpack(file.read(), stamp)
    except (OSError, ValueError, Stale):
        return None


def write_cached(base: KnowledgeBase, folders: Sequence[str], stamp: str) -> None:
    """Keep a compiled base; where nothing can be written, nothing is kept.

    The file appears whole or not at all, so that processes that compile at the same time do no harm. A signal that
    would end the program waits for the end of it, and finds no draft to leave behind.
    """
    from careers.knowledge.whole_file import replacing

    target = _cache_file(folders)
    with contextlib.suppress(OSError):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        packed = pack(base, stamp)
        with _held_signals(), replacing(target) as draft, open(draft, "wb") as file:
            file.write(packed)


@contextlib.contextmanager
def _held_signals() -> Iterator[None]:
    """Hold back the signals that would end the program, where a system can; a handler might be somebody else's."""
    import signal

    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM, signal.SIGHUP))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _cache_file(folders: Sequence[str]) -> str:
    key = os.pathsep.join(map(os.path.abspath, folders)).encode(errors="surrogateescape")
    return os.path.join(cache_folder(), f"{crc32(key):08x}.jsonl")


def stamp_of(folders: Sequence[str]) -> str:
    """Return the state of the files that a base is compiled from, and of the code that compiles it.

    Taken before the files are read: a file that changes meanwhile then makes the compiled form stale.

    Raises:
        CareersError: a folder can't be read.
    """
    from careers.knowledge.data_files import data_files

    files = [os.path.abspath(file) for folder in folders for file in data_files(folder)] + _code_files()
    return repr([(file, *_state(file)) for file in files])


def _state(file: str) -> tuple[int, ...]:
    try:
        state = os.stat(file)
    except OSError:  # told when the file is read
        return ()
    return state.st_size, state.st_mtime_ns


def _code_files() -> list[str]:
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    folders = [os.path.join(package, part) for part in ("domain", "knowledge", os.path.join("knowledge", "checks"))]
    return [os.path.join(folder, name) for folder in folders for name in sorted(os.listdir(folder)) if "." in name]

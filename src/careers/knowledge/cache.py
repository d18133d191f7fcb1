"""Compiled forms kept between runs, for a checkout and for overlays; a loss costs time, never an answer."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from zlib import crc32

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.app_dirs import cache_folder
from careers.knowledge.compiled import Stale, pack, unpack
from careers.knowledge.data_files import data_files


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

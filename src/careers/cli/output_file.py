"""Writing a file whole or not at all, however the program ends."""

import contextlib
import os
import signal
from collections.abc import Iterable

import careers
from careers.domain.errors import fail, os_reason

INTERRUPTED = 130


def write_file(path: str, texts: Iterable[str]) -> None:
    """Write a file whole or not at all; a device or a pipe is not replaced but written to.

    Raises:
        CareersError: the file can't be written.
    """
    try:
        if os.path.exists(path) and not os.path.isfile(path):
            _write_texts(path, texts)
            return
        with careers.replacing(os.path.realpath(path) if os.path.islink(path) else path, drop_when_ended) as draft:
            _write_texts(draft, texts)
    except OSError as error:
        hint = "check the folder and its permissions"
        raise fail(f"the output can't be written to {path}: {os_reason(error)}", hint) from error


def _write_texts(path: str, texts: Iterable[str]) -> None:
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.writelines(texts)


_drafts: list[str] = []


def drop_when_ended(draft: str) -> None:
    """Let no draft stay behind when the program is interrupted, told to end, or loses its terminal."""
    _drafts.append(draft)
    signal.signal(signal.SIGINT, _end)
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)


def _end(number: int, _: object) -> None:
    """Drop the drafts, then end as if the signal had not been caught."""
    for draft in _drafts:
        with contextlib.suppress(OSError):
            os.unlink(draft)
    if number == signal.SIGINT:
        os._exit(INTERRUPTED)
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)

"""Imported before the program: tells the stream ``TOLD`` of each touch of the network and change of a file."""

from __future__ import annotations

import os
import sys

_CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.truncate"}
_STREAM = int(os.environ["TOLD"])


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith("socket.") or event in _CHANGES or (event == "open" and _writes(*arguments)):
        os.write(_STREAM, f"{event}\t{arguments[0]!s}\n".encode(errors="surrogateescape"))


def _writes(path: object, _mode: object, flags: object) -> bool:
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)) and not isinstance(path, int)


sys.addaudithook(_watch)

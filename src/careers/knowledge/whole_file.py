"""Writing a file whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress


@contextmanager
def replacing(path: str, begun: Callable[[str], object] = str) -> Iterator[str]:
    """Return the name of a draft, which takes a file's place when it is written; whatever goes wrong, none is left.

    The draft is hidden, so that no reader of the folder takes it for data, and its name is nobody else's.

    Args:
        path: the file.
        begun: is told of the draft, which is to go when the program is ended before it is whole.

    Raises:
        OSError: the file can't be written.
    """
    folder, name = os.path.split(path)
    draft = os.path.join(folder, f".{name}.{os.getpid()}.{os.urandom(4).hex()}.part")
    begun(draft)
    try:
        yield draft
        os.replace(draft, path)
    finally:
        with suppress(OSError):
            os.unlink(draft)

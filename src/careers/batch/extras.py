"""What an extra is needed for."""

from __future__ import annotations

import os
from contextlib import suppress
from importlib import import_module

from careers.domain.errors import fail

_MAGIC = b"PAR1"


def require(module: str, what: str, extra: str) -> None:
    """Refuse what needs a module that is not installed.

    Raises:
        CareersError: it is not.
    """
    try:
        import_module(module)
    except ModuleNotFoundError as error:
        raise fail(f"{what} needs {module}, which is not installed", f"pip install 'careers[{extra}]'") from error


def is_parquet(path: str) -> bool:
    """Return whether a path is a Parquet file, whole or damaged; what can't be opened is told when it is read."""
    with suppress(OSError, ValueError):
        if path != "-" and os.path.isfile(path):
            with open(path, "rb") as file:
                return file.read(len(_MAGIC)) == _MAGIC or path.lower().endswith(".parquet")
    return False

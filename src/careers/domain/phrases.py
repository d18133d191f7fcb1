"""Names set as phrases."""

from __future__ import annotations

from collections.abc import Sequence


def join_names(names: Sequence[str], word: str = "and") -> str:
    """Return names as a phrase: ``a, b and c``; nothing for no names."""
    return f" {word} ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def first_few(names: Sequence[str], most: int) -> list[str]:
    """Return the first names, and how many more there are where some are left: ``a``, ``b``, ``3 more``."""
    rest = len(names) - most
    return [*names[:most], f"{rest} more"] if rest > 0 else list(names)


def counted(number: int, noun: str) -> str:
    """Return a number of things: ``1 role``, ``2 roles``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"

"""Names set as phrases."""

from __future__ import annotations

from collections.abc import Sequence


def join_names(names: Sequence[str], word: str = "and") -> str:
    """Return names as a phrase: ``a, b and c``; nothing for no names."""
    return f" {word} ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def counted(number: int, noun: str) -> str:
    """Return a number of things: ``1 role``, ``2 roles``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"

"""Names that resemble a word: for suggestions, never for answers."""

from __future__ import annotations

from collections.abc import Iterable

from careers.domain.phrases import join_names

ALIKE = 75.0
"""The least likeness, 0 to 100, of a name that is suggested: one slip in four letters, two in eight."""
CLOSE = 10.0
"""What is less alike than the nearest name by this much is no longer meant."""


def alike(word: str, names: Iterable[str]) -> list[str]:
    """Give the names that resemble a word, the nearest first, equal ones by name."""
    from rapidfuzz import fuzz, process

    near = process.extract(word, sorted(set(names)), scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None)
    return [name for name, likeness, _ in near if likeness > near[0][1] - CLOSE]


def did_you_mean(names: Iterable[str]) -> str | None:
    """Give the question whether one of up to three names was meant; None for no names."""
    choices = join_names(list(names)[:3], "or")
    return f"did you mean {choices}?" if choices else None

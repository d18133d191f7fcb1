"""Names that are similar to a word: for suggestions, never for answers."""

from __future__ import annotations

from collections.abc import Iterable

from careers.domain.phrases import join_names

LEAST_SIMILARITY = 75.0
"""The least similarity, 0 to 100, of a name that is suggested: one slip in four letters, two in eight."""
CLOSE = 10.0
"""What is less similar than the nearest name by this much is no longer meant."""
MOST_NAMED = 3


def similar_names(word: str, names: Iterable[str]) -> list[str]:
    """Return the names that are similar to a word, the nearest first, equal ones by name."""
    from rapidfuzz import fuzz, process

    near = process.extract(word, sorted(set(names)), scorer=fuzz.ratio, score_cutoff=LEAST_SIMILARITY, limit=None)
    return [name for name, similarity, _ in near if similarity > near[0][1] - CLOSE]


def did_you_mean(names: Iterable[str]) -> str | None:
    """Return the question whether one of up to three names was meant; None for no names."""
    choices = join_names(list(names)[:MOST_NAMED], "or")
    return f"did you mean {choices}?" if choices else None

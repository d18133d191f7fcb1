"""Names that are near to a word by few slips of the pen: for suggestions, never for answers."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from careers.domain.phrases import join_names

MOST_NAMED = 3
LONG, VERY_LONG = 9, 15
"""Letters from which a word may have two slips, and three."""
SHORT = 3
"""Names of up to this many letters are too near to each other for a slip to be more than a letter lost or doubled."""


class Near(NamedTuple):
    """A name that is near to a word."""

    name: str
    slips: int
    """Letters left out, added, exchanged or swapped."""
    similarity: float
    """0 to 1."""


def allowed_slips(length: int) -> int:
    """Return how many slips a word of this many letters may have: one, two or three."""
    return 1 + (length >= LONG) + (length >= VERY_LONG)


def near_names(word: str, names: Collection[str]) -> list[Near]:
    """Return the names that a slip of the pen or two make of a word, the nearest first, equal ones by name."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    most = allowed_slips(len(word))
    found = extract(word, names, scorer=OSA.distance, score_cutoff=most, limit=None)
    near = [Near(name, int(slips), 1 - slips / max(len(word), len(name))) for name, slips, _ in found]
    return sorted((one for one in near if _is_slip(word, one)), key=lambda one: (one.slips, -one.similarity, one.name))


def _is_slip(word: str, near: Near) -> bool:
    """Return whether somebody may have written the word for the name: the first letter is seldom wrong.

    A letter left out or written twice is a slip wherever it stands; with short names nothing else is.
    """
    name, slips = near.name, near.slips
    if slips == 0:
        return True
    if slips > 1:
        return word[:1] == name[:1] and allowed_slips(min(len(word), len(name))) >= slips
    if len(word) < len(name):
        return True
    if min(len(word), len(name)) <= SHORT:
        return _is_doubled(word, name)
    return len(word) > len(name) or word[:1] == name[:1] or sorted(word) == sorted(name)


def _is_doubled(word: str, name: str) -> bool:
    return any(word == name[: at + 1] + name[at:] for at in range(len(name)))


def similar_names(word: str, names: Iterable[str]) -> list[str]:
    """Return the names that are nearest to a word, where any is near; equal ones by name."""
    near = near_names(word, sorted(set(names)))
    return [one.name for one in near if one.slips == near[0].slips]


def did_you_mean(names: Iterable[str]) -> str | None:
    """Return the question whether one of up to three names was meant; None for no names."""
    choices = join_names(list(names)[:MOST_NAMED], "or")
    return f"did you mean {choices}?" if choices else None

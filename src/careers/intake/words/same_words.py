"""Words that stand for each other in names: those of one vendor, ``GCP Pub/Sub``, and ``mgmt`` for management."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_FAMILIES = (
    ("microsoft azure", "ms azure", "microsoft", "azure", "ms"),
    ("google cloud platform", "google cloud", "google", "gcp"),
    ("amazon web services", "amazon", "aws"),
)
"""The longest of each first."""
_MANAGEMENT = re.compile(r"\bmg(?:mt|t|nt)\b\.?", re.IGNORECASE)
_FIRST = frozenset(name.split()[0] for family in _FAMILIES for name in family)


def find_otherwise(text: str, find: Callable[[str], str | None]) -> str | None:
    """Return what a name is found as with such words; None where it is none then, or several."""
    if _MANAGEMENT.search(text):
        return find(_MANAGEMENT.sub("management", text))
    found = {skill for name in _renamed(text) if (skill := find(name))}
    return found.pop() if len(found) == 1 else None


def _renamed(text: str) -> Iterator[str]:
    """Yield a product's name with each other name of its vendor."""
    words = text.casefold().split()
    if len(words) < 2 or words[0] not in _FIRST:  # noqa: PLR2004 - a vendor and a product
        return
    plain = " ".join(words)
    for family in _FAMILIES:
        vendor = next((name for name in family if plain.startswith(f"{name} ")), None)
        if vendor:
            yield from (f"{name}{plain[len(vendor) :]}" for name in family if name != vendor)

"""Names of vendors that stand for each other before a product: ``MS Azure DevOps``, ``GCP Pub/Sub``."""

from __future__ import annotations

from collections.abc import Callable, Iterator

_FAMILIES = (
    ("microsoft azure", "ms azure", "microsoft", "azure", "ms"),
    ("google cloud platform", "google cloud", "google", "gcp"),
    ("amazon web services", "amazon", "aws"),
)
"""The longest of each first."""
_FIRST = frozenset(name.split()[0] for family in _FAMILIES for name in family)


def find_by_vendor(text: str, find: Callable[[str], str | None]) -> str | None:
    """Return what a product is found as under another name of its vendor; None where it has none, or several."""
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

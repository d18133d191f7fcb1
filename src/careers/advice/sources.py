"""What is to be known of sources when facts are told from them."""

from __future__ import annotations

from collections.abc import Iterable

from careers.domain.knowledge_base import KnowledgeBase


def old_sources(names: Iterable[str], knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return those of the sources that are old, by the date of the base: the day of asking changes no answer."""
    return tuple(name for name in sorted(names) if knowledge.sources[name].is_old(knowledge.edition.date))

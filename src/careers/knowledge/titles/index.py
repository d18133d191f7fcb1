"""The titles of the roles, made ready to be looked for in many texts."""

from __future__ import annotations

from functools import cached_property
from itertools import chain

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.similarity import Near, near_names
from careers.knowledge.names import normalise_name
from careers.knowledge.titles.tables import BRANCHES, JOINING, ORDINALS, PARTICLES, RANKS, TRADES
from careers.knowledge.titles.words import split_words

BEGINNING = 4
"""Letters by which it is seen that no title begins so."""
MOST = 12
"""Words that a misspelling may stand for."""

_KNOWN = (RANKS - ORDINALS) | JOINING | PARTICLES | TRADES | BRANCHES


class TitleIndex:
    """Looks up titles by their keys, and the words that titles are made of."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Take the titles from a knowledge base; their words are read when a misspelling makes them needed."""
        self._knowledge = knowledge
        self.titles = dict(knowledge.role_titles)
        self._beginnings = {title[:BEGINNING] for title in self.titles}
        self._meant: dict[str, tuple[Near, ...]] = {}

    def begins(self, key: str) -> bool:
        """Return whether some title may begin with these letters."""
        return len(key) < BEGINNING or key[:BEGINNING] in self._beginnings

    def role(self, key: str) -> str | None:
        """Return the role of a title, in the singular or the plural."""
        return self.titles.get(key) or self.titles.get(key.removesuffix("s"))

    def is_main(self, key: str) -> bool:
        """Return whether this is the title of its role, and no other name for it."""
        return normalise_name(self._knowledge.roles[self.titles[key]].title) == key if key in self.titles else False

    def meant(self, key: str) -> tuple[Near, ...]:
        """Return the words of titles that a misspelt word may stand for; none when it is a word of titles itself."""
        if key not in self._meant:
            near = () if self._is_known(key) else near_names(key, self._words)
            self._meant[key] = tuple(near)[:MOST]
        return self._meant[key]

    def _is_known(self, key: str) -> bool:
        return key in self._words or key in _KNOWN or not key.isalpha()

    @cached_property
    def _words(self) -> tuple[str, ...]:
        details = self._knowledge.details
        aliases = (details[role].aliases for role in self._knowledge.roles if role in details)
        titles = chain((role.title for role in self._knowledge.roles.values()), chain.from_iterable(aliases))
        return tuple(dict.fromkeys(word.key for title in titles for word in split_words(title)))

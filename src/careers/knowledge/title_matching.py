"""What free text may mean: job titles as employers write them, skills as people spell them."""

from __future__ import annotations

from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.similarity import SHORT, near_names
from careers.knowledge.names import normalise_name
from careers.knowledge.titles.finder import NAMED, NEAREST, TitleFinder
from careers.knowledge.titles.index import TitleIndex
from careers.knowledge.titles.runs import LONGEST

EXACT = 100.0
MOST = 3


class Candidate(NamedTuple):
    """An id that a text may mean, and how near it comes, 0 to 100."""

    kind: str
    id: str
    score: float


class TitleMatcher:
    """Finds the roles and skills that texts may mean; made once for many texts."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Take the titles and names from a knowledge base."""
        self._knowledge = knowledge
        self._index = TitleIndex(knowledge)
        self._finder = TitleFinder(self._index)

    def reads(self, knowledge: KnowledgeBase) -> bool:
        """Return whether this is the matcher of a knowledge base."""
        return knowledge is self._knowledge

    def candidates(self, text: str) -> list[Candidate]:
        """Return the roles and skills that a text may mean, the nearest first, three at most.

        The very name wins alone; then the titles of roles that stand among the words; then resemblance, which is not
        tried on names too short for it to mean anything.
        """
        key = normalise_name(text)
        skill = self._knowledge.skill_names.get(key)
        if skill:
            return [*self._exact_role(key), Candidate("skill", skill, EXACT)]
        return self.roles(text) or self._resembling(key)

    def roles(self, text: str) -> list[Candidate]:
        """Return the roles whose titles stand in a text, three at most.

        The very title wins, and with it only the other one of a double title. What merely resembles a title is not
        looked for, so that this is quick enough for the titles of many postings.
        """
        exact = self._exact_role(normalise_name(text))
        if exact and not any(mark in text for mark in "/&|"):
            return exact
        found = [Candidate("role", *one) for one in self._finder.find(text)]
        return [*exact, *(one for one in found if not exact or one.id != exact[0].id)][:MOST]

    def named_role(self, text: str) -> str | None:
        """Return the role whose title stands among the words of a text, in any language; no misspelling is read."""
        found = next(iter(self._finder.find(text, misspelt=False)), None)
        return found.role if found and found.score >= NAMED else None

    def _exact_role(self, key: str) -> list[Candidate]:
        role = self._index.titles.get(key)
        return [Candidate("role", role, EXACT)] if role else []

    def _resembling(self, key: str) -> list[Candidate]:
        """Return the skills whose names are a slip or two away from a text, and the roles that are one slip away."""
        if not SHORT < len(key) <= LONGEST:
            return []
        skills, titles = self._knowledge.skill_names, self._index.titles
        near = [("role", titles[one.name], one) for one in near_names(key, list(titles)) if one.slips == 1]
        near += [("skill", skills[one.name], one) for one in near_names(key, list(skills))]
        best: dict[tuple[str, str], float] = {}
        for kind, owner, one in near:
            best[kind, owner] = max(one.similarity, best.get((kind, owner), 0))
        ranked = sorted(best.items(), key=lambda item: (-item[1], item[0]))
        return [Candidate(*name, NEAREST * similarity) for name, similarity in ranked][:MOST]


_latest: list[TitleMatcher] = []


def title_matcher(knowledge: KnowledgeBase) -> TitleMatcher:
    """Return the matcher of a knowledge base; that of the base asked for last is kept."""
    if not _latest or not _latest[0].reads(knowledge):
        _latest[:] = [TitleMatcher(knowledge)]
    return _latest[0]


def candidates(text: str, knowledge: KnowledgeBase) -> list[Candidate]:
    """Return the roles and skills that a text may mean, the nearest first, three at most."""
    return title_matcher(knowledge).candidates(text)

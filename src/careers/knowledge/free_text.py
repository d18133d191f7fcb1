"""What free text may mean: job titles as employers write them, skills as people spell them."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.lookup import SHORT
from careers.knowledge.names import fold

EXACT = 100.0
NAMED = 95.0
"""For a text in which the title of a role stands among other words; each further role counts 5 less."""
STEP = 5.0
NEAREST = 90.0
"""The most that a resemblance is worth, however near."""
ALIKE = 75.0
"""The least resemblance, 0 to 100, that is worth showing."""
SAME_WORD = 80.0
"""The least resemblance, 0 to 100, of two spellings of one word."""
MOST = 3
LONGEST = 60
"""Letters of the longest title that is looked for among other words."""
FURTHEST = 40
"""Words of a text in which titles are looked for; advertisements say what they seek at the beginning."""

_WORD = re.compile(r"[^\W_]+[+#]*")
_GENERIC = re.compile(
    r"\b(?:engineer|developer|scientist|analyst|architect|manager|specialist|consultant|expert)s?\b", re.IGNORECASE
)
_SENIORITY = re.compile(
    r"\b(?:senior|snr|sr|junior|jnr|jr|principal|staff|mid|midlevel|mid-level|entry|entry-level|intern|internship"
    r"|trainee|graduate|associate|experienced|distinguished|remote|hybrid|contract|freelance|[1-5]|i{1,3}|iv|v)\b\.?",
    re.IGNORECASE,
)


class Candidate(NamedTuple):
    """An id that a text may mean, and how near it comes, 0 to 100."""

    kind: str
    id: str
    score: float


def candidates(text: str, knowledge: KnowledgeBase) -> list[Candidate]:
    """Give the roles and skills that a text may mean, the nearest first.

    The very name wins alone; then the titles of roles that stand among the words; then resemblance, which is not tried
    on names too short for it to mean anything.
    """
    tables = (("role", knowledge.role_titles), ("skill", knowledge.skill_names))
    exact = [Candidate(kind, names[fold(text)], EXACT) for kind, names in tables if fold(text) in names]
    named = exact or _named(text, knowledge.role_titles)
    if named:
        return named
    near = [candidate for kind, names in tables for candidate in _resembling(text, kind, names)]
    return sorted(near, key=lambda candidate: (-candidate.score, candidate.kind, candidate.id))[:MOST]


def _named(text: str, titles: Mapping[str, str]) -> list[Candidate]:
    """Give the roles whose titles stand in a text: the title of most words first, then the one that stands first.

    Seniority is no part of what a role is, so it may stand anywhere: ``Data Analyst II (Power BI)``.
    """
    words = _WORD.findall(_SENIORITY.sub(" ", unicodedata.normalize("NFKC", text).casefold()))[:FURTHEST]
    roles: dict[str, None] = {}
    taken: set[int] = set()
    for first, last, role in sorted(_titles(words, titles), key=lambda one: (one[0] - one[1], one[0])):
        if taken.isdisjoint(range(first, last)):
            taken.update(range(first, last))
            roles[role] = None
    return [Candidate("role", role, NAMED - STEP * rank) for rank, role in enumerate(list(roles)[:MOST])]


def _titles(words: Sequence[str], titles: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """Give the runs of words that are a title, of one role or of several of a kind, with the role."""
    for first in range(len(words)):
        run = ""
        for last in range(first, len(words)):
            one = run + words[last].removesuffix("s")
            run += words[last]
            if len(run) > LONGEST:
                break
            for title in (run, one):
                if title in titles:
                    yield first, last + 1, titles[title]
                    break


def _resembling(text: str, kind: str, names: Mapping[str, str]) -> Iterator[Candidate]:
    from rapidfuzz import fuzz, process

    folded = fold(text)
    if len(folded) <= SHORT:
        return
    best: dict[str, float] = {}
    for name, score, _ in process.extract(folded, sorted(names), scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None):
        if kind == "skill" or _tells_the_same(text, name):
            best[names[name]] = max(score, best.get(names[name], 0.0))
    yield from (Candidate(kind, owner, min(score, NEAREST)) for owner, score in best.items())


def _tells_the_same(title: str, name: str) -> bool:
    """Tell whether each word of a job title that is not a word for any job has its like in a folded name.

    By letters alone an AI engineer is nearly a DL engineer.
    """
    from rapidfuzz import fuzz

    words = _GENERIC.sub(" ", _SENIORITY.sub(" ", title)).split()
    return all(fuzz.partial_ratio(fold(word), name) >= SAME_WORD for word in words)

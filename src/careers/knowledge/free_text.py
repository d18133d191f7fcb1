"""What free text may mean: job titles as employers write them, skills as people spell them."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.lookup import SHORT
from careers.knowledge.names import fold

EXACT = 100.0
STRIPPED = 95.0
"""For a title that is a role's once seniority, brackets and places are taken off."""
ALIKE = 75.0
"""The least resemblance, 0 to 100, that is worth showing."""
SAME_WORD = 80.0
"""The least resemblance, 0 to 100, of two spellings of one word."""
MOST = 3

_BRACKETS = re.compile(r"[(\[{][^()\[\]{}]*[)\]}]")
_TRAILING = re.compile(r"(?:\s[-–—@:]|[,/|]).*$")  # noqa: RUF001 - dashes as employers type them
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

    The very name wins alone; then a job title without its seniority, brackets and place; then resemblance, which is
    not tried on names too short for it to mean anything.
    """
    tables = (("role", knowledge.role_titles), ("skill", knowledge.skill_names))
    exact = [Candidate(kind, names[fold(text)], EXACT) for kind, names in tables if fold(text) in names]
    if exact:
        return exact
    for title in _stripped(text):
        if fold(title) in knowledge.role_titles:
            return [Candidate("role", knowledge.role_titles[fold(title)], STRIPPED)]
    near = [candidate for kind, names in tables for candidate in _resembling(text, kind, names)]
    return sorted(near, key=lambda candidate: (-candidate.score, candidate.kind, candidate.id))[:MOST]


def _stripped(title: str) -> Iterator[str]:
    """Give the title with less and less of what employers add to it."""
    bare = _BRACKETS.sub(" ", " ".join(title.split()))
    yield bare
    yield _SENIORITY.sub(" ", bare)
    head = _TRAILING.sub("", bare)
    yield head
    yield _SENIORITY.sub(" ", head)


def _resembling(text: str, kind: str, names: Mapping[str, str]) -> Iterator[Candidate]:
    from rapidfuzz import fuzz, process

    folded = fold(text)
    if len(folded) <= SHORT:
        return
    best: dict[str, float] = {}
    for name, score, _ in process.extract(folded, sorted(names), scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None):
        if kind == "skill" or _tells_the_same(text, name):
            best[names[name]] = max(score, best.get(names[name], 0.0))
    yield from (Candidate(kind, owner, min(score, STRIPPED)) for owner, score in best.items())


def _tells_the_same(title: str, name: str) -> bool:
    """Tell whether each word of a job title that is not a word for any job has its like in a folded name.

    By letters alone an AI engineer is nearly a DL engineer.
    """
    from rapidfuzz import fuzz

    words = _GENERIC.sub(" ", _SENIORITY.sub(" ", title)).split()
    return all(fuzz.partial_ratio(fold(word), name) >= SAME_WORD for word in words)

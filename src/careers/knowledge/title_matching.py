"""What free text may mean: job titles as employers write them, skills as people spell them."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.lookup import SHORT
from careers.knowledge.names import normalise_name

EXACT = 100.0
NAMED = 95.0
"""For a text in which the title of a role stands among other words; each further role counts 5 less."""
STEP = 5.0
NEAREST = 90.0
"""The most that a resemblance is worth, however near."""
LEAST_SIMILARITY = 75.0
"""The least resemblance, 0 to 100, that is worth showing."""
SAME_WORD = 80.0
"""The least resemblance, 0 to 100, of two spellings of one word."""
MOST = 3
LONGEST = 60
"""Letters of the longest title that is looked for among other words."""
FURTHEST = 40
"""Words of a text in which titles are looked for; advertisements say what they seek at the beginning."""
CROSSING = 3
"""Words that a title has at least which marks may part: ``Data Analyst (Power BI)``, but not ``plan B, a guide``."""

_WORD = re.compile(r"[^\W_]+[+#]*|[,;:()\[\]{}/|•]|\s[-–—]+\s")  # noqa: RUF001 - dashes as employers type them
_GENERIC = re.compile(
    r"\b(?:engineer|developer|scientist|analyst|architect|manager|specialist|consultant|expert)s?\b", re.IGNORECASE
)
# fmt: off
_SENIORITY = frozenset({
    "senior", "snr", "sr", "junior", "jnr", "jr", "principal", "staff", "mid", "midlevel", "level", "entry",
    "intern", "internship", "trainee", "graduate", "associate", "experienced", "distinguished", "remote",
    "hybrid", "contract", "freelance", "1", "2", "3", "4", "5", "i", "ii", "iii", "iv", "v",
})
# fmt: on


class Candidate(NamedTuple):
    """An id that a text may mean, and how near it comes, 0 to 100."""

    kind: str
    id: str
    score: float


def candidates(text: str, knowledge: KnowledgeBase) -> list[Candidate]:
    """Return the roles and skills that a text may mean, the nearest first.

    The very name wins alone; then the titles of roles that stand among the words; then resemblance, which is not tried
    on names too short for it to mean anything.
    """
    tables = (("role", knowledge.role_titles), ("skill", knowledge.skill_names))
    exact = [
        Candidate(kind, names[normalise_name(text)], EXACT) for kind, names in tables if normalise_name(text) in names
    ]
    named = exact or _named(text, knowledge.role_titles)
    if named:
        return named
    near = [candidate for kind, names in tables for candidate in _resembling(text, kind, names)]
    return sorted(near, key=lambda candidate: (-candidate.score, candidate.kind, candidate.id))[:MOST]


class _Word(NamedTuple):
    """A word of a text; ``part`` counts the marks before it."""

    position: int
    text: str
    part: int


class _Run(NamedTuple):
    """Words of a text that are the title of a role."""

    worth: int
    positions: tuple[int, ...]
    role: str


def _named(text: str, titles: Mapping[str, str]) -> list[Candidate]:
    """Return the roles whose titles stand in a text: the title of most words first, then the one that stands first.

    Seniority is no part of what a role is, so it may stand anywhere: ``Data Analyst II (Power BI)``.
    """
    words = _words(text)
    bare = [word for word in words if word.text.casefold() not in _SENIORITY]
    runs = [*_runs(words, titles), *_runs(bare, titles)]
    roles: dict[str, None] = {}
    taken: set[int] = set()
    for run in sorted(runs, key=lambda run: (-run.worth, run.positions)):
        if taken.isdisjoint(run.positions):
            taken.update(run.positions)
            roles[run.role] = None
    return [Candidate("role", role, NAMED - STEP * rank) for rank, role in enumerate(list(roles)[:MOST])]


def _words(text: str) -> list[_Word]:
    words: list[_Word] = []
    part = 0
    for found in _WORD.findall(unicodedata.normalize("NFKC", text)):
        if found[0].isalnum():
            words.append(_Word(len(words), found, part))
        else:
            part += 1
    return words[:FURTHEST]


def _runs(words: Sequence[_Word], titles: Mapping[str, str]) -> Iterator[_Run]:
    """Yield the runs of words that are a title, of one role or of several of a kind."""
    for first in range(len(words)):
        run: list[_Word] = []
        for word in words[first:]:
            run.append(word)
            role = _title_of(run, titles)
            if role:
                worth = sum(one.text.casefold() not in _SENIORITY for one in run)
                yield _Run(worth, tuple(one.position for one in run), role)
            elif sum(len(one.text) for one in run) > LONGEST:
                break


def _title_of(run: Sequence[_Word], titles: Mapping[str, str]) -> str | None:
    if run[0].part != run[-1].part and len(run) < CROSSING:
        return None
    title = normalise_name("".join(word.text for word in run))
    if len(title) <= SHORT:  # an abbreviation is written in capitals, and means nothing else
        return titles.get(title) if len(run) == 1 and run[0].text.isupper() else None
    return titles.get(title) or titles.get(title.removesuffix("s"))


def _resembling(text: str, kind: str, names: Mapping[str, str]) -> Iterator[Candidate]:
    from rapidfuzz import fuzz, process

    normalised = normalise_name(text)
    if len(normalised) <= SHORT:
        return
    best: dict[str, float] = {}
    for name, score, _ in process.extract(
        normalised, list(names), scorer=fuzz.ratio, score_cutoff=LEAST_SIMILARITY, limit=None
    ):
        if kind == "skill" or _tells_the_same(text, name):
            best[names[name]] = max(score, best.get(names[name], 0.0))
    yield from (Candidate(kind, owner, min(score, NEAREST)) for owner, score in best.items())


def _tells_the_same(title: str, name: str) -> bool:
    """Return whether each word of a job title that is no word for any job has its like in a normalised name.

    By letters alone an AI engineer is nearly a DL engineer.
    """
    from rapidfuzz import fuzz

    words = [word for word in _GENERIC.sub(" ", title).split() if word.casefold() not in _SENIORITY]
    return all(fuzz.partial_ratio(normalise_name(word), name) >= SAME_WORD for word in words)

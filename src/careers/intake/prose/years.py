"""Years of experience, bound to the skills that they are said of."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, NamedTuple

from careers.intake.prose.durations import Duration, durations
from careers.intake.prose.lists import joined_to_first, joined_to_last
from careers.intake.prose.mentions import Mention
from careers.intake.prose.sentences import Naming
from careers.intake.prose.titles import JOB
from careers.intake.words.levels import read_level

NEAR = 70
"""Characters within which "experience" follows a length of time that counts it."""
LONGEST_LABEL = 60
"""Characters of the longest label before a length of time: ``Java and Spring: 5 years``."""

_WORK = re.compile(
    r"\b(?:work(?:ing)?\s+)?(?:experience[ds]?|exprience|expertise|exp\b\.?|background|practice"
    r"|erfahrung|expérience|experi[eê]ncia|esperienza)|\bwork(?:ed|ing)?\b",
    re.IGNORECASE,
)
_INTO = re.compile(
    r"[\s,:(]*(?:\w+ly\s+)?(?:of|in|on|with|as|using|across|mit|avec|con|com|en|em|de|\w{2,}ing)\b", re.IGNORECASE
)
_OF = re.compile(r"['’.]?s?\s+(?:hands[\s-]on\s+)?(?:of|in|on|with|as|using)\b", re.IGNORECASE)  # noqa: RUF001
_LIST = re.compile(r"\s*(?:(:)|\()")
_JOB_WITH = re.compile(
    rf"(?:\s+[\w/&+-]+){{0,3}}?\s+{JOB}\b,?\s+(?:with|having|has)\s+(?:[a-z]+\s+){{0,3}}$", re.IGNORECASE
)
_LASTING = re.compile(
    r"\b(?:for|(?:since|over|during|from|in)\s+(?:the\s+)?(?:last|past))\s+(?:the\s+(?:last|past)\s+)?"
    r"(?:(?:more\s+than|over|about|almost|nearly|around|at\s+least|close\s+to)\s+)?$",
    re.IGNORECASE,
)
_DEADLINE = re.compile(
    r"\b(?:within|every|by|after|before|next|per|each|(?<!close )(?<!up )to|in|from|saved|reduced|first)\s+$",
    re.IGNORECASE,
)
_AGO = re.compile(r"\s+(?:ago|old|later|earlier|before|to|into)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(?:an?|the)\s+$", re.IGNORECASE)
_STOP = re.compile(
    r",\s*(?:at\s+least\s+|incl\w*\s+)?\d{1,2}\+?\s+(?:of\s+\w+\s+)?(?:in|with|on)\b|\b(?:skilled|proficient|expert\b|familiar|knowledge|currently|seeking|looking|degree|bachelor|diploma|certified)"
    r"|\bto\s+(?:meet|support|deliver|ensure|build|improve|provide|help|drive|achieve|create|increase|develop|solve)\b",
    re.IGNORECASE,
)
_MARKS = " \t\xa0([{:-–—|,=."  # noqa: RUF001 - what parts a skill from its years
_APOSTROPHES = " \t\xa0'’."  # noqa: RUF001
"""What may part ``5 years' Java`` and ``5 yrs. Java``."""
_LABEL = re.compile(r"(?:\s\w+)?\s*:\s*")
_VERSION = re.compile(r"v?\d[\d.x+]*", re.IGNORECASE)


class _Said(NamedTuple):
    """A length of time, and the mentions before and behind it that no other one parts from it."""

    text: str
    duration: Duration
    before: Sequence[Mention]
    behind: Sequence[Mention]
    left: Annotated[str, "of the sentence"]
    ahead: Annotated[str, "up to the next length of time"]
    leads: Annotated[bool, "whether the sentence names no skill before its first length of time"]


class _Claim(NamedTuple):
    """The mentions that a length of time is said of; of two claims on one the lower rank is the surer."""

    rank: int
    years: float
    mentions: Sequence[Mention]


def years_of(text: str, said: Iterable[Naming]) -> dict[int, float]:
    """Return the years of experience that sentences tell with skills, by where a mention begins.

    A length of time binds within its sentence alone; one that is said of work as a whole, or of a deadline, binds to
    no skill.
    """
    claims = sorted((_claim(one) for naming in said for one in _said(text, naming)), key=_rank)
    years: dict[int, float] = {}
    for claim in claims:
        for mention in claim.mentions:
            years.setdefault(mention.start, claim.years)
    return years


def _rank(claim: _Claim) -> int:
    return claim.rank


def _said(text: str, naming: Naming) -> Iterator[_Said]:
    found = list(durations(text, naming.span))
    for number, duration in enumerate(found):
        floor = found[number - 1].end if number else naming.span.start
        limit = found[number + 1].start if number + 1 < len(found) else naming.span.end
        yield _Said(
            text=text,
            duration=duration,
            before=[one for one in naming.mentions if floor <= one.start and one.end <= duration.start],
            behind=[one for one in naming.mentions if duration.end <= one.start and one.end <= limit],
            left=text[naming.span.start : duration.start],
            ahead=text[duration.end : limit],
            leads=naming.mentions[0].end > found[0].start,
        )


def _claim(said: _Said) -> _Claim:
    rank, mentions = 2, said.behind[:0]
    if not _DEADLINE.search(said.left) and not _AGO.match(said.ahead):
        ranks = (_right_before, _lasting, _told_ahead, _of_a_job)
        rank, mentions = next(((at, found) for at, tell in enumerate(ranks) if (found := tell(said))), (rank, mentions))
    return _Claim(rank=rank, years=said.duration.years, mentions=mentions)


def _right_before(said: _Said) -> Sequence[Mention]:
    """Return the skills of ``Python (5 years)``, ``HTML/CSS - 5 yrs``, ``Java, SQL: 5 years``, ``ArgoCD 1 year``."""
    if not said.before:
        return ()
    gap = said.text[said.before[-1].end : said.duration.start]
    if _LABEL.fullmatch(gap) and len(said.left) <= LONGEST_LABEL and said.left.count(":") == 1:
        return said.before
    if not _is_mark(gap) or (not any(mark in gap for mark in "([{:-–—|=") and _goes_on(said)):  # noqa: RUF001
        return ()
    return joined_to_last(said.text, said.before)


def _is_mark(gap: str) -> bool:
    """Return whether nothing but marks, "experience", a level or a version parts a skill from its years."""
    words = _WORK.sub(" ", gap).strip(_MARKS)
    return not words or bool(_VERSION.fullmatch(words)) or read_level(words) is not None


def _goes_on(said: _Said) -> bool:
    """Return whether a length of time rather belongs to what follows: ``Python, 5 years of SQL``."""
    return bool(_OF.match(said.ahead)) or bool(_work_ahead(said)) or (said.leads and bool(said.behind))


def _lasting(said: _Said) -> Sequence[Mention]:
    """Return the skills of ``taught Java and C++ for 4 years``."""
    return said.before if _LASTING.search(said.left) else ()


def _told_ahead(said: _Said) -> Sequence[Mention]:
    """Return the skills of ``5 years of Python``, ``5 years' experience in Python and SQL``, ``5 yrs Python``."""
    stop = _STOP.search(said.ahead)
    end = said.duration.end + (stop.start() if stop else len(said.ahead))
    behind = [one for one in said.behind if one.start < end]
    work = _work_ahead(said)
    if listed := _LIST.match(said.ahead, work.end() if work else 0):
        return _listed(said, behind, listed)
    if work and _INTO.match(said.ahead, work.end()):
        return behind
    if work:
        return [one for one in behind if one.end <= said.duration.end + work.start()]
    return behind if _OF.match(said.ahead) else _right_behind(said, behind)


def _listed(said: _Said, behind: Sequence[Mention], mark: re.Match[str]) -> Sequence[Mention]:
    """Return the skills of ``5 years: Java, SQL`` and ``5 years of experience (Java, SQL)``."""
    closed = -1 if mark[1] else said.ahead.find(")", mark.end())
    return behind if closed < 0 else [one for one in behind if one.end <= said.duration.end + closed]


def _of_a_job(said: _Said) -> Sequence[Mention]:
    """Return the skills of ``Java and SQL developer with 5 years of experience``, where that is in nothing else."""
    work = _work_ahead(said)
    into = work and _INTO.match(said.ahead, work.end())
    if not said.before or (into and not _STOP.search(said.ahead, 0, into.end())):
        return ()
    if not work and said.ahead.strip(" .,;\n"):
        return ()
    named = joined_to_last(said.text, said.before)
    return named if _JOB_WITH.fullmatch(said.text, named[-1].end, said.duration.start) else ()


def _work_ahead(said: _Said) -> re.Match[str] | None:
    return _WORK.search(said.ahead, 0, NEAR)


def _right_behind(said: _Said, behind: Sequence[Mention]) -> Sequence[Mention]:
    if not behind or said.text[said.duration.end : behind[0].start].strip(_APOSTROPHES) or _ARTICLE.search(said.left):
        return ()
    return joined_to_first(said.text, behind)

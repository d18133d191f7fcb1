"""Whether a name that is also a plain word is meant: by how it is written, and by what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set as AbstractSet
from typing import NamedTuple

from careers.domain.reports.reading import Section
from careers.intake.prose.candidates import Candidate
from careers.intake.words.levels import EMPTY, FULL, LEVEL_WORDS

_TOLD: frozenset[Section] = frozenset(("skills", "languages", "requirements", "preferred", "certificates"))
"""Sections that tell of skills and little else."""
_FARTHEST = 8
"""Characters between two names of one list."""
_LIST_GAP = re.compile(r"[\s*]*(?:(?:[,;/|•·+&(){}\[\]\\:\n-]|and|or|and/or)[\s*]*){0,3}", re.IGNORECASE)
_OPENS = re.compile(r"(?:^|[.!?:;\n•*▪\-–)>])\s*$")  # noqa: RUF001
"""What stands before a word that has its capital only because it opens a sentence."""
_ENDS = frozenset("\n/")
"""What parts a name from a word that is none of somebody's names."""
_QUOTES = frozenset('"“«')
"""What opens the title of a work: ``"Swift justice"``."""
_ITEM_OPENS = re.compile(r"(?:^|[,;:|•·/*\n(\-])\s*$")
_ITEM_ENDS = re.compile(r"\s*(?:$|[,;|•·/\n()\-])")
_NEAR = 4
_FEWEST = 2
_MOSTLY = 0.85
"""The part of a passage that names take up where it is a list of them."""
_OF_SOMEBODY = (" your ", " my ", " a ")
"""What stands before letters that are a thing of somebody: ``send us your CV``."""
_SKILL = re.compile(r"(?:(?<=skills)|(?<=skill)|\s(?:skills?|abilities|capabilit(?:y|ies)))\b", re.IGNORECASE)
_YEARS = re.compile(
    r"\s?[(:–-]\s?(?:less than )?\d{1,2}\+?\s?(?:year|yr)|\sless than \d{1,2} (?:year|yr|month)",  # noqa: RUF001 - dashes as typed
    re.IGNORECASE,
)
"""What stands behind the item of a list alone."""
_GRADE = re.compile(
    r"\s?[(:–-]\s?(?:beginner|basic|elementary|intermediate|advanced|fluent|native|proficient|expert|conversational"  # noqa: RUF001
    r"|mother tongue|[ABC][12]\b|[1-5]\s?/\s?5)"
    rf"|\s{{1,3}}(?:[{FULL}{EMPTY}]{{2}}|\d{{1,3}}\s?%\s*(?:$|[\n,;|•]))",
    re.IGNORECASE,
)
_WELCOME = re.compile(
    r" (?:is|are|would be) (?:an? )?(?:(?:big|huge|strong|real) )?(?:plus|bonus|advantage|asset)\b"
    r"| or (?:an?other|other|similar|equivalent|comparable)\b"
)
"""What stands behind a thing that a posting likes: ``Rust is a bonus``, ``React or similar``."""
_ASKED = re.compile(r" (?:is |are )?(?:strongly )?(?:preferred|desired|desirable|required|mandatory)\b", re.IGNORECASE)
"""What stands behind an item that a posting asks for: ``R preferred``."""
_GOES_ON = re.compile(
    r" (?:to(?! (?:an? )?(?:advanced|intermediate|expert|high|good|basic)\b)|at|beyond|above|the|an?|your|our|their"
    r"|and spoken)\b",
    re.IGNORECASE,
)
"""What makes a verb of a word in small letters, or of one that opens a sentence: ``go to``, ``Design a form``; or a
language: ``written and spoken English``."""
_FAR = 90
_HAS = re.compile(
    r"(?:experience|knowledge|understanding|expertise|skills?|background|proficien(?:t|cy)|familiar(?:ity)?"
    r"|competen(?:t|ce|cy)|skilled|certification|practice|years|yrs)(?: working)?(?: as an? [\w /&+-]{3,40})?"
    r" (?:of|in|with|on|at|using)"
    r"(?: [a-z]+| [^.;:()\n]{2,60}(?:,|\band\b|\bor\b))?\s{1,3}$",
    re.IGNORECASE,
)
"""What makes a subject a skill: ``experience with cloud``."""
_LEAD = 18
_LAST_WORD = re.compile(r"(?<![\w-])[a-z]+$", re.IGNORECASE)
# fmt: off
_LEADS = frozenset({
    "of", "in", "with", "for", "on", "and", "or", "the", "a", "an", "to", "as", "like", "including", "using", "via",
    "through", "is", "are", "about", "under", "into", "strong", "good", "great", "excellent", "advanced", "solid",
    "basic", "proven", "some", "modern", "deep", "outstanding", "understand", "know", "understanding", *LEVEL_WORDS,
})
# fmt: on
"""What stands before a plain word that means a subject of its own: ``in testing``, but not ``neural architecture``."""


class _Bounds(NamedTuple):
    """Where the names of a text begin, and where they end."""

    starts: AbstractSet[int]
    ends: AbstractSet[int]


def certain(text: str, found: Sequence[Candidate]) -> list[bool]:
    """Return for each name whether it is meant."""
    bounds, listed = _Bounds({one.start for one in found}, {one.end for one in found}), _lists(found)
    sure = [one.rule in {"", "dot"} or _sure(text, one, bounds, listed) for one in found]
    return [sure[index] or _beside(text, found, sure, index) or _is_item(text, one) for index, one in enumerate(found)]


def _lists(found: Sequence[Candidate]) -> set[int]:
    """Return where the passages begin that are hardly more than names: ``docker agile selenium``."""
    letters: dict[tuple[int, int], list[int]] = {}
    for one in found:
        letters.setdefault((one.passage.start, one.passage.end), []).append(one.end - one.start + 1)
    lists = (
        start
        for (start, end), sizes in letters.items()
        if len(sizes) >= _FEWEST and sum(sizes) >= _MOSTLY * (end - start)
    )
    return set(lists)


def _sure(text: str, one: Candidate, bounds: _Bounds, listed: AbstractSet[int]) -> bool:
    """Return whether a name is meant whatever stands beside it."""
    if one.rule == "letter":
        return False
    written = text[one.start : one.end]
    if (one.passage.start in listed and not _GOES_ON.match(text, one.end)) or (
        one.rule == "capitals" and written.isupper()
    ):
        return True
    if one.rule == "initials":
        return (
            written.isupper()
            and one.passage.section in _TOLD
            and not text[max(0, one.start - _NEAR * 2) : one.start].lower().endswith(_OF_SOMEBODY)
        )
    if text[one.end : one.end + 1] == "-":
        return False
    return _is_subject(text, one, bounds) if one.rule == "topic" else _as_a_name(text, one, bounds.starts)


def _is_subject(text: str, one: Candidate, bounds: _Bounds) -> bool:
    """Return whether a plain word is a subject that somebody knows, and neither a verb nor a part of another thing."""
    if _opens(text, one) and _GOES_ON.match(text, one.end):
        return False
    if _leads(text, one):
        return _is_called_skill(text, one) or _asked(text, one) or _as_a_name(text, one, bounds.starts)
    return _is_called_skill(text, one) or (one.start - 1 in bounds.ends and _is_experienced(text, one))


def _is_called_skill(text: str, one: Candidate) -> bool:
    """Return whether a text calls a subject a skill itself: ``communication skills``."""
    return bool(_SKILL.match(text, one.end))


def _leads(text: str, one: Candidate) -> bool:
    before = text[max(one.passage.start, one.start - _LEAD) : one.start]
    words = before.rstrip()
    if not words or not (words[-1].isalnum() or words[-1] in "_-"):
        return True
    last = _LAST_WORD.search(words)
    return last is not None and len(words) < len(before) and (last[0].lower() in _LEADS or last[0].endswith("ing"))


def _asked(text: str, one: Candidate) -> bool:
    return one.passage.section in _TOLD or _is_experienced(text, one)


def _is_experienced(text: str, one: Candidate) -> bool:
    """Return whether a name stands behind ``experience in`` or the like, or as the last of two that do."""
    return bool(_HAS.search(text, max(0, one.start - _FAR), one.start))


def _as_a_name(text: str, one: Candidate, starts: AbstractSet[int]) -> bool:
    """Return whether a word has a capital that only a name has; with another one behind it may be somebody's."""
    if one.passage.section == "title" and not _titular(text, one):
        return False
    if text[one.start : one.end].islower() or _opens(text, one):
        return False
    if one.rule == "product" and (text[one.start - 1 : one.start] in _QUOTES or _may_be_initials(text, one)):
        return False
    ends = one.product and text[one.end : one.end + 1] in _ENDS
    return ends or not text[one.end + 1 : one.end + 2].isupper() or one.end + 1 in starts


def _may_be_initials(text: str, one: Candidate) -> bool:
    """Return whether a word is two capitals, which stand for anything: ``UV light``."""
    return one.end - one.start == _FEWEST and text[one.start : one.end].isupper()


def _opens(text: str, one: Candidate) -> bool:
    return bool(_OPENS.search(text[max(0, one.start - _NEAR) : one.start]))


def _titular(text: str, one: Candidate) -> bool:
    """Return whether a word of a title, where all words have capitals, may be a name: a Head Chef cooks."""
    before, behind = _around(text, one)
    return bool(_ITEM_OPENS.search(before)) or not _ITEM_ENDS.match(behind)


def _around(text: str, one: Candidate) -> tuple[str, str]:
    """Return what stands next to a name in its passage."""
    before = text[max(one.passage.start, one.start - _NEAR) : one.start]
    return before, text[one.end : min(one.passage.end, one.end + _NEAR)]


def _beside(text: str, found: Sequence[Candidate], sure: Sequence[bool], index: int) -> bool:
    """Return whether a name stands in a list with one that is meant."""
    one = found[index]
    if text[one.start : one.end].islower() and one.rule == "product" and _GOES_ON.match(text, one.end):
        return False
    for at in (index - 1, index + 1):
        if 0 <= at < len(found) and sure[at] and found[at].passage is one.passage:
            other = found[at]
            gap = text[min(one.end, other.end) : max(one.start, other.start)]
            if len(gap) <= _FARTHEST and _lists_both(one, other, gap) and _LIST_GAP.fullmatch(gap):
                return True
    return False


def _lists_both(one: Candidate, other: Candidate, gap: str) -> bool:
    """Return whether what parts two names may be the mark of a list; a blank is one behind a product.

    ``Tableau dashboards`` names two skills, and ``reporting SQL`` one.
    """
    if gap.strip():
        return other.product or one.rule != "letter"
    told = one.rule == "capitals" and one.passage.section == "skills"
    return told or (other.product and (one.rule not in {"product", "topic"} or other.end <= one.start))


def _is_item(text: str, one: Candidate) -> bool:
    """Return whether a name has its years or its praise behind it, is an item among skills, or fills a line."""
    if one.passage.section != "skills":
        told = one.passage.section in _TOLD and _fills(text, one)
        return told or any(mark.match(text, one.end) for mark in (_YEARS, _GRADE, _WELCOME)) or _is_asked(text, one)
    before, behind = _around(text, one)
    return bool(_ITEM_OPENS.search(before) and _ITEM_ENDS.match(behind))


def _is_asked(text: str, one: Candidate) -> bool:
    """Return whether a name is an item of a list that says how it is asked for."""
    return bool(_ASKED.match(text, one.end)) and bool(_ITEM_OPENS.search(_around(text, one)[0]))


def _fills(text: str, one: Candidate) -> bool:
    """Return whether a name is all that a line holds, but for its mark: ``• Kafka``."""
    around = text[one.passage.start : one.start] + text[one.end : one.passage.end]
    return len(around) < _FARTHEST and not any(letter.isalnum() for letter in around)

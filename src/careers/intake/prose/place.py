"""Where a name stands, and whether it is meant there: by its letters, its neighbours and the section."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import NamedTuple

from careers.intake.prose.passages import Passage
from careers.intake.prose.proper_names import end_of_entry_line, in_proper_name, is_contact


class Candidate(NamedTuple):
    """A name that stands in a text, and what it has to show before it counts."""

    start: int
    end: int
    skill: str
    rule: str
    product: bool
    passage: Passage


_TOLD = frozenset(("skills", "requirements", "preferred", "certificates"))
"""Sections that tell of skills and little else."""
_ELSEWHERE = frozenset(("benefits", "company"))
"""Sections of what an employer is and gives."""
_JOB = re.compile(
    r"[ -]+(?:(?:software|data|solutions?|systems?|test|platform|web|security|app|application)s? )?"
    r"(?:(engineer|developer|scientist|analyst|architect|manager|designer|consultant|specialist|administrator|lead|expert|intern"
    r"|tester|programmer)|team|department|company|recruiter|professional|director|officer|practitioner|sector|firm|agency"
    r"|organi[sz]ation|guild|colleague|guy|role|position)(?:s|ies)?\b",
    re.IGNORECASE,
)
_CAREER = frozenset(("experience", "summary", "projects"))
"""Sections of what somebody has done: a backend developer has developed backends."""
_ABOUT = frozenset(("duties", "other"))
"""Sections whose sentences are about the work and the firm more than about skills."""
_SENTENCE = 40
_ASKS = re.compile(
    r"experience|knowledge|understand|familiar|proficien|expert|skill|fluent|background|competen|hands-on|passion|interest|such as|e\.g"
    r"|ability|able to|must|degree|know|strong|solid|good|principles|methodolog|best practice|concepts|using|certifi|learn",
    re.IGNORECASE,
)
"""What a sentence has that tells of what somebody can."""
_NO_LETTER = frozenset("&-'’.)")  # noqa: RUF001
"""Marks beside a letter that is no language: R&D, C-level, (R)."""
_ADDRESS = re.compile(r"@|://|www\.|\.(?:com|org|io|ai|dev|edu|gov|co|me)\b")
_PLACE = re.compile(r"[^\s,;()<>\"']*")
_LIST_GAP = re.compile(r"[\s*]*(?:(?:[,;/|•·+&(){}\[\]\\:\n-]|and|or|and/or)[\s*]*){0,3}", re.IGNORECASE)
_FARTHEST = 8
"""Characters between two names of one list."""
_OPENS = re.compile(r"(?:^|[.!?:;\n•*▪\-–)>])\s*$")  # noqa: RUF001
_FEWEST = 2
_MOSTLY = 0.7
"""The part of a passage that names take up where it is a list of them."""
_FAR = 45
_HAS = re.compile(
    r"(?:experience|knowledge|understanding|expertise|skills?|background|proficien(?:t|cy)|familiar(?:ity)?|competen(?:t|ce|cy)|skilled|certification)"
    r" (?:of|in|with|on|at|using)(?: [a-z]+)?\s+$",
    re.IGNORECASE,
)
"""What makes a subject a skill: ``experience with cloud``."""
_LEAD = 14
_LEADS = re.compile(
    r"(?:^|[^\w\s-]\s*|\b(?:of|in|with|for|on|and|or|the|an?|to|as|like|including|using|via|through|is|are|about|under|into"
    r"|strong|good|great|excellent|advanced|solid|basic|proven|some|modern|deep|outstanding|understand|know|understanding)\s+)$",
    re.IGNORECASE,
)
"""What stands before a plain word that means a subject of its own: ``in testing``, but not ``neural architecture``."""
_ITEM_OPENS = re.compile(r"(?:^|[,;:|•·/*\n(\-])\s*$")
_ITEM_ENDS = re.compile(r"\s*(?:$|[,;|•·/\n()\-])")


def meant(text: str, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield the candidates that are meant as skills, in their order."""
    addresses = _addresses(text)
    kept: list[Candidate] = [
        one for one in found if _in_place(text, one) and not (addresses and _within(one, addresses))
    ]
    starts = {one.start for one in kept}
    listed = _lists(kept)
    sure = [_sure(text, one, starts) or (one.passage.start in listed and one.rule != "letter") for one in kept]
    for index, one in enumerate(kept):
        if (sure[index] or _beside(text, kept, sure, index) or _fills(text, one)) and not _in_passing(
            text, kept, index
        ):
            yield one


def _lists(kept: Sequence[Candidate]) -> set[int]:
    """Return where the passages begin that are hardly more than names: ``docker agile selenium``."""
    letters: dict[tuple[int, int], list[int]] = {}
    for one in kept:
        letters.setdefault((one.passage.start, one.passage.end), []).append(one.end - one.start + 1)
    return {
        start
        for (start, end), sizes in letters.items()
        if len(sizes) >= _FEWEST and sum(sizes) >= _MOSTLY * (end - start)
    }


def _in_passing(text: str, kept: list[Candidate], index: int) -> bool:
    """Return whether a subject is the only name of a sentence that asks for nothing: what the firm or the work is about."""
    one = kept[index]
    part = one.passage
    if one.product or part.section not in _ABOUT or part.end - part.start < _SENTENCE:
        return False
    near = kept[max(0, index - 1) : index] + kept[index + 1 : index + 2]
    return all(other.passage is not part for other in near) and not _ASKS.search(text, part.start, part.end)


def _addresses(text: str) -> list[tuple[int, int]]:
    """Return where web and e-mail addresses stand."""
    spans: list[tuple[int, int]] = []
    for found in _ADDRESS.finditer(text):
        start = max(text.rfind(mark, max(0, found.start() - 100), found.start()) for mark in " \n\t,;()") + 1
        end = found.end()
        if found[0][0] != "." or text[end : end + 1] == "/":
            match = _PLACE.match(text, end)
            end = match.end() if match else end
        spans.append((start, end))
    return spans


def _within(one: Candidate, addresses: Sequence[tuple[int, int]]) -> bool:
    return any(
        start <= one.start and one.end <= end and (start, end) != (one.start, one.end) for start, end in addresses
    )


def _in_place(text: str, one: Candidate) -> bool:
    section = one.passage.section
    if section in _ELSEWHERE or (text[one.start].isupper() and in_proper_name(text, one.start, one.end)):
        return False
    if not one.product and not _of_itself(text, one):
        return False
    if section == "other" and not one.passage.heading and is_contact(text[one.passage.start : one.passage.end]):
        return False
    if one.rule == "letter":
        return text[one.start - 1 : one.start] not in _NO_LETTER and text[one.end : one.end + 1] not in _NO_LETTER
    return one.rule != "dot" or text[one.start] == "."


def _of_itself(text: str, one: Candidate) -> bool:
    """Return whether the name of a subject is more than a part of the name of a job, a team or a firm."""
    section = one.passage.section
    if section == "title":
        return False
    job = _JOB.match(text, one.end)
    if section not in _CAREER:
        return job is None
    if job:
        return job[1] is not None and not job[0].endswith("s")
    return one.start >= one.passage.start + end_of_entry_line(text[one.passage.start : one.passage.end])


def _sure(text: str, one: Candidate, starts: Set[int]) -> bool:
    """Return whether a name is meant whatever stands beside it."""
    rule = one.rule
    if rule in {"", "dot"}:
        return True
    written = text[one.start : one.end]
    if rule == "capitals":
        return not written.islower()
    if rule == "initials":
        return written.isupper() and one.passage.section in _TOLD
    if rule == "letter" or text[one.end : one.end + 1] == "-":
        return False
    if rule == "topic" and not _LEADS.search(text, max(one.passage.start, one.start - _LEAD), one.start):
        return False
    if rule == "topic" and (one.passage.section in _TOLD or _HAS.search(text, max(0, one.start - _FAR), one.start)):
        return True
    if written.islower() or _OPENS.search(text, max(0, one.start - 4), one.start):
        return False
    return not text[one.end + 1 : one.end + 2].isupper() or one.end + 1 in starts


def _beside(text: str, kept: Sequence[Candidate], sure: Sequence[bool], index: int) -> bool:
    """Return whether a name stands in a list with one that is meant."""
    one = kept[index]
    for other in (index - 1, index + 1):
        if not (0 <= other < len(kept) and sure[other] and kept[other].passage is one.passage):
            continue
        if one.rule == "letter" and not kept[other].product:
            continue
        first, second = sorted((one, kept[other]), key=lambda name: name.start)
        gap = text[first.end : second.start]
        if len(gap) <= _FARTHEST and (gap.strip() or kept[other].product) and _LIST_GAP.fullmatch(gap):
            return True
    return False


def _fills(text: str, one: Candidate) -> bool:
    """Return whether a name is all that a line of a section of skills holds, or an item of its list."""
    if one.passage.section != "skills":
        return False
    before = text[max(one.passage.start, one.start - 3) : one.start]
    return bool(_ITEM_OPENS.search(before) and _ITEM_ENDS.match(text[one.end : min(one.passage.end, one.end + 3)]))

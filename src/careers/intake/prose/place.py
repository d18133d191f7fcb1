"""Where a name stands: in a section that tells of skills, or in the name of a job, a firm, a school or a town."""

from __future__ import annotations

import re

from careers.domain.reports.reading import Section
from careers.intake.prose.addresses import Addresses
from careers.intake.prose.candidates import Candidate
from careers.intake.prose.denials import denied
from careers.intake.prose.passages import Passage
from careers.intake.prose.proper_names import end_of_entry_line, in_proper_name, is_contact
from careers.intake.words.bracketed import is_remark
from careers.intake.words.levels import LEVEL_WORDS

_ELSEWHERE: frozenset[Section] = frozenset(("benefits", "company"))
"""Sections of what an employer is and gives."""
# fmt: off
_OF_OTHERS = frozenset({
    "references", "reference", "referees", "referenzen", "références", "referencias", "hobbies", "hobbys", "loisirs",
    "interests", "hobbies and interests", "interests and hobbies", "hobbies & interests", "interessen",
    "personal interests", "other interests", "centres d'intérêt", "intereses", "aficiones", "interessi",
})
# fmt: on
"""Headings of names of people, and of what is no work."""
_CAREER: frozenset[Section] = frozenset(("experience", "summary", "projects"))
"""Sections of what somebody has done: a backend developer has developed backends."""
_LONGEST_LINE = 160
"""Characters of a line that heads a job or tells how to reach somebody."""
_NO_LETTER = frozenset("&-'’.)")  # noqa: RUF001
"""Marks beside a letter that is no language: R&D, C-level, (R)."""
_JOB = re.compile(
    r"[ /-]+(?:(?:software|data|solutions?|systems?|test|platform|web|security|app|application)s? )?"
    r"(?:(engineer|developer|scientist|analyst|architect|manager|designer|consultant|specialist|administrator|lead"
    r"|expert|intern|tester|programmer)|team|department|company|recruiter|professional|director|officer|practitioner"
    r"|sector|firm|agency|organi[sz]ation|guild|colleague|guy|role|position)(?:s|ies)?\b",
    re.IGNORECASE,
)

_CLEARANCE = re.compile(r"TS ?/ ?SCI\b")
"""What makes ``TS`` a secret."""
_GRADES = re.compile(r"\s?[)/]| \w")
_GRADED = re.compile(r"[\w)] ?[-–—] ?$")  # noqa: RUF001 - dashes as typed
_NEAR = 4
"""What follows a word that grades and is no name, and what stands before it, within so many characters."""


def in_place(text: str, one: Candidate, addresses: Addresses) -> bool:
    """Return whether a name stands where the name of a skill may stand."""
    if _of_others(one.passage) or addresses.hold(one.start, one.end) or denied(text, one):
        return False
    if _is_other_thing(text, one):
        return False
    if text[one.start].isupper() and in_proper_name(text, one.start, one.end):
        return False
    if _tells_an_address(text, one) or not (one.product or _of_itself(text, one)):
        return False
    if one.rule == "letter":
        return text[one.start - 1 : one.start] not in _NO_LETTER and text[one.end : one.end + 1] not in _NO_LETTER
    return one.rule != "dot" or text[one.start] == "."


def _is_other_thing(text: str, one: Candidate) -> bool:
    """Return whether a word is no name here: a level, a remark on the name before it, or a clearance."""
    if text[one.start : one.end].lower() in LEVEL_WORDS and _grades(text, one):
        return True
    remark = text[one.start - 1 : one.start] == "(" and is_remark(text[one.start : one.end + 1])
    return remark or bool(_CLEARANCE.match(text, one.start))


def _grades(text: str, one: Candidate) -> bool:
    """Return whether a word grades what stands beside it: ``basic SQL``, ``R (basic)``, ``Go - Basic``."""
    before = text[max(one.passage.start, one.start - _NEAR) : one.start]
    return bool(_GRADES.match(text, one.end)) or (
        not text[one.start : one.end].isupper() and bool(_GRADED.search(before))
    )


def _of_others(part: Passage) -> bool:
    """Return whether a passage is of an employer, of people who know somebody, or of leisure."""
    return part.section in _ELSEWHERE or part.heading.lower() in _OF_OTHERS


def _tells_an_address(text: str, one: Candidate) -> bool:
    """Return whether a name stands at the head of a document, on a line of telephone numbers and profiles."""
    part = one.passage
    if part.section != "other" or part.heading or part.end - part.start > _LONGEST_LINE:
        return False
    return is_contact(text[part.start : part.end])


def _of_itself(text: str, one: Candidate) -> bool:
    """Return whether the name of a subject is more than a part of the name of a job, a team or a firm."""
    part = one.passage
    if part.section == "title":
        return False
    job = _JOB.match(text, one.end)
    if part.section not in _CAREER:
        return job is None
    if job:
        return job[1] is not None and not job[0].endswith("s")
    return one.start >= part.start + end_of_entry_line(text[part.start : min(part.end, part.start + _LONGEST_LINE)])

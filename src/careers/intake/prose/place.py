"""Where a name stands: in a section that tells of skills, or in the name of a job, a firm, a school or a town."""

from __future__ import annotations

import re
from functools import lru_cache

from careers.domain.reports.reading import Section
from careers.intake.prose.addresses import Addresses
from careers.intake.prose.candidates import Candidate
from careers.intake.prose.passages import Passage
from careers.intake.prose.proper_names import end_of_entry_line, in_proper_name, is_contact
from careers.intake.words.levels import LEVEL_WORDS

_ELSEWHERE: frozenset[Section] = frozenset(("benefits", "company"))
"""Sections of what an employer is and gives."""
_OF_OTHERS = frozenset(
    (
        *("references", "reference", "referees", "referenzen", "références", "referencias", "hobbies", "hobbys"),
        *(
            "loisirs",
            "interests",
            "hobbies and interests",
            "interests and hobbies",
            "hobbies & interests",
            "interessen",
        ),
        *("personal interests", "other interests", "centres d'intérêt", "intereses", "aficiones", "interessi"),
    )
)
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

_DENIED = re.compile(
    r"(?:\b(?:no|without|lack|zero)(?: (?:any|prior))?(?: (?:experience|knowledge|exposure))? (?:in|with|of|to)"
    r"|\bnever (?:used|learn(?:ed|t)|worked with)|(?<!\bif )\bnot|(?:^|[\n,;(•-])\s*no|\bwithout|\bkeine?"
    r"|\b(?:don['’]t|do not|won['’]t|will not|no) (?:need|have|use)(?: to (?:know|use|have|learn)| for)?(?: any)?"  # noqa: RUF001
    r"|\b(?:want|wish|hope|hoping|going|plan|planning|like|love|keen|eager|willing|ready) to (?:learn|try|study))"
    r"(?: some)? (?:[\w.+#-]{1,20} ?(?:/|or|nor) ?)?$",
    re.IGNORECASE,
)
"""What says of the name behind it, or of two, that it is not known or not wanted: ``no experience with Go``."""
_BEFORE_DENIED = (
    *(" in ", " with ", " of ", " to ", " for ", "used ", "learnt ", "learned ", "no ", "not ", "without ", "kein "),
    *("keine ", "know ", "use ", "have ", "need ", "learn ", "try ", "study ", "any ", "some ", " or ", " nor ", "/"),
)
"""Of these one ends what stands before a name that is denied."""
_LONGEST_BEFORE = 9
_DENIED_BEHIND = re.compile(
    r"\s?[(:=–-]\s?(?:(?:no|none|n/a|nil|0(?: years?)?|no experience|not yet)\s?(?:[),;|\n]|$)"  # noqa: RUF001 - dash
    r"|(?:in progress|to learn)\b)",
    re.IGNORECASE,
)
"""What says so behind it: ``OSCP (in progress)``, ``Java: none``."""
_DENYING = re.compile(
    r"[\W\d_]*(?:(?:i )?(?:want|wish|hope|hoping|plan|planning|going|(?:would|['’]d) like|keen) to (?:learn|try|study)"  # noqa: RUF001
    r"[^:\n]{0,30}|learning goals?|to learn(?: next)?"
    r"|(?:not|never)(?: (?:yet|familiar|used|known|needed|wanted|worked|experienced|with|in|at|all)){0,4}"
    r"|unfamiliar(?: with)?"
    r"|(?:we |you )?(?:won['’]t|don['’]t|do not|will not) (?:need|have|use|know|want)[^:\n]{0,20}"  # noqa: RUF001
    r"|no (?:experience|knowledge|need)(?: (?:of|in|with|for))?)[\s*_]*:",
    re.IGNORECASE,
)
"""A label that says so of all its line: ``Want to learn: Rust``."""
_MARKS = frozenset("(:=-–")  # noqa: RUF001 - dash
_LONGEST_LABEL = 60
_LONGEST_DENIAL = 60
_CLEARANCE = ("/SCI", "/ SCI")
"""What makes ``TS`` a secret."""
_GRADES = re.compile(r"\s?[)/]| \w")
_GRADED = re.compile(r"[\w)] ?[-–—] ?$")  # noqa: RUF001 - dashes as typed
_NEAR = 4
"""What follows a word that grades and is no name, and what stands before it, within so many characters."""


def in_place(text: str, one: Candidate, addresses: Addresses) -> bool:
    """Return whether a name stands where the name of a skill may stand."""
    if _of_others(one.passage) or addresses.hold(one.start, one.end) or _denied(text, one):
        return False
    if text[one.start : one.end].lower() in LEVEL_WORDS and _grades(text, one):
        return False
    if text[one.start].isupper() and in_proper_name(text, one.start, one.end):
        return False
    if (
        text.startswith(_CLEARANCE, one.end)
        or _tells_an_address(text, one)
        or not (one.product or _of_itself(text, one))
    ):
        return False
    if one.rule == "letter":
        return text[one.start - 1 : one.start] not in _NO_LETTER and text[one.end : one.end + 1] not in _NO_LETTER
    return one.rule != "dot" or text[one.start] == "."


def _grades(text: str, one: Candidate) -> bool:
    """Return whether a word grades what stands beside it: ``basic SQL``, ``R (basic)``, ``Go - Basic``."""
    before = text[max(one.passage.start, one.start - _NEAR) : one.start]
    return bool(_GRADES.match(text, one.end)) or (
        not text[one.start : one.end].isupper() and bool(_GRADED.search(before))
    )


def _of_others(part: Passage) -> bool:
    """Return whether a passage is of an employer, of people who know somebody, or of leisure."""
    return part.section in _ELSEWHERE or part.heading.lower() in _OF_OTHERS


def _denied(text: str, one: Candidate) -> bool:
    """Return whether what stands before a name, behind it or as the label of its line says that it is not known."""
    start, end = one.passage.start, one.end
    if text[max(start, one.start - _LONGEST_BEFORE) : one.start].lower().endswith(_BEFORE_DENIED):
        before = text[max(start, one.start - _LONGEST_DENIAL) : one.start]
        if _DENIED.search(before):
            return True
    return (not _MARKS.isdisjoint(text[end : end + 2]) and bool(_DENIED_BEHIND.match(text, end))) or _denies(
        text[start : start + _LONGEST_LABEL]
    )


@lru_cache(maxsize=64)
def _denies(label: str) -> bool:
    """Return whether a line begins with a label that says of all of it that it is not known."""
    return ":" in label and bool(_DENYING.match(label))


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

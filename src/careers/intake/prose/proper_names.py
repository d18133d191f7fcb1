"""Names of firms, schools, towns and people, in which the name of a skill means nothing."""

from __future__ import annotations

import re

_AFTER = re.compile(
    r"(?:[ -][A-Z][\w&.]*){0,3}[ ,]+(?:Foundation|Institute|University|Inc|LLC|Ltd|Limited|GmbH|Corp"
    r"|Corporation|Laborator(?:y|ies)"
    r"|College|School|Association|Society|Scholar|Scholarship|Fellowship|Academy|Pvt|Holdings|Conference|Labs?|LABS?"
    r"|Summit)\b"
    r"|, ?(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]"
    r"|T[NX]|UT|V[AT]|W[AIVY])(?= ?(?:$|[\n,.;)(|&–-]|\d{5}))"  # noqa: RUF001
    r"|(?:'s)? (?:stars?|profile|followers)\b"
)
"""What follows the name of a firm, a school, a town, or a page of somebody's own."""
_BEFORE = re.compile(
    r"(?:\b(?:at|joined|University of|Institute (?:for|of)|School of|Department of|Bank of)"
    r"|@) (?:[A-Z][\w&.]* ){0,3}$"
)
_LONGEST = 60
_LONGEST_CONTACT = 160
_DATE = re.compile(
    r"\b(?:19|20)\d\d\b.{0,30}?(?:\b(?:19|20)\d\d\b|[Pp]resent|[Cc]urrent|[Nn]ow|[Oo]ngoing|[Tt]o date)"
    r"|\b(?:19|20)\d\d\s*$"
)
_CONTACT = ("@", "linkedin", "http://", "https://", "www.")
_TELEPHONE = re.compile(r"\d(?:[ ()-]{0,2}\d){8}")


def in_proper_name(text: str, start: int, end: int) -> bool:
    """Return whether what stands there is part of the name of a firm, a school or a town."""
    if _AFTER.match(text, end):
        return True
    before = text[max(0, start - _LONGEST) : start]
    return before[-1:] == " " and bool(_BEFORE.search(before))


def end_of_entry_line(line: str) -> int:
    """Return where the dates of a line begin that heads a job or a degree; 0 where a line has none.

    Before its dates stand the job, the firm and the town, which may all be called like a skill.
    """
    found = _DATE.search(line)
    return found.start() if found else 0


def is_contact(line: str) -> bool:
    """Return whether a line tells how to reach somebody."""
    if len(line) > _LONGEST_CONTACT:
        return False
    lower = line.lower()
    return any(sign in lower for sign in _CONTACT) or bool(_TELEPHONE.search(line))

"""What a text is: a résumé, a posting, or a list of skills."""

from __future__ import annotations

import re

from careers.domain.document import DocumentKind

_POSTING = re.compile(
    r"\b(?:you will|you'll|you have|you are|we are|we're|we offer|our team|join (?:us|our)|looking for"
    r"|the ideal candidate|candidates?|applicants?"
    r"|apply|about the role|responsibilities|requirements|qualifications|nice to haves?|must have"
    r"|years of experience|equal opportunity|salary|benefits"
    r"|job description|(?:is )?a plus|preferred|required)\b",
    re.IGNORECASE,
)
_RESUME = re.compile(
    r"\b(?:my|references|curriculum vitae|résumé|resume|gpa|hobbies|interests|objective|work experience"
    r"|employment|professional experience|education"
    r"|(?:19|20)\d\d ?(?:-|\u2013|\u2014|to) ?(?:(?:19|20)\d\d|present|now|current)|present|managed|developed|led"
    r"|built|implemented|created|designed|bachelor|university|college)\b",
    re.IGNORECASE,
)
_CONTACT = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w|\bgithub\.com/|\blinkedin\.com/in/")
_CONTACTS = 3
"""Signs of a résumé that an address at its top is worth."""
_PROSE = re.compile(r"[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}")
_MOST_LETTERS = 20_000
"""A text says what it is at its beginning."""


def kind_of(text: str) -> DocumentKind:
    """Return what a text looks like; without running text, dates and addresses it is a list of skills."""
    text = text[:_MOST_LETTERS]
    posting = len({found.lower() for found in _POSTING.findall(text)})
    resume = len({found.lower() for found in _RESUME.findall(text)}) + _CONTACTS * bool(_CONTACT.search(text[:1000]))
    if not _PROSE.search(text) and max(posting, resume) < _CONTACTS:
        return "list"
    return "posting" if posting > resume else "resume"

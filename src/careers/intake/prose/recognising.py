"""What a text is: a résumé, a posting, or a list of skills."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from careers.domain.document import DocumentKind
from careers.intake.prose.headings import heading_of

# fmt: off
_POSTING = (
    "you will", "you ll", "you have", "you are", "we are", "we re", "we offer", "our team", "join us", "join our",
    "looking for", "the ideal candidate", "candidate", "candidates", "applicant", "applicants", "apply",
    "about the role", "responsibilities", "requirements", "qualifications", "nice to have", "nice to haves",
    "must have", "years of experience", "equal opportunity", "salary", "benefits", "job description", "a plus",
    "is a plus", "preferred", "required", "m w d", "h f", "wir bieten", "wir suchen", "dein profil", "ihr profil",
    "aufgaben", "anforderungen", "missions", "profil recherché", "avantages",
)
_RESUME = (
    "my", "references", "curriculum vitae", "résumé", "resume", "gpa", "hobbies", "interests", "objective",
    "work experience", "employment", "professional experience", "education", "present", "managed", "developed", "led",
    "built", "implemented", "created", "designed", "bachelor", "university", "college",
    "lebenslauf", "berufserfahrung", "ausbildung", "kenntnisse", "muttersprache", "expérience professionnelle",
    "formation", "compétences", "langue maternelle",
)
# fmt: on
_STRETCH = re.compile(
    r"\b(?:19|20)\d\d ?(?:-|\u2013|\u2014|to) ?(?:(?:\d{1,2}[/.])?(?:19|20)\d\d|present|now|current|heute|aujourd)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_CONTACT = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.\w|\bgithub\.com/|\blinkedin\.com/in/")
_CONTACTS = 3
"""Signs of a résumé that an address at its top is worth."""
SURE = 4
"""Signs by which a text has more of one kind than of the other, where it is beyond doubt."""
_PROSE = re.compile(r"[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}")
_MOST_LETTERS = 20_000
"""A text says what it is at its beginning."""


def kind_of(text: str) -> DocumentKind:
    """Return what a text looks like; without running text, dates and addresses it is a list of skills."""
    posting, resume, _ = _signs(text)
    text = text[:_MOST_LETTERS]
    if not _PROSE.search(text) and max(posting, resume) < _CONTACTS and not _tells_work(text):
        return "list"
    return "posting" if posting > resume else "resume"


def clear_kind(text: str) -> Literal["resume", "posting"] | None:
    """Return what a text is beyond doubt, so that somebody who takes it for something else can be warned.

    A résumé beyond doubt has an address at its top or two stretches of time, whatever else its words are.
    """
    posting, resume, personal = _signs(text)
    if personal and resume - posting >= SURE:
        return "resume"
    return "posting" if posting - resume >= SURE else None


def _signs(text: str) -> tuple[int, int, bool]:
    """Return how many signs of a posting and of a résumé a text has, and whether one of them is somebody's own."""
    text = text[:_MOST_LETTERS]
    words = f" {' '.join(_WORD.findall(text.lower()))} "
    stretches, contact = len(set(_STRETCH.findall(text))), bool(_CONTACT.search(text[:1000]))
    resume = _told(_RESUME, words) + stretches + _CONTACTS * contact
    return _told(_POSTING, words), resume, contact or stretches > 1


def _tells_work(text: str) -> bool:
    """Return whether a text has dates, and work or education for a heading: a list of skills has none."""
    headings = (heading_of(line, "resume") for line in text.splitlines())
    dated = _STRETCH.search(text) is not None
    return dated and any(one is not None and one.section in {"experience", "education"} for one in headings)


def _told(phrases: Iterable[str], words: str) -> int:
    """Return how many of the phrases a text has, from its words between blanks."""
    return sum(f" {phrase} " in words for phrase in phrases)

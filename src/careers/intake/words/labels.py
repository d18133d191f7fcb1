"""What stands before a colon: a skill, a level of what follows, or a heading."""

from __future__ import annotations

import re
from typing import NamedTuple

from careers.domain.level import Level
from careers.intake.words.levels import read_level
from careers.intake.words.splitting import Words, marks_outside

_COLON = re.compile(
    r":(?!//)|(?:(?<=skills)|(?<=tools)|(?<=languages)|(?<=technologies)|(?<=stack))\s+-\s+"
    r"|(?:(?<=^expert)|(?<=^advanced)|(?<=^proficient)|(?<=^intermediate)|(?<=^familiar))\s+-\s+",
    re.IGNORECASE,
)
"""What parts a label from what it labels; a dash does behind the usual words, and behind a level that begins a line."""
_NEVER = re.compile(
    r"\b(?:no|not|none|never|without|lack|want|wish|learn|todo|to do|to-do|interest(?:s|ed)?|goals?|future|"
    r"next|planned|planning|missing|weak|avoid|except|unfamiliar|hobbies)\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"[^\W\d_][\w\s/&,.'()+-]{0,60}")
_CODES = re.compile(r"language|program|coding|code|skill|tech|stack|tool|software|statisti|script", re.IGNORECASE)
_LEVEL_LABEL = re.compile(r"\s*(?:in|with|at|of|skills?|languages?)$", re.IGNORECASE)

_BRACKET = re.compile(r"\(([^()]{1,40})\)$")


class Label(NamedTuple):
    """What stands before a colon, and what after it."""

    words: Words
    rest: Words

    @property
    def level(self) -> Level | None:
        """Return the level that the label gives to what follows: ``Expert in:``, ``Frontend (expert):``."""
        bracket = _BRACKET.search(self.words.text)
        text = bracket[1] if bracket else _LEVEL_LABEL.sub("", self.words.text)
        return None if text.isdecimal() else read_level(text)

    @property
    def denies(self) -> bool:
        """Return whether the label says that what follows is not known: ``Want to learn:``."""
        return bool(_NEVER.search(self.words.text))

    @property
    def is_plain(self) -> bool:
        """Return whether the label is words such as a heading has."""
        return bool(_PLAIN.fullmatch(self.words.text))

    @property
    def of_code(self) -> bool:
        """Return whether a single letter after the label may be a language."""
        return bool(_CODES.search(self.words.text))


def label_of(words: Words) -> Label | None:
    """Return the words parted at their first colon; None where none stands outside brackets."""
    found = next(marks_outside(_COLON, words.text), None)
    return found and Label(words.part(0, found.start()), words.part(found.end()))


def last_label_of(words: Words) -> Label | None:
    """Return the words parted at their last colon."""
    found = list(marks_outside(_COLON, words.text))
    return Label(words.part(0, found[-1].start()), words.part(found[-1].end())) if found else None

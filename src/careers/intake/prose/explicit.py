"""Skills that are listed and not told of: each item of a list is a skill, or is not understood."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from careers.domain.document import DocumentKind
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.reports.reading import Section, UnknownWords
from careers.intake.prose.mentions import Mention
from careers.intake.prose.passages import Passage
from careers.intake.prose.proper_names import is_contact
from careers.intake.words.levels import LEVEL_WORDS

_TOLD: frozenset[Section] = frozenset(("skills", "languages"))
MOST_WORDS = 4
LONGEST = 40
"""Words and letters of an item that is likely to name a skill; longer ones are sentences."""
LONGEST_LINE = 4000
"""Characters of a line that is read item by item; of a longer one the names alone are read."""
MOST_UNKNOWN = 200
HEAD = 5
"""Lines above the skills of a list that may tell who somebody is."""
_PERSON = re.compile(
    r"[ \t#*_]*[^\W\d_a-z][^\W\d_]*\.?(?:[ '’-][^\W\d_a-z][^\W\d_]*\.?){1,3}[ \t*_]*(?:$|[,|•·(]|[-–—] )"  # noqa: RUF001
)
_RULE = re.compile(r"\s*\|[\s|:-]*--[\s|:-]*")
_WORDS = re.compile(r"[^\W_]+")


class Listed(NamedTuple):
    """A skill of a list, with the level and the years that stand beside it."""

    mention: Mention
    level: Level | None
    years: float | None


class Lists(NamedTuple):
    """What the lists of a document hold."""

    known: list[Listed]
    unknown: list[tuple[int, UnknownWords]]


def read_lists(text: str, parts: Sequence[Passage], kind: DocumentKind, knowledge: KnowledgeBase) -> Lists:
    """Return the skills of a document's sections of skills, or of all of a list, and the items that name none."""
    lists = Lists(known=[], unknown=[])
    if kind == "posting":
        return lists
    for part, following in zip_longest(parts, parts[1:]):
        if following and _RULE.fullmatch(text, following.start, following.end):
            continue  # the head of a table of Markdown
        told = part.section in _TOLD or (kind == "list" and part.section == "other")
        short = part.end - part.start <= LONGEST_LINE
        if told and short and text[part.start : part.end].strip(" #*_:\t\r") != part.heading:
            _read(text, part, lists, knowledge)
    end = _end_of_head(text, parts, lists.known)
    return Lists(known=lists.known, unknown=[one for one in lists.unknown if one[0] >= end])


def _end_of_head(text: str, parts: Sequence[Passage], known: Sequence[Listed]) -> int:
    """Return where the skills of a list begin that has somebody's name, address and the like above them; 0 for none.

    A name looks like the name of a skill, so it counts as one above a heading, a contact or a line of several skills.
    """
    if not known:
        return 0
    first = known[0].mention.passage
    head = [part for part in parts[:HEAD] if part.start < first.start and part.section == "other" and not part.heading]
    if not head or not _PERSON.match(text, head[0].start, head[0].end):
        return 0
    several = len(known) > 1 and known[1].mention.passage is first
    contact = any(is_contact(text[part.start : part.end]) for part in head)
    return head[-1].end if first.heading or several or contact else 0


def _read(text: str, part: Passage, lists: Lists, knowledge: KnowledgeBase) -> None:
    from careers.intake.words.spelling import read_words

    for one in read_words(text[part.start : part.end], knowledge):
        if one.skill:
            mention = Mention(one.skill, part.start + one.start, part.start + one.end, part)
            lists.known.append(Listed(mention=mention, level=one.level, years=one.years))
        elif _is_item(one.given) and len(lists.unknown) < MOST_UNKNOWN:
            lists.unknown.append((part.start + one.start, UnknownWords(given=one.given, line=part.line)))


def _is_item(given: str) -> bool:
    """Return whether words may be the name of a skill: a level that stands alone, in a table, is none."""
    words = _WORDS.findall(given)
    if given.lower() in LEVEL_WORDS:
        return False
    return len(given) <= LONGEST and 0 < len(words) <= MOST_WORDS and any(letter.isalpha() for letter in given)

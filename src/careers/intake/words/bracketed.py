"""Words with others in brackets behind them: another name of the same, a list, a level, years or a remark."""

from __future__ import annotations

import re
from collections.abc import Callable

from careers.intake.words.peeling import read_mark
from careers.intake.words.spelled import Names, SpelledSkill, spelled, with_marks
from careers.intake.words.splitting import Words, brackets, parts

Read = Callable[[Words], list[SpelledSkill] | None]
_WITHIN = re.compile(r"[,;|/•&]|\s-\s|\sand\s")
_WHOLE = re.compile(r"[,;|•]")
_REMARK = re.compile(
    r"x|programming(?: language)?|(?:software|computer|web|python|java|javascript|js|query|markup|scripting|operating)"
    r"(?: (?:language|library|framework|system|program|package|platform))?|language|framework|library|tool|platform|"
    r"database|package|certified|certification|app|application|system|preferred|required|version|latest|all versions|"
    r"v?\.?\d[\d.x+]*(?:\s?(?:/|-|&|,)\s?v?\d[\d.x+]*)*|\d+\+?\s?endorsements?"
    r"|since \d{4}|\d{4}\s?-\s?(?:\d{4}|now|present)",
    re.IGNORECASE,
)
_OUT_OF = re.compile(r"\d{1,3}\s?/\s?(?:5|10|100)")
"""A level that looks like versions."""
SHORT = 2
"""Letters of a name that may as well be an abbreviation of something else, or a word."""


def is_remark(text: str) -> bool:
    """Return whether words up to a closing bracket only say what stands before it: ``R (language)``."""
    return text.endswith(")") and bool(_REMARK.fullmatch(text[:-1]))


def read_bracketed(words: Words, read: Read, names: Names) -> list[SpelledSkill] | None:
    """Return what words mean that end in brackets; None where that is not clear."""
    opened = next(
        (first for first, last in reversed(brackets(words.text).items()) if last == len(words.text) - 1), None
    )
    if opened is None:
        return None
    outer, inner = words.part(0, opened), words.part(opened + 1, len(words.text) - 1)
    found = read(outer) if outer.text else None
    if found is None:
        return _named_within(outer, inner, read, names)
    return _beside(found, inner, lambda part: _named_by_both(words, outer, part, names) or read(part))


def _named_by_both(words: Words, outer: Words, part: Words, names: Names) -> list[SpelledSkill] | None:
    """Return the skill that words in brackets name with those before, and not alone: ``Spring (Boot)``."""
    skill = names.find(f"{outer.text} {part.text}")
    if skill is None or skill in {names.find(outer.text), names.find(part.text)}:
        return None
    both = Words(words.text[outer.start - words.start : part.end - words.start], outer.start)
    return [spelled(both, skill)]


def _beside(found: list[SpelledSkill], inner: Words, read: Read) -> list[SpelledSkill] | None:
    """Return skills with what stands in brackets behind them; of a short name with a remark nobody knows what it is."""
    names_within = list[SpelledSkill]()
    for part in _inner_parts(inner, read):
        remark = part.text.isdecimal() or bool(_REMARK.fullmatch(part.text) and not _OUT_OF.fullmatch(part.text))
        level, years = (None, None) if remark else read_mark(part.text)
        found = with_marks(found, level, years)
        if not (level or years or _is_remark(part.text, found)):
            names_within += read(part) or [spelled(part, None)]
    within = names_within if _tell(names_within) else [one._replace(skill=None) for one in names_within]
    if all(len(one.given) <= SHORT for one in found):
        whole = [one for one in within if one.start == found[0].start]
        if whole or any(one.skill is None for one in within):
            return whole or None
    known = {one.skill for one in found}
    return [*found, *(one for one in within if one.skill not in known)]


def _is_remark(text: str, found: list[SpelledSkill]) -> bool:
    """Return whether words in brackets say what a name is, or shorten it: ``Terraform (TF)`` is not TensorFlow."""
    short = text.isupper() and all(len(text) < len(one.given) and _may_shorten(text, one.given) for one in found)
    return short or bool(_REMARK.fullmatch(text))


def _tell(found: list[SpelledSkill]) -> bool:
    """Return whether names in brackets are more than a single letter, as of a registered mark."""
    return len(found) > 1 or any(len(one.given) > 1 for one in found)


def _inner_parts(inner: Words, read: Read) -> list[Words]:
    """Return the words within brackets, parted at slashes and ``and`` only where they are not one name."""
    return [
        small
        for part in parts(inner, _WHOLE)
        for small in ([part] if read(part) or any(read_mark(part.text)) else parts(part, _WITHIN))
    ]


def _named_within(outer: Words, inner: Words, read: Read, names: Names) -> list[SpelledSkill] | None:
    """Return the skills in brackets, of which what stands before is another name, a heading or nothing."""
    found = [(part, read(part)) for part in _inner_parts(inner, read)]
    skills = [one for _, each in found if each for one in each]
    if not _tell(skills):
        return None
    if outer.text and {names.find_as_one_word(outer.text)} == {one.skill for one in skills}:
        return [spelled(outer, skills[0].skill)]
    if outer.text and (len(found) == 1 and _may_shorten(inner.text, outer.text)):
        return None
    unread = [spelled(part, None) for part, each in found if not each]
    return [*skills, *unread, *([spelled(outer, None)] if outer.text else [])]


def _may_shorten(short: str, text: str) -> bool:
    """Return whether the letters of a short word stand in a text in their order, as an abbreviation's do."""
    letters = iter(text.casefold())
    return text[:1].casefold() == short[:1].casefold() and all(letter in letters for letter in short.casefold())

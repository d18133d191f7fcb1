"""The table that prose is searched with: the names of skills with their usual variants, and when each counts.

Names are looked up whole and in any case, so what is also a plain word, or too short to be sure of, gets a rule:

- ``letter``: one letter, a language only among other languages;
- ``capitals``: an abbreviation of two or three letters, written in capitals or among other skills;
- ``product``: a plain word too (``plain_words`` of the skill), in its owner's capitals or among other skills;
- ``topic``: a plain word for a subject, where skills are told or asked for;
- ``dot``: ``.NET`` has its dot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from careers.domain.names_in_text import NamesInText
from careers.domain.skill import PRODUCTS, Skill
from careers.knowledge.names import text_key

WORD = re.compile(r"[^\W_]+[+#]*")
_ABBREVIATION = re.compile(r"[^\W\d_]{1,3}")
_SPELLINGS = (
    (re.compile(r"is(ation|ed|ing|e|er)\b"), r"iz\1"),
    (re.compile(r"([aeiou])ll(ing|ed|er)\b"), r"\1l\2"),
    (re.compile(r"([a-z]{3})our\b"), r"\1or"),
    (re.compile(r"\b(cent)re"), r"\1er"),
    (re.compile(r"yse\b"), "yze"),
)
"""British endings and the American ones; the base is written in British English."""


def names_in_text(skills: Mapping[str, Skill]) -> dict[str, NamesInText]:
    """Return the table, under ``en``; a spelling that was derived gives way to one that is written in the base."""
    ids: dict[str, str] = {}
    rules: dict[str, str] = {}
    longest: dict[str, int] = {}
    written = [(name, skill) for skill in skills.values() for name in (skill.name, *skill.aliases)]
    derived = [(variant, skill) for name, skill in written for variant in _variants(name, skill)]
    for name, skill in (*written, *derived):
        key = text_key(name)
        if ids.setdefault(key, skill.id) == skill.id:
            rule = _rule(name, key, skill)
            if rule:
                rules.setdefault(key, rule)
            first, *more = WORD.findall(name.lower())
            longest[first] = max(longest.get(first, 0), len(more))
    return {"en": NamesInText(skills=ids, rules=rules, longest=longest)}


def _rule(name: str, key: str, skill: Skill) -> str | None:
    if name.startswith("."):
        return "dot"
    if len(key) == 1:
        return "letter"
    if key in {text_key(word) for word in skill.plain_words}:
        return "product" if skill.kind in PRODUCTS else "topic"
    return "capitals" if _ABBREVIATION.fullmatch(name) else None


def _variants(name: str, skill: Skill) -> Iterator[str]:
    """Yield other spellings of a name: American, singular, without slash, with ``and`` for ``&``."""
    american = name
    for pattern, replacement in _SPELLINGS:
        american = pattern.sub(replacement, american)
    yield american
    yield name.replace("&", " and ") if "&" in name else name.replace(" and ", " & ")
    if len(name) > 4:  # noqa: PLR2004 - A/B alone means little without its slash
        yield re.sub(r"[/,]", " ", name)
    if skill.kind not in PRODUCTS and " " in name:
        yield from _singular(american)
        yield from _singular(name)


def _singular(name: str) -> Iterator[str]:
    if name.endswith("ies"):
        yield f"{name[:-3]}y"
    elif re.search(r"[^siu]s$", name):
        yield name[:-1]

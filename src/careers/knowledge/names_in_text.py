"""The table that prose is searched with: the names of skills with their usual variants, and when each counts.

Names are looked up whole and in any case, so what is also a plain word, or too short to be sure of, gets a rule:

- ``letter``: one letter, a language only among other languages;
- ``capitals``: an abbreviation of two or three letters, written in capitals or among other skills, unless its owner
  writes it small;
- ``product``: a plain word too (``plain_words`` of the skill), in its owner's capitals or among other skills;
- ``initials``: the same where the letters are a word too, in capitals and among what is told or asked for: ``CV``;
- ``topic``: a plain word for a subject, where skills are told or asked for;
- ``dot``: ``.NET`` has its dot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set as AbstractSet

from careers.domain.names_in_text import NamesInText
from careers.domain.skill import PRODUCTS, Skill
from careers.knowledge.names import text_key

WORD = re.compile(r"[^\W_]+[+#]*")
_MARKED = re.compile(r"([^\W_]+[+#]*)[^\w ]")
_ABBREVIATION = re.compile(r"[^\W\d_]{1,3}")
_CAMEL = re.compile(
    r"(?<=^[A-Z][a-z]{2})(?=[A-Z])|(?<=^[A-Z][a-z]{3})(?=[A-Z])|(?<=^[A-Z][a-z]{4})(?=[A-Z])|(?<=^[A-Z][a-z]{5})(?=[A-Z])"
)
"""Where people part a name that its owner writes in one: ``Type Script``, ``Mongo DB``, ``Big Query``."""
_VENDOR = re.compile(r"^(?:Amazon|AWS|Azure|Google|Microsoft|Apache) ")
_TWO_WORDS = re.compile(r"^([A-Za-z]{2,8}) ([A-Za-z]{3,8})$")
"""Names of products that people write in one, where they are short: ``HuggingFace``, ``MSSQL``."""
_LONGEST_WORD = 12
_PARTS = "auto|back|block|cross|cyber|data|front|full|geo|hyper|inter|life|meta|micro|multi|open|test|time|web"
_PARTED = re.compile(rf"^({_PARTS}|bio|co|e|non|pre|re)[ -](?=\w)", re.IGNORECASE)
_JOINED = re.compile(rf"^({_PARTS})(?=[a-z]{{3}})", re.IGNORECASE)
_JOINED_PRODUCT = re.compile(
    r"^(bit|click|data|elastic|git|java|photo|power|share|tensor|type|word)(?=[a-z]{3})", re.IGNORECASE
)
"""First words that people write in one with the next, and do not: ``frontend``, ``front-end``, ``elastic search``."""
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
    written = [(name, skill) for skill in skills.values() for name in (skill.name, skill.id, *skill.aliases)]
    derived = [
        (variant, name, skill) for name, skill in written for variant in _variants(name, skill) if variant != name
    ]
    for name, source, skill in (*((name, name, skill) for name, skill in written), *derived):
        key = text_key(name)
        if (ids.get(key) or skill.id) == skill.id:
            ids[key] = skill.id
            if key not in rules:
                rules[key] = _rule(name, {key, text_key(source)}, skill)
            for beginning in _beginnings(name):
                ids.setdefault(beginning, "")
    products = {skill.id: 1 for skill in skills.values() if skill.kind in PRODUCTS}
    rules = {key: rule for key, rule in rules.items() if rule}
    return {"en": NamesInText(skills=ids, products=products, firsts=_firsts(ids), rules=rules)}


def _firsts(ids: Mapping[str, str]) -> dict[str, int]:
    """Return the words that names begin with, and the plurals of those that are a name."""
    firsts = {key: 0 for key in ids if WORD.fullmatch(key)}
    firsts |= {f"{key}s": 0 for key in firsts if ids[key]}
    return firsts | {found[1]: 1 for key in ids if (found := _MARKED.match(key))}


def _beginnings(name: str) -> Iterator[str]:
    """Yield the keys of the first words of a name: of the first, of the first two, and so on."""
    for word in WORD.finditer(name):
        yield text_key(name[: word.end()])


def _rule(name: str, keys: AbstractSet[str], skill: Skill) -> str:
    """Return when a name counts; its keys are its own, and that of the name which it is a spelling of."""
    if name.startswith("."):
        return "dot"
    if len(text_key(name)) == 1:
        return "letter"
    if not keys.isdisjoint(map(text_key, skill.plain_words)):
        if _ABBREVIATION.fullmatch(name) and skill.kind not in PRODUCTS:
            return "initials"
        return "product" if skill.kind in {*PRODUCTS, "soft-skill"} else "topic"
    if skill.kind == "soft-skill":
        return "topic"
    return "capitals" if _ABBREVIATION.fullmatch(name) and not skill.name.islower() else ""


def _variants(name: str, skill: Skill) -> Iterator[str]:
    """Yield other spellings of a name: American, singular, in one word, without slash, with ``and`` for ``&``."""
    american = name
    for pattern, replacement in _SPELLINGS:
        american = pattern.sub(replacement, american)
    yield american
    if name.endswith(" management"):
        yield f"{name.removesuffix('management')}mgmt"
    yield name.replace("&", " and ") if "&" in name else name.replace(" and ", " & ")
    if len(name) > 4:  # noqa: PLR2004 - A/B alone means little without its slash
        yield re.sub(r"[/,]", " ", name)
    if "-" in name or "." in name:
        yield re.sub(r"[-.]", "", name)
    yield re.sub(r"^\.", "dot ", name)
    yield _PARTED.sub(r"\1", name)
    yield (_JOINED_PRODUCT if skill.kind in PRODUCTS else _JOINED).sub(r"\1 ", name)
    if skill.kind in PRODUCTS:
        word = _VENDOR.sub("", name)
        yield _CAMEL.sub(" ", word) if _CAMEL.search(word) else name
        if len(name) <= _LONGEST_WORD:
            yield _TWO_WORDS.sub(r"\1\2", name)
    elif " " in name:
        yield from _singular(american)
        yield from _singular(name)


def _singular(name: str) -> Iterator[str]:
    if name.endswith("ies"):
        yield f"{name[:-3]}y"
    elif re.search(r"[^siu]s$", name):
        yield name[:-1]

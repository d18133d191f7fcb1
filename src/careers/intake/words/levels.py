"""How people say how well they know something, and which of the four levels that is."""

from __future__ import annotations

import re

from careers.domain.level import Level

_TABLE = {
    Level.BEGINNER: (
        "beginner, novice, basic, basics, elementary, rudimentary, entry, entry level, junior, starter, learner, "
        "learning, a little, currently learning, still learning, fundamental, fundamentals, familiar, familiarity, "
        "aware, awareness, exposure, limited, limited working, some experience, advanced beginner, beg, a1, a2, "
        "grundlagen, grundkenntnisse, anfänger, débutant, notions, básico, principiante, iniciante, di base, "
        "elementare, elementar, scolastico, nozioni"
    ),
    Level.INTERMEDIATE: (
        "intermediate, medium, mid, mid level, moderate, average, working, competent, good, solid, comfortable, "
        "conversational, practical, hands on, skilled, regular, upper intermediate, lower intermediate, "
        "professional working, interm, b1, b2, gut, gute, fortgeschritten, intermédiaire, bon, bonne, intermedio, "
        "intermediário, buono, buona, discreto"
    ),
    Level.ADVANCED: (
        "advanced, proficient, highly proficient, strong, senior, fluent, experienced, extensive, deep, in depth, "
        "very good, excellent, well versed, highly skilled, professional, full professional, c1, sehr gut, sehr gute, "
        "fließend, fliessend, verhandlungssicher, avancé, confirmé, maîtrise, très bon, très bonne, courant, "
        "avanzado, fluido, avançado, fluente, avanzato, ottimo, ottima, adv"
    ),
    Level.EXPERT: (
        "expert, expertise, master, mastery, world class, native, native or bilingual, bilingual, mother tongue, "
        "first language, c2, experte, muttersprache, muttersprachler, langue maternelle, experto, nativo, nativa, "
        "bilingüe, lengua materna, língua materna, especialista, esperto, madrelingua"
    ),
}
LEVEL_WORDS: dict[str, Level] = {word: level for level, words in _TABLE.items() for word in words.split(", ")}
"""The published table, in lower case; the marks and numbers are read by ``read_level``."""
SHARES = ((0.4, Level.BEGINNER), (2 / 3, Level.INTERMEDIATE), (0.85, Level.ADVANCED), (1.0, Level.EXPERT))
"""Up to which share of the whole a number or a row of marks means which level: 4/5 and 80% are advanced."""
SCALES = {4, 5, 10, 100}
"""What numbers are out of; 7/8 are versions."""
LONGEST = 80
"""Characters of the longest words that name a level."""
STARS = 5
"""Stars that a row is out of, where none is left empty."""
FULL = "★⭐●■▮▰█⬤◆🌟▓"
EMPTY = "☆○□▯▱░◯◇✩⬜▒"
_ROW = re.compile(rf"([{FULL}]{{0,12}})\s*([{EMPTY}]{{0,12}})")
_OUT_OF = re.compile(r"(\d{1,3}(?:[.,]\d)?)\s*(?:/|of|out of)\s*(\d{1,3})(?:\s*(?:stars|points))?")
_PERCENT = re.compile(r"(\d{1,3})\s*(?:%|percent|per cent)")
_NOTHING = re.compile(
    r"(?:^|[\s:(=-])(?:0\s?(?:%|/\s?\d+|(?:out )?of \d+|years?|yrs?)|(?<=[:=(])\s*(?:0|none|no|n/a|nil))\s*\)?$",
    re.IGNORECASE,
)
_NOTHING_ENDS = ("no", "none", "n/a", "nil", "years", "year", "yrs", "yr")
_AROUND = re.compile(
    r"^(?:level|proficiency|skill level)\b[\s:]*|\b(?:levels?|proficiency|knowledge|skills?|users?|speaker|experience"
    r"|understanding|command|kenntnisse)$"
)


def read_level(text: str) -> Level | None:
    """Return the level that words, a share or a row of marks name; None where they name none.

    Words are those of ``LEVEL_WORDS``, with ``level``, ``knowledge`` or the like beside them, and ``1`` to ``4``. A
    share is ``4/5``, ``8 of 10``, ``80%``, ``★★★★☆`` or ``●●●○○``.
    """
    if len(text) > LONGEST:
        return None
    words = " ".join(text.casefold().replace("-", " ").split())
    if words in {"1", "2", "3", "4"}:
        return Level(int(words))
    return _word(words) or _of_share(_share(words))


def says_none(text: str) -> bool:
    """Return whether words end in what says that something is not known at all: ``Python 0/5``, ``SQL: none``."""
    may = not text[-1:].isalpha() or text.casefold().endswith(_NOTHING_ENDS)
    return may and bool(_NOTHING.search(text))


def _word(words: str) -> Level | None:
    while words not in LEVEL_WORDS:
        shorter = _AROUND.sub("", words).strip(" :")
        if shorter == words:
            return None
        words = shorter
    return LEVEL_WORDS[words]


def _share(words: str) -> float | None:
    if percent := _PERCENT.fullmatch(words):
        return int(percent[1]) / 100
    if out_of := _OUT_OF.fullmatch(words):
        whole = int(out_of[2])
        return float(out_of[1].replace(",", ".")) / whole if whole in SCALES else None
    row = _ROW.fullmatch(words)
    if row is None or len(row[0]) < 2:  # noqa: PLR2004 - one mark alone is a bullet
        return None
    full, empty = len(row[1]), len(row[2])
    return full / (full + empty if empty else max(STARS, full))


def _of_share(share: float | None) -> Level | None:
    if share is None or not 0 < share <= 1:
        return None
    return next(level for most, level in SHARES if share <= most)

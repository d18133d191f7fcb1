"""Levels in words and marks, bound to the skills that they are said of."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Annotated, NamedTuple

from careers.domain.level import Level
from careers.intake.prose.letters import in_small_letters, places
from careers.intake.prose.lists import joined_to_first, joined_to_last
from careers.intake.prose.mentions import Mention
from careers.intake.prose.sentences import Naming, Span
from careers.intake.words.levels import EMPTY, FULL, LEVEL_WORDS, read_level

NEAR = 80
"""Characters within which "skills" or "knowledge" follows the word that grades it."""
IN_PROSE: dict[str, Level] = {
    "some experience": Level.BEGINNER,
    "some knowledge": Level.BEGINNER,
    "weak": Level.BEGINNER,
    "conversant": Level.BEGINNER,
    "conversational": Level.BEGINNER,
    "sound": Level.INTERMEDIATE,
    "working knowledge": Level.INTERMEDIATE,
    "working proficiency": Level.INTERMEDIATE,
    "practical experience": Level.INTERMEDIATE,
    "solid": Level.ADVANCED,
    "outstanding": Level.ADVANCED,
    "thorough": Level.ADVANCED,
    "well versed": Level.ADVANCED,
    "adept": Level.ADVANCED,
    "skilled": Level.ADVANCED,
    "expertise": Level.ADVANCED,
}
"""What grades in running text alone, or in another way there: "expertise in" is said more lightly than "expert"."""
# fmt: off
_ELSEWHERE = frozenset({
    "working", "senior", "junior", "entry", "entry level", "mid level", "starter", "learner", "fundamental",
    "fundamentals", "mid", "medium", "moderate", "average", "regular", "practical", "professional",
    "professional working", "experienced", "limited working", "master", "native", "native or bilingual",
    "bilingual", "first language", "bon", "gut", "notions", "aware", "learning", "currently learning",
    "still learning", "a little", "di base", "a1", "a2", "b1", "b2", "c1", "c2",
})
# fmt: on
"""Words of the published table that in running text mostly mean other things: a job, a degree, a native app."""
_UNTOLD = frozenset({"education", "certificates", "benefits", "company"})
"""Sections where a level is of a course or of others: ``Advanced SQL``, passed in 2019."""

_EXPOSURE = "exposure"
"""Contact, however good: ``good exposure to``."""
_LEARNING = re.compile(
    r"(?:^[\W\d_]*|(?<=[;,(•])\s*|\b(?:currently|now|still|am|i['’]m|started)\s)learning(?P<label>\s?:)?\s",  # noqa: RUF001
    re.IGNORECASE | re.MULTILINE,
)
_WORD = re.compile(r"[^\W_]+")
_LETTERS = re.compile(r"[a-z]+")
_HYPHEN = re.compile(r"[\s-]+")
_NOUN = re.compile(
    r"\b(?:knowledge|knowlege|understanding|experience|skills?|expertise|proficiency|command|grasp|exposure|familiarity"
    r"|background|abilit(?:y|ies)|competenc(?:e|y|ies)|capabilit(?:y|ies)|fluency|user|kenntnisse|connaissances?"
    r"|conocimientos?|conhecimentos?|conoscenza)\b",
    re.IGNORECASE,
)
_ANEW = re.compile(r"\b(?:experienced?|knowledge|exposed|worked|used)\b", re.IGNORECASE)
_INTO = re.compile(r"[\s,]*(?:user\s|level\s)?\s*(?:in|of|with|on|at|using|about|to)\b|\s*:", re.IGNORECASE)
_OPEN = re.compile(
    r"(?:^[^\w]*|[,;:(|•▪·*>/&]|\b(?:and|or|of|with|in|understanding|have|has|having|plus|possess|possesses))\s*$",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\s*(?:level\s*|\([^()]{0,30}\)\s*)?(?::|\s[-–—]\s|=)", re.IGNORECASE)  # noqa: RUF001 - dashes
_LEFT = re.compile(r"(?:^|[.;|])[\s#*•▪·>–-]*$")  # noqa: RUF001 - points of a list
_TAIL = re.compile(
    r"\s*[(\[]([^()\[\]]{1,40})[)\]]"
    r"|\s*(?:knowledge|skills)?\s*(?::|[-–—|=])\s*([^,;|()•\n]{1,30})"  # noqa: RUF001 - dashes as people type them
    r"|(?:\s{2,}|\s*\t)([^,;|()•\n]{1,30})"
    rf"|\s+([{FULL}{EMPTY}✭]{{2,12}}|\d{{1,3}}\s?%"
    r"|\d{1,2}\s?/\s?\d{1,2}|[ABC][12]|[a-z]{5,14})(?:\s+\d{1,3}\s?%)?\s*(?=$|[.!?,;|•])",
    re.IGNORECASE,
)
_NO_TAIL = frozenset((",", ".", "/", ";", ")", "\n", ""))
"""What goes on after most names, and has no level behind it."""
_MARKED = re.compile(rf"[^\W\d]|[/%{FULL}{EMPTY}✭]")


class _Cue(NamedTuple):
    """A word that grades what follows, up to the next such word."""

    start: int
    end: int
    level: Level
    limit: int


def levels_of(text: str, said: Iterable[Naming]) -> dict[int, Level]:
    """Return the levels that sentences tell of skills, by where a mention begins; they bind within their sentence."""
    levels: dict[int, Level] = {}
    for naming in said:
        if naming.mentions[0].passage.section not in _UNTOLD:
            told = (*_told_behind(text, naming), *_told_before(text, naming), *_being_learnt(text, naming))
            for level, graded in told:
                for mention in graded:
                    levels.setdefault(mention.start, level)
    return levels


def _told_behind(text: str, naming: Naming) -> Iterator[tuple[Level, Sequence[Mention]]]:
    """Yield the levels of ``Python (advanced)``, ``SQL - expert``, ``Go: 2/5``, ``Java/Kotlin (proficient)``."""
    for number, mention in enumerate(naming.mentions):
        if text[mention.end : mention.end + 1] in _NO_TAIL:
            continue
        later = naming.mentions[number + 1 :]
        found = _TAIL.match(text, mention.end, later[0].start if later else naming.span.end)
        level = found and _level_in(next(filter(None, found.groups())))
        if level:
            yield level, joined_to_last(text, naming.mentions[: number + 1])


def _being_learnt(text: str, naming: Naming) -> Iterator[tuple[Level, Sequence[Mention]]]:
    """Yield that ``Learning: Go, Rust`` and ``now learning Go`` tell of beginners."""
    for found in _LEARNING.finditer(text, *naming.span) if "learning" in naming.line.words else ():
        ahead = [one for one in naming.mentions if one.start >= found.end()]
        if ahead and not text[found.end() : ahead[0].start].strip():
            yield Level.BEGINNER, ahead if found["label"] else joined_to_first(text, ahead)


def _level_in(words: str) -> Level | None:
    """Return the level that a bracket or the words behind a dash tell, alone or in a list: ``advanced, 5 years``."""
    pieces = (words, *re.split(r"[,;|]|\s[-–—]\s", words))  # noqa: RUF001 - dashes as people type them
    return next(
        (level for piece in pieces if _MARKED.search(piece) and (level := read_level(piece.strip(" .!?*_")))), None
    )


def _told_before(text: str, naming: Naming) -> Iterator[tuple[Level, Sequence[Mention]]]:
    """Yield the levels of ``expert in SQL and Python``, ``basic R``, ``good SQL skills``, ``Proficient: Java, C#``."""
    for cue in _cues(text, naming):
        ahead = [one for one in naming.mentions if cue.start <= one.start < cue.limit]
        if ahead:
            yield cue.level, _graded(text, text[naming.span.start : cue.start], cue, ahead)


def _graded(text: str, left: str, cue: _Cue, ahead: Sequence[Mention]) -> Sequence[Mention]:
    if _INTO.match(text, cue.end, cue.limit) or (_LEFT.search(left) and _LABEL.match(text, cue.end, cue.limit)):
        return _up_to_what_begins_anew(text, cue, ahead)
    noun = _NOUN.search(text, cue.end, min(cue.limit, cue.end + NEAR))
    among = [one for one in ahead if noun and one.start < noun.end()]
    if noun and (among or _INTO.match(text, noun.end(), cue.limit)):
        return among or _up_to_what_begins_anew(text, cue, ahead)
    if text[cue.end : ahead[0].start].strip() or not _OPEN.search(left):
        return ()
    return joined_to_first(text, ahead)


def _up_to_what_begins_anew(text: str, cue: _Cue, ahead: Sequence[Mention]) -> Sequence[Mention]:
    anew = _ANEW.search(text, ahead[0].end, cue.limit)
    return [one for one in ahead if not anew or one.start < anew.start()]


def _cues(text: str, naming: Naming) -> Iterator[_Cue]:
    if _table().signs.isdisjoint(naming.line.words):
        return
    levels = _table().levels
    found = [one for one in _grading(text, naming.span) if _grades(text, one, naming.mentions)]
    for number, one in enumerate(found):
        limit = found[number + 1].start() if number + 1 < len(found) else naming.span.end
        word = _HYPHEN.sub(" ", (one["surer"] or one["level"]).lower())
        word = _EXPOSURE if one.group().lower().endswith(_EXPOSURE) else word
        yield _Cue(start=one.start(), end=one.end(), level=levels[word], limit=limit)


def _grading(text: str, span: Span) -> Iterator[re.Match[str]]:
    """Yield the words of a sentence that grade, with their nouns; they are tried where the first word of one stands."""
    table = _table()
    said = in_small_letters(text[span.start : span.end])
    done = 0
    for at in sorted(at for head in table.heads.intersection(_WORD.findall(said)) for at in places(said, head)):
        if at >= done and (found := table.pattern.match(text, span.start + at, span.end)):
            done = found.end() - span.start
            yield found


def _grades(text: str, found: re.Match[str], mentions: Sequence[Mention]) -> bool:
    """Return whether a word grades: it is no part of a skill's name, or of a name that holds it: ``advanced Excel``."""
    for one in mentions:
        if one.start < found.end() and found.start() < one.end:
            first, *others = text[one.start : one.end].lower().split()
            named = one.skill.split("-")
            return one.start == found.start() and first not in named and any(word in named for word in others)
    return True


class _Table(NamedTuple):
    """What grades in prose."""

    levels: dict[str, Level]
    pattern: Annotated[re.Pattern[str], "finds the words with their noun"]
    heads: Annotated[frozenset[str], "the first word of each wording"]
    signs: Annotated[frozenset[str], "the longest of each, which tells more: a line that grades has one of them"]


@cache
def _table() -> _Table:
    """Return the words that grade in prose.

    "Hands-on" tells how and not how well, so it gives way to a word that follows: ``hands-on expertise``.
    """
    levels = {word: level for word, level in LEVEL_WORDS.items() if word not in _ELSEWHERE} | IN_PROSE
    words = "|".join(re.escape(word).replace("\\ ", r"[\s-]") for word in sorted(levels, key=len, reverse=True))
    chain = rf"(?:hands[\s-]on\s+(?P<surer>{words})|(?P<level>{words}))"
    return _Table(
        levels=levels,
        pattern=re.compile(
            rf"\b{chain}\b(?![\s-]to[\s-](?:haves?|know)\b)(?:[\s-]level\b)?(?:[\s,]+(?:{words})\b)*(?:\s+{_NOUN.pattern})?",
            re.IGNORECASE,
        ),
        heads=frozenset(("hands", *(_WORD.findall(word)[0] for word in levels))),
        signs=frozenset(max(_LETTERS.findall(word), key=len) for word in levels),
    )

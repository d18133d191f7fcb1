"""What a line of a posting calls nice to have: "is a plus", "ideally", "preferred", and how far each reaches."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from careers.intake.prose.sentences import Span

# fmt: off
TRIGGERS = frozenset({
    "prefer", "preferred", "preferable", "preferably", "preference", "plus", "pluses", "desired", "desirable",
    "bonus", "bonuses", "nice", "good", "great", "love", "ideal", "ideally", "advantage", "advantageous",
    "beneficial", "helpful", "asset", "optional", "welcome", "appreciated", "not",
    "nschenswert", "vorteil", "idealerweise", "souhait", "appr", "valorar", "valorable", "deseable", "desej",
    "diferencial", "gradito", "gradita", "preferenziale",
})
# fmt: on
"""Of these words one stands in every line that calls something nice to have; of others than a to z, a part of it."""
LONGEST_HEADING = 40
"""Characters of a heading that stands before its points within one line."""

_PRAISE = (
    r"(?:an?|big|huge|major|strong(?:ly)?|great|definite|real|added|distinct|valuable|also|is|are|be|as|considered"
    r"|very|highly)"
)
_CUE = re.compile(
    r"\b(?:"
    r"(?P<onward>preferabl[ey]|ideally|(?:we|would|we'd|we’d)\s+prefer|preference\s+(?:will\s+be\s+|is\s+)?(?:given|for)"  # noqa: RUF001
    r"|love\s+to\s+(?:see|have)|great\s+if|bonus(?:\s+points?)?\s+(?:if|for)|plus(?:es)?\s+(?:if|for))"
    r"|preferred(?!\s+(?:vendor|partner|provider|supplier|name|method|pronoun))"
    r"|desir(?:ed|able)(?!\s+(?:outcome|result|state|goal|behaviou?r|effect|level))"
    r"|(?:nice|good)[\s-]to[\s-](?:haves?|know)|(?<=\()nice(?=\))|(?:is|are)\s+(?:great|fine|good)\s+too"
    rf"|{_PRAISE}\s+(?:plus|bonus|advantage(?!\s+of)|asset|helpful|welcome(?!\s+to)|appreciated|ideal(?!\s+\w))\b"
    r"|plus(?:es)?(?=\s*(?:[:).!]|$))|bonus(?:es)?(?=\s*:)"
    r"|advantageous|beneficial|optional"
    r"|not\s+(?:strictly\s+)?(?:required|mandatory|necessary)|would\s+be\s+(?:great|nice|good|awesome)"
    r"|wünschenswert|von\s+vorteil|idealerweise|souhaitée?s?|appréciée?s?|(?:se\s+)?valorará|valorable|deseable|desejável"
    r"|(?:um\s+)?diferencial|gradit[oa]|(?:costituisce\s+)?titolo\s+preferenziale"
    r")"
)
_ONWARD = re.compile(
    r"[)\]*_\s]*:|\s+(?:if|for|points?|experiences?|skills?|languages?|knowledge|qualifications?|tools?|technolog\w+"
    r"|background|candidates?|certific\w+|requirements?|competenc\w+)\b"
)
_BOTH_WAYS = re.compile(r"\s+(?:in|with|on)\b")
_REQUIRED = re.compile(
    r"(?<!not )\b(?:required|mandatory|must(?:\s+haves?)?|essential)\b[)\]\s]*[,:&]?|\bbut\b|\bhowever\b"
)
_ASKED = re.compile(
    r"experience|knowledge|proficien|familiar|expertise|understanding|skill|degree|years|yrs|certif|background"
)
_LIST = re.compile(r"\b(?:and|or)\b")
_BRACKETED = re.compile(r"\([^()]*\)")
_VERSION = re.compile(r"\(\s*v?\d[\d.x+]*\s*(?:(?:is|or \w+)\s*)?")
_ITEM = re.compile(r",|\bor\b|\band\b|/")


class _Cue(NamedTuple):
    """Words that call something nice to have, and whether what follows or what precedes is meant."""

    start: int
    end: int
    backward: bool
    onward: bool


def preferred_spans(lower: str, line: Sequence[Span]) -> list[Span]:
    """Return the parts of a line that name what is nice to have, by its sentences in a text in small letters."""
    spans: list[Span] = []
    for sentence in line:
        cues = list(_cues(lower, sentence))
        if cues and _is_heading(lower, sentence):
            return [*spans, Span(start=sentence.start, end=line[-1].end)]
        spans += [span for cue in cues for span in _reach(lower, sentence, cue)]
    return spans


def _cues(lower: str, sentence: Span) -> Iterator[_Cue]:
    for found in _CUE.finditer(lower, sentence.start, sentence.end):
        opens = not re.search(r"\w", lower[sentence.start : found.start()])
        onward = opens or bool(found["onward"]) or bool(_ONWARD.match(lower, found.end(), sentence.end))
        both = not onward and bool(_BOTH_WAYS.match(lower, found.end(), sentence.end))
        yield _Cue(start=found.start(), end=found.end(), backward=not onward, onward=onward or both)


def _is_heading(lower: str, sentence: Span) -> bool:
    words = re.sub(r"\W+", " ", lower[sentence.start : sentence.end]).strip()
    opening = _CUE.match(words)
    return len(words) <= LONGEST_HEADING and opening is not None and not opening["onward"]


def _reach(lower: str, sentence: Span, cue: _Cue) -> Iterator[Span]:
    if cue.onward:
        anew = _REQUIRED.search(lower, cue.end, sentence.end)
        yield Span(start=cue.start, end=min(_closing(lower, cue, sentence), anew.start() if anew else sentence.end))
    if cue.backward:
        yield Span(start=_beginning(lower, sentence, cue), end=cue.end)


def _closing(lower: str, cue: _Cue, sentence: Span) -> int:
    """Return where the bracket that a cue stands in closes, else the end of its sentence."""
    if _bracket(lower, sentence.start, cue.start) < 0:
        return sentence.end
    closing = lower.find(")", cue.end, sentence.end)
    return sentence.end if closing < 0 else closing


def _bracket(lower: str, start: int, end: int) -> int:
    """Return where the bracket opens that is open at the end; -1 where none is."""
    opening = lower.rfind("(", start, end)
    return opening if opening > lower.rfind(")", start, end) else -1


def _beginning(lower: str, sentence: Span, cue: _Cue) -> int:
    """Return where that begins which a cue behind it calls nice to have."""
    opening = _bracket(lower, sentence.start, cue.start)
    if opening < 0:
        return _clause(lower, sentence.start, cue.start)
    if _VERSION.fullmatch(lower, opening, cue.start):
        return cue.start
    if re.search(r"\w{3}", re.sub(rf"\b{_PRAISE}\b|experience", "", lower[opening : cue.start])):
        return opening
    return _item(lower, sentence.start, opening)


def _clause(lower: str, start: int, end: int) -> int:
    """Return where the clause begins: behind what is required, or behind the comma between two demands."""
    for found in _REQUIRED.finditer(lower, start, end):
        start = found.end()
    earlier = [found for found in _CUE.finditer(lower, start, end) if not found["onward"]]
    start = earlier[-1].end() if earlier else start
    lower = lower[:start] + _BRACKETED.sub(_blank, lower[start:end])
    comma = lower.rfind(",", start, end)
    if comma >= 0 and not _LIST.search(lower, start, end) and lower.count(",", start, end) == 1:
        return comma
    if comma >= 0 and _ASKED.search(lower, comma, end) and _ASKED.search(lower, start, comma):
        return comma
    return start


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _item(lower: str, start: int, end: int) -> int:
    """Return where the item of a list begins that a bracket stands behind: ``Spark, Kafka (preferred)``."""
    if _ASKED.search(lower, max(start, end - 16), end):
        return _clause(lower, start, end)
    parted = [found.end() for found in _ITEM.finditer(lower, start, end)]
    return parted[-1] if parted else _clause(lower, start, end)

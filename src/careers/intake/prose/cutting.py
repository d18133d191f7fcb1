"""Long lines cut into their sentences, and lines cut where a heading stands within them."""

from __future__ import annotations

import re
from collections.abc import Iterator

LONG = 300
"""Characters of a line that is likely to hold several sentences or, with its breaks lost, a whole posting."""
FEWEST = 12
"""Characters before the heading within a line, and before its colon."""
_LONGEST_LABEL = 80
_LONGEST_HEADING = 60
"""Characters of the longest heading within a line."""
_BREAK = re.compile(
    r"[.!?•●▪◦*-](?:(?<=[.!?])(?:\s{1,9}(?=[A-Z*•])|(?<=[a-z)0-9].)(?=[A-Z][a-z]))"
    r"|(?<=[•●▪◦])\s{0,9}|(?<=\s\*)\s{1,9}|(?<=\s-)\s{1,9}(?=[A-Z]))"
)
_GLUED = re.compile(r"(?<=[a-z)])(?=[A-Z][a-z]+ ?(?:[A-Z][a-z]+ ?){0,3}:)")
_INLINE = re.compile(
    r"(?<=[\s.;,)a-z])(?=(?:(?:Key|Main|Job|Minimum|Required|Preferred|Desired|Basic|Technical"
    r"|Additional|Primary|Essential|Your|Our) )?"
    r"(?:Technologies|Tech stack|Requirements?|Responsibilities|Qualifications|Skills|Benefits|Education"
    r"|Experience|Industry"
    r"|Company (?:size|type|description)|Job (?:[Dd]escription|[Tt]ype|[Bb]enefits|[Ss]ummary)"
    r"|About (?:us|Us|the (?:role|team|company)))(?: Required| Preferred| Desired)? ?:)"
)
# fmt: off
_LAST = (
    "Technologies", "stack", "Requirement", "Requirements", "Responsibilities", "Qualifications", "Skills", "Benefits",
    "Education", "Experience", "Industry", "size", "ype", "escription", "ummary", "enefits", "s", "team", "role",
    "company", "Required", "Preferred", "Desired", " ",
)
# fmt: on
"""One of these ends what stands before the colon of a heading within a line."""


def pieces(text: str, start: int, end: int, long: int = LONG) -> Iterator[tuple[int, int]]:
    """Yield the parts of a line: its sentences where it is longer than ``long``, else what is parted by a heading."""
    cut = end - start > long
    if not cut and (text.find(":", start + FEWEST, end) < 0 or _is_heading_alone(text[start:end])):
        yield start, end
        return
    for last, first in _in_sentences(text, start, end) if cut else _before_headings(text, start, end, _INLINE):
        if last - start >= (1 if cut else FEWEST):
            yield start, last
            start = first
    yield start, end


def _is_heading_alone(line: str) -> bool:
    """Return whether the only colon of a short line ends it: ``Preferred Qualifications:`` is one heading."""
    return len(line) <= _LONGEST_LABEL and ":" not in line.rstrip(" *_:\t\r")


def _in_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the sentences of a line end and the next begin; a heading may be glued to what stands before."""
    breaks = ((found.start() + (found[0][0] in ".!?"), found.end()) for found in _BREAK.finditer(text, start, end))
    return sorted([*breaks, *_before_headings(text, start, end, _GLUED)])


def _before_headings(text: str, start: int, end: int, heading: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield where the headings begin that stand within a line, twice each."""
    colon = text.find(":", start, end)
    while colon >= 0:
        if heading is _GLUED or text.endswith(_LAST, start, colon):
            for found in heading.finditer(text, max(start, colon - _LONGEST_HEADING), colon + 1):
                yield found.span()
        start = colon + 1
        colon = text.find(":", start, end)

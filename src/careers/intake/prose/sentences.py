"""Where a sentence of a line begins and ends: what is said of a skill is said in its own sentence."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, NamedTuple

from careers.intake.prose.letters import in_small_letters
from careers.intake.prose.mentions import Mention
from careers.intake.prose.passages import Passage

LONGEST = 1000
"""Characters of the longest sentence; words that go on without an end are parted there."""
_WORD = re.compile(r"[a-z]+")
_MARK = re.compile(r"[.!?;•·▪■●◦➢✓✔❖*‣]")
_END = re.compile(
    r"[.!?][\])\"'”’*]*\s+(?=[^\sa-z])"  # noqa: RUF001 - the next begins with no small letter
    r"|(?<=[a-z)])[.!?](?=[A-Z][a-z])(?!\.(?:Net|Js|Io|Ai|Py|Com)\b)"  # or is glued on
    r"|;"
    r"|(?<=\s)[•·▪■●◦➢✓✔❖*‣]\s+"
)
_ABBREVIATION = re.compile(
    r"(?:^|[\s(/.])(?:[A-Za-z]|e\.?g|i\.?e|incl|approx|[sj]r|[md]rs?|vs|inc|st|dept|min|max|yrs?|ph|exp|no)$",
    re.IGNORECASE,
)
_LONGEST_ABBREVIATION = 8


class Span(NamedTuple):
    """Characters of a text, from the first to the one behind the last."""

    start: int
    end: int


def sentences(text: str, start: int, end: int) -> list[Span]:
    """Return the sentences of a line, in their order; marks that part them belong to the one before.

    Points of lists that stand within the line part it as well.
    """
    spans: list[Span] = []
    begin = start
    for mark in _MARK.finditer(text, start, end):
        found = _END.match(text, mark.start(), end)
        if found and not _is_abbreviation(text, begin, mark.start()):
            spans += _parted(begin, found.end())
            begin = found.end()
    return [*spans, *_parted(begin, end)]


def _parted(begin: int, end: int) -> list[Span]:
    if begin < end <= begin + LONGEST:
        return [Span(begin, end)]
    return [Span(start=at, end=min(at + LONGEST, end)) for at in range(begin, end, LONGEST)]


def _is_abbreviation(text: str, begin: int, at: int) -> bool:
    return text[at] == "." and bool(_ABBREVIATION.search(text[max(begin, at - _LONGEST_ABBREVIATION) : at]))


class NamingLine(NamedTuple):
    """A line that names skills."""

    passage: Passage
    mentions: Annotated[list[Mention], "in the order of the text"]
    sentences: list[Span]
    words: Annotated[frozenset[str], "in small letters; of others than a to z, what stands between them"]


class Naming(NamedTuple):
    """A sentence that names skills."""

    span: Span
    mentions: Sequence[Mention]
    line: NamingLine


def naming_lines(text: str, mentions: Iterable[Mention]) -> list[NamingLine]:
    """Return the lines that name skills, with their mentions; these come in the order of the text."""
    lower = in_small_letters(text)
    lines: dict[tuple[int, int], list[Mention]] = {}
    for mention in mentions:
        lines.setdefault(mention.passage[:2], []).append(mention)
    return [
        NamingLine(
            passage=named[0].passage,
            mentions=named,
            sentences=sentences(text, start, end),
            words=frozenset(_WORD.findall(lower, start, end)),
        )
        for (start, end), named in lines.items()
    ]


def namings(lines: Iterable[NamingLine]) -> Iterator[Naming]:
    """Yield the sentences that name skills, with the mentions that begin in each."""
    for line in lines:
        named, at = line.mentions, 0
        for span in line.sentences:
            begin = at
            while at < len(named) and named[at].start < span.end:
                at += 1
            if at > begin:
                yield Naming(span=span, mentions=named[begin:at], line=line)

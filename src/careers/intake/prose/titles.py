"""Job titles: those that somebody has had, or the one that a posting offers."""

import re
from collections.abc import Iterator, Sequence

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.reading import FoundTitle, Section
from careers.intake.prose.passages import Passage
from careers.intake.prose.sentences import Span

MOST = 30
"""Titles that are told of one document."""
LONGEST_LINE = 120
"""Characters of the longest line that names a title beside an employer, a place and dates."""
LONGEST_LABEL = 40
"""Characters within which the colon of a label stands."""
MOST_WORDS = 8
HEAD = 5
"""Lines at the head of a document, where a title stands below a name."""

_OF_A_PERSON: frozenset[Section] = frozenset({"title", "summary", "experience"})
_OF_OTHERS: frozenset[Section] = frozenset({"company", "benefits"})
# fmt: off
_NOUNS = (
    "engineer", "developer", "scientist", "analyst", "architect", "manager", "administrator", "consultant", "designer",
    "specialist", "leader", "programmer", "tester", "researcher", "director", "officer", "lead", "intern", "technician",
    "associate", "coordinator", "statistician", "strategist", "evangelist", "owner", "master", "head", "president",
    "cto", "cio", "cdo", "dba", "sdet", "sre", "trainee", "assistant", "executive", "advisor", "professor", "lecturer",
    "teacher", "tutor", "writer", "engr", "mgr",
)
# fmt: on
_GERMAN = r"\w*(?:entwickler|ingenieur|architekt|berater|wissenschaftler|analyst|administrator)(?:in)?"
_FRENCH = r"(?:développeu(?:r|se)|ingénieure?|analyste|architecte|administrat(?:eur|rice)|consultante?)"
_ROMANCE = (
    r"(?:analista|cient[íi]fic[oa]|cientista|desarrollador(?:a)?|desenvolvedor(?:a)?|ingenier[oa]|engenheir[oa]|arquitect?[oa]"
    r"|programador(?:a)?|administrador(?:a)?|ingegnere|sviluppat(?:ore|rice)|programmatore|sistemista|architetto)"
)
_FOREIGN = re.compile(rf"\b(?:{_GERMAN}|{_FRENCH}|{_ROMANCE})\b", re.IGNORECASE)
"""Nouns of German titles, written in one with what stands before, and of Romance ones, with it behind them."""
JOB = rf"(?:(?:scrum\s+)?(?:{'|'.join(_NOUNS)})s?)"
"""Nouns that a title ends with, as a regular expression."""
_JOBS = frozenset(f"{noun}{ending}" for noun in _NOUNS for ending in ("", "s"))
_WORD = re.compile(r"[^\W_]+")
_PARTING = re.compile(
    r"\s[-–—|•·@]\s|\||[,;:•·]\s|\s(?:at|with|for|from|since)\s|\t|\s{2,}|\(|\)|\d{4}|\b\d{1,2}/",  # noqa: RUF001 - dashes
    re.IGNORECASE,
)
_LABEL = re.compile(r"^[\W_]*(?:job\s+|position\s+)?(?:title|position|role|designation|job)\b[\s*_]*:", re.IGNORECASE)
_ENDS = re.compile(
    rf"\b{JOB}\b(?:\s+(?:(?:tier|level)?\s?(?:[IVX]{{1,3}}|[1-4])"
    rf"|L[1-4](?:/L[1-4])?|of\s+\w+(?:\s+\w+)?))?$|^(?:head|director|vp|vice\s+president|chief)\b"
    rf"|\b{_GERMAN}$|^(?:{_FRENCH}|{_ROMANCE})\b",
    re.IGNORECASE,
)
_PRAISE = (
    r"(?:(?:new|next|highly|very|skilled|experienced|talented|motivated|passionate|top-notch|self-motivated|dedicated"
    r"|proficient|qualified|creative|strong|dynamic|accomplished|seasoned|results-driven|detail-oriented|and),?\s+)*"
)
_SOUGHT = re.compile(
    rf"\b(?:looking\s+for|seek(?:s|ing)|hiring|recruiting|work(?:ed|ing)?\s+as|joined\s+as|join\s+us\s+as|role\s+of|as)\s+"
    rf"(?:an?|our|the)\s+{_PRAISE}(?P<title>(?:[\w/+#.&-]+\s+){{0,5}}?{JOB})\b",
    re.IGNORECASE,
)
_SEEKING = ("looking", "seek", "hiring", "recruiting", "as a", "as our", "as the", "role of")
"""Of these one stands wherever a title is sought or somebody works as something."""
_SELF = re.compile(
    rf"[\W_]*(?:i\s+am\s+)?(?:an?\s+)?{_PRAISE}(?P<title>(?:[\w/+#.&-]+\s+){{0,4}}?{JOB})\s+(?:with|who|having|in)\b",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"\bmaster of\b"
    r"|\b(?:to|as|is|are|was|have|has|had|the|his|her|their|our|my|your|between|every|by|on|work|reported|assist\w*ing)\b"
    r"|^(?:associate|leader|lead|assistant|executive|officer|owner|head|masters?|director|leads)s?$",
    re.IGNORECASE,
)
_TRIM = " \t\xa0*_#.,;:-–—|•·▪➢>()[]"  # noqa: RUF001 - what stands around a title


def titles(text: str, parts: Sequence[Passage], knowledge: KnowledgeBase) -> tuple[FoundTitle, ...]:
    """Return the job titles of a person, or of the job that a posting offers, at most 30, in the order of the text.

    Those of other people, whom the work is done with, are none of them.
    """
    spans = [span for number, part in enumerate(parts) for span in _in_line(text, part, number)]
    named = [span for span in spans if not _NO_TITLE.search(text[span.start : span.end])][:MOST]
    return tuple(_found(text, span, knowledge) for span in named)


def _found(text: str, span: Span, knowledge: KnowledgeBase) -> FoundTitle:
    from careers.knowledge.lookup import find_role
    from careers.knowledge.title_matching import title_matcher

    given = text[span.start : span.end]
    role = find_role(given, knowledge) or title_matcher(knowledge).named_role(given)
    return FoundTitle(given=given, role=role, start=span.start, end=span.end)


def _in_line(text: str, part: Passage, number: int) -> Iterator[Span]:
    line = text[part.start : part.end]
    lower = line.lower()
    own = part.section in _OF_A_PERSON
    alone = (own or (number < HEAD and part.section != "certificates")) and _is_short(line)
    sought = part.section not in _OF_OTHERS and any(cue in lower for cue in _SEEKING)
    labelled = ":" in line[:LONGEST_LABEL] and _LABEL.match(line)
    if not (own or alone or sought or labelled) or not _names_job(lower):
        return
    if labelled:
        yield from _pieces(text, Span(part.start + labelled.end(), part.end))
        return
    found = list(_SOUGHT.finditer(text, part.start, part.end)) if sought else []
    if not found and alone:
        yield from _pieces(text, Span(part.start, part.end))
        return
    self = _SELF.match(text, part.start, part.end) if own and not found else None
    yield from (Span(*one.span("title")) for one in (*found, *([self] if self else [])))


def _names_job(lower: str) -> bool:
    return not _JOBS.isdisjoint(_WORD.findall(lower)) or bool(_FOREIGN.search(lower))


def _is_short(line: str) -> bool:
    """Return whether a line is of the kind that names a job, an employer and dates, and is no sentence."""
    bare = line.strip().removeprefix("**") or "."
    return len(bare) <= LONGEST_LINE and bare[-1] not in ".?" and not bare[0].islower() and bare[0] not in "•▪➢*-"


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Yield those of the pieces of a line that are a title."""
    begin = span.start
    ends = [(found.start(), found.end()) for found in _PARTING.finditer(text, span.start, span.end)]
    for end, following in (*ends, (span.end, span.end)):
        piece = _trimmed(text, Span(begin, end))
        words = text[piece.start : piece.end]
        if _ENDS.search(words) and len(words.split()) <= MOST_WORDS:
            yield piece
        begin = following


def _trimmed(text: str, span: Span) -> Span:
    piece = text[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip(_TRIM))
    return Span(start=start, end=max(start, span.start + len(piece.rstrip(_TRIM))))

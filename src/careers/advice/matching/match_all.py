"""One posting in full, or many in their order of nearness: as many as there are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, islice

from careers.domain.background import NO_BACKGROUND, Background
from careers.domain.document import Document
from careers.domain.errors import CareersError, Location, Problem, fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile
from careers.domain.reports.match import MatchReport
from careers.domain.reports.reading import ReadingProblem

SAY = "say what you know: --skills python,sql or --from resume.pdf"


def match_all(
    profile: Profile | None,
    background: Background | None,
    postings: Iterable[Document | ReadingProblem],
    knowledge: KnowledgeBase,
    top: int | None,
) -> MatchReport:
    """Return how somebody stands against the only posting, or which of several come nearest.

    Raises:
        CareersError: no posting can be read, or there are several and nobody who is compared with them.
    """
    coming = iter(postings)
    first = list(islice(coming, 2))
    if len(first) == 1 and isinstance(first[0], Document):
        from careers.advice.matching.match import match
        from careers.intake.reading import read_document

        reading = read_document(first[0], knowledge, "posting")
        return match(profile, background or NO_BACKGROUND, first[0], reading, knowledge)
    if profile is None and len(first) > 1:
        raise fail("several postings are ranked by what you know, and no skills were given", SAY)
    from careers.advice.matching.ranking import rank

    report = rank(profile or Profile(), chain(first, coming), knowledge, top)
    if not report.read:
        raise _unread(report.problems)
    return report


def _unread(problems: Sequence[ReadingProblem]) -> CareersError:
    if not problems:
        return fail("there is no posting", "name a file or a folder with postings")
    return CareersError(*(Problem(one.error, Location(one.file), one.hint) for one in problems))

"""One posting in full, or many in their order of nearness: as many as there are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, islice

from careers.advice.matching.read_postings import Posting
from careers.domain.background import NO_BACKGROUND, Background
from careers.domain.document import Document
from careers.domain.errors import CareersError, Location, Problem, fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import level_of_years
from careers.domain.profile import Profile
from careers.domain.reports.match import MatchReport
from careers.domain.reports.reading import ReadingProblem

SAY = "say what you know: --skills python,sql or --from resume.pdf"


def match_all(  # noqa: PLR0913 - who stands against what, and how it is read
    profile: Profile | None,
    background: Background | None,
    postings: Iterable[Posting],
    knowledge: KnowledgeBase,
    *,
    top: int | None,
    jobs: int,
) -> MatchReport:
    """Return how somebody stands against the only posting, or which of several come nearest.

    Raises:
        CareersError: no posting can be read, or there are several and nobody who is compared with them.
    """
    background = background or NO_BACKGROUND
    profile = practised(profile, background)
    coming = iter(postings)
    first = list(islice(coming, 2))
    if len(first) == 1 and isinstance(first[0], Document):
        from careers.advice.matching.match import match
        from careers.intake.reading import read_document

        reading = read_document(first[0], knowledge, "posting")
        return match(profile, background, first[0], reading, knowledge)
    if profile is None and len(first) > 1:
        raise fail("several postings are ranked by what you know, and no skills were given", SAY)
    from careers.advice.matching.ranking import rank

    report = rank(profile or Profile(), chain(first, coming), knowledge, top, jobs)
    if not report.read:
        raise _unread(report.problems)
    return report


def practised(profile: Profile | None, background: Background) -> Profile | None:
    """Return the profile with the levels that years stand for, where it tells none: postings ask for years as well."""
    if profile is None:
        return None
    years = dict(background.skill_years)
    skills = (one._replace(level=one.level or level_of_years(years.get(one.id))) for one in profile.skills)
    return profile._replace(skills=tuple(skills))


def _unread(problems: Sequence[ReadingProblem]) -> CareersError:
    if not problems:
        return fail("there is no posting", "name a file or a folder with postings")
    return CareersError(*(Problem(one.error, Location(one.file), one.hint) for one in problems))

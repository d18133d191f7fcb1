"""Which role or skill a free text means."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, cast

from careers.domain.errors import fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.listings import FindReport, Match
from careers.knowledge.names import is_english
from careers.knowledge.title_matching import Candidate, title_matcher

NOT_ENGLISH = "names here are English: write the title or skill as an English advertisement would"


def find(texts: Iterable[str], knowledge: KnowledgeBase) -> FindReport:
    """Return for each text the roles and skills that it may mean, and the texts that nothing resembles.

    Raises:
        CareersError: there is no text, or nothing but spaces in it.
    """
    matcher = title_matcher(knowledge)
    found = [(text, matcher.candidates(text)) for text in texts]
    if not any(text.strip() for text, _ in found):
        raise fail("there is nothing to look up", 'give a job title or a skill, as in `careers find "data engineer"`')
    matches = (_match(text, candidate, knowledge) for text, near in found for candidate in near)
    return FindReport(
        knowledge_base=knowledge.edition,
        results=tuple(matches),
        unmatched=tuple(text for text, near in found if not near),
        note=NOT_ENGLISH if any(not near and not is_english(text) for text, near in found) else None,
    )


def _match(text: str, candidate: Candidate, knowledge: KnowledgeBase) -> Match:
    title = knowledge.roles[candidate.id].title if candidate.kind == "role" else None
    name = knowledge.skills[candidate.id].name if candidate.kind == "skill" else None
    return Match(
        given=text,
        kind=cast("Literal['role', 'skill']", candidate.kind),
        id=candidate.id,
        title=title,
        name=name,
        score=candidate.score,
    )

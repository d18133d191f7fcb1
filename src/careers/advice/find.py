"""Which role or skill a free text means."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, cast

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.listings import FindReport, Match
from careers.knowledge.title_matching import Candidate, candidates


def find(texts: Iterable[str], knowledge: KnowledgeBase) -> FindReport:
    """Return for each text the roles and skills that it may mean, and the texts that nothing resembles."""
    found = [(text, candidates(text, knowledge)) for text in texts]
    matches = (_match(text, candidate, knowledge) for text, near in found for candidate in near)
    return FindReport(
        knowledge_base=knowledge.edition,
        results=tuple(matches),
        unmatched=tuple(text for text, near in found if not near),
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

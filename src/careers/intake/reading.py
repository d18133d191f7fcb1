"""What is understood of a document."""

from __future__ import annotations

from careers.domain.document import Document, DocumentKind
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.reading import FoundSkill, ReadingReport, SkillEvidence
from careers.intake.prose.mentions import Mention, mentions
from careers.intake.prose.passages import passages
from careers.intake.prose.recognising import kind_of


def read_document(document: Document, knowledge: KnowledgeBase, kind: DocumentKind | None = None) -> ReadingReport:
    """Return what is understood of a document, which is of the kind that is given, else of the kind that it looks like."""
    kind = kind or document.kind or kind_of(document.text)
    parts = passages(document.text, kind)
    found = mentions(document.text, parts, knowledge)
    return ReadingReport(
        knowledge_base=knowledge.edition,
        file=document.file,
        form=document.form,
        kind=kind,
        skills=_skills(document.text, found, knowledge),
        titles=(),
        years_total=None,
        education=(),
        gates=(),
        unknown=(),
    )


def _skills(text: str, found: list[Mention], knowledge: KnowledgeBase) -> tuple[FoundSkill, ...]:
    evidence: dict[str, list[SkillEvidence]] = {}
    for one in found:
        here = SkillEvidence(
            text=text[one.start : one.end],
            start=one.start,
            end=one.end,
            line=one.passage.line,
            section=one.passage.section,
        )
        evidence.setdefault(one.skill, []).append(here)
    return tuple(
        FoundSkill(
            id=skill,
            name=knowledge.skills[skill].name,
            level=None,
            years=None,
            asked=None,
            evidence=tuple(evidence[skill]),
        )
        for skill in sorted(evidence)
    )

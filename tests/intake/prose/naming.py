"""Mentions of skills by their very names, so that what is said of them is tested without a knowledge base."""

from __future__ import annotations

import re

from careers.domain.document import DocumentKind
from careers.intake.prose.mentions import Mention
from careers.intake.prose.passages import Passage, passages

# fmt: off
SKILLS = (
    "Machine Learning", "Excel", "Python", "JavaScript", "Java", "Kotlin", "Scala", "SQL", "Spark", "Kafka", "Docker",
    "Azure", "Terraform", "Statistics", "Computer Science", "Mathematics", "C#", "Go", "Rust", "REST API", "HTML",
    "CSS", "Communication", "Spanish", "English", "Testing",
)
# fmt: on
_NAMES = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, SKILLS))})(?!\w)", re.IGNORECASE)


def named_in(text: str, kind: DocumentKind) -> list[Mention]:
    """Return the skills of the list above that a text names."""
    return [
        Mention(
            skill=found.group().lower(), start=found.start(), end=found.end(), passage=_line_at(parts, found.start())
        )
        for parts in [passages(text, kind)]
        for found in _NAMES.finditer(text)
    ]


def _line_at(parts: list[Passage], at: int) -> Passage:
    return next(part for part in parts if part.start <= at < part.end)

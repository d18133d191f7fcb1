"""Which of the names that stand in a text are meant as skills."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from careers.domain.document import DocumentKind
from careers.domain.reports.reading import Section
from careers.intake.prose.addresses import Addresses
from careers.intake.prose.candidates import Candidate
from careers.intake.prose.certainty import certain
from careers.intake.prose.passages import Passage
from careers.intake.prose.place import in_place

_ABOUT: frozenset[Section] = frozenset(("duties", "other"))
"""Sections whose sentences are about the work and the firm more than about skills."""
_SENTENCE = 40
"""Characters of a passage that is more than a name."""
# fmt: off
_ASKS = (
    "experience", "knowledge", "understand", "familiar", "proficien", "expert", "skill", "fluent", "background",
    "competen", "hands-on", "passion", "interest", "such as", "e.g", "ability", "able to", "must", "degree", "know",
    "strong", "solid", "good", "principles", "methodolog", "best practice", "concepts", "using", "certifi", "learn",
)
# fmt: on
"""What a sentence has that tells of what somebody can."""


def meant(text: str, found: Sequence[Candidate], kind: DocumentKind) -> Iterator[Candidate]:
    """Yield the names that are meant as skills, in their order; what a posting names in passing is of the firm."""
    addresses = Addresses(text)
    kept = [one for one in found if in_place(text, one, addresses)]
    named = Counter(one.passage.start for one in kept)
    for one, sure in zip(kept, certain(text, kept), strict=True):
        alone = kind == "posting" and not one.product and named[one.passage.start] == 1
        if sure and not (alone and _in_passing(text, one.passage)):
            yield one


def _in_passing(text: str, part: Passage) -> bool:
    """Return whether a subject that is the only name of a sentence is what the firm or the work is about.

    The sentence asks for nothing: ``a leader of process mining``.
    """
    if part.section not in _ABOUT or part.end - part.start < _SENTENCE:
        return False
    said = text[part.start : part.end].lower()
    return not any(words in said for words in _ASKS)

"""Names that stand in a text, before it is known whether they are meant."""

from typing import NamedTuple

from careers.intake.prose.passages import Passage


class Candidate(NamedTuple):
    """A name that stands in a text, and what it has to show before it counts: see `knowledge.names_in_text`."""

    start: int
    end: int
    skill: str
    rule: str
    product: bool
    passage: Passage

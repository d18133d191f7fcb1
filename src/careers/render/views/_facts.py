"""Facts with the sources that they rest on, as lines."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, NamedTuple

from careers.domain.source import Fact, Source
from careers.render.blocks import Line, Words, line, quiet, strong

if TYPE_CHECKING:  # an annotation alone names it
    from careers.domain.role_details import Disagreement


class Citations(NamedTuple):
    """The sources that a page may cite, by id, and which of them are old."""

    sources: Mapping[str, Source]
    old: Collection[str]

    def dated(self, text: str, sources: tuple[str, ...]) -> list[Words]:
        """Return words with their sources, and that what they tell is old where all of them are."""
        old = bool(sources) and all(name in self.old for name in sources)
        return [Words(text, sources=sources), *([quiet(" (old)")] if old else [])]

    def fact(self, fact: Fact) -> Line:
        """Return a fact with its sources; one that newer sources replace says so, with its date."""
        if not fact.superseded_by:
            return line(*self.dated(fact.text, fact.sources))
        date = max(self.sources[name].date for name in fact.sources)
        superseded = Words(f" ({date}, superseded by", "quiet", fact.superseded_by)
        return line(Words(fact.text, sources=fact.sources), superseded, quiet(")"))

    def disagreement(self, point: Disagreement) -> Line:
        """Return what sources say of one point, side against side."""
        sides = [part for claim in point.claims for part in (Words(" / "), *self.fact(claim).parts)]
        return line(strong(f"{point.topic}:"), " ", *sides[1:])

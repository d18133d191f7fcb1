"""Facts with the numbers of their sources, and the sources by number."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from rich.console import RenderableType
from rich.text import Text

from careers.domain.details import Disagreement
from careers.domain.source import Fact, Source
from careers.render.table.parts import grid, heading, text


class Footnotes:
    """Numbers the sources that a page cites in the order in which it first cites them, and lists them at its end."""

    def __init__(self, sources: Mapping[str, Source], old: Collection[str] = ()) -> None:
        """Take the sources that may be cited, by id, and which of them are old."""
        self._sources = sources
        self._old = old
        self._numbers: dict[str, int] = {}

    def mark(self, names: Iterable[str]) -> Text:
        """Give the numbers of sources: ``[1,3]``; nothing for none."""
        numbers = sorted(self._numbers.setdefault(name, len(self._numbers) + 1) for name in names)
        return Text(f" [{','.join(map(str, numbers))}]" if numbers else "", "dim")

    def dated(self, names: Collection[str]) -> Text:
        """Give the numbers of sources, and that what they tell is old where all of them are."""
        old = bool(names) and all(name in self._old for name in names)
        return self.mark(names) + Text(" (old)" if old else "", "dim")

    def fact(self, fact: Fact) -> Text:
        """Give a fact with its sources; one that newer sources replace says so, with its date."""
        told = text(fact.text)
        if not fact.superseded_by:
            return told + self.dated(fact.sources)
        told += self.mark(fact.sources) + Text(f" ({self._date(fact)}, superseded by", "dim")
        return told + self.mark(fact.superseded_by) + Text(")", "dim")

    def _date(self, fact: Fact) -> str:
        """Give when a fact was last said."""
        return max(self._sources[name].date for name in fact.sources)

    def disagreement(self, point: Disagreement) -> Text:
        """Give what sources say of one point, side against side."""
        sides = [text(claim.text) + self.mark(claim.sources) for claim in point.claims]
        return text(f"{point.topic}: ", "italic") + Text(" / ").join(sides)

    def listing(self) -> list[RenderableType]:
        """Give the list of the sources that were cited, under its heading; nothing where none was."""
        if not self._numbers:
            return []
        table = grid(None, 1, gap=1)
        for name, number in self._numbers.items():
            source = self._sources[name]
            old = ", old" if name in self._old else ""
            table.add_row(f"[{number}]", text(f"{source.title}. {source.publisher}, {source.date}{old}", "dim"))
        return [Text(), heading("Sources"), table]

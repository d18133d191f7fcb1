"""Where a fact comes from."""

from typing import Annotated, Final, NamedTuple

EDITORIAL: Final = "editorial"
"""The source that judgement cites."""
OLD_AFTER = 3
"""Years after which a source is old: pay has moved on by then, and most projections have been replaced."""


class Source(NamedTuple):
    """One publication, data set or dated judgement that facts cite."""

    id: Annotated[str, "slug by which facts cite the source"]
    title: str
    publisher: str
    date: Annotated[str, "ISO date of publication, or of the judgement"]
    licence: Annotated[str, "the terms under which its facts are used here"]
    url: str | None = None
    attribution: Annotated[str | None, "the line that the licence asks for"] = None
    carried: Annotated[str | None, "what of it stands in the knowledge base"] = None
    period: Annotated[str | None, "when what it counts is from, where its date does not tell: 2023; undated"] = None

    @property
    def when(self) -> str:
        """Return when what it counts is from."""
        return self.period or self.date

    def is_old(self, today: str) -> bool:
        """Return whether the source is more than three years older than an ISO date, such as that of the base."""
        return self.date < f"{int(today[:4]) - OLD_AFTER:04}{today[4:]}"


class Fact(NamedTuple):
    """One statement with the sources that it rests on."""

    text: str
    sources: Annotated[tuple[str, ...], "ids of the sources, at least one"]
    superseded_by: Annotated[tuple[str, ...], "ids of newer sources that replace the statement"] = ()

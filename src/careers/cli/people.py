"""Answering for many people: a document a line, and a word on what could not be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from careers.cli.progress import watched
from careers.cli.session import MOST_WARNINGS, Session
from careers.domain.errors import Problem
from careers.domain.reports.fit import LineFit
from careers.domain.reports.fit_line import LineProblem
from careers.render.writers.json import write_line

NOBODY = 2


def answer_each(session: Session, lines: Iterable[LineFit]) -> int:
    """Write the document of each person as it comes; tell on stderr of the first lines that could not be read.

    Return the exit code: 2 where there were lines and none could be read.
    """
    skipped = _Skipped()
    session.write_each(watched(_documents(lines, skipped, session.fields), session))
    session.warn(skipped.first)
    if skipped.count > MOST_WARNINGS:
        session.warn([Problem(f"{skipped.count - MOST_WARNINGS} more lines were skipped; the output names them")])
    return NOBODY if skipped.count and not skipped.answered else 0


class _Skipped:
    """The lines that could not be read: how many, and the first of them; and whether any was answered."""

    def __init__(self) -> None:
        self.count = 0
        self.answered = False
        self.first: list[Problem] = []

    def add(self, line: LineProblem) -> None:
        self.count += 1
        if self.count <= MOST_WARNINGS:
            self.first.append(Problem(f"line {line.line} is skipped: {line.error}"))


def _documents(lines: Iterable[LineFit], skipped: _Skipped, fields: Sequence[str] | None) -> Iterator[str]:
    for line in lines:
        if isinstance(line.answer, LineProblem):
            skipped.add(line.answer)
        else:
            skipped.answered = True
        yield write_line(line, fields)

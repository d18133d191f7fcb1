"""Rows and lines that can't be read among many that can."""

from __future__ import annotations

from careers.domain.errors import CareersError, Location, Problem

MOST_TOLD = 3
"""Of which is told why."""


class SkippedError(CareersError):
    """Rows or lines could not be read; the others could."""

    def __init__(self, count: int, *problems: Problem) -> None:
        """Hold how many, and the problems of the first of them."""
        super().__init__(*problems)
        self.count = count


class Skipped:
    """What could not be read of a file: how many rows or lines, and why of the first."""

    def __init__(self, file: str, what: str) -> None:
        """Begin with none; ``what`` names them: rows, lines."""
        self.file = file
        self._what = what
        self._count = 0
        self._first: list[Problem] = []

    def add(self, line: int, error: CareersError) -> None:
        """Note what is wrong with a line of the file."""
        self._count += 1
        if self._count <= MOST_TOLD:
            self._first.append(error.problems[0]._replace(location=Location(self.file, line, 1)))

    def tell(self) -> None:
        """Raise the error that tells of them, if there are any."""
        more = self._count - len(self._first)
        if more:
            self._first.append(Problem(f"{more:,} more {self._what} could not be read", Location(self.file)))
        if self._first:
            raise SkippedError(self._count, *self._first)

"""What could not be read among much that could."""

from __future__ import annotations

from careers.cli.session import MOST_WARNINGS, Session
from careers.domain.errors import Problem
from careers.domain.phrases import counted


class Unread:
    """How many could be read, how many could not, and why of the first of these."""

    def __init__(self, unit: str) -> None:
        """Begin with none; the unit is what one of them is called."""
        self.read = self.count = 0
        self._first: list[Problem] = []
        self.unit = unit

    def add(self, problem: Problem, count: int = 1) -> None:
        """Count what could not be read."""
        self.count += count
        if len(self._first) < MOST_WARNINGS:
            self._first.append(problem)

    def tell(self, session: Session) -> None:
        """Say why the first could not be read, and how many of how many."""
        session.warn(self._first)
        if self.count:
            session.note(f"{counted(self.count, self.unit)} could not be read; {self.read:,} could")

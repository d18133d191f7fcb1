"""What can go wrong for a user, with the words that help."""

from collections.abc import Iterable
from typing import NamedTuple

WRONG_INPUT = 2
BUG = 70


STANDARD_INPUT = "standard input"
"""What messages and reports call it."""


def file_name(path: str) -> str:
    """Return what a file that somebody named is called: its path, or standard input for ``-``."""
    return STANDARD_INPUT if path == "-" else path


class Location(NamedTuple):
    """A point in a file; line and column count from 1, 0 where the whole file is meant."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Return ``FILE:LINE:COL``, or the file alone."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


class Problem(NamedTuple):
    """One thing that is wrong, where, and what to do about it."""

    message: str
    location: Location | None = None
    hint: str | None = None
    suggestions: tuple[str, ...] = ()
    """Words that may have been meant, as they can be given: ids, names of commands or fields; the nearest first."""


class CareersError(Exception):
    """Wrong usage or bad input: every problem found, and the exit code that the program ends with."""

    exit_code = WRONG_INPUT

    def __init__(self, *problems: Problem) -> None:
        """Hold the problems, in the order in which they are to be told."""
        super().__init__("; ".join(problem.message for problem in problems))
        self.problems = problems


def fail(
    message: str, hint: str | None = None, location: Location | None = None, suggestions: Iterable[str] = ()
) -> CareersError:
    """Return the error for a single problem."""
    return CareersError(Problem(message, location, hint, tuple(suggestions)))


def bug(error: Exception) -> Problem:
    """Return the words for what went wrong through no fault of the user."""
    message = f"this is a bug in careers: {type(error).__name__}: {error}"
    return Problem(message, hint="run it again with --debug, and report what it shows")


def os_reason(error: OSError) -> str:
    """Return the system's word for what went wrong, to stand within a sentence."""
    return (error.strerror or str(error)).lower()

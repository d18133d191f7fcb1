"""Answering for many people: a line each or one page, and a word on what could not be read."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

import careers
from careers.cli.progress import watched
from careers.cli.session import PAGES, Session
from careers.cli.unread import Unread
from careers.domain.errors import Problem
from careers.domain.phrases import counted
from careers.domain.reports.fit_people import FitLine, LineProblem

MOST_ON_PAGE = 1_000
MOST_ON_SCREEN = 100
"""People on a page; there may be any number, and who scrolls through more had better have a file of records."""


def answer_people(session: Session, answers: careers.Answers, knowledge: careers.KnowledgeBase) -> None:
    """Write a line for each person as it comes, or a page of all; tell on stderr what was not understood.

    Raises:
        CareersError: before anything is told, where nobody can be answered.
    """
    told = _Told(answers.unit)
    pieces = _pieces(session, answers)
    if pieces is not None:
        counted_pieces = watched(pieces, session, "people", lambda: answers.share, count=lambda piece: piece.people)
        session.write_each(told.texts(counted_pieces))
        told.tell(session)
        return
    lines: Iterator[Any] = told.watch(watched(answers, session, "people", lambda: answers.share))
    lines = chain([next(lines)], lines)  # where nobody can be answered not even a header is written
    if session.format in PAGES:
        most = MOST_ON_SCREEN if session.format == "table" else MOST_ON_PAGE
        session.answer(careers.people_report(lines, knowledge, answers.role, most))
    else:
        session.write_each(_documents(lines, session, knowledge))
    told.tell(session)


def _pieces(session: Session, answers: careers.Answers) -> Iterator[Any] | None:
    """Return the answers as texts of many lines, where there are any that need no choice of fields."""
    if session.fields is not None or session.format not in {"json", "jsonl", "csv"} or session.csv != "standard":
        return None
    return answers.pieces("csv" if session.format == "csv" else "jsonl")


def _documents(lines: Iterable[Any], session: Session, knowledge: careers.KnowledgeBase) -> Iterator[str]:
    """Return the text of each line: of records, or of documents."""
    if session.format in {"json", "jsonl"}:
        from careers.render.writers.json import write_line

        return (write_line(line, session.fields) for line in lines)
    from careers.render.views.fit_people import line_records
    from careers.render.writers import csv, plain

    index = knowledge.requirement_index
    told = line_records(lines, dict(zip(index.roles, index.titles, strict=True)))
    if session.format == "csv":
        return csv.lines([told], session.fields, session.csv)
    return plain.lines([told], session.fields)


class _Told(Unread):
    """What could not be read, and how many words were not understood."""

    words = people = 0

    def watch(self, lines: Iterable[Any]) -> Iterator[Any]:
        """Yield lines, and count those that could not be had."""
        for line in lines:
            if isinstance(line, LineProblem):
                self._skip(line)
            else:
                self.read += 1
                unknown = _unknown(line)
                self.words += unknown
                self.people += unknown > 0
            yield line

    def texts(self, pieces: Iterable[Any]) -> Iterator[str]:
        """Yield the texts of many lines, and count those that could not be had."""
        for piece in pieces:
            for line in piece.problems:
                self._skip(line)
            self.read += piece.people - len(piece.problems)
            self.words += piece.unknown
            self.people += piece.puzzling
            yield piece.text

    def _skip(self, line: LineProblem) -> None:
        who = "" if line.id is None else f" ({line.id})"
        place = str(line.id) if self.unit == "document" else f"line {line.line}{who}"
        self.add(Problem(f"{place} is skipped: {line.error}"))

    def tell(self, session: Session) -> None:
        """Say what could not be read, and how many words were not understood."""
        super().tell(session)
        if self.words:
            people = "one person" if self.people == 1 else f"{self.people:,} people"
            are = "is" if self.words == 1 else "are"
            session.note(f"{counted(self.words, 'skill')} of {people} {are} not known; the answers name some of each")


def _unknown(line: Any) -> int:
    if isinstance(line, FitLine):
        known, stated = line.understood
        return stated - known
    return len(line.answer.profile.unknown)


def is_for_files(output: str | None) -> bool:
    """Return whether answers are to go to a file of Parquet, or to a folder of them."""
    return output is not None and (output.endswith((".parquet", "/")) or os.path.isdir(output))


def tell_files(session: Session, outcomes: Iterable[careers.Outcome]) -> None:
    """Say what became of files of people as they are answered.

    Raises:
        CareersError: none could be.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)  # what is half written is dropped on the way out
    done = list(watched(outcomes, session, "people", count=lambda one: one.answered + one.unread))
    failed = [problem for one in done for problem in one.problems]
    if failed and all(one.problems for one in done):
        raise careers.CareersError(*failed)
    session.warn(failed)
    answered, unread = sum(one.answered for one in done), sum(one.unread for one in done)
    skipped = sum(one.skipped for one in done)
    if skipped:
        session.note(f"{counted(skipped, 'file')} had been answered before")
    if skipped < len(done):
        session.note(f"{answered:,} people answered in {counted(len(done) - skipped - len(failed), 'file')}")
    if unread:
        session.note(f"{counted(unread, 'line')} could not be read; the column `error` says why")

"""`careers read`: what is understood of documents, with the evidence."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Annotated, Any

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common
from careers.cli.session import MOST_WARNINGS, Session
from careers.cli.unread import Unread
from careers.domain.document import Document, DocumentKind
from careers.domain.errors import CareersError, Location, Problem, fail
from careers.domain.reports.reading import ReadingProblem, ReadingReport
from careers.domain.reports.report import plain_value

Reading = ReadingReport | ReadingProblem


def read(
    common: Common,
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE|DIR|-...", help="Résumés, postings, profiles, lists.", show_default=False),
    ],
    kind: Annotated[
        DocumentKind | None, typer.Option("--as", help="What they are, if they do not tell.", show_default=False)
    ] = None,
    text: Annotated[bool, typer.Option("--text", help="Print the text that is read, and nothing else.")] = False,
) -> None:
    """Show what is understood of documents, and where it stands.

    Examples:
        careers read resume.pdf
        careers read posting.txt --as posting
        careers read resume.pdf --text
        careers read resumes/ --format jsonl
    """
    if text and (common.json or common.format is not None or common.fields is not None):
        raise fail("--text prints the text alone", "leave out --json, --format and --fields")
    session = common.open()
    if text:
        session.write_each(_texts(files, session))
    else:
        _answer(session, files, kind)


def _answer(session: Session, files: list[str], kind: DocumentKind | None) -> None:
    """Tell what is understood: a document a line in JSON Lines, else all in one answer."""
    knowledge, unread = session.load(), Unread("document")
    readings = _watched(_readings_of(files, knowledge, kind), unread)
    if session.format == "jsonl" and session.fields is None:
        session.write_each(f"{json.dumps(_document(one))}\n" for one in readings)
    else:
        every = tuple(readings)
        session.answer(every[0] if len(every) == 1 else careers.ReadingsReport(knowledge.edition, every))
    unread.tell(session)


def _watched(readings: Iterable[Reading], unread: Unread) -> Iterator[Reading]:
    """Yield readings, and count those that could not be had."""
    for one in readings:
        if isinstance(one, ReadingReport):
            unread.read += 1
        else:
            unread.add(_problem_of(one), one.rows)
        yield one


def _problem_of(one: ReadingProblem) -> Problem:
    """Return what is wrong with a document, as it is told."""
    return Problem(one.error, Location(one.file), one.hint)


def _readings_of(
    files: Iterable[str], knowledge: careers.KnowledgeBase, kind: DocumentKind | None
) -> Iterator[Reading]:
    """Yield what is understood of documents as they come.

    Raises:
        CareersError: before anything is told, where none of them can be read.
    """
    return _unless_none_is_read(
        careers.read(one, knowledge, kind=kind) if isinstance(one, Document) else one
        for one in careers.documents(files)
    )


def _unless_none_is_read(readings: Iterator[Reading]) -> Iterator[Reading]:
    unread: list[ReadingProblem] = []
    for one in readings:
        if isinstance(one, ReadingReport):
            yield from chain(unread, (one,), readings)
            return
        unread.append(one)
    if not unread:
        raise fail("there is no document in it", "name a file, or a folder with some")
    raise CareersError(*map(_problem_of, unread[:MOST_WARNINGS]))


def _document(one: Any) -> dict[str, Any]:
    fields: dict[str, Any] = plain_value(one)
    return {"schema": fields.pop("schema"), **fields}


def _texts(files: list[str], session: Session) -> Iterator[str]:
    """Yield the text of each document, under its name where there are several."""
    found = list(_found(files))
    for one in found:
        yield f"==> {one.file} <==\n" if len(found) > 1 else ""
        yield _shown(one.text, session) if one.text.endswith("\n") else f"{_shown(one.text, session)}\n"


def _found(files: list[str]) -> Iterator[Document]:
    for one in careers.documents(files):
        if not isinstance(one, Document):
            raise CareersError(_problem_of(one))
        yield one


def _shown(text: str, session: Session) -> str:
    """Return a text as it is or, for a terminal, without what that might obey."""
    from careers.render.clean import clean

    return "\n".join(map(clean, text.split("\n"))) if session.terminal.is_tty else text


app = command(read)

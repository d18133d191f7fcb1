"""`careers read`: what is understood of documents, with the evidence."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated, Any

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common
from careers.cli.session import Session
from careers.domain.document import Document, DocumentKind
from careers.domain.errors import CareersError, fail
from careers.domain.reports.report import plain_value


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
    from careers.cli.readings import Unread, readings_of

    knowledge, unread = session.load(), Unread()
    readings = unread.watch(readings_of(files, knowledge, kind))
    if session.format == "jsonl" and session.fields is None:
        session.write_each(f"{json.dumps(_document(one))}\n" for one in readings)
    else:
        every = tuple(readings)
        session.answer(every[0] if len(every) == 1 else careers.ReadingsReport(knowledge.edition, every))
    unread.tell(session)


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
    from careers.cli.readings import problem_of

    for one in careers.documents(files):
        if not isinstance(one, Document):
            raise CareersError(problem_of(one))
        yield one


def _shown(text: str, session: Session) -> str:
    """Return a text as it is or, for a terminal, without what that might obey."""
    from careers.render.clean import clean

    return "\n".join(map(clean, text.split("\n"))) if session.terminal.is_tty else text


app = command(read)

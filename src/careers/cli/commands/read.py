"""`careers read`: what is understood of documents."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from careers.cli.app import command
from careers.cli.options import Common
from careers.domain.document import DocumentKind


def read(
    common: Common,
    files: Annotated[list[str], typer.Argument(metavar="FILE...|-", help="Documents.", show_default=False)],
    kind: Annotated[DocumentKind | None, typer.Option("--as", help="What they are.", show_default=False)] = None,
) -> None:
    """Show what is understood of documents.

    Examples:
        careers read resume.txt --as resume
    """
    from careers.intake.documents.opening import read_documents
    from careers.intake.reading import read_document

    session = common.open()
    knowledge = session.load()
    documents = (document for file in files for document in read_documents(file))
    session.write_each(f"{json.dumps(read_document(one, knowledge, kind).to_dict())}\n" for one in documents)


app = command(read)

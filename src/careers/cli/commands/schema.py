"""`careers schema`: the JSON Schema of a document."""

from __future__ import annotations

import json
from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common
from careers.domain.errors import fail


def schema(
    common: Common,
    name: Annotated[str, typer.Argument(metavar="[NAME]", help="The name of a document.", show_default=False)] = "",
) -> None:
    """Print the JSON Schema of a document. Without a name, list the documents and the files that have one.

    Examples:
        careers schema
        careers schema fit
    """
    session = common.open()
    if name:
        if session.fields is not None or session.format in {"jsonl", "csv", "md", "html", "ics"}:
            raise fail(
                "a schema is printed as JSON, and whole", "leave --format and --fields out, and name the file .json"
            )
        session.write(json.dumps(careers.schema(name), indent=2) + "\n")
    else:
        session.answer(careers.schemas())


app = command(schema)

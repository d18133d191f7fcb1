"""`careers schema`: the JSON Schema of a document."""

from __future__ import annotations

import json
from typing import Annotated

import typer

import careers
from careers.cli.app import command
from careers.cli.options import Common


def schema(
    common: Common,
    name: Annotated[str, typer.Argument(metavar="[NAME]", show_default=False)] = "",
) -> None:
    """Print the JSON Schema of a document. Without a name, list the documents and the files that have one."""
    session = common.open()
    if name:
        session.write(json.dumps(careers.schema(name), indent=2) + "\n")
    else:
        session.answer(careers.schemas())


app = command(schema)

"""JSON and YAML files: the documents in them."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.document import Document
from careers.domain.errors import CareersError
from careers.intake.documents.data_text import parse
from careers.intake.documents.shapes import read_shapes
from careers.intake.documents.signs import looks_like_json

_ENDINGS = (".yaml", ".yml", ".json")


def read(text: str, file: str) -> Iterator[Document]:
    """Yield the documents that a text of JSON or YAML holds.

    Raises:
        CareersError: it is neither, in no form that is known, or something in it is wrong.
    """
    try:
        data = parse(text, file)
    except CareersError:
        if looks_like_json(text) or file.lower().endswith(_ENDINGS):
            raise
        yield Document(file=file, text=text, form="text")  # headings with colons look like YAML
        return
    yield from read_shapes(data, file, text)

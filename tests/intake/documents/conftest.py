"""What tests of documents share."""

from __future__ import annotations

from pathlib import Path

import pytest

from careers.domain.document import Document
from careers.domain.errors import CareersError
from careers.intake.documents.opening import read_documents
from made_documents import ReadBytes, Refusal


@pytest.fixture
def read(tmp_path: Path) -> ReadBytes:
    """Return the function that reads the one document of a file with these bytes, whose name says nothing."""

    def read_bytes(content: bytes) -> Document:
        file = tmp_path / "upload"
        file.write_bytes(content)
        (document,) = read_documents(str(file))
        return document

    return read_bytes


@pytest.fixture
def refusal(read: ReadBytes) -> Refusal:
    """Return the function that gives the words with which these bytes are refused."""

    def words(content: bytes) -> str:
        with pytest.raises(CareersError) as refused:
            read(content)
        (problem,) = refused.value.problems
        return f"{problem.message}; {problem.hint}"

    return words

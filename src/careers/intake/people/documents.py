"""A folder of documents, of a person each: their names, and what is understood of one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import NamedTuple

from careers.domain.document import Document
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile
from careers.intake.documents.folders import documents_of, files_of
from careers.intake.person import profile_of_reading
from careers.intake.reading import read_document


class PersonDocument(NamedTuple):
    """What a document says of somebody, or why it can't be read."""

    id: str
    """The name of the file, within the folder."""
    profile: Profile
    problem: str | None = None


def document_files(folder: str) -> list[str]:
    """Return the files of a folder and of those in it, in the order of their names.

    Raises:
        CareersError: there are too many.
    """
    return list(files_of(folder))


def people_of(file: str, folder: str, knowledge: KnowledgeBase) -> Iterator[PersonDocument]:
    """Yield what the documents of one file say, most often one."""
    for one in documents_of([file]):
        name = os.path.relpath(one.file, folder)
        if isinstance(one, Document):
            yield PersonDocument(id=name, profile=profile_of_reading(read_document(one, knowledge)))
        else:
            yield PersonDocument(id=name, profile=Profile(), problem=one.error)

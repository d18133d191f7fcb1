"""JSON Schemas: of the files that people write, for their editors, and of the documents that the program prints."""

from __future__ import annotations

from typing import Any

from careers.domain.config import Config
from careers.domain.errors import fail
from careers.domain.json_schema import DIALECT, Schema, SchemaWriter, document_schema
from careers.domain.knowledge_base import Edition
from careers.domain.market import Experience, Exposure, Outlook, Pay, PostingCounts, PostingScores, RemoteWork
from careers.domain.reports.maintenance import SchemaLine, SchemasReport
from careers.domain.reports.registry import document_classes
from careers.domain.role import Role
from careers.domain.role_details import INHERITED, Omission, RoleDetails
from careers.domain.similarity import similar_names
from careers.domain.skill import Skill
from careers.domain.source import Source
from careers.knowledge.loading import load_bundled

FILES: dict[str, tuple[bool, tuple[Any, ...]]] = {
    "base": (False, (Edition,)),
    "role": (False, (Role, RoleDetails, Omission)),
    "skills": (True, (Skill,)),
    "sources": (True, (Source,)),
    "demand": (True, (PostingCounts,)),
    "scores": (True, (PostingScores,)),
    "pay": (True, (Pay,)),
    "outlook": (True, (Outlook,)),
    "exposure": (True, (Exposure,)),
    "remote": (True, (RemoteWork,)),
    "experience": (True, (Experience,)),
    "config": (False, (Config,)),
}
"""By name of a file's schema: whether the file is a list, and the records that make an entry."""


def schema(name: str) -> Schema:
    """Return a schema by name: of a document, ``careers.fit/1`` or ``fit``, or of a file, ``file/role``.

    Raises:
        CareersError: there is no schema of that name.
    """
    kind, _, file = name.partition("/")
    if kind == "file" and file in FILES:
        return _file_schema(file)
    documents = {full.removeprefix("careers.").removesuffix("/1"): one for full, one in document_classes().items()}
    short = name.removeprefix("careers.").removesuffix("/1")
    if short in documents:
        return document_schema(documents[short])
    near = similar_names(short, [*documents, *(f"file/{one}" for one in FILES)])
    raise fail(f"there is no schema '{name}'", "`careers schema` lists them", suggestions=near)


def schemas() -> SchemasReport:
    """Return the names of the schemas; the answer rests on the bundled base."""
    documents = [SchemaLine(name, report.__doc__.split("\n")[0]) for name, report in document_classes().items()]
    files = [SchemaLine(f"file/{name}", _of_file(name)) for name in FILES]
    return SchemasReport(load_bundled().edition, tuple(documents + files))


def _of_file(name: str) -> str:
    return "The file of your defaults." if name == "config" else f"The {name} file of a knowledge base."


def _file_schema(name: str) -> Schema:
    """Return the schema of a file; the program's own checks go further."""
    is_list, records = FILES[name]
    writer = SchemaWriter(strict=True)
    entry = writer.record(*records)
    if Omission in records:
        entry = _variants_state_less(entry)
    body = {"type": "array", "items": entry} if is_list else entry
    return {"$schema": DIALECT, "title": f"careers {name} file"} | body | {"$defs": writer.definitions}


def _variants_state_less(role: Schema) -> Schema:
    """Return a schema that wants the sections that can be inherited only where a role extends no other."""
    always = [name for name in role["required"] if name not in INHERITED]
    inherited = [name for name in INHERITED if name in role["required"]]
    condition = {"if": {"not": {"required": ["extends"]}}, "then": {"required": inherited}}
    return role | {"required": always} | condition

"""The state of the knowledge base itself."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.reports.report import Report


class _CheckReport(NamedTuple):
    knowledge_base: Edition
    folders: Annotated[tuple[str, ...], "the lowest first"]
    roles: int
    skills: int
    sources: int
    schema: Literal["careers.kb-check/1"] = "careers.kb-check/1"


class CheckReport(Report, _CheckReport):
    """A knowledge base in which nothing is wrong, and how much it holds."""

    __slots__ = ()


class Whereabouts(NamedTuple):
    """One place that the program reads or writes."""

    what: str
    path: str
    exists: bool


class _WhereReport(NamedTuple):
    knowledge_base: Edition
    results: tuple[Whereabouts, ...]
    schema: Literal["careers.kb-where/1"] = "careers.kb-where/1"


class WhereReport(Report, _WhereReport):
    """The places of the knowledge base, the cache and the person's own files."""

    __slots__ = ()


class SourceLine(NamedTuple):
    """A source that facts may cite, and whether it is old."""

    id: str
    title: str
    publisher: str
    date: Annotated[str, "ISO date of publication, or of the judgement"]
    licence: Annotated[str, "the terms under which its facts are used here"]
    url: str | None
    attribution: Annotated[str | None, "the line that the licence asks for"]
    old: Annotated[bool, "whether it is more than three years older than the knowledge base"]
    carried: Annotated[str | None, "what of it stands in the knowledge base"] = None
    period: Annotated[str | None, "when what it counts is from, where its date does not tell"] = None


class _SourcesReport(NamedTuple):
    knowledge_base: Edition
    results: tuple[SourceLine, ...]
    schema: Literal["careers.kb-sources/1"] = "careers.kb-sources/1"


class SourcesReport(Report, _SourcesReport):
    """Every source that facts may cite."""

    __slots__ = ()


ChangedPart = Literal["role", "requirement", "skill", "source", "median pay", "projected change"]


class Change(NamedTuple):
    """One thing that is not the same in two editions."""

    part: ChangedPart
    of: Annotated[str | None, "id of the role, of a requirement"]
    name: Annotated[str, "id; of a requirement the skills that it names; of a figure the role or occupation"]
    before: Annotated[str | None, "null for what is new"]
    after: Annotated[str | None, "null for what is gone"]


class _DiffReport(NamedTuple):
    knowledge_base: Annotated[Edition, "the newer one"]
    before: Annotated[Edition, "the older one"]
    results: tuple[Change, ...]
    schema: Literal["careers.kb-diff/1"] = "careers.kb-diff/1"


class DiffReport(Report, _DiffReport):
    """What changed between two editions of the knowledge base."""

    __slots__ = ()


class SchemaLine(NamedTuple):
    """A JSON Schema that the program can print."""

    name: str
    describes: str


class _SchemasReport(NamedTuple):
    knowledge_base: Edition
    results: tuple[SchemaLine, ...]
    schema: Literal["careers.schemas/1"] = "careers.schemas/1"


class SchemasReport(Report, _SchemasReport):
    """The names of the schemas."""

    __slots__ = ()

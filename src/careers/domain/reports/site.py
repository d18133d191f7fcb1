"""What was written of a site."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.reports.report import Report


class SiteFolder(NamedTuple):
    """A folder of pages that belong together."""

    folder: str
    home: Annotated[str, "the file to begin with"]
    roles: Annotated[int, "pages of a role"]
    comparisons: Annotated[int, "pages of two roles"]
    pay: Annotated[int, "pages of a role's pay"]
    skills: Annotated[int, "pages of a skill"]
    pages: Annotated[int, "all of them, with the lists"]


class _SiteReport(NamedTuple):
    knowledge_base: Edition
    results: tuple[SiteFolder, ...]
    schema: Literal["careers.site/1"] = "careers.site/1"


class SiteReport(Report, _SiteReport):
    """A site."""

    __slots__ = ()

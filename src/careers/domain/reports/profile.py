"""The profile that somebody keeps."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.background import Background
from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.profile import Profile
from careers.domain.reports.report import Report


class LevelChange(NamedTuple):
    """A skill whose level is another than before."""

    skill: Annotated[str, "id"]
    before: Annotated[Level | None, "null where none was stated"]
    after: Level | None


class ProfileChange(NamedTuple):
    """What a kept profile gains and loses."""

    added: Annotated[tuple[str, ...], "ids of skills"]
    removed: Annotated[tuple[str, ...], "ids of skills"]
    levels: tuple[LevelChange, ...]
    names: Annotated[dict[str, str], "of these skills, by id"] = {}  # noqa: RUF012 - never changed


class _ProfileReport(NamedTuple):
    knowledge_base: Edition
    file: Annotated[str, "where the profile lies"]
    profile: Profile
    background: Background
    read_from: Annotated[tuple[str, ...], "the documents that it was just filled from"] = ()
    change: Annotated[ProfileChange | None, "what that changed"] = None
    schema: Literal["careers.profile/1"] = "careers.profile/1"


class ProfileReport(Report, _ProfileReport):
    """What somebody keeps of their skills."""

    __slots__ = ()

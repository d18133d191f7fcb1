"""How the program is used, for programs: commands, topics, and what a script may rely on."""

from __future__ import annotations

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.reports.maintenance import SchemaLine
from careers.domain.reports.report import Report


class ArgumentHelp(NamedTuple):
    """A word that a command takes by its place."""

    metavar: Annotated[str, "its placeholder"]
    help: str
    required: bool
    repeatable: Annotated[bool, "whether there may be several"]
    choices: Annotated[tuple[str, ...], "the words that are taken; none where any is"]


class OptionHelp(NamedTuple):
    """An option of a command."""

    names: Annotated[tuple[str, ...], "all that mean the same, the short ones first"]
    metavar: Annotated[str | None, "the placeholder of its value; null for one without a value"]
    help: str
    choices: Annotated[tuple[str, ...], "the values that are taken; none where any is"]
    repeatable: Annotated[bool, "whether it may be given several times"]
    default: Annotated[str | int | float | None, "the value where it is left out; null where there is none"]


class CommandHelp(NamedTuple):
    """How a command is used."""

    name: Annotated[str, "as it is typed: careers kb check"]
    about: Annotated[str, "what it does"]
    arguments: tuple[ArgumentHelp, ...]
    options: tuple[OptionHelp, ...]
    examples: tuple[str, ...]


class ExitCode(NamedTuple):
    """A number that the program ends with."""

    code: int
    meaning: str


class FormatHelp(NamedTuple):
    """A form that an answer may have."""

    name: str
    about: str


class TopicHelp(NamedTuple):
    """A text to look up."""

    name: str
    about: str
    text: Annotated[str, "in Markdown"]


class _HelpReport(NamedTuple):
    knowledge_base: Edition
    version: Annotated[str, "of the program"]
    commands: Annotated[tuple[CommandHelp, ...], "every one, or the one that was asked for with those under it"]
    topics: Annotated[tuple[TopicHelp, ...], "every one, or the one that was asked for"]
    exit_codes: tuple[ExitCode, ...]
    formats: tuple[FormatHelp, ...]
    schemas: Annotated[tuple[SchemaLine, ...], "of documents and files, as `careers schema` lists them"]
    schema: Literal["careers.help/1"] = "careers.help/1"


class HelpReport(Report, _HelpReport):
    """How the program is used, or one command or topic of it."""

    __slots__ = ()

"""How the program is used."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.help import CommandHelp, HelpReport, TopicHelp
from careers.render.blocks import Block, Bullets, Page, Terms, heading, line, paragraph
from careers.render.records import Records

ITEM = "- "


def page(report: HelpReport) -> Page:
    """Return commands with what they take, topics with their texts, exit codes and formats."""
    blocks = [
        *(block for command in report.commands for block in _command(command)),
        *(block for topic in report.topics for block in _topic(topic)),
        *_listed("Exit codes", [(str(one.code), one.meaning) for one in report.exit_codes]),
        *_listed("Formats", [(one.name, one.about) for one in report.formats]),
        *_listed("Schemas", [(one.name, one.describes) for one in report.schemas]),
    ]
    return Page(f"careers {report.version}", tuple(blocks), report.knowledge_base)


def _command(command: CommandHelp) -> Iterator[Block]:
    yield heading(" ".join([command.name, *(one.metavar for one in command.arguments)]))
    yield paragraph(command.about)
    if command.examples:
        yield Bullets(tuple(line(example) for example in command.examples))
    arguments = [(one.metavar, one.help) for one in command.arguments]
    options = [(" ".join([", ".join(one.names), *filter(None, [one.metavar])]), one.help) for one in command.options]
    yield Terms(tuple((term, line(told)) for term, told in [*arguments, *options]))


def _topic(topic: TopicHelp) -> Iterator[Block]:
    yield heading(topic.about)
    for part in topic.text.strip().split("\n\n"):
        if part.startswith(ITEM):
            items = f"\n{part}".split(f"\n{ITEM}")[1:]
            yield Bullets(tuple(line(" ".join(item.split())) for item in items))
        else:
            yield paragraph(" ".join(part.split()))


def _listed(title: str, rows: list[tuple[str, str]]) -> list[Block]:
    terms = tuple((term, line(told)) for term, told in rows)
    return [heading(title), Terms(terms)] if terms else []


def records(report: HelpReport) -> Iterator[Records]:
    """Yield a record for each command, argument, option, topic, exit code, format and schema."""
    yield Records(("kind", "name", "about"), _rows(report))


def _rows(report: HelpReport) -> Iterator[tuple[str, str, str]]:
    for command in report.commands:
        yield "command", command.name, command.about
        yield from (("argument", f"{command.name} {one.metavar}", one.help) for one in command.arguments)
        yield from (("option", f"{command.name} {one.names[-1]}", one.help) for one in command.options)
    yield from (("topic", one.name, one.about) for one in report.topics)
    yield from (("exit code", str(one.code), one.meaning) for one in report.exit_codes)
    yield from (("format", one.name, one.about) for one in report.formats)
    yield from (("schema", one.name, one.describes) for one in report.schemas)

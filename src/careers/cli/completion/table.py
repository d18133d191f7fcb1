"""The table that completion answers from, derived from the commands themselves and the knowledge base."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from careers.cli.app import COMMANDS, build
from careers.cli.help_topics import PRINTED, TOPICS
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.sections import SECTIONS
from careers.render.clean import clean

KINDS = {"ROLE": "role", "SKILL": "skill", "SECTION": "section", "TOPIC": "topic", "FILE": "file", "DIR": "file"}
"""What a value is, by the first word of its placeholder; others can't be completed."""

Row = list[str]


def table_text(knowledge: KnowledgeBase) -> str:
    """Return a line for each command, option, argument, role, skill, section and topic, with what it is behind tabs."""
    return "".join("\t".join(row) + "\n" for row in _rows(knowledge))


def _rows(knowledge: KnowledgeBase) -> Iterator[Row]:
    program = build()
    yield from _commands(program, "")
    yield from (["role", role.id, clean(role.title)] for role in knowledge.roles.values())
    yield from (["skill", skill.id, clean(skill.name)] for skill in knowledge.skills.values())
    yield from (["section", name, title] for name, title in SECTIONS.items())
    yield from (["topic", name, told] for name, told in TOPICS.items())
    yield from (["topic", name, one.about] for name, one in PRINTED.items())
    yield from (["topic", name, program.get_command(None, name).get_short_help_str(200)] for name in COMMANDS)


def _commands(command: Any, path: str) -> Iterator[Row]:
    for parameter in command.params:
        if parameter.param_type_name == "argument":
            yield ["argument", path, _kind(parameter) + ("..." if parameter.nargs == -1 else "")]
        else:
            yield from (["option", path, name, _kind(parameter), parameter.help] for name in parameter.opts)
    yield from (["option", path, name, "", "Show this message."] for name in ("-h", "--help"))
    for name in command.list_commands(None) if hasattr(command, "list_commands") else ():
        child = command.get_command(None, name)
        yield ["command", path, name, child.get_short_help_str(200)]
        yield from _commands(child, f"{path} {name}".strip())


def _kind(parameter: Any) -> str:
    """Return the kind of value that a parameter takes: nothing for a flag, and its choices after an equals sign."""
    if getattr(parameter, "is_flag", False):
        return ""
    choices = getattr(parameter.type, "choices", None)
    if choices:
        return f"={','.join(choices)}"
    words = "".join(char if char.isalpha() else " " for char in parameter.metavar or "").split()
    return KINDS.get(words[0], "any") if words else "any"

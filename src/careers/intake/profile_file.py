"""A person's skills in a YAML or JSON file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from careers.domain.errors import Location, fail
from careers.domain.level import LEVELS
from careers.intake.skill_input import SkillInput, split_words
from careers.knowledge.text_file import read_text
from careers.knowledge.yaml_tree import Entries, Items, Node, Scalar, parse_yaml

_PAIR = re.compile(r"\\ud[89ab]..\\ud[c-f]..", re.IGNORECASE)
"""A character beyond the first 65,536, as JSON escapes it: U+1F600 is ``\\ud83d\\ude00``."""


def read_profile_file(path: str) -> list[SkillInput]:
    """Return the skills of a profile, YAML or JSON, whose key ``skills`` lists ``python`` or ``python: advanced``.

    Raises:
        CareersError: the file can't be read, or holds something else.
    """
    text = read_text(path)
    tree = parse_yaml(_plain_yaml(text), path)
    if not isinstance(tree, Entries) or "skills" not in tree.nodes:
        raise fail("a profile is a mapping with the key `skills`", "write `skills: [python, sql]`", Location(path))
    return list(_inputs(tree.nodes["skills"]))


def _plain_yaml(text: str) -> str:
    """Return JSON without the tabs and the escapes of two parts that YAML refuses; other text as it is."""
    if not text.lstrip().startswith("{"):
        return text
    try:
        json.loads(text)
    except (RecursionError, ValueError):
        return text
    spaced = text.replace("\t", " ")  # in JSON no string holds a tab
    return _PAIR.sub(lambda pair: str(json.loads(f'"{pair[0]}"')), spaced)


def _inputs(node: Node) -> Iterable[SkillInput]:
    if isinstance(node, Items):
        for item in node.nodes:
            yield from _inputs(item)
    elif isinstance(node, Scalar):
        yield from split_words([_word(node)], node.location)
    elif "id" in node.nodes:  # as the program's own documents have it
        yield _input(_word(node.nodes["id"]), node.nodes.get("level"), node.location)
    else:
        for name, level in node.nodes.items():
            yield _input(name, level, node.keys[name])


def _input(name: str, level: Node | None, location: Location) -> SkillInput:
    word = _word(level) if level else ""
    return SkillInput(f"{name}:{word}" if word else name, location)


def _word(node: Node) -> str:
    if not isinstance(node, Scalar):
        raise fail("a level is one word", f"one of {', '.join(LEVELS)}", node.location)
    return "" if node.tag == "null" else node.text.strip()

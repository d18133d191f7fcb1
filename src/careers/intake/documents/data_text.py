"""JSON and YAML: from their text to values, and to where a value stands in it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from careers.domain.errors import CareersError, Location, fail
from careers.knowledge.yaml_tree import Entries, Items, Node, Scalar, parse_yaml

DEEPEST = 60
"""Levels of nesting in JSON; the deepest form that is read has ten."""

_BRACKET = re.compile(r"[\[\]{}]")
_STEPS = {"[": 1, "{": 1, "]": -1, "}": -1}


def parse(text: str, file: str) -> Any:
    """Return the value that a text of JSON or YAML holds: None, texts, numbers, lists and mappings.

    Raises:
        CareersError: the text is neither, or nested too deeply.
    """
    if not text.lstrip().startswith(("{", "[")):
        return plain(parse_yaml(text, file))
    try:
        return parse_json(text, file)
    except CareersError:
        if '"' in text:
            raise
    return plain(parse_yaml(text, file))  # {skills: [python, sql]}


def parse_json(text: str, file: str) -> Any:
    """Return the value that a text of JSON holds.

    Raises:
        CareersError: the text is no JSON, or nested too deeply.
    """
    if too_deep(text):
        raise fail(f"the values are nested deeper than {DEEPEST} levels", location=Location(file))
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        where = Location(file, error.lineno, error.colno)
        raise fail("this is not JSON", _advice(error), where) from error
    except ValueError as error:  # a number of more digits than Python reads
        raise fail("this is not JSON that can be read", "export it again", Location(file)) from error


def is_json(text: str) -> bool:
    """Return whether a text is a whole mapping of JSON."""
    try:
        return not too_deep(text) and isinstance(json.loads(text), dict)
    except ValueError:
        return False


def too_deep(text: str) -> bool:
    """Return whether brackets are nested too deeply; those within words count as well."""
    if text.count("[") + text.count("{") <= DEEPEST:
        return False
    return max(accumulate(_STEPS[bracket] for bracket in _BRACKET.findall(text))) > DEEPEST


def _advice(error: json.JSONDecodeError) -> str:
    if error.pos >= len(error.doc.rstrip()):
        return "the end of the file is missing: export it again"
    return "check commas, quotes and brackets, here and just above"


def plain(node: Node | None) -> Any:
    """Return a tree without its places; a scalar that YAML takes for no text is what it stands for."""
    if isinstance(node, Entries):
        return {key: plain(value) for key, value in node.nodes.items()}
    if isinstance(node, Items):
        return [plain(item) for item in node.nodes]
    return _scalar(node) if node else None


def _scalar(node: Scalar) -> str | bool | None:
    """Return what a scalar says; numbers and dates stay as they are written."""
    if node.tag == "bool" and node.text.lower() in {"true", "false"}:  # yes, no and on are words
        return node.text.lower() == "true"
    return None if node.tag == "null" else node.text


def locate(text: str, file: str, path: Sequence[str | int]) -> Location:
    """Return where a value stands in a text of JSON or YAML; the file alone if that can't be told."""
    try:
        node: Node | None = parse_yaml(text.replace("\t", " "), file)
    except CareersError:
        return Location(file)
    where = node.location if node else Location(file)
    for step in path:
        if isinstance(node, Items) and isinstance(step, int) and step < len(node.nodes):
            node = node.nodes[step]
            where = node.location
        elif isinstance(node, Entries) and step in node.nodes:
            where, node = node.keys[str(step)], node.nodes[str(step)]
        else:
            break
    return where

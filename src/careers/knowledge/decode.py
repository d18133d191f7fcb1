"""From a YAML tree to the domain's own types, told by those types, every problem in one pass."""

from __future__ import annotations

import re
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from careers.domain.errors import Location, Problem
from careers.domain.level import LEVELS, Level
from careers.domain.similarity import did_you_mean, similar_names
from careers.knowledge.yaml_tree import Entries, Items, Node, Scalar

T = TypeVar("T")

_PLAIN_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d+)?", re.ASCII)
"""Without 010, which is 8 in YAML, and 1_0."""
INVALID: Any = object()
"""Stands for a value that was reported as a problem, so that decoding can go on and find the rest."""
SINGLE = "expected a single value"
"""What is wrong with a list or a mapping in the place of a word or a number."""


@cache
def fields_of(record: type) -> dict[str, Any]:
    """Return the fields of a NamedTuple with their types."""
    return get_type_hints(record)


class Decoder:
    """Turns nodes into values and collects what is wrong with them."""

    def __init__(self) -> None:
        """Start with no problems."""
        self.problems: list[Problem] = []

    def record(self, node: Node, record: type[T]) -> T:
        """Return one mapping as a NamedTuple; ``INVALID`` when a field is missing or wrong."""
        return cast("T", self.records(node, record)[0])

    def records(self, node: Node, *records: type) -> tuple[Any, ...]:
        """Return one mapping, whose keys belong to several NamedTuples, as one value of each."""
        if not isinstance(node, Entries):
            return tuple(self._wrong(node.location, "expected a mapping of keys to values") for _ in records)
        known = [name for record in records for name in fields_of(record)]
        for key, location in node.keys.items():
            if key not in known:
                self._unknown_key(key, location, known)
        return tuple(self._build(node, record) for record in records)

    def _build(self, node: Entries, record: type) -> Any:
        defaults = cast("Any", record)._field_defaults
        values = {}
        for name, hint in fields_of(record).items():
            if name in node.nodes:
                values[name] = self.value(node.nodes[name], hint)
            elif name not in defaults:
                values[name] = self._wrong(node.location, f"the key '{name}' is missing")
        return INVALID if INVALID in values.values() else record(**values)

    def value(self, node: Node, hint: Any) -> Any:
        """Return a node as a value of the type; ``INVALID`` after a problem."""
        reader, of = _reader_of(hint)
        return getattr(self, reader)(node, of)

    def _sequence(self, node: Node, arguments: tuple[Any, ...]) -> Any:
        if not isinstance(node, Items):
            return self._wrong(node.location, "expected a list", "write it as [a, b] or with a dash a line")
        if arguments[-1] is not Ellipsis and len(node.nodes) != len(arguments):
            return self._wrong(node.location, f"expected {len(arguments)} values, found {len(node.nodes)}")
        if not node.nodes:
            return self._wrong(node.location, "the list is empty", "leave the key out")
        reader, of = _reader_of(arguments[0])
        read = getattr(self, reader)
        values = tuple([read(item, of) for item in node.nodes])
        return INVALID if INVALID in values else values

    def _choice(self, node: Node, choices: dict[str, Any]) -> Any:
        if not isinstance(node, Scalar):
            return self._wrong(node.location, SINGLE)
        if node.text in choices:
            return choices[node.text]
        near = similar_names(node.text, choices)
        self.problems.append(
            Problem(f"'{node.text}' is not one of {', '.join(choices)}", node.location, did_you_mean(near), tuple(near))
        )
        return INVALID

    def _flag(self, node: Node, _: type[bool]) -> Any:
        if not isinstance(node, Scalar):
            return self._wrong(node.location, SINGLE)
        if node.text in {"true", "false"} and node.tag == "bool":
            return node.text == "true"
        return self._wrong(node.location, f"expected true or false, found '{node.text}'")

    def _number(self, node: Node, number: type[int | float]) -> Any:
        if not isinstance(node, Scalar):
            return self._wrong(node.location, SINGLE)
        if node.tag in {"int", "float"} and _PLAIN_NUMBER.fullmatch(node.text):
            try:
                return number(node.text)
            except ValueError:
                pass
        kind = "whole number" if number is int else "number"
        return self._wrong(node.location, f"expected a {kind}, found '{node.text}'")

    def _text(self, node: Node, _: object) -> Any:
        if not isinstance(node, Scalar):
            return self._wrong(node.location, SINGLE)
        if node.tag not in {"str", "timestamp"}:
            message = f"expected text, but YAML reads {node.text or 'nothing'} as {node.tag}"
            return self._wrong(node.location, message, f'write "{node.text}"' if node.text else None)
        if "\n" in node.text.strip():
            return self._wrong(node.location, "the text has several lines", "begin it with `>-`, which joins them")
        if not node.text.strip() or not node.text.isprintable():
            return self._wrong(node.location, "the text is empty or has characters that can't be printed")
        return node.text

    def _wrong(self, location: Location, message: str, hint: str | None = None) -> Any:
        self.problems.append(Problem(message, location, hint))
        return INVALID

    def _unknown_key(self, key: str, location: Location, known: list[str]) -> None:
        near = similar_names(key, known)
        hint = did_you_mean(near) or f"known keys: {', '.join(known)}"
        self.problems.append(Problem(f"the key '{key}' is unknown", location, hint, tuple(near)))


@cache
def _reader_of(hint: Any) -> tuple[str, Any]:
    """Return which method of the decoder reads a value of the type, and what it has to know of the type."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Annotated, UnionType, Union}:  # the last for a Literal or None
        return _reader_of(next(argument for argument in arguments if argument is not NoneType))
    if origin is tuple:
        return "_sequence", arguments
    if hasattr(hint, "_fields"):
        return "record", hint
    if hint is Level or origin is Literal:
        return "_choice", LEVELS if hint is Level else {word: word for word in arguments}
    if hint is bool:
        return "_flag", hint
    return "_number" if hint in {int, float} else "_text", hint

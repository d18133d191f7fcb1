"""YAML text as a tree that remembers where each value stands.

The tree is built from parser events rather than by a loader of the library: a loader keeps the last of two equal keys,
follows anchors that expand without end, and recurses until the interpreter's stack is gone.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from careers.domain.errors import CareersError, Location, Problem, fail

if TYPE_CHECKING:
    import yaml

DEEPEST = 20
"""Levels of nesting; the deepest file of the knowledge base has six."""


class Scalar(NamedTuple):
    """A single value; ``tag`` is what YAML takes it for: ``str``, ``int``, ``bool``, ``null`` and so on."""

    location: Location
    text: str
    tag: str


class Items(NamedTuple):
    """A list."""

    location: Location
    nodes: tuple[Node, ...]


class Entries(NamedTuple):
    """A mapping; ``keys`` holds where each key stands."""

    location: Location
    nodes: dict[str, Node]
    keys: dict[str, Location]


Node = Scalar | Items | Entries


def item_locations(node: Node | None) -> list[Location]:
    """Return where the items of a list stand; nothing for what is no list."""
    return [item.location for item in node.nodes] if isinstance(node, Items) else []


def parse_yaml(text: str, file: str, problems: list[Problem] | None = None) -> Node | None:
    """Return the tree of one YAML document; None for an empty one.

    Equal keys are added to the problems, where a list of them is given, and reading goes on.

    Raises:
        CareersError: the text is not YAML, or uses what hand-written data does not need: anchors and aliases, tags,
            several documents, equal keys, nesting deeper than 20 levels.
    """
    import yaml

    try:
        root, doubled = _read(text, file, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.MarkedYAMLError as error:
        _refuse_depth(text, file, error)
        raise _syntax_error(error, text, file) from error
    except yaml.reader.ReaderError as error:
        raise fail(
            "this is not YAML: control characters are not allowed", location=_where(error, text, file)
        ) from error

    if problems is None and doubled:
        raise CareersError(*doubled)
    if problems is not None:
        problems += doubled
    return root


def _read(text: str, file: str, loader: Any) -> tuple[Node | None, list[Problem]]:
    """Return the tree and what is wrong with its keys; a loader of the library makes the parser events."""
    stream = loader(text)
    try:
        builder = _Builder(file, iter(stream.get_event, None))
        return builder.document(), builder.problems
    finally:
        stream.dispose()


def _refuse_depth(text: str, file: str, error: yaml.MarkedYAMLError) -> None:
    """Refuse deep nesting in words of our own where libyaml, which looks ahead, refuses it first in words of its own.

    The library's Python parser has no limit; it is slower, and reads no further than the first value that is too deep.
    """
    import yaml

    before = text[: error.problem_mark.index] if error.problem_mark else text
    if sum(before.count(sign) for sign in "[{") - sum(before.count(sign) for sign in "]}") > DEEPEST:
        with suppress(yaml.YAMLError):
            _read(text, file, yaml.SafeLoader)


class _Builder:
    def __init__(self, file: str, events: Iterator[yaml.Event]) -> None:
        import yaml

        self.yaml = yaml
        self.scalar, self.sequence, self.end = yaml.ScalarEvent, yaml.SequenceStartEvent, yaml.CollectionEndEvent
        self.file = file
        self.events = events
        self.problems: list[Problem] = []

    def document(self) -> Node | None:
        root = None
        for event in self.events:
            if isinstance(event, self.yaml.NodeEvent):
                if root is not None:
                    raise fail("a file holds one document", "remove the second `---`", self.location(event))
                root = self.node(event, depth=0)
        return root

    def node(self, event: Any, depth: int) -> Node:
        if event.anchor or event.tag or depth > DEEPEST:
            self.refuse(event)
        if isinstance(event, self.scalar):
            return Scalar(self.location(event), event.value, "str" if event.style else _tag(event.value))
        if isinstance(event, self.sequence):
            return Items(self.location(event), tuple([self.node(item, depth + 1) for item in self.until_end()]))
        return self.entries(event, depth)

    def until_end(self) -> Iterator[yaml.Event]:
        """Yield the events that begin a node of the collection that was just opened."""
        for event in self.events:
            if isinstance(event, self.end):
                return
            yield event

    def entries(self, opening: yaml.Event, depth: int) -> Entries:
        nodes: dict[str, Node] = {}
        keys: dict[str, Location] = {}
        for event in self.until_end():
            key = self.node(event, depth + 1)
            if not isinstance(key, Scalar):
                raise fail("a key must be a word", location=key.location)
            value = self.node(next(self.events), depth + 1)
            if key.text in nodes:
                hint = f"the first one is on line {keys[key.text].line}"
                self.problems.append(Problem(f"the key '{key.text}' stands twice", key.location, hint))
            else:
                keys[key.text], nodes[key.text] = key.location, value
        return Entries(self.location(opening), nodes, keys)

    def refuse(self, event: Any) -> NoReturn:
        if event.anchor:  # an alias has one too
            raise fail("anchors and aliases are not allowed", "write the value out", self.location(event))
        if event.tag:
            raise fail(f"the tag {event.tag} is not allowed", "write the plain value", self.location(event))
        raise fail(f"the values are nested deeper than {DEEPEST} levels", location=self.location(event))

    def location(self, event: yaml.Event) -> Location:
        mark = event.start_mark
        return Location(self.file, mark.line + 1, mark.column + 1) if mark else Location(self.file)


@lru_cache(maxsize=10_000)
def _tag(text: str) -> str:
    """Return what YAML takes a value without quotes for; ids and numbers come again and again."""
    import yaml

    tag: str = _resolver().resolve(yaml.ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return tag.rpartition(":")[2]


@cache
def _resolver() -> yaml.resolver.Resolver:
    import yaml

    return yaml.resolver.Resolver()


QUOTE = "put the value in quotes"
HINTS = {"\t": "indent with spaces", "@": QUOTE, "`": QUOTE, "%": QUOTE}
"""What to do, by the character at which a parser stops."""
COMMON = "check brackets, quotes, backslashes and indentation, here and just above"


def _syntax_error(error: yaml.MarkedYAMLError, text: str, file: str) -> CareersError:
    """Return the error in words of our own: the library's differ by its version, and between its two parsers."""
    mark = error.problem_mark or error.context_mark
    if not mark:
        return fail("this is not YAML", location=Location(file))
    line, at = text[: mark.index].rpartition("\n")[2], text[mark.index : mark.index + 1]
    hint = QUOTE if at == ":" and ": " in line else HINTS.get(at, COMMON)
    return fail("this is not YAML", hint, Location(file, mark.line + 1, mark.column + 1))


def _where(error: yaml.reader.ReaderError, text: str, file: str) -> Location:
    """Return the location of the character at which the text was refused."""
    before = text[: text.find(chr(error.character))]
    return Location(file, before.count("\n") + 1, len(before) - before.rfind("\n"))

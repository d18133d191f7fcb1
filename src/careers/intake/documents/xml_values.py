"""XML as the values that JSON would hold, within bounds."""

from __future__ import annotations

from typing import Any

from careers.domain.errors import Location, fail

DEEPEST = 60
"""Levels of nesting; the deepest form that is read has twelve."""


def parse_xml(text: str, file: str) -> dict[str, Any]:
    """Return the elements of a text of XML: mappings by their names, lists where a name comes again, texts at the ends.

    Names lose their namespace. Attributes are members of a mapping like elements.

    Raises:
        CareersError: the text is no XML, defines entities, or is nested too deeply.
    """
    from xml.parsers import expat

    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise fail("this XML defines entities, which is not read", "export it again", Location(file))
    elements = _Elements(file)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = elements.begin
    parser.EndElementHandler = elements.end
    parser.CharacterDataHandler = elements.words
    try:
        parser.Parse(text.lstrip(), True)  # noqa: FBT003 - the library takes it by place
    except expat.ExpatError as error:
        where = Location(file, error.lineno, error.offset + 1)
        raise fail("this is not XML", "the file is damaged or not whole: export it again", where) from error
    return elements.root


class _Elements:
    def __init__(self, file: str) -> None:
        self.file = file
        self.root: dict[str, Any] = {}
        self._open: list[dict[str, Any]] = [self.root]
        self._words: list[list[str]] = [[]]

    def begin(self, _name: str, attributes: dict[str, str]) -> None:
        if len(self._open) > DEEPEST:
            raise fail(f"the elements are nested deeper than {DEEPEST} levels", location=Location(self.file))
        self._open.append({_local(key): value for key, value in attributes.items()})
        self._words.append([])

    def words(self, words: str) -> None:
        self._words[-1].append(words)

    def end(self, name: str) -> None:
        members, words = self._open.pop(), "".join(self._words.pop()).strip()
        value = words if words or not members else members
        above, key = self._open[-1], _local(name)
        if key not in above:
            above[key] = value
        elif isinstance(above[key], list):
            above[key].append(value)
        else:
            above[key] = [above[key], value]


def _local(name: str) -> str:
    return name.rpartition(":")[2]

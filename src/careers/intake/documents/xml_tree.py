"""XML, read within bounds."""

from __future__ import annotations

from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from careers.domain.errors import Location, fail

DEEPEST = 200
"""Elements within elements; a table in a table in a text box takes sixty."""


def parse_xml(content: str | bytes, file: str, above: int = 0) -> Element:
    """Return the root of an XML text, without entities: a text that declares any is refused.

    Raises:
        CareersError: the text is no XML, declares a document type, or is nested too deep.
    """
    parser = XMLParser(target=_Builder())  # noqa: S314 - the builder refuses what could harm
    try:
        parser.feed(content)
        root: Element = parser.close()
    except (ParseError, ValueError, LookupError) as error:
        advice = "open it in the program that made it, and save it again"
        where = Location(file)  # of a member of an archive its lines tell nobody anything
        if isinstance(content, str) and isinstance(error, ParseError):
            where = Location(file, above + error.position[0], error.position[1] + 1)
        told = str(error).partition(": line ")[0]
        raise fail(f"the file is damaged: {told}", advice, where) from error
    return root


def local_name(name: str) -> str:
    """Return a name without its namespace, for there are two for each part of Office files."""
    return name.rpartition("}")[2]


def name_of(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return local_name(element.tag)


def attribute(element: Element, name: str) -> str:
    """Return an attribute by its name without a namespace, nothing if there is none."""
    return next((value for key, value in element.attrib.items() if local_name(key) == name), "")


class _Builder(TreeBuilder):
    """Builds the tree, and stops at what no document has."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> Element:
        self._depth += 1
        if self._depth > DEEPEST:
            raise ValueError("it is nested too deep")
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        self._depth -= 1
        return super().end(tag)

    def doctype(self, *_: str | None) -> None:
        raise ValueError("it declares a document type")

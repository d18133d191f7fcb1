"""Values of a parsed file that know their place, so that what is wrong with one can be told."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from careers.domain.errors import CareersError, Location, fail
from careers.intake.documents.fragments import safe

Path = tuple[str | int, ...]
"""The keys and numbers that lead from the whole file to a value in it."""

_NAMED = ("label", "name", "@value", "value", "text", "title", "content", "description")
"""Keys of which one holds the words where a mapping stands for a text: ``{"code": "de", "label": "German"}``."""


class Source(NamedTuple):
    """The file that values come from."""

    file: str
    form: str
    """What it looks like: ``JSON Resume``."""
    text: str = ""
    """Its text, for lines and columns; empty where values do not stand in a text."""


class Value:
    """A value somewhere in a file; one that is not there has ``data`` None."""

    __slots__ = ("_normalised", "data", "path", "source")

    def __init__(self, data: Any, source: Source, path: Path = ()) -> None:
        """Take what was parsed: None, texts, numbers, lists and mappings."""
        self.data = data
        self.source = source
        self.path = path
        self._normalised: dict[str, str] | None = None

    def __bool__(self) -> bool:
        """Return whether there is anything: not for null, an empty text, list or mapping."""
        return _is_there(self.data)

    def get(self, *names: str) -> Value:
        """Return the value of the first of the keys that has one, whatever their case, spaces, dashes and underscores.

        A value without keys is taken for one that lacks them.
        """
        keys = self._keys()
        for name in _normalised(names):
            if name in keys and _is_there(data := self.data[keys[name]]):
                return Value(data, self.source, (*self.path, keys[name]))
        return Value(None, self.source, (*self.path, names[0]))

    def has(self, *names: str) -> bool:
        """Return whether one of the keys is there, even without a value."""
        keys = self._keys()
        return any(name in keys for name in _normalised(names))

    def members(self) -> Iterator[tuple[str, Value]]:
        """Yield the keys of a mapping and their values."""
        if isinstance(self.data, dict):
            for key, data in self.data.items():
                yield key, Value(data, self.source, (*self.path, key))

    def items(self) -> list[Value]:
        """Return the items of a list; a text or a mapping is a list of one.

        Raises:
            CareersError: it is a number, or true or false.
        """
        if self.data is None:
            return []
        if isinstance(self.data, list):
            return [Value(data, self.source, (*self.path, index)) for index, data in enumerate(self.data)]
        if isinstance(self.data, str | dict):
            return [self] if self else []
        raise self.wrong("a list")

    def text(self, *names: str) -> str:
        """Return the words of the first of the keys that has some, or of the value itself; those of a list by commas.

        Raises:
            CareersError: it is a mapping without words.
        """
        if names:
            return self.get(*names).text()
        if isinstance(self.data, str):
            return safe(self.data).strip()
        if self.data is None or isinstance(self.data, bool):
            return ""
        if isinstance(self.data, int | float):
            return f"{self.data:g}" if isinstance(self.data, float) else str(self.data)
        if isinstance(self.data, list):
            return ", ".join(self.texts())
        inner = self.get(*_NAMED)
        if self and not inner:
            raise self.wrong("a text")
        return inner.text()

    def texts(self, *names: str) -> list[str]:
        """Return the words of each item, without the empty ones; see ``items`` and ``text``."""
        value = self.get(*names) if names else self
        return [words for item in value.items() if (words := item.text())]

    def wrong(self, expected: str) -> CareersError:
        """Return the error for a value that is something else than expected."""
        where = f"`{spelled(self.path)}` is" if self.path else "it is"
        message = f"this looks like {self.source.form}, but {where} {kind_of(self.data)}"
        return fail(message, f"there should be {expected}", located(self.source, self.path))

    def _keys(self) -> dict[str, str]:
        if self._normalised is None:
            keys = self.data if isinstance(self.data, dict) else {}
            self._normalised = {normalise_key(key): key for key in reversed(keys)}
        return self._normalised


@lru_cache(maxsize=4096)
def normalise_key(name: str) -> str:
    """Return a key as keys are compared: ``Start_Date`` and ``startDate`` are one."""
    return "".join(character for character in name.lower() if character not in " _-")


def _is_there(data: Any) -> bool:
    return bool(data) or isinstance(data, int | float)


@lru_cache(maxsize=512)
def _normalised(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(normalise_key, names))


def spelled(path: Path) -> str:
    """Return a path as people write it: ``work[2].position``."""
    words = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return words.removeprefix(".")


def kind_of(data: Any) -> str:
    """Return what a value is, in words."""
    if isinstance(data, bool):
        return "true or false"
    if isinstance(data, int | float):
        return "a number"
    if isinstance(data, str):
        return "a text"
    return "empty" if data is None else "a list" if isinstance(data, list) else "a mapping"


def located(source: Source, path: Path) -> Location:
    """Return where a value stands in its file: line and column where the text tells them."""
    from careers.intake.documents.data_text import locate

    return locate(source.text, source.file, path) if source.text else Location(source.file)

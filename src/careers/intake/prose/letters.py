"""A text in small letters, in which offsets are those of the text."""

from collections.abc import Iterator


def in_small_letters(text: str) -> str:
    """Return a text of the same length in small letters."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(one.lower() if len(one.lower()) == 1 else one for one in text)


def places(text: str, words: str) -> Iterator[int]:
    """Yield where words begin in a text."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)

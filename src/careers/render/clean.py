"""Making outside text safe to show."""

from __future__ import annotations

_SPACES = {"\t": " ", "\n": " ", "\r": " ", "\u00a0": " "}


def clean(text: str) -> str:
    r"""Return the text on one line, with each character that a terminal might obey written out: ``\x1b``.

    That covers control characters, escape sequences, and marks that turn the direction of reading.
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _SPACES.get(char) or ascii(char)[1:-1] for char in text)

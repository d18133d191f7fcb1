"""Names as people type them, normalised so that case, spacing and punctuation make no difference."""

from __future__ import annotations

_SEPARATORS = str.maketrans("", "", " \t\n-_./,'’‐‑–—·&()[]:;|")  # noqa: RUF001 - the dashes and quotes that people paste


def normalise_name(name: str) -> str:
    """Return the key under which a name is looked up; ``C++`` and ``C#`` keep what tells them from ``C``.

    ``Deep-Learning``, ``deep learning`` and ``deeplearning`` share a key. A name of separators alone has the empty key.
    """
    return _normalize(name).casefold().translate(_SEPARATORS)


def _normalize(name: str) -> str:
    if name.isascii():
        return name
    import unicodedata  # costs a millisecond, and most names need none of it

    return unicodedata.normalize("NFKC", name)


def is_english(name: str) -> bool:
    """Return whether a name is written in the letters of English alone."""
    return all(letter.isascii() for letter in name if letter.isalpha())

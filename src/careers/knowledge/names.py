"""Names as people type them, normalised so that case, spacing and punctuation make no difference."""

from __future__ import annotations

_SEPARATORS = str.maketrans("", "", " \t\n-_./,'’‐‑–—·&()[]:;|")  # noqa: RUF001 - the dashes and quotes that people paste

_JOINTS = str.maketrans(dict.fromkeys("\t\r\n\xa0-_.'’‐‑–—\\", " ") | dict.fromkeys("\xad\u200b", None))  # noqa: RUF001


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


def text_key(name: str) -> str:
    """Return the key of a name as it stands in a text: blanks, hyphens and dots are the same, other marks are not.

    ``CI/CD`` and ``ci / cd`` share a key, and so do ``Node.js`` and ``node js``; ``in design`` is not ``InDesign``.
    """
    words = " ".join(name.lower().translate(_JOINTS).split())
    for mark in "/&,":
        if mark in words:
            words = words.replace(f" {mark}", mark).replace(f"{mark} ", mark)
    return words

"""Names as people type them, normalised so that case, spacing and punctuation make no difference."""

from __future__ import annotations

_SEPARATORS = str.maketrans("", "", " \t\n-_./,'’‐‑–—·&()[]:;|")  # noqa: RUF001 - the dashes and quotes that people paste

_JOINTS = str.maketrans("", "", " \t\r\n\xa0-_.'’‐‑–—\xad\u200b")  # noqa: RUF001


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
    """Return the key of a name as it stands in a text: blanks, hyphens and dots make no difference, slashes do.

    ``CI/CD`` and ``ci / cd`` share a key, and so do ``Node.js`` and ``node js``; ``C/Python`` is not ``CPython``.
    """
    return name.lower().translate(_JOINTS)

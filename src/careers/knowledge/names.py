"""Names as people type them, folded so that case, spacing and punctuation make no difference."""

from __future__ import annotations

import unicodedata

_SEPARATORS = str.maketrans("", "", " \t\n-_./,'’‐‑–—·")  # noqa: RUF001 - the dashes and quotes that people paste


def fold(name: str) -> str:
    """Give the key under which a name is looked up; ``C++`` and ``C#`` keep what tells them from ``C``.

    ``Deep-Learning``, ``deep learning`` and ``deeplearning`` share a key. A name of separators alone has the empty key.
    """
    return unicodedata.normalize("NFKC", name).casefold().translate(_SEPARATORS)

"""Names as people type them, normalised so that case, spacing and punctuation make no difference."""

from __future__ import annotations

PARTING = "/"
"""Stands in a key for the marks that may part two names; an ampersand stands for itself."""
SHORTEST = 2
"""Letters of the longest name that is not found as one word where marks part its letters."""
_MARKS: dict[str, str | None] = {
    **dict.fromkeys(" \t\n\r-_.'’‐‑–—"),  # noqa: RUF001 - the dashes and quotes that people paste
    **dict.fromkeys("/,()[]{}:;|·•", PARTING),
}
_TABLE = str.maketrans(_MARKS)

_JOINTS = str.maketrans(dict.fromkeys("\t\r\n\xa0-_.'’‐‑–—", " ") | dict.fromkeys("\\\xad\u200b", None))  # noqa: RUF001


def normalise_name(name: str) -> str:
    """Return the key under which a name is looked up; ``C++`` and ``C#`` keep what tells them from ``C``.

    ``Deep-Learning``, ``deep learning`` and ``deeplearning`` share a key. Marks that may part two names stay, as
    one and the same: ``(CI / CD)`` is ``ci/cd``, and ``SAS/SQL`` never the name that its letters happen to spell. A
    name of marks alone has the empty key.
    """
    key = _normalize(name).casefold().translate(_TABLE)
    return PARTING.join(filter(None, (part.strip("&") for part in key.split(PARTING))))


def keys_of(name: str) -> tuple[str, ...]:
    """Return the keys by which a name of the base is found: as it is written, and as one word: ``ci/cd``, ``cicd``.

    Two letters are no word: ``P&L`` is not ``pl``.
    """
    key = normalise_name(name)
    word = as_one_word(key)
    return (key, word) if word != key and len(word) > SHORTEST else (key,)


def as_one_word(key: str) -> str:
    """Return a key without the marks that may part two names."""
    return key.replace(PARTING, "").replace("&", "")


def _normalize(name: str) -> str:
    if name.isascii():
        return name
    import unicodedata  # costs a millisecond, and most names need none of it

    return unicodedata.normalize("NFKC", name)


def is_english(name: str) -> bool:
    """Return whether a name is written in the letters of English alone."""
    return all(letter.isascii() for letter in name if letter.isalpha())


def text_key(name: str) -> str:
    """Return the key of a name as it stands in a text: blanks, hyphens and dots are the same, other marks are not.

    ``CI/CD`` and ``ci / cd`` share a key, and so do ``Node.js`` and ``node js``; ``in design`` is not ``InDesign``.
    """
    words = " ".join(name.lower().translate(_JOINTS).split())
    for mark in "/&,":
        if mark in words:
            words = words.replace(f" {mark}", mark).replace(f"{mark} ", mark)
    return words

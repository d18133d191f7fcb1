"""Names that come near to a mistyped one."""

from __future__ import annotations

from collections.abc import Sequence


def did_you_mean(word: str, names: Sequence[str]) -> str:
    """Return the question whether one of the names was meant, and a space; nothing where none is near."""
    from difflib import get_close_matches

    near = get_close_matches(word, names)
    return f"did you mean {' or '.join(near)}? " if near else ""

"""Web and e-mail addresses, which may hold the name of a skill and mean none."""

from __future__ import annotations

import re
from bisect import bisect_right

_SIGN = re.compile(r"@|://|www\.|\.(?:com|org|io|ai|dev|edu|gov|co|me)\b")
_REST = re.compile(r"[^\s,;()<>\"']{0,200}")
_LONGEST = 100
_ENDS = " \n\t,;()"


class Addresses:
    """Where the addresses of a text stand."""

    def __init__(self, text: str) -> None:
        """Find them."""
        self._starts: list[int] = []
        self._ends: list[int] = []
        for found in _SIGN.finditer(text):
            if not self._ends or found.start() >= self._ends[-1]:
                first = max(0, found.start() - _LONGEST)
                self._starts.append(max(text.rfind(mark, first, found.start()) for mark in _ENDS) + 1)
                self._ends.append(_end(text, found))

    def hold(self, start: int, end: int) -> bool:
        """Return whether what stands there is a part of an address; a name that fills one, ``Socket.io``, is none."""
        at = bisect_right(self._starts, start) - 1
        if at < 0 or end > self._ends[at]:
            return False
        return (start, end) != (self._starts[at], self._ends[at])


def _end(text: str, sign: re.Match[str]) -> int:
    """Return where an address ends; after ``.com`` it goes on only with a path."""
    if sign[0][0] == "." and text[sign.end() : sign.end() + 1] != "/":
        return sign.end()
    rest = _REST.match(text, sign.end())
    return rest.end() if rest else sign.end()

"""The lines of a document, as its blocks, items and cells come."""

from __future__ import annotations

BULLET = "• "
CELL = " | "


class Lines:
    """Gathers words into lines without blanks at their ends, and never two empty lines in a row."""

    def __init__(self) -> None:
        """Begin without lines."""
        self._lines: list[str] = []
        self._words: list[str] = []
        self._mark = ""
        self._is_begun = False

    def add(self, words: str) -> None:
        """Go on with the line."""
        self._words.append(words)
        self._is_begun = self._is_begun or bool(words.strip())

    def end(self) -> None:
        """End the line, if anything stands in it."""
        line = "".join(self._words).strip()
        self._words.clear()
        self._is_begun = False
        if line:
            self._lines.append(self._mark + line)
            self._mark = ""

    def gap(self) -> None:
        """End the line, and leave the next one empty."""
        self.end()
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def item(self) -> None:
        """End the line, and put a bullet before the next one."""
        self.end()
        self._mark = BULLET

    def cell(self) -> None:
        """Part what comes from what stands in the line, if anything does."""
        if self._is_begun:
            self._words.append(CELL)

    def text(self) -> str:
        """Return the lines."""
        self.end()
        return "\n".join(self._lines).strip()

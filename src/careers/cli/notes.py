"""What is told on stderr beside the answer."""

from __future__ import annotations

from typing import TextIO

from careers.cli.errors import write_note


class Notes:
    """Tells at once or, where a program may find an error on stderr instead, when the answer is written."""

    def __init__(self, stream: TextIO, *, wait: bool) -> None:
        """Take the stream, and whether to wait for the answer."""
        self._stream = stream
        self._wait = wait
        self._held = ""

    def tell(self, text: str) -> None:
        """Write a text, or hold it until the answer is written."""
        if self._wait:
            self._held += text
        else:
            write_note(self._stream, text)

    def release(self) -> None:
        """Write what was held: the answer is there, and nothing waits any more."""
        self._wait = False
        if self._held:
            write_note(self._stream, self._held)
            self._held = ""

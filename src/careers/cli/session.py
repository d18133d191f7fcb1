"""One run of a command: its shared options, its way in to the knowledge base and its way out to the streams."""

from collections.abc import Iterable, Sequence
from typing import Any, Literal, NamedTuple, TextIO

import careers
from careers.cli.errors import format_hint, format_problem, write_note
from careers.cli.output_file import write_file
from careers.cli.terminal import Terminal
from careers.domain.errors import Problem
from careers.render.clean import clean

Format = Literal["table", "plain", "json", "jsonl", "csv", "md", "html", "ics"]
PAGES = ("table", "md", "html")
"""Formats for people to read."""
RECORDS = ("plain", "json", "jsonl", "csv")
"""Formats for programs to read."""
ENDINGS: dict[str, Format] = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".csv": "csv",
    ".md": "md",
    ".html": "html",
    ".htm": "html",
    ".ics": "ics",
}
"""Formats that the name of an output file tells; a file of another name is plain."""
MOST_WARNINGS = 10


class OutputClosedError(Exception):
    """Whoever read the output has gone, as `head` does."""


class Session(NamedTuple):
    """What every command is given."""

    terminal: Terminal
    format: Format
    fields: Sequence[str] | None
    output: str | None
    overlays: Sequence[str]
    quiet: bool
    verbose: bool

    def load(self) -> careers.KnowledgeBase:
        """Return the knowledge base with the overlays that were asked for."""
        knowledge = careers.load(self.overlays)
        if self.verbose:
            edition = knowledge.edition
            write_note(self.terminal.stderr, f"knowledge base {edition.version} ({edition.date})\n")
        return knowledge

    def answer(self, report: Any, more: Sequence[Any] = ()) -> None:
        """Draw a report in the format that was asked for, and write it; on a terminal, say what may help next.

        A page to hand out has more reports below.
        """
        self.write(self._drawn(report, more))
        if self.format == "table" and self.terminal.is_tty and self.terminal.error_is_tty and not self.quiet:
            self._hint(report)

    def write(self, text: str) -> None:
        """Write text to stdout, or to the output file, which appears whole or not at all."""
        if self.output is not None:
            write_file(self.output, [text])
        else:
            _write_stream(self.terminal.stdout, text)

    def write_each(self, texts: Iterable[str]) -> None:
        """Write texts one after the other as they come, to stdout or to the output file."""
        if self.output is not None:
            write_file(self.output, texts)
        else:
            for text in texts:
                _write_stream(self.terminal.stdout, text, flush=False)
            _write_stream(self.terminal.stdout, "")

    def warn(self, problems: Sequence[Problem]) -> None:
        """Tell on stderr of what the answer goes on without, the first ten of it, unless quiet was asked for."""
        if self.quiet:
            return
        told = [format_problem(one, "warning", color=self.terminal.error_color) for one in problems[:MOST_WARNINGS]]
        if len(problems) > MOST_WARNINGS:
            told.append(f"and {len(problems) - MOST_WARNINGS} more; --json lists them all\n")
        write_note(self.terminal.stderr, "".join(told))

    def note(self, text: str) -> None:
        """Tell on stderr what is good to know beside the answer, unless quiet was asked for."""
        if not self.quiet:
            write_note(self.terminal.stderr, f"{clean(text)}\n")

    def _hint(self, report: Any) -> None:
        """Say which command may help next, with the same overlays."""
        from shlex import quote

        from careers.render.views import next_command

        words = next_command(report)
        if words is not None:
            overlays = "".join(f" --kb {quote(folder)}" for folder in self.overlays)
            hint = format_hint(f"careers {words}{overlays}", color=self.terminal.error_color)
            write_note(self.terminal.stderr, hint)

    def _drawn(self, report: Any, more: Sequence[Any]) -> str:
        if self.format == "table":
            from careers.render.display import Display
            from careers.render.writers.terminal import write

            return write(report, Display(self.terminal.width, self.terminal.unicode, self.terminal.color))
        from careers.render.writers import write_text

        return write_text(report, self.format, self.fields, more)


def _write_stream(stream: TextIO, text: str, *, flush: bool = True) -> None:
    """Write all of a text; what the stream's encoding lacks becomes a question mark."""
    encoding = stream.encoding or "ascii"
    try:
        stream.write(text if text.isascii() else text.encode(encoding, "replace").decode(encoding))
        if flush:
            stream.flush()
    except BrokenPipeError as error:
        raise OutputClosedError from error

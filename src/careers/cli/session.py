"""One run of a command: its shared options, its way in to the knowledge base and its way out to the streams."""

from collections.abc import Iterable, Sequence
from typing import Any, Literal, NamedTuple, TextIO

import careers
from careers.cli.errors import Notes, format_hint, format_problem, write_note
from careers.cli.output_file import write_file
from careers.cli.terminal import Terminal
from careers.domain.config import CsvStyle
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
UTF8_MARK = "\ufeff"


class OutputClosedError(Exception):
    """Whoever read the output has gone, as `head` does."""


class Session(NamedTuple):
    """What every command is given."""

    terminal: Terminal
    notes: Notes
    format: Format
    fields: Sequence[str] | None
    output: str | None
    overlays: Sequence[str]
    quiet: bool
    verbose: bool
    pager: str | None
    csv: CsvStyle
    defaults: careers.Config

    def load(self) -> careers.KnowledgeBase:
        """Return the knowledge base with the overlays that were asked for."""
        knowledge = careers.load(self.overlays)
        if self.verbose:
            edition = knowledge.edition
            self.notes.tell(f"knowledge base {edition.version} ({edition.date})\n")
        return knowledge

    def answer(self, report: Any, more: Sequence[Any] = ()) -> None:
        """Draw a report in the format that was asked for, and write it; on a terminal, say what may help next.

        A page to hand out has more reports below.
        """
        self.write(self._drawn(report, more))
        if self.is_watched:
            from careers.render.views import next_command

            words = next_command(report)
            if words is not None:
                self.hint("next", words)

    @property
    def is_watched(self) -> bool:
        """Whether somebody looks at a page, who may be told which command helps next."""
        return self.format == "table" and self.terminal.is_tty and self.terminal.error_is_tty and not self.quiet

    def write(self, text: str) -> None:
        """Write text to stdout, or to the output file, which appears whole or not at all.

        On a terminal what is longer than the screen is shown in a pager, where there is one.
        """
        if self.output is not None:
            write_file(self.output, [text])
        elif self.pager is None or not self._show_paged(text, self.pager):
            _write_stream(self.terminal.stdout, text)
        self.notes.release()

    def write_each(self, texts: Iterable[str]) -> None:
        """Write texts one after the other as they come, to stdout or to the output file."""
        if self.output is not None:
            write_file(self.output, texts)
        else:
            for text in texts:
                _write_stream(self.terminal.stdout, text, flush=False)
            _write_stream(self.terminal.stdout, "")
        self.notes.release()

    def warn(self, problems: Sequence[Problem]) -> None:
        """Tell on stderr of what the answer goes on without, the first ten of it, unless quiet was asked for."""
        if self.quiet:
            return
        told = [format_problem(one, "warning", color=self.terminal.error_color) for one in problems[:MOST_WARNINGS]]
        if len(problems) > MOST_WARNINGS:
            told.append(f"and {len(problems) - MOST_WARNINGS} more; --json lists them all\n")
        self.notes.tell("".join(told))

    def note(self, text: str) -> None:
        """Tell on stderr what is good to know beside the answer, unless quiet was asked for."""
        if not self.quiet:
            self.notes.tell(f"{clean(text)}\n")

    def hint(self, when: str, words: str) -> None:
        """Say on stderr when a command may help, with the same overlays."""
        from shlex import quote

        overlays = "".join(f" --kb {quote(folder)}" for folder in self.overlays)
        hint = format_hint(f"careers {words}{overlays}", when, color=self.terminal.error_color)
        write_note(self.terminal.stderr, hint)

    def _show_paged(self, text: str, pager: str) -> bool:
        """Show a text in the pager; return False for a short text, and where the pager can't be run."""
        from careers.cli.pager import is_long, show_paged

        return is_long(text, self.terminal) and show_paged(text, pager, self.terminal.stdout.encoding)

    def _drawn(self, report: Any, more: Sequence[Any]) -> str:
        if self.format == "table":
            return self._for_screen(report)
        if self.format == "csv":
            from careers.render.writers.csv import write

            return write(report, self.fields, self.csv)
        from careers.render.writers import write_text

        return write_text(report, self.format, self.fields, more)

    def _for_screen(self, report: Any) -> str:
        """Return a report for a terminal; with links, but where a pager comes in that does not let them through."""
        from careers.render.display import Display

        terminal = self.terminal
        display = Display(terminal.width, terminal.unicode, terminal.color, terminal.links)
        if terminal.accessible:
            from careers.render.writers.accessible import write as write_lines

            return write_lines(report, display)
        from careers.render.writers.terminal import write

        text = write(report, display)
        return write(report, display._replace(links=False)) if self._hides_links(text) else text

    def _hides_links(self, text: str) -> bool:
        if self.pager is None or "\x1b]8;" not in text:
            return False
        from careers.cli.pager import is_long, shows_links

        return is_long(text, self.terminal) and not shows_links(self.pager)


def _write_stream(stream: TextIO, text: str, *, flush: bool = True) -> None:
    """Write all of a text; what the stream's encoding lacks becomes a question mark, and the mark of UTF-8 nothing."""
    encoding = stream.encoding or "ascii"
    if not encoding.lower().startswith("utf"):
        text = text.removeprefix(UTF8_MARK)
    try:
        stream.write(text if text.isascii() else text.encode(encoding, "replace").decode(encoding))
        if flush:
            stream.flush()
    except BrokenPipeError as error:
        raise OutputClosedError from error

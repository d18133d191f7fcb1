"""One run of a command: its shared options, its way in to the knowledge base and its way out to the streams."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, Literal, NamedTuple, TextIO

import careers
from careers.cli.terminal import Terminal
from careers.domain.errors import Problem, fail

Format = Literal["table", "plain", "json"]


class OutputClosedError(Exception):
    """Whoever read the output has gone, as `head` does."""


class Session(NamedTuple):
    """What every command is given."""

    terminal: Terminal
    format: Format
    output: str | None
    overlays: Sequence[str]
    quiet: bool
    verbose: bool

    def load(self) -> careers.KnowledgeBase:
        """Give the knowledge base with the overlays that were asked for."""
        knowledge = careers.load(self.overlays)
        if self.verbose:
            edition = knowledge.edition
            self.terminal.stderr.write(f"knowledge base {edition.version} ({edition.date})\n")
        return knowledge

    def answer(self, report: Any) -> None:
        """Draw a report in the format that was asked for, and write it."""
        self.write(self._drawn(report))

    def write(self, text: str) -> None:
        """Write text to stdout, or to the output file, which appears whole or not at all."""
        if self.output:
            _write_file(self.output, text)
        else:
            _write_stream(self.terminal.stdout, text)

    def warn(self, problem: Problem) -> None:
        """Tell on stderr of something that the answer goes on without, unless quiet was asked for."""
        if not self.quiet:
            from careers.cli.errors import format_problem

            self.terminal.stderr.write(format_problem(problem, "warning", color=self.terminal.error_color))

    def _drawn(self, report: Any) -> str:
        if self.format == "json":
            from careers.render.document import render_json

            return render_json(report)
        if self.format == "plain":
            from careers.render.plain import render_plain

            return render_plain(report)
        from careers.cli.drawing import draw_text

        return draw_text(report, self.terminal, color=self.terminal.color and not self.output)


def _write_stream(stream: TextIO, text: str) -> None:
    """Write all of a text; what the stream's encoding lacks becomes a question mark."""
    encoding = stream.encoding or "ascii"
    try:
        stream.write(text.encode(encoding, "replace").decode(encoding))
        stream.flush()
    except BrokenPipeError as error:
        raise OutputClosedError from error


def _write_file(path: str, text: str) -> None:
    draft = f"{path}.{os.getpid()}.part"
    try:
        with open(draft, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.replace(draft, path)
    except OSError as error:
        if os.path.exists(draft):
            os.unlink(draft)
        reason = (error.strerror or str(error)).lower()
        raise fail(
            f"the output can't be written to {path}: {reason}", "check the folder and its permissions"
        ) from error

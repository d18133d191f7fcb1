"""Turning a drawing into text, by what the terminal can show."""

from __future__ import annotations

from io import StringIO
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

from careers.cli.terminal import Terminal
from careers.render.canvas import Canvas
from careers.render.table import draw


class _FoldingConsole(Console):
    """Lets a word that is longer than its column go on in the next line, where Rich would cut it off."""

    def render_lines(
        self, renderable: RenderableType, options: ConsoleOptions | None = None, **how: Any
    ) -> list[list[Segment]]:
        """Give the lines of what stands in a cell."""
        folding = (options or self.options).update(overflow="fold", no_wrap=False)
        return super().render_lines(renderable, folding, **how)


def draw_text(report: Any, terminal: Terminal) -> str:
    """Give a report as lines of at most the terminal's width; without colour there is no escape sequence in them."""
    canvas = Canvas(terminal.width, terminal.unicode)
    console = _FoldingConsole(
        file=StringIO(),
        width=terminal.width,
        color_system="standard" if terminal.color else None,
        force_terminal=terminal.color,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )
    with console.capture() as capture:
        console.print(draw(report, canvas))
    lines = capture.get().splitlines()
    return "".join(f"{line.rstrip()}\n" for line in lines)

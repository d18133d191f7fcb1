"""What is read aloud: nothing depends on where it stands or on what is drawn, and nothing is lost."""

from __future__ import annotations

import re
from typing import Any

import pytest

from careers.domain.knowledge_base import Edition
from careers.domain.source import Source
from careers.render.blocks import BREAK, Grid, Page, Paragraph, Spread, Words, heading, line, quiet
from careers.render.display import Display
from careers.render.words import ASCII, hours_range, mark, score_bar, spread_legend
from careers.render.writers import accessible
from careers.render.writers.accessible import write

from .test_terminal import KINDS

Reports = dict[str, dict[str, Any]]
DRAWN = re.compile("[█░│•✓✗]|──")
SOURCE = Source(id="survey", title="Survey", publisher="Somebody", date="2024-05-01", licence="CC0")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("base", ["small", "bundled"])
def test_nothing_is_drawn_and_no_line_stands_in_columns(base: str, kind: str, reports: Reports) -> None:
    text = write(reports[base][kind], Display())

    assert text.endswith("\n")
    assert not text.startswith("\n")
    assert DRAWN.findall(text) == []
    assert [row for row in text.splitlines() if "   " in row or row != row.strip()] == []
    assert "\n\n\n" not in text


def read_out(monkeypatch: pytest.MonkeyPatch, *blocks: Any, unicode: bool = True) -> list[str]:
    made = Page("A page", blocks, Edition("1", "2024-01-01"), {"survey": SOURCE}, named=True)
    monkeypatch.setattr(accessible, "page", lambda _: made)
    return write(None, Display(unicode=unicode)).splitlines()


def test_a_row_is_its_name_and_a_line_for_each_cell(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = Spread((1, 2, 3, 4, 5), (0, 10))
    named = line(Words("Python", sources=("survey",)), BREAK, quiet("Named often."))
    rows = ((named, line("beginner → advanced"), score_bar(41.25), drawn), (line("SQL"), line(""), score_bar(8), drawn))
    grid = Grid(("Skill", "Level", "Score", "0 to 10"), rows)

    told = read_out(
        monkeypatch,
        grid,
        Paragraph(spread_legend()),
        heading("After"),
        Paragraph(line(f"{hours_range(10, 20)} · free")),
    )

    assert told == [
        "A page",
        "Python [1]",
        "Named often.",
        "Level: beginner to advanced",
        "Score: 41.2",
        "P10 to P90: 1 to 5",
        "",
        "SQL",
        "Score: 8.0",
        "P10 to P90: 1 to 5",
        "",
        "After",
        "10 to 20 h; free",
        "",
        "Sources",
        "[1] Survey. Somebody, 2024-05-01",
    ]


@pytest.mark.parametrize(("percent", "said"), [(100, "have it"), (40, "in part"), (0, "not yet")])
def test_a_mark_is_a_word(percent: float, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_out(monkeypatch, Paragraph(line(mark(percent), "SQL")))[1] == f"{said}: SQL"


def test_ascii_is_all_that_a_terminal_without_more_gets(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_out(monkeypatch, Paragraph(line("A — b")), unicode=False)[1] == "A — b".translate(ASCII)

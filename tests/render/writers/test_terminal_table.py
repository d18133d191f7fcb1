"""Tables of a terminal, from wide to narrow."""

from __future__ import annotations

from careers.render.blocks import BREAK, Bar, Grid, Spread, line, quiet
from careers.render.writers.terminal_table import Table
from careers.render.writers.terminal_text import Typesetter, painted

SCORES = Grid(
    ("Learn", "Level", "Score"),
    (
        (line("Statistics and probability", BREAK, quiet("first: Calculus")), line("beginner"), Bar(40, "40.0")),
        (line("SQL"), line("advanced"), Bar(100, "100.0")),
    ),
)
PAY = Grid(("", "n", "0 to 100"), ((line("US"), line("30"), Spread((10, 20, 30, 40, 60), (0, 100))),), (1,))


def drawn(grid: Grid, width: int, *others: Grid, unicode: bool = True) -> list[str]:
    """Give the lines of a grid among others with the same header."""
    table = Table([*others, grid], Typesetter({}, unicode=unicode), width)
    return [painted(row, color=False) for row in table.rows(grid)]


def test_where_there_is_room_nothing_is_wrapped() -> None:
    assert drawn(SCORES, 60) == [
        "Learn                       Level     Score",
        "Statistics and probability  beginner   40.0  ████░░░░░░",
        "  first: Calculus",
        "SQL                         advanced  100.0  ██████████",
    ]


def test_the_widest_column_is_wrapped_before_a_bar_is_left_out() -> None:
    assert drawn(SCORES, 50) == [
        "Learn                  Level     Score",
        "Statistics and         beginner   40.0  ████░░░░░░",
        "  probability",
        "  first: Calculus",
        "SQL                    advanced  100.0  ██████████",
    ]


def test_where_there_is_little_room_bars_are_left_out() -> None:
    assert drawn(SCORES, 45)[1] == "Statistics and probability  beginner   40.0"


def test_where_there_is_none_each_title_stands_by_its_cell() -> None:
    assert drawn(SCORES, 34) == [
        "Learn",
        "• Statistics and probability:",
        "  Level beginner · Score 40.0",
        "  first: Calculus",
        "• SQL: Level advanced · Score",
        "  100.0",
    ]


def test_a_spread_stands_beside_its_figures_or_below_them() -> None:
    assert drawn(PAY, 40) == [
        "     n  0 to 100",
        "US  30     ───███│███───────",
    ]
    assert drawn(PAY, 31, unicode=False) == [
        "     n",
        "  0 to 100",
        "US  30",
        "    ---===|===------",
    ]


def test_grids_with_the_same_header_share_their_columns() -> None:
    other = PAY._replace(rows=((line("all countries"), line("1,000"), Spread((10, 20, 30, 40, 60), (0, 100))),))

    assert drawn(PAY, 60, other)[0].index("0 to") == drawn(other, 60, PAY)[0].index("0 to")


def test_a_word_too_long_for_any_column_is_broken_and_the_rest_stays_a_table() -> None:
    grid = Grid(("Text", "Kind"), ((line("y" * 50), line("role")),))

    assert drawn(grid, 40)[0].split() == ["Text", "Kind"]
    assert "".join(drawn(grid, 40)).count("y") == 50

"""Bars of pay: where each percentile stands, on one scale for all that is drawn."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from careers.domain.reports.pay import PayFigure
from careers.render.canvas import Canvas
from careers.render.table.ranges import Scale, draw_figures


def pay(*percentiles: int, currency: str = "USD", **more: object) -> PayFigure:
    """Give a figure of these percentiles."""
    p10, p25, p50, p75, p90 = percentiles
    given_: dict[str, object] = {
        "role": "analyst",
        "population": "survey",
        "country": "US",
        "level": "all",
        "currency": currency,
        "years": (2023, 2024),
        "n": 30,
        "p10": p10,
        "p25": p25,
        "p50": p50,
        "p75": p75,
        "p90": p90,
        "source": "s",
        "date": "2024-01-01",
        "at_least": (),
        "occupation": None,
        "code": None,
        "match": None,
    }
    return PayFigure(**(given_ | more))  # type: ignore[arg-type]


LOW, HIGH = pay(10_000, 20_000, 30_000, 40_000, 50_000), pay(50_000, 60_000, 70_000, 80_000, 90_000)


def bars(*figures: PayFigure, unicode: bool = True) -> list[str]:
    """Give the bars of figures, on 50 columns of 2,000 a column."""
    scale = Scale(figures, Canvas(52, unicode))
    return [scale.bar(one).plain for one in figures]


def test_bars_stand_on_one_scale() -> None:
    assert bars(LOW, HIGH) == [
        "     ─────█████│█████─────",
        "                         ─────█████│█████─────",
    ]


def test_bars_in_ascii() -> None:
    assert bars(LOW, HIGH, unicode=False)[0] == "     -----=====|=====-----"


def test_an_end_that_is_not_known_points_on() -> None:
    open_ended = pay(50_000, 60_000, 70_000, 80_000, 90_000, at_least=("p90",))

    assert bars(LOW, open_ended)[1].endswith("█────→")
    assert bars(LOW, open_ended, unicode=False)[1].endswith("=---->")


def test_where_all_earn_the_same_the_median_is_seen() -> None:
    assert bars(pay(40_000, 40_000, 40_000, 40_000, 40_000)) == [" " * 40 + "│"]


def test_each_currency_has_a_scale() -> None:
    scale = Scale([LOW, pay(1, 2, 3, 4, 990_000, currency="JPY")], Canvas(52))

    assert scale.bar(LOW).plain == bars(LOW)[0]
    assert scale.legend().plain.endswith("the full width is 0 to 1,000,000 JPY or 50,000 USD.")


def test_on_a_narrow_screen_every_figure_is_named() -> None:
    figure = pay(1_000, 2_000, 3_000, 4_000, 5_000, level="senior", at_least=("p90",))
    words, amounts, _ = draw_figures([figure], Scale([figure], Canvas(40)))

    assert str(words) == "US senior, n 30, years 2023-24"
    assert str(amounts) == "  P10 1,000, P25 2,000, median 3,000, P75 4,000, P90 5,000+"


def test_on_a_wide_screen_a_bar_stands_beside_its_figures() -> None:
    header, row = draw_figures([LOW], Scale([LOW], Canvas(90)))

    assert str(header) == "    n   years    P10    P25 median    P75    P90"
    assert str(row).startswith("US 30 2023-24 10,000 20,000 30,000 40,000 50,000  ")


PERCENTILES = st.lists(st.integers(1, 1_000_000), min_size=5, max_size=5).map(sorted)


@given(st.lists(PERCENTILES, min_size=1, max_size=4), st.integers(40, 200), st.booleans())
def test_a_bar_has_one_median_and_room_on_its_line(drawn: list[list[int]], width: int, unicode: bool) -> None:  # noqa: FBT001
    figures = [pay(*one) for one in drawn]
    scale = Scale(figures, Canvas(width, unicode))

    for figure in figures:
        bar = scale.bar(figure).plain
        assert bar.count("│" if unicode else "|") == 1
        assert 1 <= len(bar) <= scale.columns

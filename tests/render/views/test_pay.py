"""Pay: where each percentile stands, on one scale for all that is drawn."""

from __future__ import annotations

from hypothesis import given, strategies as st

from careers.domain.reports.pay import PayFigure
from careers.render.views._pay_figures import cells, scale_tops, spread
from careers.render.writers import bars


def pay(*percentiles: int, currency: str = "USD", **more: object) -> PayFigure:
    """Return a figure of these percentiles."""
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


def drawn(*figures: PayFigure, marks: bars.Marks = bars.UNICODE) -> list[str]:
    """Return the bars of figures, on 50 columns of 2,000 a column."""
    tops = scale_tops(figures)
    return [bars.spread(spread(one, tops), 50, marks) for one in figures]


def test_bars_stand_on_one_scale() -> None:
    assert drawn(LOW, HIGH) == [
        "     ─────█████│█████─────",
        "                         ─────█████│█████─────",
    ]


def test_bars_in_ascii() -> None:
    assert drawn(LOW, HIGH, marks=bars.ASCII)[0] == "     -----=====|=====-----"


def test_an_end_that_is_not_known_points_on() -> None:
    open_ended = HIGH._replace(at_least=("p90",))

    assert drawn(LOW, open_ended)[1].endswith("█────→")
    assert drawn(LOW, open_ended, marks=bars.ASCII)[1].endswith("=---->")


def test_where_all_earn_the_same_the_median_is_seen() -> None:
    assert drawn(pay(40_000, 40_000, 40_000, 40_000, 40_000)) == [" " * 40 + "│"]


def test_each_currency_has_a_scale() -> None:
    yen = pay(1, 2, 3, 4, 990_000, currency="JPY")

    assert scale_tops([LOW, yen]) == {"USD": 50_000, "JPY": 1_000_000}
    assert drawn(LOW, yen)[0] == drawn(LOW)[0]


def test_a_figure_is_told_with_its_country_level_and_years_and_a_lower_bound_ends_in_a_plus() -> None:
    figure = pay(1_000, 2_000, 3_000, 4_000, 5_000, level="senior", at_least=("p90",))

    assert cells(figure) == ("US senior", "30", "2023-24", "1,000", "2,000", "3,000", "4,000", "5,000+")


PERCENTILES = st.lists(st.integers(1, 1_000_000), min_size=5, max_size=5).map(sorted)


@given(st.lists(PERCENTILES, min_size=1, max_size=4), st.integers(10, 200), st.sampled_from([bars.UNICODE, bars.ASCII]))
def test_a_bar_has_one_median_and_room_on_its_line(figures: list[list[int]], columns: int, marks: bars.Marks) -> None:
    every = [pay(*one) for one in figures]

    for one in every:
        bar = bars.spread(spread(one, scale_tops(every)), columns, marks)
        assert bar.count(marks.median) == 1
        assert 1 <= len(bar) <= columns

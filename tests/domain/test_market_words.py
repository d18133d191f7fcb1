from __future__ import annotations

import pytest

from careers.domain.market import EVERY
from careers.domain.market_words import country_and_level


@pytest.mark.parametrize(
    ("country", "level", "told"),
    [
        ("US", "senior", "US, senior"),
        ("US", EVERY, "US, all levels"),
        (EVERY, "senior", "all countries, senior"),
        (EVERY, EVERY, "all countries, all levels"),
    ],
)
def test_a_place_names_country_and_level(country: str, level: str, told: str) -> None:
    assert country_and_level(country, level) == told

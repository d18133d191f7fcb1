from __future__ import annotations

import pytest

from sound_base import Problems, changed


def test_a_real_date_is_sound(problems: Problems) -> None:
    assert problems(changed("sources.yaml", "2026-01-31", "2024-02-29")) == []


@pytest.mark.parametrize("date", ["2025-02-29", "2026-1-31", "January 2026"])
def test_a_date_that_no_calendar_has_is_told(problems: Problems, date: str) -> None:
    assert problems(changed("sources.yaml", "2026-01-31", date)) == [
        (f"'{date}' is not a date", "sources.yaml:4:9", "write 2026-11-21")
    ]

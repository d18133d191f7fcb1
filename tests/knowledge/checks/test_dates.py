from __future__ import annotations

import pytest

from minimal_kb import Problems, changed


def test_a_real_date_is_sound(problems: Problems) -> None:
    assert problems(changed("sources.yaml", "2026-01-31", "2024-02-29")) == []


@pytest.mark.parametrize("date", ["2025-02-29", "2026-1-31", "January 2026", "20260131", "2026-W05-6"])
def test_a_date_that_no_calendar_has_is_told(problems: Problems, date: str) -> None:
    assert problems(changed("sources.yaml", "2026-01-31", f'"{date}"')) == [
        (f"'{date}' is not a date", "sources.yaml:4:9", "write 2026-11-21")
    ]


def test_the_date_and_the_version_of_the_base_are_checked_too(problems: Problems) -> None:
    files = changed("base.yaml", "version: 2026.1.0\ndate: 2026-01-31", "version: hello world\ndate: 2026-99-99")

    assert problems(files) == [
        ("'hello world' is not a calendar version", "base.yaml:1:10", "write 2026.11.0"),
        ("'2026-99-99' is not a date", "base.yaml:2:7", "write 2026-11-21"),
    ]

from __future__ import annotations

import pytest

from careers.domain.errors import WRONG_INPUT, CareersError, Location, Problem, fail, os_reason


@pytest.mark.parametrize(
    ("place", "text"),
    [(Location("a.yaml"), "a.yaml"), (Location("a.yaml", 3, 7), "a.yaml:3:7"), (Location("-", 1, 1), "-:1:1")],
)
def test_a_place_is_written_as_editors_read_it(place: Location, text: str) -> None:
    assert str(place) == text


def test_an_error_holds_its_problems_in_their_order() -> None:
    first, second = Problem("b is wrong", Location("f", 2, 1)), Problem("a is wrong", hint="mend it")
    error = CareersError(first, second)

    assert error.problems == (first, second)
    assert str(error) == "b is wrong; a is wrong"
    assert error.exit_code == WRONG_INPUT == 2


def test_a_single_problem_makes_an_error() -> None:
    assert fail("it is wrong", "mend it", Location("f")).problems == (Problem("it is wrong", Location("f"), "mend it"),)


@pytest.mark.parametrize(
    ("error", "told"),
    [(OSError(13, "Permission denied"), "permission denied"), (OSError("No such device"), "no such device")],
)
def test_why_the_system_refused_is_told_within_a_sentence(error: OSError, told: str) -> None:
    assert os_reason(error) == told

from __future__ import annotations

import pytest

from minimal_kb import Problems, changed

ALL = "skills/all.yaml"


@pytest.mark.parametrize("hours", ["[1, 1]", "[1, 2000]", "[1.5, 20]"])
def test_hours_within_a_year_of_work_are_sound(problems: Problems, hours: str) -> None:
    assert problems(changed(ALL, "[40, 80]", hours)) == []


@pytest.mark.parametrize(
    ("hours", "words"),
    [("[0, 80]", "0 to 80"), ("[80, 40]", "80 to 40"), ("[40, 2000.5]", "40 to 2000.5"), ("[-5, 80]", "-5 to 80")],
)
def test_hours_that_are_no_range_within_a_year_of_work_are_told(problems: Problems, hours: str, words: str) -> None:
    assert problems(changed(ALL, "[40, 80]", hours)) == [
        (f"the hours {words} are not a range within 1 to 2000", "skills/all.yaml:19:10", None)
    ]


@pytest.mark.parametrize(("old", "strength"), [("0.2", "0.1"), ("0.2", "0.6"), ("0.8", "0.1"), ("0.8", "0.95")])
def test_strengths_at_the_bounds_are_sound(problems: Problems, old: str, strength: str) -> None:
    assert problems(changed(ALL, f"strength: {old}", f"strength: {strength}")) == []


@pytest.mark.parametrize(
    ("old", "strength", "most", "place"),
    [
        ("0.2", "0.61", "0.6", "18:12"),
        ("0.2", "0.09", "0.6", "18:12"),
        ("0.8", "1", "0.95", "25:12"),
        ("0.8", "0", "0.95", "25:12"),
    ],
)
def test_strengths_out_of_bounds_are_told(problems: Problems, old: str, strength: str, most: str, place: str) -> None:
    assert problems(changed(ALL, f"strength: {old}", f"strength: {strength}")) == [
        (f"the strength of python, {strength}, is not within 0.1 to {most}", f"skills/all.yaml:{place}", None)
    ]


def test_a_strength_that_is_finer_than_hundredths_is_told(problems: Problems) -> None:
    ((message, place, hint),) = problems(changed(ALL, "strength: 0.8", "strength: 0.555"))

    assert message == "the strength of python, 0.555, has more than two decimals"
    assert (place, hint) == ("skills/all.yaml:25:12", "strengths count in hundredths")


def test_a_relation_to_another_skill_is_sound(problems: Problems) -> None:
    assert problems(changed(ALL, "requires: [python]", "related: [{skill: sql, strength: 0.2}]")) == []


@pytest.mark.parametrize(
    ("old", "new", "message", "place"),
    [
        (
            "requires: [python]",
            "related: [{skill: sql, strength: 0.2}, {skill: sql, strength: 0.3}]",
            "'pytorch' and 'sql' are related twice",
            "26:12",
        ),
        (
            "aliases: [py]",
            "related: [{skill: sql, strength: 0.3}]",
            "'sql' and 'python' are related twice",
            "18:12",
        ),
    ],
)
def test_a_pair_that_is_related_twice_is_told(problems: Problems, old: str, new: str, message: str, place: str) -> None:
    assert problems(changed(ALL, old, new)) == [
        (message, f"skills/all.yaml:{place}", "state each pair once, on one side")
    ]


def test_a_skill_that_is_related_to_itself_is_told(problems: Problems) -> None:
    assert problems(changed(ALL, "related: [{skill: python,", "related: [{skill: sql,")) == [
        ("'sql' is related to itself", "skills/all.yaml:18:12", "take it out")
    ]


@pytest.mark.parametrize(
    ("old", "new", "message", "place"),
    [
        (
            "aliases: [py]",
            "requires: [pytorch]",
            "`requires` runs in a circle: python -> pytorch -> python",
            "9:13",
        ),
        ("requires: [python]", "requires: [pytorch]", "`requires` runs in a circle: pytorch -> pytorch", "26:13"),
        (
            "name: Programming language",
            "name: Programming language\n  broader: [python]",
            "`broader` runs in a circle: language -> python -> language",
            "3:12",
        ),
        (
            "aliases: [py]",
            "implies: [{skill: pytorch, level: beginner, strength: 0.5}]",
            "`implies` runs in a circle: python -> pytorch -> python",
            "9:12",
        ),
    ],
)
def test_a_circle_is_told_once(problems: Problems, old: str, new: str, message: str, place: str) -> None:
    assert problems(changed(ALL, old, new)) == [(message, f"skills/all.yaml:{place}", "take one of the links out")]


def test_two_ways_to_one_skill_are_no_circle(problems: Problems) -> None:
    files = changed(ALL, "requires: [python]", "requires: [python, sql]")

    assert (
        problems(files | {ALL: files[ALL].replace("related: [{skill: python, strength: 0.2}]", "requires: [python]")})
        == []
    )


def test_a_chain_of_prerequisites_longer_than_any_plan_is_told_once(problems: Problems) -> None:
    entry = "\n- {{id: odd-{0}, name: Odd {0}, kind: tool, hours: [1, 2], requires: [{1}]}}"
    told = "".join(entry.format(one, f"odd-{one - 1}" if one else "sql") for one in range(1_200))
    files = changed(ALL, "- id: pytorch", f"{told.lstrip()}\n\n- id: pytorch")

    (problem,) = [one for one in problems(files) if "learnt one after the other" in one[0]]
    assert problem[0] == "more than 50 skills have to be learnt one after the other, up to 'odd-49'"

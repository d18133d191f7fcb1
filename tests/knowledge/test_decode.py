from __future__ import annotations

import pytest

from careers.domain.level import Level
from careers.domain.skill import Implication, Skill
from careers.knowledge.decode import INVALID, Decoder
from careers.knowledge.yaml_tree import parse_yaml
from minimal_kb import Told

SOUND = "id: c\nname: C\nkind: language\nhours: [10, 20.5]\n"


def decode(text: str) -> tuple[Skill, list[Told]]:
    tree = parse_yaml(text, "f.yaml")
    assert tree is not None
    decoder = Decoder()
    skill = decoder.record(tree, Skill)
    return skill, [(problem.message, str(problem.location), problem.hint) for problem in decoder.problems]


def test_a_record_is_read_by_its_types() -> None:
    text = SOUND + "aliases: [clang]\nimplies:\n  - {skill: linux, level: beginner, strength: 0.3}\n"

    assert decode(text) == (
        Skill(
            "c",
            "C",
            "language",
            (10.0, 20.5),
            aliases=("clang",),
            implies=(Implication("linux", Level.BEGINNER, 0.3),),
        ),
        [],
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("aliasses: [x]", ("the key 'aliasses' is unknown", "f.yaml:5:1", "did you mean aliases?")),
        (
            "implies: [{skill: x, level: expert, strength: 1, colour: red}]",
            ("the key 'colour' is unknown", "f.yaml:5:50", "known keys: skill, level, strength"),
        ),
        ("aliases: []", ("the list is empty", "f.yaml:5:10", "leave the key out")),
        ("aliases: x", ("expected a list", "f.yaml:5:10", "write it as [a, b] or with a dash a line")),
        ("aliases: [[x]]", ("expected a single value", "f.yaml:5:11", None)),
        ("implies: [x]", ("expected a mapping of keys to values", "f.yaml:5:11", None)),
        ("implies: [{skill: x, strength: 1}]", ("the key 'level' is missing", "f.yaml:5:11", None)),
        ("summary: {a: b}", ("expected a single value", "f.yaml:5:10", None)),
        (
            "learn_from: [{title: A, url: b, kind: book, source: c, free: maybe}]",
            ("expected true or false, found 'maybe'", "f.yaml:5:62", None),
        ),
        ('summary: ""', ("the text is empty or has characters that can't be printed", "f.yaml:5:10", None)),
        ("summary: '  '", ("the text is empty or has characters that can't be printed", "f.yaml:5:10", None)),
        (
            'summary: "\\x1b[31mred"',
            ("the text is empty or has characters that can't be printed", "f.yaml:5:10", None),
        ),
        ('summary: "a\\nb"', ("the text has several lines", "f.yaml:5:10", "begin it with `>-`, which joins them")),
        ('summary: "\\u202Eback"', ("the text is empty or has characters that can't be printed", "f.yaml:5:10", None)),
    ],
)
def test_what_is_wrong_in_a_record_is_told_with_its_place(line: str, expected: Told) -> None:
    assert decode(SOUND + line)[1] == [expected]


@pytest.mark.parametrize(
    ("value", "read_as"),
    [
        ("no", "bool"),
        ("on", "bool"),
        ("3.10", "float"),
        ("1:30", "int"),
        ("null", "null"),
        ("~", "null"),
        ("12", "int"),
        ("<<", "merge"),
    ],
)
def test_a_value_that_yaml_takes_for_something_else_than_text_must_be_quoted(value: str, read_as: str) -> None:
    assert decode(f"{SOUND}summary: {value}")[1] == [
        (f"expected text, but YAML reads {value} as {read_as}", "f.yaml:5:10", f'write "{value}"')
    ]
    assert decode(f'{SOUND}summary: "{value}"')[1] == []


def test_a_key_without_a_value_is_told() -> None:
    assert decode(f"{SOUND}summary:")[1] == [("expected text, but YAML reads nothing as null", "f.yaml:5:9", None)]


def test_a_date_is_text_where_text_is_wanted() -> None:
    skill, problems = decode(f"{SOUND}summary: 2026-11-21")

    assert (skill.summary, problems) == ("2026-11-21", [])


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ("[1, 2, 3]", ("expected 2 values, found 3", "f.yaml:4:8", None)),
        ("[]", ("expected 2 values, found 0", "f.yaml:4:8", None)),
        ("[1, many]", ("expected a number, found 'many'", "f.yaml:4:12", None)),
        ("[1, '2']", ("expected a number, found '2'", "f.yaml:4:12", None)),
        ("[1, .inf]", ("expected a number, found '.inf'", "f.yaml:4:12", None)),
        ("[.nan, 2]", ("expected a number, found '.nan'", "f.yaml:4:9", None)),
        ("[1:30, 2]", ("expected a number, found '1:30'", "f.yaml:4:9", None)),
        ("[0x10, 20]", ("expected a number, found '0x10'", "f.yaml:4:9", None)),
        ("[true, 20]", ("expected a number, found 'true'", "f.yaml:4:9", None)),
    ],
)
def test_a_range_is_two_plain_numbers(hours: str, expected: Told) -> None:
    assert decode(SOUND.replace("[10, 20.5]", hours)) == (INVALID, [expected])


@pytest.mark.parametrize(("word", "hint"), [("expart", "did you mean expert?"), ("guru", None), ("3", None)])
def test_a_word_outside_the_choice_is_told_with_the_nearest_one(word: str, hint: str | None) -> None:
    line = f"implies: [{{skill: linux, level: {word}, strength: 0.3}}]"

    assert decode(SOUND + line) == (
        INVALID,
        [(f"'{word}' is not one of beginner, intermediate, advanced, expert", "f.yaml:5:33", hint)],
    )


def test_every_missing_key_is_told() -> None:
    assert decode("id: c\n") == (
        INVALID,
        [(f"the key '{key}' is missing", "f.yaml:1:1", None) for key in ("name", "kind", "hours")],
    )


def test_a_mapping_is_wanted_for_a_record() -> None:
    assert decode("[a]") == (INVALID, [("expected a mapping of keys to values", "f.yaml:1:1", None)])

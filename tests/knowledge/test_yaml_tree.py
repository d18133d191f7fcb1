from __future__ import annotations

import pytest
import yaml

from careers.domain.errors import CareersError, Location
from careers.knowledge.yaml_tree import DEEPEST, Entries, Items, Scalar, parse_yaml


def problem(text: str) -> tuple[str, str, str | None]:
    with pytest.raises(CareersError) as caught:
        parse_yaml(text, "f.yaml")
    (one,) = caught.value.problems
    return one.message, str(one.location), one.hint


def test_a_tree_remembers_where_everything_stands() -> None:
    assert parse_yaml("id: r\nhours: [1, 2]\n", "f.yaml") == Entries(
        Location("f.yaml", 1, 1),
        {
            "id": Scalar(Location("f.yaml", 1, 5), "r", "str"),
            "hours": Items(
                Location("f.yaml", 2, 8),
                (Scalar(Location("f.yaml", 2, 9), "1", "int"), Scalar(Location("f.yaml", 2, 12), "2", "int")),
            ),
        },
        {"id": Location("f.yaml", 1, 1), "hours": Location("f.yaml", 2, 1)},
    )


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("no", "bool"),
        ("Yes", "bool"),
        ("3.10", "float"),
        ("1:30", "int"),
        ("null", "null"),
        ("~", "null"),
        ("2026-11-21", "timestamp"),
        ("python", "str"),
        ("'no'", "str"),
        ('"3.10"', "str"),
    ],
)
def test_a_value_says_what_yaml_takes_it_for(text: str, tag: str) -> None:
    assert parse_yaml(text, "f.yaml") == Scalar(Location("f.yaml", 1, 1), text.strip("'\""), tag)


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing but a remark\n"])
def test_an_empty_text_has_no_tree(text: str) -> None:
    assert parse_yaml(text, "f.yaml") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "a: 1\nb: 2\na: 3\n",
            ("the key 'a' stands twice", "f.yaml:3:1", "the first one is on line 1"),
            id="key-twice",
        ),
        pytest.param(
            "a: 1\r\nb: {c: 2, c: 3}\r\n",
            ("the key 'c' stands twice", "f.yaml:2:11", "the first one is on line 2"),
            id="inner-key-twice",
        ),
        pytest.param("? [a]\n: b\n", ("a key must be a word", "f.yaml:1:3", None), id="key-that-is-a-list"),
        pytest.param(
            "a: &x 1\n",
            ("anchors and aliases are not allowed", "f.yaml:1:4", "write the value out"),
            id="anchor",
        ),
        pytest.param(
            "a: *x\n",
            ("anchors and aliases are not allowed", "f.yaml:1:4", "write the value out"),
            id="alias",
        ),
        pytest.param(
            "a: !!python/object:os.system x\n",
            ("the tag tag:yaml.org,2002:python/object:os.system is not allowed", "f.yaml:1:4", "write the plain value"),
            id="python-tag",
        ),
        pytest.param(
            "- !color red\n", ("the tag !color is not allowed", "f.yaml:1:3", "write the plain value"), id="own-tag"
        ),
        pytest.param(
            "a: 1\n---\nb: 2\n",
            ("a file holds one document", "f.yaml:3:1", "remove the second `---`"),
            id="two-documents",
        ),
    ],
)
def test_what_hand_written_data_does_not_need_is_refused(text: str, expected: tuple[str, str, str | None]) -> None:
    assert problem(text) == expected


def test_aliases_that_would_expand_to_a_billion_words_are_refused_at_the_first_anchor() -> None:
    lines = ["a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [
        f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    ]

    assert problem("\n".join(lines)) == ("anchors and aliases are not allowed", "f.yaml:1:4", "write the value out")


COMMON = "check brackets, quotes, backslashes and indentation, here and just above"


@pytest.fixture(params=["CSafeLoader", "SafeLoader"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read with either parser of the library: libyaml where it is built in, and the one written in Python."""
    if request.param == "SafeLoader":
        monkeypatch.delattr(yaml, "CSafeLoader", raising=False)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("a:\n\t- b\n", ("this is not YAML", "f.yaml:2:1", "indent with spaces"), id="tab"),
        pytest.param("a: @b\n", ("this is not YAML", "f.yaml:1:4", "put the value in quotes"), id="at-sign"),
        pytest.param(
            "a: b: c\n",
            ("this is not YAML", "f.yaml:1:5", "put the value in quotes"),
            id="second-colon",
        ),
        pytest.param("a: [b\nc: d\n", ("this is not YAML", "f.yaml:2:2", COMMON), id="open-bracket"),
        pytest.param("a:\n  - b\n c: d\n", ("this is not YAML", "f.yaml:3:2", COMMON), id="indent"),
        pytest.param(
            "é😀: 1\na: \x1b[31m\n",
            ("this is not YAML: control characters are not allowed", "f.yaml:2:4", None),
            id="control-character",
        ),
        pytest.param(
            "a: \0\n", ("this is not YAML: control characters are not allowed", "f.yaml:1:4", None), id="null-character"
        ),
    ],
)
def test_text_that_is_not_yaml_is_told_with_its_place(text: str, expected: tuple[str, str, str | None]) -> None:
    assert problem(text) == expected


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "column"),
    [
        pytest.param("[" * 10_000 + "]" * 10_000, 22, id="lists"),
        pytest.param("[" * 100_000, 22, id="open-brackets"),
        pytest.param("{a: " * 10_000 + "}" * 10_000, 82, id="mappings"),
        pytest.param("[{a: " * 100_000, 52, id="open-brackets-of-both-kinds"),
        pytest.param("- " * 10_000 + "x", 43, id="dashes"),
        pytest.param("? " * 10_000 + "x", 43, id="keys"),
    ],
)
def test_nesting_without_end_is_refused_where_it_gets_too_deep(text: str, column: int) -> None:
    assert problem(text) == ("the values are nested deeper than 20 levels", f"f.yaml:1:{column}", None)


def test_nesting_by_indentation_is_refused_as_well() -> None:
    text = "\n".join(" " * depth + "a:" for depth in range(1000))

    assert problem(text) == ("the values are nested deeper than 20 levels", "f.yaml:21:21", None)


def test_nesting_up_to_the_bound_is_read() -> None:
    assert isinstance(parse_yaml("[" * DEEPEST + "x" + "]" * DEEPEST, "f.yaml"), Items)

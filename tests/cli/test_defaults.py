"""The file of a person's defaults: options and variables go before it, and no pipe looks different for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from program import Done, Program, splits
from small_files import write_all


@pytest.fixture
def own(program: Program, home: Path) -> Path:
    """Return the file where the program looks for it."""
    assert program.environment["XDG_CONFIG_HOME"] == str(home / "config")
    (home / "config" / "careers").mkdir(parents=True)
    return home / "config" / "careers" / "config.yaml"


def countries(done: Done) -> set[str]:
    assert (done.code, done.err) == (0, "")
    return {fields[3] for fields in splits(done.out) if fields[0] == "figure"}


def test_the_country_is_that_of_the_file_unless_another_is_named(program: Program, own: Path) -> None:
    everywhere = countries(program.run("pay", "analyst"))
    own.write_text("country: GB\n")

    assert everywhere > {"GB", "US"}
    assert countries(program.run("pay", "analyst")) == {"GB"}
    assert countries(program.run("pay", "analyst", "--country", "US")) == {"US"}
    assert countries(program.given(CAREERS_CONFIG="/dev/null").run("pay", "analyst")) == everywhere


def test_a_country_of_which_nothing_is_told_is_placed(program: Program, own: Path) -> None:
    own.write_text("country: FR\n")

    done = program.run("pay", "analyst")

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"error: nothing was counted in the country 'FR'\n  at {own}\n")


def test_the_pace_is_that_of_the_file_unless_another_is_named(program: Program, own: Path) -> None:
    own.write_text("pace: 10\n")
    asked = program.run("plan", "analyst", "--pace", "10", "--json").out

    assert program.run("plan", "analyst", "--json").out == asked
    assert program.run("plan", "analyst", "--pace", "5", "--json").out != asked
    assert program.run("plan", "analyst", "--pace", "0").code == 2


def test_the_format_counts_on_a_terminal_alone(program: Program, own: Path) -> None:
    in_a_pipe = program.run("roles").out
    own.write_text("format: md\n")

    assert program.run("roles", tty={"stdout"}).out.startswith("# Roles")
    assert program.run("roles", "--format", "plain", tty={"stdout"}).out == in_a_pipe
    assert program.run("roles", "--fields", "id", tty={"stdout"}).out == program.run("roles", "--fields", "id").out
    assert program.run("roles").out == in_a_pipe


@pytest.mark.parametrize(
    ("environment", "words", "coloured"),
    [
        ({}, [], False),
        ({"FORCE_COLOR": "1"}, [], True),
        ({}, ["--color", "always"], True),
        ({}, ["--color", "auto"], True),
    ],
)
def test_colour_is_that_of_an_option_then_a_variable_then_the_file(
    environment: dict[str, str],
    words: list[str],
    coloured: bool,  # noqa: FBT001
    program: Program,
    own: Path,
) -> None:
    own.write_text("color: never\n")

    assert ("\x1b[" in program.given(**environment).run("roles", *words, tty={"stdout"}).out) is coloured


def test_a_colour_of_the_file_never_reaches_a_pipe(program: Program, own: Path) -> None:
    own.write_text("color: always\n")

    assert "\x1b[" not in program.run("roles", "--format", "table").out
    assert "\x1b[" not in program.given(NO_COLOR="1").run("roles", tty={"stdout"}).out


def test_its_folders_lie_beside_it(program: Program, own: Path) -> None:
    write_all(own.parent / "more", {"skills/all.yaml": b"- {id: knots, name: Knots, kind: concept, hours: [1, 2]}\n"})
    own.write_text("kb: [more]\n")

    assert program.run("skill", "knots").code == 0
    assert program.given(_CAREERS_COMPLETE="1").run("careers skill kno").out.startswith("knots\t")


def test_csv_of_the_file_is_for_files_that_are_named(program: Program, own: Path, work: Path) -> None:
    in_a_pipe = program.run("fit", "--skills", "sql", "--format", "csv").out
    own.write_text("csv: excel-semicolon\n")

    assert program.run("fit", "--skills", "sql", "--format", "csv").out == in_a_pipe
    program.run("fit", "--skills", "sql", "-o", "answer.csv")
    asked = program.run("fit", "--skills", "sql", "--csv", "excel-semicolon").out
    assert (work / "answer.csv").read_bytes().decode() == asked
    assert asked.startswith("\ufeff")
    assert asked != in_a_pipe


def test_all_that_is_wrong_is_told_with_its_place(program: Program, own: Path) -> None:
    own.write_text("contry: DE\nformat: tabel\ncolor: no\n")

    assert program.run("roles") == Done(
        2,
        "",
        "error: the key 'contry' is unknown\n"
        f"  at {own}:1:1\n"
        "hint: did you mean country?\n"
        "error: 'tabel' is not one of table, plain, json, jsonl, csv, md, html\n"
        f"  at {own}:2:9\n"
        "hint: did you mean table?\n"
        "error: 'no' is not one of auto, always, never\n"
        f"  at {own}:3:8\n",
    )


def test_help_is_there_when_the_file_is_wrong(program: Program, own: Path) -> None:
    own.write_text("contry: DE\n")

    assert program.run("help", "defaults").code == 0
    assert program.run("roles", "--help").code == 0


def test_a_file_that_is_named_and_not_there_is_told(program: Program) -> None:
    done = program.given(CAREERS_CONFIG="missing.yaml").run("roles")

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error: the file can't be read: no such file or directory\n  at missing.yaml\n")


def test_the_place_is_told(program: Program, own: Path) -> None:
    assert f"your defaults\t{own}\tFalse\n" in program.run("kb", "where").out

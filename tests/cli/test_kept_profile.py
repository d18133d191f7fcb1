"""Changing what one keeps: adding, removing, and marking what a plan has taught."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conversation import Conversation
from program import Program


@pytest.fixture
def kept(home: Path) -> Path:
    """Return where a profile lies that somebody wrote."""
    path = home / "config" / "careers" / "profile.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("# mine\nskills:\n- python: advanced  # work\n- sql\n", encoding="utf-8")
    return path


def test_adding_tells_what_changed_and_keeps_the_rest_of_the_file(program: Program, kept: Path) -> None:
    done = program.run("profile", "add", "sql:expert", "Pandas", "--json")

    assert json.loads(done.out)["change"] == {
        "added": ["pandas"],
        "removed": [],
        "levels": [{"skill": "sql", "before": None, "after": "expert"}],
        "names": {"pandas": "pandas", "sql": "SQL"},
    }
    assert kept.read_text() == "# mine\nskills:\n- python: advanced  # work\n- sql: expert\n- Pandas\n"


def test_the_page_has_names_and_the_words_as_they_are_written(program: Program, kept: Path) -> None:
    kept.write_text("skills:\n- ml: advanced\n", encoding="utf-8")

    shown = program.run("profile", "add", "statistics:1", "--format", "table").out

    assert "  added  Statistics\n" in shown
    assert "Machine learning  advanced  ml\n" in shown


def test_a_level_that_is_not_said_leaves_the_one_that_is_kept(program: Program, kept: Path) -> None:
    before = kept.read_bytes()

    done = program.run("profile", "add", "python", "--format", "table")

    assert "Nothing changed." in done.out
    assert kept.read_bytes() == before


@pytest.mark.parametrize("words", [["add", "pandas", "pyton"], ["add", "pandas:great"], ["remove", "sql", "pyton"],
                                   ["remove", "sql", "pandas"]], ids=" ".join)  # fmt: skip
def test_where_one_word_is_wrong_nothing_is_written(words: list[str], program: Program, kept: Path) -> None:
    before = kept.read_bytes()

    done = program.run("profile", *words)

    assert (done.code, done.out) == (2, "")
    assert "hint: " in done.err
    assert kept.read_bytes() == before
    assert [one.name for one in kept.parent.iterdir()] == [kept.name]


def test_removing_drops_the_line_alone(program: Program, kept: Path) -> None:
    program.run("profile", "remove", "SQL")

    assert kept.read_text() == "# mine\nskills:\n- python: advanced  # work\n"


def test_without_a_last_skill_there_is_no_profile(program: Program, kept: Path) -> None:
    done = program.run("profile", "remove", "sql", "python", "--json")

    assert json.loads(done.out)["profile"]["skills"] == []
    assert not kept.exists()
    assert "no skills were given" in program.run("fit").err


def test_a_file_of_another_form_is_written_anew_and_kept_beside(program: Program, kept: Path) -> None:
    kept.write_text('{"skills": ["python:3"]}', encoding="utf-8")

    done = program.run("profile", "add", "sql")

    assert "written anew" in done.err
    assert "- python: advanced\n- sql\n" in kept.read_text()
    assert Path(f"{kept}.bak").read_text() == '{"skills": ["python:3"]}'


def test_what_is_replaced_may_be_broken(program: Program, kept: Path) -> None:
    kept.write_text("skills: {", encoding="utf-8")
    Path(program.folder, "new.txt").write_text("Skills\nSQL\n", encoding="utf-8")

    assert program.run("profile", "import", "new.txt").code == 2
    assert program.run("profile", "import", "new.txt", "--replace").code == 0
    assert "- SQL\n" in kept.read_text()


def test_a_step_that_is_learnt_leaves_the_plan(program: Program, kept: Path) -> None:
    kept.write_text("skills:\n- sql: beginner\n", encoding="utf-8")
    first = json.loads(program.run("plan", "analyst", "--json").out)["steps"][0]

    program.run("profile", "add", f"{first['skill']}:{first['to']}")
    steps = json.loads(program.run("plan", "analyst", "--json").out)["steps"]

    assert first["skill"] not in [one["skill"] for one in steps if one["to"] == first["to"]]


def test_on_a_terminal_a_plan_tells_how_to_mark_its_first_step(program: Program, kept: Path) -> None:
    assert kept.exists()
    shown = program.run("plan", "analyst", tty=["stdout", "stderr"])

    assert "once learnt: careers profile add " in shown.err
    assert "once learnt" not in program.run("plan", "analyst", "-s", "sql", tty=["stdout", "stderr"]).err
    assert program.run("plan", "analyst").err == ""


@pytest.mark.parametrize("words", ["fit", "gap analyst"])
def test_whoever_says_nothing_is_told_the_three_ways_in(words: str, program: Program) -> None:
    done = program.run(*words.split())

    assert (done.code, done.out) == (2, "")
    assert all(way in done.err for way in ("--skills", "--from", "careers profile ask"))
    assert "careers profile ask" in program.run("plan", "analyst", tty=["stdout", "stderr"]).err


@pytest.mark.parametrize("width", [40, 80])
def test_the_name_alone_tells_what_this_is_and_where_to_begin(width: int, program: Program) -> None:
    with Conversation(program, width=width) as talk:
        assert talk.end() == 0

    lines = talk.shown.splitlines()
    assert max(map(len, lines)) <= width
    assert width < 80 or len(lines) < 24
    assert "Where to begin" in lines
    assert all(f"  careers {words}" in lines for words in ("profile ask", "fit resume.pdf", "match posting.txt"))


def test_whoever_keeps_a_profile_is_told_how_to_go_on(program: Program, kept: Path) -> None:
    assert kept.exists()
    with Conversation(program) as talk:
        assert talk.end() == 0

    assert "  careers plan ROLE" in talk.shown
    assert "resume.pdf" not in talk.shown

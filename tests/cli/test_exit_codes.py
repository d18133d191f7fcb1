from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from mistakes import FILES, REFUSED
from program import Done, Program
from small_files import write_all


def everything_in(folder: Path) -> list[str]:
    return sorted(str(path) for path in folder.rglob("*"))


@pytest.mark.parametrize("case", REFUSED)
def test_bad_input_is_told_clearly_and_nothing_is_written(case: str, program: Program, work: Path) -> None:
    write_all(work, FILES)
    with (work / "huge").open("wb") as huge:
        huge.truncate(200_000_000)
    before = everything_in(work)
    words, message, more = REFUSED[case]

    done = program.run(*words)

    assert (done.code, done.out) == (2, "")
    assert message in done.err
    assert more in done.err
    assert done.err.startswith("error: ")
    assert done.err.count("error: ") == 1
    assert "Traceback" not in done.err
    assert everything_in(work) == before


def test_seven_roles_are_too_many(program: Program, work: Path) -> None:
    analyst = (Path(__file__).parents[1] / "small_base" / "roles" / "analyst.yaml").read_text(encoding="utf-8")
    for one in "abcdefg":
        role = analyst.replace("id: analyst", f"id: {one}").replace("Data Analyst", f"Analyst {one}")
        role = role.replace("skill: sql", f"skill: {one}-craft").replace("aliases:", "aliases: [the " + one + "] #")
        role = role.replace("level: advanced, sources: [survey-2020]", "level: advanced, sources: [editorial]")
        skill = f"- {{id: {one}-craft, name: {one} craft, kind: practice, hours: [1, 2]}}"
        write_all(work, {f"more/roles/{one}.yaml": role.encode(), f"more/skills/{one}.yaml": skill.encode()})

    done = program.run("compare", *"abcdefg", "--kb", "more")

    assert done == Done(2, "", "error: compare takes 2 to 6 different roles, not 7\nhint: `careers roles` lists them\n")
    assert program.run("compare", *"abcdef", "--kb", "more").code == 0


def test_every_problem_is_told_in_one_run(program: Program) -> None:
    assert program.run("compare", "analist", "analyst", "enginer").err.count("error: there is no role") == 2


def test_an_unknown_skill_is_told_and_the_answer_goes_on(program: Program) -> None:
    done = program.run("fit", "-s", "sql,pyton", "--top", "1")

    assert done.code == 0
    assert done.err == "warning: there is no skill 'pyton'\nhint: did you mean python? `careers skills` lists them\n"
    assert done.out == program.run("fit", "-s", "sql", "--top", "1").out


@pytest.mark.parametrize(("least", "code"), [("0", 0), ("39.2", 0), ("39.3", 1), ("100", 1)])
def test_a_score_below_the_asked_for_one_is_answered_with_exit_code_1(least: str, code: int, program: Program) -> None:
    answer = program.run("fit", "-s", "sql")

    assert answer.out.startswith("1\tanalyst\tData Analyst\t39.2\t")
    told = f"warning: no role scores {least}: Data Analyst comes nearest with 39.2\n" if code else ""
    assert program.run("fit", "-s", "sql", "--min-score", least) == Done(code, answer.out, told)


@pytest.fixture
def broken(program: Program, small_house: Path, tmp_path: Path) -> Program:
    """Return a program with a bug: a copy of its code in which drawing fails."""
    house = tmp_path / "broken"
    shutil.copytree(small_house, house, symlinks=False)
    (house / "src" / "careers" / "render" / "writers" / "plain.py").write_text(
        'def write(report, fields=None):\n    raise LookupError("lost\\x1b]0;x\\x07")\n', encoding="utf-8"
    )
    return program.given(PYTHONPATH=str(house / "src"))


def test_an_unknown_level_is_told_and_counts_as_not_said(program: Program) -> None:
    done = program.run("fit", "-s", "sql:guru", "--top", "1")

    assert (done.code, done.out) == (0, program.run("fit", "-s", "sql", "--top", "1").out)
    assert done.err.startswith("warning: there is no level 'guru', so that of 'sql' counts as not said\n")


@pytest.mark.parametrize("words", [["--format", "JSON"], ["--format", "Json"], ["--json"]])
def test_choices_are_taken_in_any_case(program: Program, words: list[str]) -> None:
    assert program.run("roles", *words) == program.run("roles", "--format", "json")


def test_a_bug_is_owned_up_to(broken: Program) -> None:
    done = broken.run("roles")

    assert done == Done(
        70,
        "",
        "error: this is a bug in careers: LookupError: lost\\x1b]0;x\\x07\n"
        "hint: run it again with --debug, and report what it shows\n",
    )


def test_debug_shows_where_a_bug_is_and_keeps_the_exit_code(broken: Program) -> None:
    done = broken.run("roles", "--debug")

    assert (done.code, done.out) == (70, "")
    assert 'render/writers/plain.py", line 2, in write' in done.err
    assert done.err.endswith(broken.run("roles").err)
    assert "\x1b" not in done.err


def test_debug_shows_where_bad_input_was_refused_and_keeps_the_exit_code(program: Program) -> None:
    done = program.run("show", "analist", "--debug")

    assert done.code == 2
    assert ", in resolve_roles\n" in done.err
    assert done.err.endswith(program.run("show", "analist").err)


def test_too_little_memory_is_no_bug(broken: Program, tmp_path: Path) -> None:
    drawing = tmp_path / "broken" / "src" / "careers" / "render" / "writers" / "plain.py"
    drawing.write_text("def write(report, fields=None):\n    raise MemoryError\n", encoding="utf-8")
    done = broken.run("roles")

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error: there is too little memory for this\nhint: give it less at once")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no device that is always full")
@pytest.mark.parametrize("words", [["roles"], ["--help"], ["--version"], ["schema", "fit"]])
def test_a_full_disk_is_no_bug(words: list[str], program: Program) -> None:
    with open("/dev/full", "wb") as full, program.start(*words, stdout=full.fileno()) as process:
        _, told = process.communicate()

    assert process.returncode == 2
    assert told == b"error: the output can't be written: no space left on device\n"

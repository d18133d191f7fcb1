from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from program import Done, Program
from small_files import write_all

DEEP = 10_000

FILES = {
    "latin.txt": "caf\xe9".encode("latin-1"),
    "binary": bytes(range(256)) * 8,
    "tabs.yaml": b"skills:\n\t- python\n",
    "anchors.yaml": b"skills: &all [python]\nmore: *all\n",
    "deep.yaml": b"skills: " + b"[" * DEEP + b"]" * DEEP,
    "deep.json": b'{"skills": ' + b"[" * DEEP + b"]" * DEEP + b"}",
    "twice.yaml": b"skills: [python]\nskills: [sql]\n",
    "circle/skills/one.yaml": b"- {id: knitting, name: Knitting, kind: practice, hours: [1, 2], requires: [darning]}\n"
    b"- {id: darning, name: Darning, kind: practice, hours: [1, 2], requires: [knitting]}\n",
    "dangling/skills/one.yaml": b"- {id: knitting, name: Knitting, kind: practice, hours: [1, 2], requires: [wool]}\n",
}

REFUSED = {
    "unknown role": (["show", "analist"], "error: there is no role 'analist'", "did you mean analyst?"),
    "unknown skill": (["skill", "pyton"], "error: there is no skill 'pyton'", "did you mean python?"),
    "no known skill": (["fit", "-s", "pyton"], "error: there is no skill 'pyton'", "did you mean python?"),
    "strict": (["fit", "-s", "sql,pyton", "--strict"], "error: there is no skill 'pyton'", "did you mean python?"),
    "no skills": (["fit"], "error: no skills were given", "hint: name some"),
    "empty skills": (["fit", "-s", " , "], "error: no skills were given", "hint: name some"),
    "unknown level": (["fit", "-s", "sql:guru", "--strict"], "error: there is no level 'guru'", "careers help levels"),
    "no roles among": (["fit", "-s", "sql", "--among", ","], "error: --among names no role", "careers roles"),
    "list missing": (["fit", "--skills-from", "nowhere"], "no such file or directory", "at nowhere"),
    "list is a folder": (["fit", "--skills-from", "dangling"], "is a directory", "at dangling"),
    "list is binary": (["fit", "--skills-from", "binary"], "this is not a text", "at binary"),
    "list of no skills": (["fit", "--skills-from", "latin.txt"], "no skill that is known stands", "at latin.txt"),
    "list is huge": (["fit", "--skills-from", "huge"], "the file is larger than", "is this the right file?"),
    "list is endless": (["fit", "--skills-from", "/dev/zero"], "the file is larger than", "at /dev/zero"),
    "profile with tabs": (["fit", "--profile", "tabs.yaml"], "this is not YAML", "at tabs.yaml:2:1"),
    "profile with anchors": (["fit", "--profile", "anchors.yaml"], "anchors and aliases", "at anchors.yaml:1:9"),
    "profile of great depth": (["fit", "--profile", "deep.yaml"], "nested deeper than", "at deep.yaml"),
    "JSON of great depth": (["fit", "--profile", "deep.json"], "nested", "at deep.json"),
    "profile with a key twice": (["fit", "--profile", "twice.yaml"], "stands twice", "at twice.yaml:2:1"),
    "overlay missing": (["roles", "--kb", "nowhere"], "can't be read", "at nowhere"),
    "overlay that dangles": (["roles", "--kb", "dangling"], "there is no skill 'wool'", "dangling/skills/one.yaml:1:"),
    "check of a missing folder": (["kb", "check", "nowhere"], "there is no such folder", "at nowhere"),
    "unknown section": (["compare", "analyst", "engineer", "--sections", "x"], "there is no section 'x'", "definition"),
    "one role": (["compare", "analyst"], "compare takes 2 to 6 different roles, not 1", "hint:"),
    "one role twice": (["compare", "analyst", "Data Analyst"], "2 to 6 different roles, not 1", "hint:"),
    "unknown schema": (["schema", "x"], "there is no schema 'x'", "`careers schema` lists them"),
    "unknown command": (["advise"], "'advise'", "careers --help"),
    "options before the command": (["--kb", "x", "roles"], "--kb", "options go after the command"),
    "contradiction": (["roles", "--json", "--format", "table"], "--json and --format table contradict", "give one"),
    "score that is none": (["fit", "-s", "sql", "--min-score", "nan"], "--min-score takes a number", "0 to 100"),
    "no section": (["compare", "analyst", "engineer", "--sections", " "], "no section is named", "sections are"),
    "no hours": (["plan", "analyst", "--hours", "0"], "nobody can learn for 0 hours", "above 0"),
    "hours that are none": (["plan", "analyst", "--hours", "nan"], "nobody can learn for nan hours", "above 0"),
    "reach beyond 100": (["plan", "analyst", "--reach", "101"], "no score can be 101", "0 to 100"),
    "what if of nothing": (["fit", "-s", "sql", "--what-if", "pyton"], "there is no skill 'pyton'", "python?"),
    "what if of no words": (["fit", "-s", "sql", "--what-if", ","], "--what-if names no skill", "--what-if pytorch"),
    "prerequisites in a circle": (
        ["plan", "analyst", "--kb", "circle"],
        "`requires` runs in a circle: darning -> knitting -> darning",
        "at circle/skills/one.yaml:",
    ),
    "hours in letters": (["plan", "analyst", "--hours", "x"], "a number\n", "plan --help"),
    "score in letters": (["fit", "-s", "sql", "--min-score", "x"], "a number\n", "fit --help"),
    "a type for a number": (["fit", "--top", "a valid float"], "a whole number\n", "fit --help"),
    "part of a role": (["fit", "-s", "sql", "--top", "1.5"], "a whole number\n", "fit --help"),
    "unknown option": (["fit", "--skill", "sql"], "--skill", "careers fit --help"),
    "unknown format": (["roles", "--format", "yaml"], "'yaml'", "--help"),
    "option without its value": (["fit", "--format"], "'--format'", "hint: `careers fit --help`"),
    "value left out at the root": (["--show-completion=x"], "'x'", "hint: `careers --help`"),
    "argument left out": (["show"], "'ROLE'", "careers show --help"),
    "argument too many": (["show", "analyst", "engineer"], "engineer", "careers show --help"),
    "top of none": (["fit", "-s", "sql", "--top", "0"], "'--top'", "careers fit --help"),
    "score beyond 100": (["fit", "-s", "sql", "--min-score", "101"], "'--min-score'", "careers fit --help"),
    "output into a missing folder": (["roles", "-o", "nowhere/x"], "can't be written to nowhere/x", "hint:"),
    "output onto a folder": (["roles", "-o", "dangling"], "can't be written to dangling: is a directory", "hint:"),
    "output without a name": (["roles", "-o", ""], "the output can't be written", "hint:"),
}


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


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no device that is always full")
@pytest.mark.parametrize("words", [["roles"], ["--help"], ["--version"], ["schema", "fit"]])
def test_a_full_disk_is_no_bug(words: list[str], program: Program) -> None:
    with open("/dev/full", "wb") as full, program.start(*words, stdout=full.fileno()) as process:
        _, told = process.communicate()

    assert process.returncode == 2
    assert told == b"error: the output can't be written: no space left on device\n"

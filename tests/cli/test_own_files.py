"""A person's own files, and surroundings that must make no difference."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import get_args

import pytest

from careers.cli.session import Format
from program import Done, Program, splits
from small_files import write_all

PROFILE = b"skills:\n  - python: intermediate\n  - sql\n"
SKILL = b"- {id: knitting, name: Knitting, kind: practice, hours: [1, 2]}\n"
COMMANDS = [
    ["fit", "-s", "python:2,sql,pandas"],
    ["compare", "analyst", "scientist"],
    ["gap", "scientist", "-s", "sql"],
    ["plan", "scientist", "engineer", "-s", "sql", "--reach", "70"],
    ["pay", "analyst", "engineer"],
]
WHOLE: tuple[Format, ...] = ("json", "html")
"""Of data and of pages those that hold most; every other format is a drawing of the same report."""
ASKED = [
    *((words, format_) for words in COMMANDS for format_ in WHOLE),
    *((COMMANDS[0], format_) for format_ in get_args(Format) if format_ not in WHOLE),
]


@pytest.fixture
def config(home: Path) -> Path:
    return home / "config" / "careers"


def test_a_persons_own_profile_is_read_when_no_skills_are_named(program: Program, config: Path) -> None:
    write_all(config, {"profile.yaml": PROFILE})

    assert program.run("fit") == program.run("fit", "-s", "python:intermediate,sql")
    assert program.run("gap", "analyst") == program.run("gap", "analyst", "-s", "sql,python:2")


def test_named_skills_take_the_place_of_the_own_profile(program: Program, config: Path) -> None:
    named = program.run("fit", "-s", "writing")
    write_all(config, {"profile.yaml": PROFILE})

    assert program.run("fit", "-s", "writing") == named


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("profile.yaml", PROFILE),
        ("profile.json", b'{"skills": [{"python": "intermediate"}, "sql"]}'),
        ("indented.json", b'{\n\t"skills": ["python:2",\n\t\t"sql"]\n}\n'),
        ("flow.yaml", b"skills: {python: 2, sql: }\n"),
    ],
)
def test_a_profile_may_be_yaml_or_json(name: str, content: bytes, program: Program, work: Path) -> None:
    write_all(work, {name: content})

    assert program.run("fit", "--profile", name) == program.run("fit", "-s", "python:intermediate,sql")


@pytest.mark.parametrize(
    "content",
    [
        b"python:intermediate\nsql\n",
        b"python : intermediate, sql",
        b"\xef\xbb\xbfsql\r\npython:2\r\n",
        b"# mine\n\npython:2;sql\n",
    ],
)
def test_a_list_has_a_skill_a_line_or_commas(content: bytes, program: Program, work: Path) -> None:
    write_all(work, {"skills.txt": content})
    stated = program.run("fit", "-s", "python:intermediate,sql")

    assert program.run("fit", "--skills-from", "skills.txt") == stated
    assert program.run("fit", "--skills-from", "-", stdin=content) == stated


def test_skills_from_several_places_add_up(program: Program, work: Path) -> None:
    write_all(work, {"skills.txt": b"sql", "profile.yaml": b"skills: [writing]"})

    done = program.run("fit", "-s", "python", "-s", "ml", "--skills-from", "skills.txt", "--profile", "profile.yaml")

    assert done == program.run("fit", "-s", "python,ml,sql,writing")


def test_a_persons_own_roles_and_skills_are_always_there(program: Program, config: Path) -> None:
    write_all(config, {"kb/skills/mine.yaml": SKILL})

    assert program.run("skills", "knitting") == Done(0, "knitting\tKnitting\tpractice\t\t\n", "")


def test_a_later_folder_replaces_what_an_earlier_one_says(program: Program, config: Path, work: Path) -> None:
    write_all(config, {"kb/skills/mine.yaml": SKILL})
    write_all(work, {"more/skills/more.yaml": SKILL.replace(b"Knitting", b"Knitting wool")})

    assert program.run("skills", "knitting", "--kb", "more").out == "knitting\tKnitting wool\tpractice\t\t\n"


def test_an_overlay_shows_in_the_version(program: Program, work: Path) -> None:
    write_all(work, {"more/skills/more.yaml": SKILL})

    version = program.run("kb", "check", "--kb", "more").out.partition("\t")[0]

    assert version.startswith("2026.1.0+")


def test_where_tells_each_place_and_whether_it_is_there(program: Program, config: Path) -> None:
    write_all(config, {"profile.yaml": PROFILE})

    places = {what: (path, there) for what, path, there in splits(program.run("kb", "where").out)}

    assert places["your profile"] == (str(config / "profile.yaml"), "True")
    assert places["your own roles and skills"] == (str(config / "kb"), "False")


def test_a_change_in_an_overlay_is_seen_at_once(program: Program, work: Path) -> None:
    write_all(work, {"more/skills/more.yaml": SKILL})
    before = program.run("skills", "knitting", "--kb", "more").out
    write_all(work, {"more/skills/more.yaml": SKILL.replace(b"Knitting", b"Crochet?")})

    assert (before.count("Knitting"), program.run("skills", "knitting", "--kb", "more").out.count("Crochet?")) == (1, 1)


def test_from_any_folder_the_answer_is_the_same(program: Program) -> None:
    assert program._replace(folder="/").run("fit", "-s", "sql") == program.run("fit", "-s", "sql")


def test_a_home_that_nothing_can_be_written_to_is_no_hindrance(program: Program, home: Path) -> None:
    home.mkdir()
    (home / "file").touch()  # below a file no folder can be made, not even by an administrator
    nowhere = {"HOME": str(home / "file"), "XDG_CACHE_HOME": "", "XDG_CONFIG_HOME": ""}

    assert program.given(**nowhere).run("fit", "-s", "sql") == program.run("fit", "-s", "sql")


def test_a_damaged_cache_is_rebuilt_in_silence(program: Program, work: Path) -> None:
    cache = work / "cache"
    answer = program.given(XDG_CACHE_HOME=str(cache)).run("fit", "-s", "sql")
    (kept,) = (cache / "careers").iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 2])

    assert program.given(XDG_CACHE_HOME=str(cache)).run("fit", "-s", "sql") == answer
    assert kept.read_bytes() == whole


@pytest.mark.parametrize(("words", "format_"), ASKED, ids=str)
def test_the_same_question_gets_the_same_bytes(words: list[str], format_: str, program: Program) -> None:
    surroundings = [
        {"PYTHONHASHSEED": "0"},
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LANG": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "C.UTF-8"},
        {"PYTHONHASHSEED": "3", "LC_ALL": "C"},
    ]

    answers = {program.given(**around).run(*words, "--format", format_) for around in surroundings}

    assert len(answers) == 1


def test_order_and_spelling_of_the_skills_make_no_difference(program: Program) -> None:
    one = program.run("fit", "-s", "python:intermediate,sql,ml", "--format", "table")
    other = program.run("fit", "-s", "Machine-Learning,SQL", "-s", " PYTHON : 2", "--format", "table")

    assert one == other


def test_a_knowledge_base_of_ones_own_is_checked_by_itself(
    real_program: Program, small_house: Path, work: Path
) -> None:
    shutil.copytree(small_house / "data", work / "mine", symlinks=False)

    assert real_program.run("kb", "check", "mine") == Done(0, "2026.1.0\t3\t8\t3\n", "")

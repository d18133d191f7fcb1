"""Whom an answer is for: skills in words, documents, and the profile that a person keeps."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from commands import DOCUMENTS
from program import Program


@pytest.fixture(autouse=True)
def documents(work: Path) -> None:
    """Let the program run where documents lie."""
    shutil.copytree(DOCUMENTS, work, dirs_exist_ok=True)


@pytest.fixture
def kept(home: Path) -> Path:
    """Return where the profile lies."""
    return home / "config" / "careers" / "profile.yaml"


def skills(out: str) -> dict[str, str | None]:
    return {one["id"]: one["level"] for one in json.loads(out)["profile"]["skills"]}


@pytest.mark.parametrize(
    "words", ["fit", "gap analyst", "plan analyst", "compare analyst engineer", "match posting.txt"]
)
def test_every_command_that_takes_a_person_takes_their_document(words: str, program: Program) -> None:
    done = program.run(*words.split(), "--from", "resume.txt", "--json")

    assert done.code == 0
    assert {"sql", "pandas", "python"} <= set(skills(done.out))


def test_what_was_read_is_told_in_one_line(program: Program) -> None:
    done = program.run("gap", "analyst", "--from", "resume.txt", "--json")

    count = len(skills(done.out))
    assert (
        done.err == f"read {count} skills from resume.txt and 1 name of none; `careers read resume.txt` shows where\n"
    )
    assert program.run("gap", "analyst", "--from", "resume.txt", "-q").err == ""


def test_a_list_is_told_of_as_words_are(program: Program, work: Path) -> None:
    (work / "mine.txt").write_text("sql\npyton\n", encoding="utf-8")

    done = program.run("gap", "analyst", "--from", "mine.txt", "--json")

    assert done.err == (
        "warning: there is no skill 'pyton'\n"
        "  at mine.txt:2:1\n"
        "hint: did you mean python? `careers skills` lists them\n"
    )


def test_documents_and_words_go_together_and_the_highest_level_counts(program: Program, work: Path) -> None:
    (work / "more.txt").write_text("Skills\nMachine learning\n", encoding="utf-8")

    done = program.run("fit", "--from", "resume.txt", "--from", "more.txt", "-s", "sql:expert,spark", "--json")

    told = skills(done.out)
    assert told["sql"] == "expert"
    assert {"spark", "machine-learning", "pandas"} <= set(told)


def test_words_alone_wait_for_no_reader_of_documents(program: Program) -> None:
    imported = program.given(PYTHONPROFILEIMPORTTIME="1").run("fit", "-s", "sql").err

    assert "careers.scoring" in imported
    assert all(f"careers.intake.{part}" not in imported for part in ("documents", "prose", "words"))


def test_files_and_skills_are_arguments_of_fit(program: Program) -> None:
    as_arguments = program.run("fit", "resume.txt", "spark", "--json")
    as_options = program.run("fit", "--from", "resume.txt", "-s", "spark", "--json")

    assert as_arguments == as_options
    assert as_arguments.code == 0


def test_a_skill_is_no_file_even_where_a_file_has_its_name(program: Program, work: Path) -> None:
    (work / "python").write_text("not this", encoding="utf-8")

    assert skills(program.run("fit", "python", "--json").out) == {"python": None}


def test_a_document_comes_through_a_pipe(program: Program) -> None:
    done = program.run("fit", "--from", "-", "--json", stdin=b"Skills\nSQL, Python\n")

    assert skills(done.out) == {"python": None, "sql": None}


def test_a_document_is_kept_and_used_by_commands_without_skills(program: Program, kept: Path) -> None:
    done = program.run("profile", "import", "resume.txt", "--json")
    text = kept.read_text(encoding="utf-8")

    assert done.code == 0
    assert text.startswith("# What you know, read from resume.txt.\n")
    assert "\n- SQL\n" in text
    assert skills(program.run("fit", "--json").out) == skills(done.out)
    assert skills(program.run("profile", "--json").out) == skills(done.out)
    assert program.run("profile", "path").out == f"{kept}\n"


def test_what_another_document_says_is_added_to_what_is_kept(program: Program, work: Path) -> None:
    (work / "first.yaml").write_text("skills: [sql: advanced, python: beginner]\n", encoding="utf-8")
    (work / "second.yaml").write_text("skills: [sql: beginner, python: expert, pandas: 2]\n", encoding="utf-8")
    program.run("profile", "import", "first.yaml")

    done = program.run("profile", "import", "second.yaml", "--json")

    assert json.loads(done.out)["change"] == {
        "added": ["pandas"],
        "removed": [],
        "levels": [{"skill": "python", "before": "beginner", "after": "expert"}],
        "names": {"pandas": "pandas", "python": "Python"},
    }
    assert skills(program.run("profile", "--json").out) == {
        "sql": "advanced",
        "python": "expert",
        "pandas": "intermediate",
    }


def test_replacing_says_what_changed(program: Program) -> None:
    program.run("profile", "import", "resume.txt")

    done = program.run("profile", "import", "resumes/ivo.txt", "--replace", "--json")

    change = json.loads(done.out)["change"]
    assert change["added"] == ["machine-learning"]
    assert {"pandas", "python"} <= set(change["removed"])
    assert set(skills(done.out)) == {"machine-learning", "sql"}


def test_importing_the_same_again_changes_nothing(program: Program, kept: Path) -> None:
    program.run("profile", "import", "resume.txt")
    before = kept.read_bytes()

    done = program.run("profile", "import", "resume.txt", "--json")

    assert json.loads(done.out)["change"] == {"added": [], "removed": [], "levels": [], "names": {}}
    assert kept.read_bytes() == before


def test_what_stands_in_no_line_of_yaml_is_kept_as_a_remark(program: Program, work: Path, kept: Path) -> None:
    (work / "odd.txt").write_text("Skills\nMachine  \n  learning, SQL\n", encoding="utf-8")
    program.run("profile", "import", "odd.txt")

    assert program.run("profile", "--json").code == 0
    assert all(line[:1] in {"#", "-", "s"} for line in kept.read_text(encoding="utf-8").splitlines())


def test_without_a_kept_profile_it_is_told_how_to_make_one(program: Program, kept: Path) -> None:
    done = program.run("profile")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        f"error: you keep no profile\n  at {kept}\n"
        "hint: `careers profile ask` makes one by questions, `careers profile import resume.pdf` of a document\n"
    )


def test_years_that_are_no_number_are_not_told(program: Program, kept: Path) -> None:
    kept.parent.mkdir(parents=True)
    kept.write_text("skills: [sql]\nyears: many\n", encoding="utf-8")

    done = program.run("profile", "--json")

    assert done.code == 0
    assert json.loads(done.out)["background"]["years"] is None


def test_a_posting_given_for_a_person_is_told_to_be_one(program: Program, work: Path) -> None:
    text = "About the role\nWe are looking for you.\nRequirements\n- SQL\nNice to have\n- pandas\nBenefits\n- Bread\n"
    (work / "ad.txt").write_text(text, encoding="utf-8")

    done = program.run("fit", "ad.txt")

    assert done.code == 0
    assert "warning: this reads like a posting, and its skills were taken for yours\n  at ad.txt\n" in done.err
    assert "hint: to be compared with it: careers match ad.txt --from RESUME\n" in done.err


def test_a_folder_given_for_a_person_is_refused_as_one(program: Program, work: Path) -> None:
    (work / "people").mkdir(exist_ok=True)

    for name in ("people/", "people"):
        done = program.run("fit", name)

        assert (done.code, done.out) == (2, "")
        assert f"'{name}' is a folder" in done.err
        assert f"for many people: careers fit --profiles {name}\n" in done.err


def test_a_skill_is_no_folder_even_where_a_folder_has_its_name(program: Program, work: Path) -> None:
    (work / "sql").mkdir()

    assert program.run("fit", "sql").code == 0


@pytest.mark.parametrize("words", ["fit", "fit --from", "profile import"])
def test_the_skills_of_several_people_are_never_taken_for_those_of_one(
    words: str, program: Program, work: Path
) -> None:
    (work / "class.csv").write_text("Student,Skills\nada,sql: expert\nbob,pandas: expert\n", encoding="utf-8")
    done = program.run(*words.split(), "class.csv")

    assert (done.code, done.out) == (2, "")
    assert done.err == (
        "error: this file tells of several people\n  at class.csv\n"
        "hint: `careers fit --profiles FILE` answers for each row, `--profiles FOLDER` for each document of a folder\n"
    )


@pytest.mark.parametrize("words", ["fit -", "fit --from -"])
def test_nor_are_those_of_several_documents_on_standard_input(words: str, program: Program) -> None:
    resumes = (
        b'[{"basics": {"name": "A"}, "skills": [{"name": "SQL"}]}, {"basics": {}, "skills": [{"name": "Python"}]}]'
    )
    done = program.run(*words.split(), stdin=resumes)

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error: this file tells of several people\n  at standard input\n")


def test_a_table_of_one_person_s_skills_is_theirs_whatever_its_columns(program: Program, work: Path) -> None:
    (work / "mine.csv").write_text("Student,Skill,Level\nada,SQL,expert\nada,pandas,expert\n", encoding="utf-8")

    assert program.run("fit", "mine.csv").code == 0

"""From what somebody keeps, in whatever shape, to their skills."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from careers import CareersError, KnowledgeBase, Level
from careers.domain.background import Background
from careers.domain.document import DocumentKind
from careers.domain.profile import Profile, StatedSkill, UnknownSkill
from careers.intake.kept_profile import profile_text
from careers.intake.person import joined_backgrounds, joined_profiles, read_person

PYTHON = {"python": Level.ADVANCED, "sql": None}


def levels(profile: Profile) -> dict[str, Level | None]:
    return {skill.id: skill.level for skill in profile.skills}


def read(folder: Path, text: str, knowledge: KnowledgeBase, name: str = "profile") -> Profile:
    (folder / name).write_text(text, encoding="utf-8", newline="")
    return read_person([str(folder / name)], knowledge).profile


@pytest.mark.parametrize(
    "text",
    [
        "skills: [python:advanced, sql]\n",
        "skills: ['python: advanced', sql]\n",
        "skills:\n  - python: advanced\n  - sql\n",
        "skills:\n  - python: 3\n  - sql:\n",
        "skills:\n  python: Advanced\n  sql:\n",
        "skills: {python: 3, sql: null}\n",
        "\ufeffname: Ada\r\nskills:\r\n- python:3\r\n- sql\r\n",
        "skills: python:3, sql",
        '{"skills": ["python:advanced", "sql"]}',
        '{"skills":{"python":"advanced","sql":null}}',
        '{"name": "\\ud83d\\ude00", "skills": {"python": 3, "sql": ""}}',
        '{\n\t"skills": [\n\t\t"python:advanced",\n\t\t"sql"\n\t]\n}\n',
        json.dumps({"age": 1, "skills": [{"python": "advanced"}, "sql"]}, indent="\t"),
        "# what I know\npython:advanced\r\n\n  sql\n  #pytorch\n",
        "Skills\nPython (advanced), SQL\n",
        "skill,level\npython,advanced\nsql,\n",
    ],
)
def test_skills_are_read_in_every_usual_shape(tmp_path: Path, minimal: KnowledgeBase, text: str) -> None:
    assert levels(read(tmp_path, text, minimal)) == PYTHON


def test_a_list_is_read_from_standard_input(monkeypatch: pytest.MonkeyPatch, minimal: KnowledgeBase) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"python\n")))

    assert levels(read_person(["-"], minimal).profile) == {"python": None}


@pytest.mark.parametrize(
    "text", ["# nothing yet\n\n", "skills: []\n", "skills:\n", "skills: {}", "skills: [null]", "Dear all\n"]
)
def test_a_document_without_a_known_skill_is_told(tmp_path: Path, minimal: KnowledgeBase, text: str) -> None:
    with pytest.raises(CareersError) as caught:
        read(tmp_path, text, minimal)

    assert caught.value.problems[0].hint
    assert str(caught.value.problems[0].location).startswith(str(tmp_path / "profile"))


@pytest.mark.parametrize("kind", [None, "list", "resume"])
def test_what_names_no_skill_is_kept_with_the_persons_words(
    tmp_path: Path, minimal: KnowledgeBase, kind: DocumentKind | None
) -> None:
    (tmp_path / "skills.txt").write_text("Skills\npython, zeal\n")

    somebody = read_person([str(tmp_path / "skills.txt")], minimal, kind)

    assert [one.given for one in somebody.profile.unknown] == ["zeal"]


def test_of_several_documents_the_highest_level_counts() -> None:
    one = Profile((StatedSkill("sql", "SQL", None, "sql"),), (UnknownSkill("zeal", ()),))
    other = Profile((StatedSkill("sql", "SQL", Level.EXPERT, "SQL"),))

    assert joined_profiles([one, other]) == joined_profiles([other, one])
    assert levels(joined_profiles([one, other])) == {"sql": Level.EXPERT}
    assert joined_profiles([one, other]).unknown == one.unknown


def test_several_documents_say_together_what_each_says() -> None:
    one = Background(years=2.5, degrees=("master",), languages=("German",))
    other = Background(years=6, degrees=("bachelor",), languages=("English",))

    assert joined_backgrounds([one, other, Background()]) == Background(
        years=6, degrees=("bachelor", "master"), languages=("English", "German")
    )
    assert joined_backgrounds([Background()]).years is None


def test_a_kept_profile_is_read_as_it_was_written(tmp_path: Path, minimal: KnowledgeBase) -> None:
    stated = (
        StatedSkill("python", "Python", Level.ADVANCED, "Python 3"),
        StatedSkill("sql", "SQL", None, "SQL\n# not: yaml \x07"),
    )
    profile = Profile(stated, (UnknownSkill("zeal: [", ()),))
    background = Background(years=6.5, degrees=("bachelor", "master"), languages=("English", "German"))
    kept = tmp_path / "profile.yaml"
    kept.write_text(profile_text(profile, background, ["résumé\n.pdf"], minimal), encoding="utf-8")

    somebody = read_person([str(kept)], minimal)

    assert PYTHON.items() <= levels(somebody.profile).items()
    assert somebody.profile.unknown == ()
    assert somebody.background == background

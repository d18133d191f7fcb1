from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from careers import load
from careers.domain.errors import CareersError, Location, Problem
from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.app_dirs import bundled_folder, user_overlay
from careers.knowledge.loading import layer_folders
from minimal_kb import ANALYST, WriteBase, told

OWN_ROLE = ANALYST.replace("id: analyst", "id: own").replace("Data Analyst", "Our Own").replace("pytorch", "pandas")
FROBOL = "- {id: frobol, name: FROBOL, kind: language, hours: [100, 200]}\n"
OWN_PYTHON = "- {id: python, name: Python, kind: language, hours: [1, 2], aliases: [snake]}\n"


pytestmark = pytest.mark.usefixtures("small_checkout")


def test_without_overlays_the_bundled_base_comes(small: KnowledgeBase) -> None:
    base = load()

    assert base.edition == small.edition
    assert dict(base.skills) == small.skills


def test_the_base_is_the_same_from_the_cache(home: Path) -> None:
    first, second = load(), load()

    assert len(list((home / "cache" / "careers").iterdir())) == 1
    assert dict(first.roles) == dict(second.roles)
    assert dict(first.details) == dict(second.details)


@pytest.mark.parametrize("overlays", [{}, {"skills/a.yaml": FROBOL}], ids=["none", "one"])
def test_a_warm_cache_is_read_without_what_reads_yaml(
    overlays: dict[str, str], write_base: WriteBase, small_house: Path
) -> None:
    program = "import sys, careers; careers.load(sys.argv[1:]); print('careers.knowledge.reading' in sys.modules)"
    command = [sys.executable, "-c", program, *([write_base(overlays)] if overlays else [])]
    source = os.environ | {"PYTHONPATH": str(small_house / "src")}

    assert [subprocess.check_output(command, text=True, env=source) for _ in range(2)] == ["True\n", "False\n"]


def test_an_overlay_adds_what_is_new(write_base: WriteBase, small: KnowledgeBase) -> None:
    base = load([write_base({"skills/old.yml": FROBOL})])

    assert set(base.skills) - set(small.skills) == {"frobol"}
    assert base.skill_names["frobol"] == "frobol"


def test_an_overlay_replaces_an_entry_whole(write_base: WriteBase) -> None:
    base = load([write_base({"skills/own.yaml": OWN_PYTHON})])

    assert (base.skills["python"].hours, base.skills["python"].aliases) == ((1, 2), ("snake",))
    assert base.skill_names["snake"] == "python"
    assert "py" not in base.skill_names


def test_an_overlay_may_cite_what_lies_below_it(write_base: WriteBase, small: KnowledgeBase) -> None:
    base = load([write_base({"roles/own.yaml": OWN_ROLE})])

    assert list(base.roles) == sorted([*small.roles, "own"])
    assert base.details["own"].related[0].role == "engineer"


def test_of_two_overlays_the_later_one_counts(write_base: WriteBase) -> None:
    first = write_base({"skills/a.yaml": OWN_PYTHON}, folder="first")
    second = write_base({"skills/a.yaml": OWN_PYTHON.replace("[1, 2]", "[3, 4]")}, folder="second")

    assert [load(order).skills["python"].hours for order in ([first, second], [second, first])] == [(3, 4), (1, 2)]


def test_the_persons_own_overlay_lies_between_the_bundled_base_and_the_given_ones(write_base: WriteBase) -> None:
    folder = write_base({"skills/a.yaml": OWN_PYTHON})
    os.makedirs(os.path.join(user_overlay(), "skills"))
    Path(user_overlay(), "skills", "a.yaml").write_text(OWN_PYTHON.replace("[1, 2]", "[3, 4]") + FROBOL)

    assert layer_folders([folder]) == [bundled_folder(), user_overlay(), folder]
    assert load().skills["python"].hours == (3, 4)
    assert load([folder]).skills["python"].hours == (1, 2)
    assert load([folder]).skills["frobol"].name == "FROBOL"


def problems(*overlays: str) -> list[tuple[str, str, str | None]]:
    with pytest.raises(CareersError) as caught:
        load(overlays)
    return [told(problem, overlays[-1]) for problem in caught.value.problems]


def test_an_id_that_an_overlay_cites_and_no_layer_has_is_told(write_base: WriteBase) -> None:
    folder = write_base({"skills/a.yaml": FROBOL.replace("]}", "], requires: [pythons]}")})

    assert problems(folder) == [("there is no skill 'pythons'", "skills/a.yaml:1:76", "did you mean python?")]


def test_an_alias_that_a_lower_layer_has_is_told(write_base: WriteBase) -> None:
    folder = write_base({"skills/a.yaml": FROBOL.replace("]}", "], aliases: [py]}")})

    ((message, place, hint),) = problems(folder)
    assert (message, place) == ("the name 'py' of 'frobol' is one of 'python' too", "skills/a.yaml:1:75")
    assert hint is not None
    assert hint.startswith(f"take it out here or at {os.path.join(bundled_folder(), 'skills', 'all.yaml')}:")


def test_an_overlay_that_replaces_a_wider_skill_keeps_what_lies_below_it(write_base: WriteBase) -> None:
    folder = write_base({"skills/a.yaml": "- {id: language, name: Language, kind: concept, hours: [1, 2]}\n"})

    assert load([folder]).members["language"] == load().members["language"]


def test_an_empty_overlay_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    assert problems(str(tmp_path / "empty")) == [
        (
            "the folder has no roles, skills or sources",
            str(tmp_path / "empty"),
            "put roles into roles/*.yaml, skills into skills/*.yaml, sources into sources.yaml",
        )
    ]


def test_a_missing_overlay_is_told(tmp_path: Path) -> None:
    with pytest.raises(CareersError) as caught:
        load([str(tmp_path / "nowhere")])

    assert caught.value.problems == (
        Problem(
            "the knowledge base folder can't be read: no such file or directory",
            Location(str(tmp_path / "nowhere")),
            "give a folder with roles/, skills/ or sources.yaml in it",
        ),
    )


def test_problems_of_all_overlays_are_told_together(write_base: WriteBase) -> None:
    first = write_base({"skills/a.yaml": "x"}, folder="base/first")
    second = write_base({"sources.yaml": "y", "skills/a.yaml": ""}, folder="base/second")

    with pytest.raises(CareersError) as caught:
        load([second, first])
    assert [told(problem, os.path.dirname(first))[:2] for problem in caught.value.problems] == [
        ("the file is empty", "second/skills/a.yaml"),
        ("expected a list of entries", "second/sources.yaml:1:1"),
        ("expected a list of entries", "first/skills/a.yaml:1:1"),
    ]


def test_problems_are_not_kept(write_base: WriteBase, home: Path) -> None:
    folder = write_base({"skills/a.yaml": "x"})
    problems(folder)

    assert not home.exists()
    write_base({"skills/a.yaml": FROBOL})
    assert load([folder]).skills["frobol"].name == "FROBOL"


def test_an_overlay_names_its_content_in_the_version(write_base: WriteBase, small: KnowledgeBase) -> None:
    version, _, suffix = load([write_base({"skills/a.yaml": FROBOL})]).edition.version.partition("+")

    assert version == small.edition.version
    assert len(suffix) == 8
    assert int(suffix, 16) >= 0


def test_the_version_does_not_change_with_remarks_and_places(write_base: WriteBase) -> None:
    first = write_base({"skills/a.yaml": FROBOL}, folder="first")
    second = write_base({"skills/b.yml": "# Mainframes.\n\n" + FROBOL}, folder="second")

    assert load([first]).edition == load([second]).edition


@pytest.mark.parametrize(
    "more",
    [
        {"skills/a.yaml": FROBOL.replace("100", "101")},
        {"skills/a.yaml": FROBOL.replace("FROBOL", "Frobol")},
        {"roles/own.yaml": OWN_ROLE},
        {
            "sources.yaml": "- {id: own, title: Own notes, publisher: me, date: 2026-01-31, licence: mine}\n",
        },
    ],
    ids=["hours", "name", "role", "source"],
)
def test_the_version_changes_with_every_change_of_content(write_base: WriteBase, more: dict[str, str]) -> None:
    first = write_base({"skills/a.yaml": FROBOL}, folder="first")
    second = write_base({"skills/a.yaml": FROBOL} | more, folder="second")

    assert load([first]).edition.version != load([second]).edition.version


def test_processes_that_load_for_the_first_time_together_all_succeed(
    home: Path, small: KnowledgeBase, small_house: Path
) -> None:
    program = "from careers import load; print(len(load().skills))"
    source = os.environ | {"PYTHONPATH": str(small_house / "src")}
    running = [
        subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, env=source)
        for _ in range(4)
    ]

    assert [process.communicate()[0] for process in running] == [f"{len(small.skills)}\n"] * 4
    assert [process.returncode for process in running] == [0] * 4
    assert len(list((home / "cache" / "careers").iterdir())) == 1

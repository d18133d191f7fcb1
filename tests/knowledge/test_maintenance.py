from __future__ import annotations

import os
from pathlib import Path

import pytest

from careers import check, load, sources, where
from careers.domain.errors import CareersError, Location, Problem
from careers.domain.knowledge_base import Edition, KnowledgeBase
from careers.domain.reports.maintenance import CheckReport, Whereabouts, WhereReport
from careers.knowledge.app_dirs import bundled_folder, user_overlay
from minimal_kb import FILES, WriteBase, changed, told

FROBOL = {"skills/old.yaml": "- {id: frobol, name: FROBOL, kind: language, hours: [100, 200]}\n"}


def test_the_bundled_base_is_sound(real: KnowledgeBase) -> None:
    assert check() == CheckReport(
        real.edition, (bundled_folder(),), len(real.roles), len(real.skills), len(real.sources)
    )


def test_a_folder_with_an_edition_is_checked_alone(write_base: WriteBase) -> None:
    folder = write_base(FILES)

    assert check(folder) == CheckReport(Edition("2026.1.0", "2026-01-31"), (folder,), 2, 4, 1)


@pytest.mark.usefixtures("small_checkout")
def test_a_folder_without_an_edition_is_checked_as_an_overlay(write_base: WriteBase, small: KnowledgeBase) -> None:
    folder = write_base(FROBOL)
    report = check(folder)

    assert report.folders == (bundled_folder(), folder)
    assert report.skills == len(small.skills) + 1
    assert report.knowledge_base == load([folder]).edition


@pytest.mark.usefixtures("small_checkout")
def test_overlays_are_checked_with_the_base(write_base: WriteBase) -> None:
    first, second = write_base(FROBOL, folder="first"), write_base(FROBOL, folder="second")
    Path(user_overlay(), "skills").mkdir(parents=True)
    Path(user_overlay(), "skills", "a.yaml").write_text(FROBOL["skills/old.yaml"])

    assert check(overlays=[first]).folders == (bundled_folder(), user_overlay(), first)
    assert check(second, overlays=[first]).folders == (bundled_folder(), user_overlay(), first, second)


def test_a_check_tells_every_problem(write_base: WriteBase) -> None:
    folder = write_base(changed("skills/all.yaml", "[40, 80]", "[80, 40]"))

    with pytest.raises(CareersError) as caught:
        check(folder)
    assert [told(problem, folder) for problem in caught.value.problems] == [
        ("the hours 80 to 40 are not a range within 1 to 2000", "skills/all.yaml:19:10", None)
    ]


@pytest.mark.usefixtures("small_checkout")
def test_a_check_reads_the_files_and_not_what_is_kept(write_base: WriteBase) -> None:
    folder = write_base(FROBOL)
    load([folder])
    file = os.path.join(folder, "skills", "old.yaml")
    state = os.stat(file)
    Path(file).write_text(FROBOL["skills/old.yaml"].replace("[100, 200]", "[900, 200]"))
    os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))

    with pytest.raises(CareersError):
        check(folder)


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    folder = str(tmp_path / "nowhere")

    with pytest.raises(CareersError) as caught:
        check(folder)
    assert caught.value.problems == (
        Problem("there is no such folder", Location(folder), "give a folder with roles/, skills/ or sources.yaml"),
    )


@pytest.mark.usefixtures("small_checkout")
def test_the_places_are_told_and_whether_they_exist(small: KnowledgeBase, home: Path) -> None:
    (home / "config" / "careers").mkdir(parents=True)
    (home / "config" / "careers" / "profile.yaml").write_text("skills: [python]\n")

    assert where() == WhereReport(
        small.edition,
        (
            Whereabouts("knowledge base", bundled_folder(), exists=True),
            Whereabouts("your own roles and skills", str(home / "config" / "careers" / "kb"), exists=False),
            Whereabouts("your profile", str(home / "config" / "careers" / "profile.yaml"), exists=True),
            Whereabouts("your defaults", str(home / "config" / "careers" / "config.yaml"), exists=False),
            Whereabouts("what you answered", str(home / "config" / "careers" / "interview.json"), exists=False),
            Whereabouts("cache", str(home / "cache" / "careers"), exists=True),
        ),
    )


@pytest.mark.usefixtures("small_checkout")
@pytest.mark.parametrize("named", ["", "relative/folder"])
def test_without_an_absolute_place_the_home_folder_is_used(
    named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("XDG_CONFIG_HOME", named)
    monkeypatch.setenv("HOME", str(tmp_path))

    assert [line.path for line in where().results[1:]] == [
        str(tmp_path / ".config" / "careers" / "kb"),
        str(tmp_path / ".config" / "careers" / "profile.yaml"),
        str(tmp_path / ".config" / "careers" / "config.yaml"),
        str(tmp_path / ".config" / "careers" / "interview.json"),
        str(tmp_path / ".cache" / "careers"),
    ]


def test_the_sources_come_in_the_order_of_ids(real: KnowledgeBase) -> None:
    ids = [one.id for one in sources(real).results]

    assert ids == sorted(real.sources)


def test_a_source_is_old_by_the_date_of_the_base_and_not_of_the_day(small: KnowledgeBase) -> None:
    """The base is of 2026-01-31."""
    assert {line.id: line.old for line in sources(small).results} == {
        "editorial": False,
        "survey-2020": True,
        "survey-2024": False,
    }


@pytest.mark.usefixtures("small_checkout")
def test_a_broken_overlay_of_ones_own_does_not_hide_where_it_is(home: Path) -> None:
    broken = home / "config" / "careers" / "kb" / "skills" / "a.yaml"
    broken.parent.mkdir(parents=True)
    broken.write_text("- {id: nonsense}\n")

    with pytest.raises(CareersError):
        load()
    assert where().results[1] == Whereabouts("your own roles and skills", str(broken.parents[1]), exists=True)


@pytest.mark.usefixtures("small_checkout")
def test_an_overlay_of_ones_own_without_a_file_is_none(home: Path, small: KnowledgeBase) -> None:
    (home / "config" / "careers" / "kb" / "roles").mkdir(parents=True)

    assert load().edition == small.edition

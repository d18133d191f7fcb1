from __future__ import annotations

import os
from pathlib import Path

import pytest

from careers.domain.errors import CareersError, Location, Problem
from careers.domain.skill import Skill
from careers.knowledge.reading import read_layer
from minimal_kb import FILES, SOURCES, Problems, Told, WriteBase, changed, told


def test_a_sound_base_is_read_whole(write_base: WriteBase) -> None:
    layer, problems = read_layer(write_base(FILES))

    assert list(layer.role_trees) == ["analyst", "engineer"]
    assert list(layer.skills) == ["language", "python", "sql", "pytorch"]
    assert list(layer.sources) == ["editorial"]
    assert layer.edition is not None
    assert layer.edition.value == ("2026.1.0", "2026-01-31")
    assert problems == []


def test_a_folder_that_is_missing_can_not_be_read(tmp_path: Path) -> None:
    with pytest.raises(CareersError) as caught:
        read_layer(str(tmp_path / "nowhere"))

    assert caught.value.problems == (
        Problem(
            "the knowledge base folder can't be read: no such file or directory",
            Location(str(tmp_path / "nowhere")),
            "give a folder with roles/, skills/ or sources.yaml in it",
        ),
    )


def test_a_folder_without_data_is_told(tmp_path: Path) -> None:
    assert read_layer(str(tmp_path))[1] == [
        Problem(
            "the folder has no roles, skills or sources",
            Location(str(tmp_path)),
            "put roles into roles/*.yaml, skills into skills/*.yaml, sources into sources.yaml",
        )
    ]


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        ("skills/all.yaml", "", ("the file is empty", "skills/all.yaml", "remove it")),
        ("skills/all.yaml", "# later\n", ("the file is empty", "skills/all.yaml", "remove it")),
        (
            "skills/all.yaml",
            "id: r\n",
            ("expected a list of entries", "skills/all.yaml:1:1", "begin each with `- id:`"),
        ),
        (
            "sources.yaml",
            SOURCES + "- word\n",
            ("expected a list of entries", "sources.yaml:6:3", "begin each with `- id:`"),
        ),
        (
            "roles/analyst.yaml",
            "- id: a\n",
            ("expected the keys of one role", "roles/analyst.yaml:1:1", "begin with `id:`"),
        ),
        ("roles/analyst.yaml", "word", ("expected the keys of one role", "roles/analyst.yaml:1:1", "begin with `id:`")),
        ("base.yaml", "- 1", ("expected a mapping of keys to values", "base.yaml:1:1", None)),
        ("base.yaml", "version: '1'\n", ("the key 'date' is missing", "base.yaml:1:1", None)),
        (
            "base.yaml",
            "version: 1.0\ndate: 2026-01-31\n",
            ("expected text, but YAML reads 1.0 as float", "base.yaml:1:10", 'write "1.0"'),
        ),
    ],
)
def test_a_file_of_the_wrong_form_is_told(problems: Problems, file: str, text: str, expected: Told) -> None:
    assert problems(FILES | {file: text}) == [expected]


def test_a_base_without_its_edition_is_told(write_base: WriteBase, problems: Problems) -> None:
    files = dict(FILES)
    del files["base.yaml"]

    assert problems(files) == [("base.yaml with `version` and `date` is missing", write_base({}), None)]


def test_an_id_that_stands_twice_is_told_with_the_place_of_the_first(problems: Problems) -> None:
    files = FILES | {"skills/more.yaml": "- id: sql\n  name: Sequel\n  kind: language\n  hours: [1, 2]\n"}

    assert problems(files) == [
        (
            "the id 'sql' stands twice",
            "skills/more.yaml:1:3",
            "the first one is at skills/all.yaml:14:3",
        )
    ]


def test_all_problems_of_all_files_are_told_in_one_pass_in_the_order_of_files_and_lines(problems: Problems) -> None:
    files = {
        "base.yaml": "date: 2026-01-31\nversion: 1\nedition: x\n",
        "skills/a.yaml": "- name: X\n  kind: thing\n  zeal: 1\n  hours: [1]\n  id: x\n  aliasses: 2\n"
        "  kind: tool\n- b\n",
        "skills/b.yaml": "- {id: y, name: Y, kind: tool, hours: [1, 2], hour: 3, our: 4}\n- a: &x b\n",
        "sources.yaml": "",
    }
    keys = ", ".join(Skill._fields)
    kinds = "language, framework, library, tool, platform, concept, method, practice, soft-skill, credential"

    assert problems(files) == [
        ("expected text, but YAML reads 1 as int", "base.yaml:2:10", 'write "1"'),
        ("the key 'edition' is unknown", "base.yaml:3:1", "known keys: version, date"),
        (f"'thing' is not one of {kinds}", "skills/a.yaml:2:9", None),
        ("the key 'zeal' is unknown", "skills/a.yaml:3:3", f"known keys: {keys}"),
        ("expected 2 values, found 1", "skills/a.yaml:4:10", None),
        ("the key 'aliasses' is unknown", "skills/a.yaml:6:3", "did you mean aliases?"),
        ("the key 'kind' stands twice", "skills/a.yaml:7:3", "the first one is on line 2"),
        ("expected a list of entries", "skills/a.yaml:8:3", "begin each with `- id:`"),
        ("anchors and aliases are not allowed", "skills/b.yaml:2:6", "write the value out"),
        ("the file is empty", "sources.yaml", "remove it"),
    ]


def test_a_missing_section_of_a_role_is_told(problems: Problems) -> None:
    files = changed("roles/analyst.yaml", "tips: [{text: Begin small., sources: [editorial]}]\n", "")

    assert problems(files) == [("the key 'tips' is missing", "roles/analyst.yaml:1:1", None)]


def test_a_role_may_leave_pay_to_the_figures_of_the_market(problems: Problems) -> None:
    assert problems(changed("roles/analyst.yaml", "pay: [{text: Enough., sources: [editorial]}]\n", "")) == []


def test_a_fact_without_sources_is_told(problems: Problems) -> None:
    files = changed("roles/analyst.yaml", "pay: [{text: Enough., sources: [editorial]}]", "pay: [{text: Enough.}]")

    assert problems(files) == [("the key 'sources' is missing", "roles/analyst.yaml:16:7", None)]


@pytest.mark.parametrize("text", ["\ufeff" + SOURCES, SOURCES.replace("\n", "\r\n")])
def test_a_byte_order_mark_and_foreign_line_ends_do_no_harm(write_base: WriteBase, text: str) -> None:
    layer, problems = read_layer(write_base(FILES | {"sources.yaml": text}))

    assert layer.sources["editorial"].value.licence == "our own"
    assert problems == []


def test_a_folder_in_the_place_of_a_file_is_told(write_base: WriteBase) -> None:
    folder = write_base({"skills/a.yaml/b.yaml": "x"})

    assert [told(problem, folder) for problem in read_layer(folder)[1]] == [
        ("this is not a regular file", "skills/a.yaml", "remove it")
    ]


def test_a_link_to_nothing_is_told(write_base: WriteBase) -> None:
    folder = write_base({"skills/a.yaml": "- x"})
    os.symlink("nowhere", os.path.join(folder, "skills", "b.yaml"))

    assert [told(problem, folder) for problem in read_layer(folder)[1]] == [
        ("expected a list of entries", "skills/a.yaml:1:3", "begin each with `- id:`"),
        ("the file can't be read: no such file or directory", "skills/b.yaml", "check the path and its permissions"),
    ]


def test_a_pipe_in_the_place_of_a_file_is_told_and_not_waited_for(write_base: WriteBase) -> None:
    folder = write_base({"skills/a.yaml": "- x"})
    os.mkfifo(os.path.join(folder, "skills", "b.yaml"))

    assert told(read_layer(folder)[1][-1], folder) == ("this is not a regular file", "skills/b.yaml", "remove it")


def test_what_an_entry_is_and_what_it_cites_are_told_in_one_pass(problems: Problems) -> None:
    files = FILES | {
        "skills/more.yaml": "- {id: cobol, name: COBOL, kind: lingo, hours: [1, 2]}\n"
        "- {id: jcl, name: SQL, kind: tool, hours: [9, 2], requires: [cobol, nope]}\n"
    }
    kinds = "language, framework, library, tool, platform, concept, method, practice, soft-skill, credential"

    assert problems(files) == [
        (f"'lingo' is not one of {kinds}", "skills/more.yaml:1:34", None),
        (
            "the name 'SQL' of 'jcl' is one of 'sql' too",
            "skills/more.yaml:2:19",
            "take it out here or at skills/all.yaml:14:7",
        ),
        ("the hours 9 to 2 are not a range within 1 to 2000", "skills/more.yaml:2:43", None),
        ("there is no skill 'nope'", "skills/more.yaml:2:69", "add it, or take the mention out"),
    ]

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from careers import schema, schemas
from careers.domain.errors import CareersError, Problem
from careers.domain.reports.registry import document_classes
from careers.knowledge.app_dirs import bundled_folder
from careers.knowledge.schemas import FILES
from minimal_kb import ANALYST, BASE, SKILLS, SOURCES

DATA = Path(bundled_folder())
DATA_FILES = [
    ("base", DATA / "base.yaml"),
    ("sources", DATA / "sources.yaml"),
    *(("role", file) for file in sorted((DATA / "roles").glob("*.yaml"))),
    *((file.stem.partition("-")[0], file) for file in sorted((DATA / "market").glob("*.yaml"))),
    *(("skills", file) for file in sorted((DATA / "skills").glob("*.yaml"))),
]


class _DatesAreText(yaml.SafeLoader):
    """Reads YAML as an editor does that knows only what JSON knows."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - as in the library
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def errors(name: str, text: str) -> list[str]:
    """Return where a text breaks the schema of its file, and which keyword of the schema says so."""
    validator = Draft202012Validator(schema(f"file/{name}"))
    return sorted(
        f"{error.json_path} {error.validator}" for error in validator.iter_errors(yaml.load(text, _DatesAreText))
    )


@pytest.mark.parametrize("name", FILES)
def test_the_schema_beside_the_data_is_the_one_that_the_program_prints(name: str) -> None:
    text = (DATA / "schema" / f"{name}.json").read_text(encoding="utf-8")

    assert text == json.dumps(schema(f"file/{name}"), indent=2) + "\n"


def test_every_schema_beside_the_data_is_known() -> None:
    assert sorted(file.stem for file in (DATA / "schema").iterdir()) == sorted(FILES)


@pytest.mark.parametrize("name", [*document_classes(), *(f"file/{name}" for name in FILES)])
def test_every_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))


@pytest.mark.parametrize(("name", "file"), DATA_FILES, ids=lambda value: getattr(value, "stem", value))
def test_the_data_is_valid(name: str, file: Path) -> None:
    assert errors(name, file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file", [file for _, file in DATA_FILES], ids=lambda file: file.stem)
def test_the_data_names_its_schema_for_editors(file: Path) -> None:
    first = file.read_text(encoding="utf-8").splitlines()[0]
    named = first.removeprefix("# yaml-language-server: $schema=")

    assert (file.parent / named).is_file()


@pytest.mark.parametrize(
    ("name", "text"), [("base", BASE), ("sources", SOURCES), ("skills", SKILLS), ("role", ANALYST)]
)
def test_sound_files_are_valid(name: str, text: str) -> None:
    assert errors(name, text) == []


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("base", "date: 2026-01-31", ["$ required"]),
        ("base", "{version: 1.0, date: 2026-01-31}", ["$.version type"]),
        ("base", BASE + "edition: x", ["$ additionalProperties"]),
        ("skills", "id: x", ["$ type"]),
        ("skills", SKILLS.replace("[py]", "[]"), ["$[1].aliases minItems"]),
        ("skills", SKILLS.replace("[10, 20]", "[10]"), ["$[0].hours minItems"]),
        ("skills", SKILLS.replace("[10, 20]", "[10, many]"), ["$[0].hours[1] type"]),
        ("skills", SKILLS.replace("intermediate", "guru"), ["$[3].implies[0].level enum"]),
        ("role", ANALYST.replace("id: analyst\n", ""), ["$ required"]),
        ("role", ANALYST.replace("{text: Steady., ", "{"), ["$.outlook[0] required"]),
    ],
)
def test_a_wrong_file_is_not_valid(name: str, text: str, expected: list[str]) -> None:
    assert errors(name, text) == expected


@pytest.mark.parametrize("name", ["careers.fit/1", "careers.fit", "fit"])
def test_the_schema_of_a_document_is_found_by_its_name_or_what_is_left_of_it(name: str) -> None:
    assert schema(name)["title"] == "careers.fit/1"


@pytest.mark.parametrize(
    ("name", "near"),
    [("", ()), ("plans", ("plan",)), ("file/", ()), ("file/roles", ("file/role",)), ("role", ("roles",))],
)
def test_a_schema_that_does_not_exist_is_told(name: str, near: tuple[str, ...]) -> None:
    with pytest.raises(CareersError) as caught:
        schema(name)

    told = Problem(f"there is no schema '{name}'", hint="`careers schema` lists them", suggestions=near)
    assert caught.value.problems == (told,)


def test_every_schema_that_is_listed_can_be_had() -> None:
    lines = schemas().results
    titles: list[Any] = [schema(line.name)["title"] for line in lines]

    assert titles == [*document_classes(), *(f"careers {name} file" for name in FILES)]
    assert lines[0].describes == "Roles side by side."
    assert lines[-2].describes == "The experience file of a knowledge base."
    assert lines[-1].describes == "The file of your defaults."

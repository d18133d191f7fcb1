from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from careers import Config, read_config, schema
from careers.domain.errors import CareersError

WHOLE = """\
country: DE, Austria
pace: 7.5
format: md
color: never
pager: less -S
csv: excel
kb: [mine, /theirs]
"""


def problems(path: Path, text: str) -> list[tuple[str, int, int]]:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CareersError) as caught:
        read_config(str(path))
    return [(one.message, one.location.line, one.location.column) for one in caught.value.problems if one.location]


def test_every_key_is_read(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text(WHOLE, encoding="utf-8")

    assert read_config(str(file)) == Config(
        country="DE, Austria",
        pace=7.5,
        format="md",
        color="never",
        pager="less -S",
        csv="excel",
        kb=(str(tmp_path / "mine"), "/theirs"),
    )


@pytest.mark.parametrize("text", ["", "# nothing yet\n"])
def test_an_empty_file_states_nothing(text: str, tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text(text, encoding="utf-8")

    assert read_config(str(file)) == Config()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("country: Germny\n", ("there is no country 'Germny'", 1, 10)),
        ("pace: 0\n", ("nobody can study 0 hours a week", 1, 7)),
        ("pace: 200\n", ("nobody can study 200 hours a week", 1, 7)),
        ("pace: fast\n", ("expected a number, found 'fast'", 1, 7)),
        ("country: DE\nregion: CA\n", ("regions are states and metropolitan areas of the US", 2, 9)),
        ("kb: mine\n", ("expected a list", 1, 5)),
        ("csv: semicolon\n", ("'semicolon' is not one of standard, excel, excel-semicolon", 1, 6)),
        ("color: red\ncolor: blue\n", ("the key 'color' stands twice", 2, 1)),
        ("- country\n", ("expected a mapping of keys to values", 1, 1)),
        ("country: [DE\n", ("this is not YAML", 2, 1)),
    ],
)
def test_what_is_wrong_is_told_with_line_and_column(text: str, told: tuple[str, int, int], tmp_path: Path) -> None:
    assert told in problems(tmp_path / "config.yaml", text)


def test_a_region_goes_with_its_own_country(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text("country: United States\nregion: CA\n", encoding="utf-8")

    assert read_config(str(file)).region == "CA"


def test_the_schema_takes_what_the_program_takes() -> None:
    validator = Draft202012Validator(schema("file/config"))

    assert list(validator.iter_errors(yaml.safe_load(WHOLE))) == []
    assert len(list(validator.iter_errors({"contry": "DE", "format": "tabel", "pace": "fast"}))) == 3

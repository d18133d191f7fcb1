from __future__ import annotations

from typing import Annotated, Any, Literal, NamedTuple

import pytest
from jsonschema import Draft202012Validator

from careers.domain.json_schema import SchemaWriter, document_schema
from careers.domain.level import Level
from careers.domain.reports.registry import document_classes


class Part(NamedTuple):
    """A piece.

    The rest of the words is for programmers.
    """

    name: Annotated[str, "what it is called"]
    weight: float = 1.0


class Whole(NamedTuple):
    """All pieces."""

    parts: tuple[Part, ...]
    first: Part | None = None
    schema: Literal["whole/1"] = "whole/1"


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        (str, {"type": "string"}),
        (int, {"type": "integer"}),
        (float, {"type": "number"}),
        (bool, {"type": "boolean"}),
        (Level, {"enum": ["beginner", "intermediate", "advanced", "expert"]}),
        (Literal["a", "b"], {"enum": ["a", "b"]}),
        (Annotated[str, "words"], {"type": "string", "description": "words"}),
        (tuple[str, ...], {"type": "array", "items": {"type": "string"}}),
        (tuple[float, float], {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}),
        (dict[str, int], {"type": "object", "additionalProperties": {"type": "integer"}}),
        (str | None, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
        (str | int | None, {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]}),
        (Part, {"$ref": "#/$defs/Part"}),
    ],
)
def test_a_type_of_a_document_has_a_schema(hint: Any, expected: dict[str, Any]) -> None:
    assert SchemaWriter(strict=False).describe(hint) == expected


@pytest.mark.parametrize(
    ("hint", "expected"),
    [
        (tuple[str, ...], {"type": "array", "items": {"type": "string"}, "minItems": 1}),
        (str | None, {"type": "string"}),
    ],
)
def test_in_a_file_nothing_is_empty_or_null(hint: Any, expected: dict[str, Any]) -> None:
    assert SchemaWriter(strict=True).describe(hint) == expected


def test_a_record_of_a_file_refuses_unknown_keys_and_may_leave_defaults_out() -> None:
    assert SchemaWriter(strict=True).record(Part) == {
        "type": "object",
        "description": "A piece.",
        "properties": {"name": {"type": "string", "description": "what it is called"}, "weight": {"type": "number"}},
        "required": ["name"],
        "additionalProperties": False,
    }


def test_the_schema_of_a_document_requires_every_key_and_allows_new_ones() -> None:
    assert document_schema(Whole) == {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "whole/1",
        "type": "object",
        "description": "All pieces.",
        "properties": {
            "parts": {"type": "array", "items": {"$ref": "#/$defs/Part"}},
            "first": {"anyOf": [{"$ref": "#/$defs/Part"}, {"type": "null"}]},
            "schema": {"enum": ["whole/1"]},
        },
        "required": ["parts", "first", "schema"],
        "$defs": {
            "Part": {
                "type": "object",
                "description": "A piece.",
                "properties": {
                    "name": {"type": "string", "description": "what it is called"},
                    "weight": {"type": "number"},
                },
                "required": ["name", "weight"],
            }
        },
    }


@pytest.mark.parametrize(("name", "report"), document_classes().items(), ids=list(document_classes()))
def test_every_document_has_a_schema_of_its_own_name(name: str, report: Any) -> None:
    schema = document_schema(report)

    Draft202012Validator.check_schema(schema)
    assert schema["properties"]["schema"] == {"enum": [name]}
    assert schema["required"] == list(report._fields)


def test_a_field_that_may_not_be_a_word_of_python_has_its_own_name_in_the_schema() -> None:
    class Way(NamedTuple):
        from_: str
        to: str = ""

    writer = SchemaWriter(strict=False)
    writer.describe(Way)

    described = writer.definitions["Way"]
    assert (list(described["properties"]), described["required"][0]) == (["from", "to"], "from")

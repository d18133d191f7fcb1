"""JSON Schema of the domain's records: of the files that people write and of the documents that the program prints."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from careers.domain.level import LEVELS, Level

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]


class SchemaWriter:
    """Describes types as JSON Schema, each record once, under ``$defs``."""

    def __init__(self, *, strict: bool) -> None:
        """Set whether unknown keys are refused (files) or allowed (documents, which may grow) and defaults left out."""
        self.strict = strict
        self.definitions: dict[str, Schema] = {}

    def describe(self, hint: Any) -> Schema:
        """Return the schema of a type."""
        origin, arguments = get_origin(hint), get_args(hint)
        if origin is Annotated:
            return self.describe(arguments[0]) | {"description": arguments[1]}
        if origin in {UnionType, Union}:  # the second for a Literal or None
            return self._optional([argument for argument in arguments if argument is not NoneType])
        if origin is tuple:
            return self._array(arguments)
        if origin is dict:
            return {"type": "object", "additionalProperties": self.describe(arguments[1])}
        if origin is Literal:
            return {"enum": list(arguments)}
        return self._reference(hint) if hasattr(hint, "_fields") else self._simple(hint)

    def _optional(self, hints: list[Any]) -> Schema:
        described = [self.describe(hint) for hint in hints]
        return described[0] if self.strict else {"anyOf": [*described, {"type": "null"}]}

    def _array(self, arguments: tuple[Any, ...]) -> Schema:
        if len(set(arguments)) > 1 and arguments[-1] is not Ellipsis:
            parts = {"type": "array", "prefixItems": [self.describe(argument) for argument in arguments]}
            return parts | {"minItems": len(arguments), "maxItems": len(arguments)}
        items = {"type": "array", "items": self.describe(arguments[0])}
        if arguments[-1] is not Ellipsis:
            return items | {"minItems": len(arguments), "maxItems": len(arguments)}
        return items | {"minItems": 1} if self.strict else items

    def _reference(self, record: Any) -> Schema:
        if record.__name__ not in self.definitions:
            self.definitions[record.__name__] = {}
            self.definitions[record.__name__] = self.record(record)
        return {"$ref": f"#/$defs/{record.__name__}"}

    def record(self, *records: Any) -> Schema:
        """Return the schema of one object with the fields of all the records."""
        hints = {name: hint for record in records for name, hint in get_type_hints(record, include_extras=True).items()}
        optional = {name for record in records for name in record._field_defaults} if self.strict else set()
        schema: Schema = {"type": "object"}
        if records[0].__doc__:
            schema["description"] = records[0].__doc__.split("\n")[0]
        schema["properties"] = {name.rstrip("_"): self.describe(hint) for name, hint in hints.items()}
        schema["required"] = [name.rstrip("_") for name in hints if name not in optional]
        return schema | {"additionalProperties": False} if self.strict else schema

    def _simple(self, hint: Any) -> Schema:
        if hint is Level:
            return {"enum": list(LEVELS)}
        names = {str: "string", bool: "boolean", int: "integer", float: "number"}
        return {"type": names[hint]}


def document_schema(report: Any) -> Schema:
    """Return the schema of the JSON document that a report becomes."""
    writer = SchemaWriter(strict=False)
    body = writer.record(report)
    return {"$schema": DIALECT, "title": report._field_defaults["schema"]} | body | {"$defs": writer.definitions}

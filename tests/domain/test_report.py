from __future__ import annotations

import json

import pytest

from careers.domain.knowledge_base import Edition
from careers.domain.level import Level
from careers.domain.reports.listings import RoleLine, RolesReport
from careers.domain.reports.report import plain_value

BAKER = RoleLine("a", "Bäcker", "ai", "機\x1b")
ROLES = RolesReport(Edition("1", "2026-01-01"), (BAKER, BAKER))


def test_a_report_becomes_dictionaries_lists_texts_and_numbers_its_schema_first() -> None:
    assert list(ROLES.to_dict()) == ["schema", "knowledge_base", "results"]
    assert ROLES.to_dict()["results"][0] == {"id": "a", "title": "Bäcker", "family": "ai", "definition": "機\x1b"}
    assert json.loads(ROLES.to_json()) == ROLES.to_dict()


def test_levels_become_words() -> None:
    assert plain_value((Level.ADVANCED, None, {"a": Level.EXPERT})) == ["advanced", None, {"a": "expert"}]


def test_what_has_no_place_in_a_document_is_refused() -> None:
    with pytest.raises(TypeError, match="set has no place in a document"):
        plain_value({"a": set()})


def test_its_repr_is_short() -> None:
    assert repr(ROLES) == "<RolesReport: 2 results>"

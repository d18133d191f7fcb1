from __future__ import annotations

import json

import pytest

from careers.domain.level import Level
from careers.domain.profile import StatedSkill


@pytest.mark.parametrize("level", [None, *Level])
def test_a_stated_skill_is_written_as_its_fields_are(level: Level | None) -> None:
    stated = StatedSkill("c-plus-plus", 'C++ "modern"\\', level, "c\N{SNOWMAN}\n\ud83d")

    fields = stated._asdict() | {"level": level and str(level)}

    assert stated.json_text() == json.dumps(fields)

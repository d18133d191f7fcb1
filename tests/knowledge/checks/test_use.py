from __future__ import annotations

import pytest

from careers.knowledge.compiling import compile_folders
from minimal_kb import FILES, Problems, WriteBase, changed

ALONE = "\n- {id: cobol, name: COBOL, kind: language, hours: [10, 20]}\n"
JOINED = "\n- {id: cobol, name: COBOL, kind: language, hours: [10, 20], RELATION}\n"


@pytest.mark.parametrize(
    "relation",
    [
        "broader: [language]",
        "requires: [sql]",
        "related: [{skill: sql, strength: 0.2}]",
        "implies: [{skill: python, level: beginner, strength: 0.2}]",
    ],
)
def test_a_skill_that_leads_to_one_that_a_role_asks_for_is_sound(problems: Problems, relation: str) -> None:
    assert problems(FILES | {"skills/more.yaml": JOINED.replace("RELATION", relation)}) == []


def test_a_skill_that_another_one_needs_is_sound(problems: Problems) -> None:
    files = changed("skills/all.yaml", "requires: [python]", "requires: [python, cobol]")

    assert problems(files | {"skills/more.yaml": ALONE}) == []


def test_a_skill_that_a_role_works_with_is_sound(problems: Problems) -> None:
    files = changed("roles/analyst.yaml", "skills: [sql]", "skills: [sql, cobol]")

    assert problems(files | {"skills/more.yaml": ALONE}) == []


def test_a_skill_that_nothing_has_a_use_for_is_told(problems: Problems) -> None:
    assert problems(FILES | {"skills/more.yaml": ALONE}) == [
        (
            "no role has any use for 'cobol'",
            "skills/more.yaml:2:3",
            "ask for it in a role, or join it to a skill that one asks for",
        )
    ]


def test_what_an_overlay_adds_need_not_be_of_use(write_base: WriteBase, small_checkout: str) -> None:
    own = write_base({"skills/more.yaml": ALONE.replace("cobol", "our-own-tool").replace("COBOL", "Our own tool")})

    assert "our-own-tool" in compile_folders([small_checkout, own]).skills

from __future__ import annotations

from pathlib import Path

import pytest

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.compiling import compile_folders
from minimal_kb import FILES, LEAD, Problems, Told, WriteBase

HEAD = (
    LEAD.replace("id: lead\ntitle: Lead", "id: head\ntitle: Head")
    .replace("extends: engineer", "extends: lead")
    .replace("text: Leads.", "text: Answers for everything.")
    .replace("text: Decide.", "text: Hire people.")
)


def asked(base: KnowledgeBase, role: str) -> list[tuple[str, str, int]]:
    """Return what a role asks for: the first skill that is named, importance and level."""
    return [(one.named[0], one.importance, one.level) for one in base.roles[role].requirements]


def test_a_variant_has_what_it_does_not_state_from_the_role_that_it_extends(write_base: WriteBase) -> None:
    base = compile_folders([write_base(FILES | {"roles/lead.yaml": LEAD})])

    assert asked(base, "lead") == [("pytorch", "essential", 3), ("sql", "essential", 1), ("language", "important", 3)]
    lead, engineer = base.details["lead"], base.details["engineer"]
    assert lead.extends == "engineer"
    assert (lead.education, lead.tips, lead.codes) == (engineer.education, engineer.tips, engineer.codes)
    assert lead.definition.text == "Leads."


def test_a_requirement_of_the_same_skills_takes_the_place_of_the_inherited_one(write_base: WriteBase) -> None:
    lead = LEAD.replace("skill: sql, importance: essential", "skill: pytorch, importance: useful")
    base = compile_folders([write_base(FILES | {"roles/lead.yaml": lead})])

    assert asked(base, "lead") == [("language", "important", 3), ("pytorch", "useful", 1)]


def test_a_requirement_that_a_variant_goes_without_is_not_inherited(write_base: WriteBase) -> None:
    lead = LEAD.replace("extends: engineer", "extends: engineer\nwithout: [language]")
    base = compile_folders([write_base(FILES | {"roles/lead.yaml": lead})])

    assert asked(base, "lead") == [("pytorch", "essential", 3), ("sql", "essential", 1)]


def test_a_section_that_a_variant_states_replaces_the_inherited_one_whole(write_base: WriteBase) -> None:
    lead = LEAD + "tips: [{text: Lead one project., sources: [editorial]}]\n"
    base = compile_folders([write_base(FILES | {"roles/lead.yaml": lead})])

    assert [tip.text for tip in base.details["lead"].tips] == ["Lead one project."]


def test_a_variant_of_a_variant_inherits_from_both(write_base: WriteBase) -> None:
    head = HEAD.replace("skill: sql, importance: essential", "skill: python, importance: essential")
    base = compile_folders([write_base(FILES | {"roles/lead.yaml": LEAD, "roles/head.yaml": head})])

    assert asked(base, "head") == [
        ("pytorch", "essential", 3),
        ("sql", "essential", 1),
        ("python", "essential", 1),
        ("language", "important", 3),
    ]


def test_an_overlay_may_extend_a_role_below_it(write_base: WriteBase, tmp_path_factory: pytest.TempPathFactory) -> None:
    overlay = tmp_path_factory.mktemp("overlay")
    (overlay / "roles").mkdir()
    (overlay / "roles" / "lead.yaml").write_text(LEAD, encoding="utf-8")
    base = compile_folders([write_base(FILES), str(overlay)])

    assert asked(base, "lead")[0] == ("pytorch", "essential", 3)


@pytest.mark.parametrize(
    ("change", "to", "expected"),
    [
        (
            "extends: engineer",
            "extends: enginer",
            ("there is no role 'enginer'", "roles/lead.yaml:4:10", "did you mean engineer?"),
        ),
        (
            "extends: engineer",
            "extends: lead",
            ("`extends` runs in a circle: lead -> lead", "roles/lead.yaml:4:10", "give the variant an id of its own"),
        ),
        (
            "extends: engineer",
            "extends: engineer\nwithout: [sql]",
            ("no inherited requirement names 'sql'", "roles/lead.yaml:5:11", "take it out"),
        ),
        (
            "extends: engineer",
            "extends: [engineer]",
            ("expected a single value", "roles/lead.yaml:4:10", None),
        ),
        (
            "family: ai\n",
            "family: ia\n",
            ("'ia' is not one of ai, data, software, platform, product", "roles/lead.yaml:3:9", None),
        ),
        (
            "definition: {text: Leads., sources: [editorial]}\n",
            "",
            ("the key 'definition' is missing", "roles/lead.yaml:1:1", None),
        ),
    ],
)
def test_a_variant_that_is_wrong_is_told(problems: Problems, change: str, to: str, expected: Told) -> None:
    assert LEAD.count(change) == 1

    assert expected in problems(FILES | {"roles/lead.yaml": LEAD.replace(change, to)})


def test_a_circle_of_variants_is_told_once(problems: Problems) -> None:
    lead = LEAD.replace("extends: engineer", "extends: head")

    assert problems(FILES | {"roles/lead.yaml": lead, "roles/head.yaml": HEAD}) == [
        ("`extends` runs in a circle: head -> lead -> head", "roles/lead.yaml:4:10", "take one of the links out")
    ]


def test_what_is_wrong_with_an_inherited_section_is_told_once_where_it_stands(problems: Problems) -> None:
    engineer = FILES["roles/engineer.yaml"].replace("text: Begin small.", "text: Begin small., txet: x")

    assert problems(FILES | {"roles/engineer.yaml": engineer, "roles/lead.yaml": LEAD}) == [
        ("the key 'txet' is unknown", "roles/engineer.yaml:16:29", "did you mean text?")
    ]


def test_without_is_for_variants_alone(problems: Problems) -> None:
    engineer = FILES["roles/engineer.yaml"].replace("family: ai\n", "family: ai\nwithout: [sql]\n")

    assert problems(FILES | {"roles/engineer.yaml": engineer}) == [
        ("`without` needs `extends`", "roles/engineer.yaml:4:1", "take it out")
    ]


def test_a_role_that_others_extend_may_be_replaced_by_an_overlay(
    write_base: WriteBase, tmp_path_factory: pytest.TempPathFactory
) -> None:
    lead = LEAD.replace("extends: engineer", "extends: engineer\nwithout: [language]")
    overlay = tmp_path_factory.mktemp("overlay")
    (overlay / "roles").mkdir()
    own = FILES["roles/engineer.yaml"].replace("category: language", "skill: sql")
    (overlay / "roles" / "engineer.yaml").write_text(own, encoding="utf-8")

    assert asked(compile_folders([write_base(FILES | {"roles/lead.yaml": lead}), str(overlay)]), "lead")


def test_an_overlay_may_say_what_the_readme_says(tmp_path: Path, small_checkout: str) -> None:
    own = LEAD.replace("id: lead\ntitle: Lead Engineer", "id: own\ntitle: Our Own")
    own = own.replace("extends: engineer", "extends: scientist\nwithout: [python]")
    (tmp_path / "roles").mkdir()
    (tmp_path / "roles" / "own.yaml").write_text(own.replace("role: engineer", "role: scientist"), encoding="utf-8")
    role = compile_folders([small_checkout, str(tmp_path)]).roles["own"]
    named = {name for requirement in role.requirements for name in requirement.named}

    assert "python" not in named
    assert {"sql", "statistics"} < named


def test_a_line_of_variants_has_an_end(problems: Problems) -> None:
    line = {
        f"roles/lead{number}.yaml": LEAD.replace(
            "id: lead\ntitle: Lead", f"id: lead{number}\ntitle: {number}."
        ).replace("extends: engineer", f"extends: lead{number - 1}" if number else "extends: engineer")
        for number in range(30)
    }

    assert "the line of `extends` is longer than 20" in [message for message, _, _ in problems(FILES | line)]


def test_the_heirs_of_a_role_that_is_wrong_are_not_blamed(problems: Problems) -> None:
    engineer = FILES["roles/engineer.yaml"].replace("tips: [{text: Begin small., sources: [editorial]}]\n", "")

    assert problems(FILES | {"roles/engineer.yaml": engineer, "roles/lead.yaml": LEAD}) == [
        ("the key 'tips' is missing", "roles/engineer.yaml:1:1", None)
    ]

"""The JSON documents: what a program that reads them may rely on."""

from __future__ import annotations

import json
from itertools import pairwise
from math import fsum, isclose
from typing import Any

import jsonschema
import pytest

from commands import COMMANDS
from program import Program

ROLE = (
    "id title aliases family definition responsibilities requirements postings education tools industries outlook pay "
    "exposure remote day ladder experience employers interviews projects comes_from goes_to tips related reports_to "
    "choose_if avoid_if confused_with disagreements codes extends posting_sets pay_figures pay_withheld pay_changes "
    "outlook_figures exposure_figures remote_figures experience_figures sources old_sources"
)
PLAN_STEP = (
    "skill name label stage from to hours range total_hours week gain score_after requires because closes learn_from "
    "show_it learnt_in"
)
FIT = "id title rank score range standing typical essential optional evidence requirements counted"
REQUIREMENT = "label skills importance weight level status credit via contribution gap"


def document(program: Program, words: list[str]) -> Any:
    done = program.run(*words, "--json")
    assert done.code == 0
    return json.loads(done.out)


def keys(value: dict[str, Any]) -> str:
    return " ".join(value)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_document_is_what_its_schema_says(name: str, program: Program) -> None:
    schema = json.loads(program.run("schema", name).out)

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document(program, COMMANDS[name]), schema, cls=jsonschema.Draft202012Validator)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_document_begins_with_its_name_and_tells_the_knowledge_base(name: str, program: Program) -> None:
    shown = document(program, COMMANDS[name])

    assert next(iter(shown.items())) == ("schema", f"careers.{name}/1")
    assert shown["knowledge_base"] == {"version": "2026.1.0", "date": "2026-01-31"}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_document_is_one_line_of_ascii(name: str, program: Program) -> None:
    out = program.run(*COMMANDS[name], "--format", "json").out

    assert out.isascii()
    assert out.count("\n") == 1
    again = program.run(*COMMANDS[name], "--json", tty=["stdout"]).out
    assert out == again or name == "profile"  # which the first run changed


def test_the_keys_of_fit(program: Program) -> None:
    shown = document(program, COMMANDS["fit"])

    assert keys(shown) == "schema knowledge_base profile roles left_out certainty advice what_if"
    assert keys(shown["profile"]) == "skills unknown unknown_levels"
    assert keys(shown["profile"]["skills"][0]) == "id name level given"
    assert keys(shown["certainty"]) == "too_little why robustness usual ask names"
    assert keys(shown["advice"]) == "role choose_if avoid_if getting_started"
    assert shown["profile"]["unknown"] == [{"given": "pyton", "suggestions": ["python"]}]
    for role in shown["roles"]:
        assert (
            keys(role) == "id title rank score range standing typical essential optional evidence requirements counted"
        )
        assert keys(role["standing"]) == "essential word"
        assert keys(role["standing"]["essential"]) == "met partial missing of"
        assert {keys(one) for one in role["evidence"]} == {"skill contribution loss"}
        assert {keys(one) for one in role["requirements"]} == {REQUIREMENT}


def test_the_keys_of_show(program: Program) -> None:
    shown = document(program, COMMANDS["show"])

    assert keys(shown) == "schema knowledge_base role sections"
    assert keys(shown["role"]) == ROLE
    assert {keys(fact) for fact in shown["role"]["responsibilities"]} == {"text sources superseded_by"}


def test_every_source_that_a_page_cites_is_in_it(program: Program) -> None:
    role = document(program, COMMANDS["show"])["role"]
    cited = {name for fact in role["responsibilities"] + role["requirements"] for name in fact["sources"]}

    assert cited <= set(role["sources"])
    assert {keys(source) for source in role["sources"].values()} == {
        "id title publisher date licence url attribution carried period"
    }


def test_the_keys_of_compare(program: Program) -> None:
    shown = document(program, [*COMMANDS["compare"], "-s", "sql"])

    assert keys(shown) == (
        "schema knowledge_base roles skills coverage differences sections only_differences profile fit paths "
        "own_coverage recommendation"
    )
    assert keys(shown["recommendation"]) == "role why but"
    assert [keys(role) for role in shown["roles"]] == [ROLE, ROLE]
    assert keys(shown["skills"]) == "shared distinct"
    assert {keys(row) for row in shown["skills"]["shared"]} == {"label skills roles"}
    assert shown["coverage"]["analyst"]["analyst"] == 100
    assert {role["id"] for role in shown["fit"]} == {"analyst", "engineer"}
    assert [keys(path) for path in shown["paths"]] == ["from to points hours years steps optimal"] * 2
    assert [keys(own) for own in shown["own_coverage"]] == ["role sections tools hours years steps optimal"] * 2


def test_without_skills_a_comparison_has_no_profile_and_no_fit(program: Program) -> None:
    shown = document(program, COMMANDS["compare"])

    assert (shown["profile"], shown["fit"]) == (None, None)


def test_the_keys_of_gap(program: Program) -> None:
    shown = document(program, COMMANDS["gap"])

    assert keys(shown) == "schema knowledge_base profile roles gaps names optimal first_hours unused"
    assert {keys(role) for role in shown["roles"]} == {"id title score standing"}
    assert {keys(one) for one in shown["gaps"]} == {
        "label skills importance have need gain hours years gain_per_hour requires roles"
    }


def test_the_keys_of_plan(program: Program) -> None:
    shown = document(program, COMMANDS["plan"])

    assert keys(shown) == (
        "schema knowledge_base profile roles steps stages practice left_out optimal until advice pace hours reach "
        "reached reach_hours paths start days"
    )
    assert {keys(one) for one in shown["steps"]} == {PLAN_STEP}
    assert {keys(one) for one in shown["left_out"]} == {"skill name label stage from to hours reason"}
    assert {keys(one) for one in shown["stages"]} == {"stage hours total_hours weeks complete score_after"}
    assert {keys(one) for one in shown["practice"]} == {"skill name label stage to years because"}
    assert shown["steps"][-1]["total_hours"] <= 300


def test_what_if_adds_a_key_to_fit(program: Program) -> None:
    shown = document(program, [*COMMANDS["fit"], "--what-if", "writing,pandas:beginner"])

    assert keys(shown["what_if"]) == "profile roles"
    assert {keys(one) for one in shown["what_if"]["roles"]} == {"id title before after gain rank_before rank_after"}
    assert len(shown["what_if"]["roles"]) == 3


@pytest.mark.parametrize("stated", ["python", "sql:beginner", "python:intermediate,sql", "pandas,writing:2,ml"])
def test_contributions_make_the_score_and_with_the_gaps_they_make_100(stated: str, program: Program) -> None:
    roles = document(program, ["fit", "-s", stated])["roles"]

    assert len(roles) == 3
    for role in roles:
        earned = fsum(one["contribution"] for one in role["requirements"])
        assert isclose(earned, role["score"], abs_tol=1e-9)
        assert isclose(earned + fsum(one["gap"] for one in role["requirements"]), 100, abs_tol=1e-9)
        assert isclose(fsum(one["contribution"] for one in role["evidence"]), role["score"], abs_tol=1e-9)


def test_roles_stand_best_first(program: Program) -> None:
    roles = document(program, COMMANDS["fit"])["roles"]

    assert all(better["score"] >= worse["score"] for better, worse in pairwise(roles))
    assert [role["rank"] for role in roles] == [1, 2, 3]


def test_what_nothing_resembles_is_in_the_document(program: Program) -> None:
    shown = document(program, COMMANDS["find"])

    assert shown["unmatched"] == ["pastry cook"]
    assert {keys(match) for match in shown["results"]} == {"given kind id title name score"}


@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "help"])  # which is read as text
def test_plain_lines_hold_a_record_each_and_nothing_else(name: str, program: Program) -> None:
    done = program.run(*COMMANDS[name])

    assert done.out.endswith("\n")
    assert all(line.strip() for line in done.out.splitlines())
    assert all(field.isprintable() for line in done.out.splitlines() for field in line.split("\t"))
    assert program.run(*COMMANDS[name], "--color", "always").out == done.out


@pytest.mark.parametrize(
    ("name", "fields"),
    [("fit", 8), ("gap", 11), ("plan", 13), ("show", 4), ("roles", 4), ("skills", 5), ("skill", 6), ("find", 5)],
)
def test_plain_lines_of_one_answer_have_the_same_fields(name: str, fields: int, program: Program) -> None:
    lines = program.run(*COMMANDS[name]).out.splitlines()

    assert {line.count("\t") + 1 for line in lines} == {fields}

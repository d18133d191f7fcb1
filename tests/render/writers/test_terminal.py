"""Screens hold to the width, lose nothing, and say the same with and without colour."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from hypothesis import given, strategies as st
from rich.cells import cell_len

from careers import KnowledgeBase, Level, Profile
from careers.advice.compare import compare
from careers.advice.fit import fit
from careers.advice.gap import gap
from careers.domain.knowledge_base import Edition
from careers.domain.reports.listings import RoleLine, RolesReport
from careers.knowledge.requirement_index import indexed
from careers.render.display import Display
from careers.render.writers import markdown
from careers.render.writers.terminal import write
from kb_strategies import STATED, knowledge_bases, somebody

Reports = dict[str, dict[str, Any]]
Screen = Callable[[str, str, int], str]
WIDTHS = [40, 60, 80, 120, 200]
BASES = ["small", "bundled"]
SCREENS = [("small", width) for width in WIDTHS] + [("bundled", width) for width in (40, 80, 200)]
KINDS = [
    "compare two",
    "compare three",
    "compare sections",
    "fit",
    "people",
    "people for a role",
    "gap",
    "pay",
    "pay in a country",
    "compare through me",
    "what if",
    "plan",
    "plan within hours",
    "plan to a score",
    "plan of nothing",
    "show",
    "roles",
    "no roles",
    "skills",
    "skill",
    "find",
    "check",
    "where",
    "sources",
    "schemas",
]
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def drawn(report: Any, width: int, *, color: bool = False, unicode: bool = True) -> str:
    return write(report, Display(width, unicode, color))


@pytest.fixture(scope="module")
def screen(reports: Reports) -> Screen:
    """Return what draws a report of a base by its kind in a width, each of them once."""
    return cache(lambda base, kind, width: drawn(reports[base][kind], width))


ADDRESS = re.compile(r" *https?://\S+")


def assert_within(text: str, width: int) -> None:
    """Hold every line to the width, but for an address alone, which is to be copied."""
    lines = text.splitlines()
    assert [line for line in lines if cell_len(line) > width and not ADDRESS.fullmatch(line)] == []
    assert [line for line in lines if line != line.rstrip()] == []
    assert "\x1b" not in text


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("base", "width"), SCREENS)
def test_no_line_is_wider_than_the_terminal_or_ends_in_spaces(base: str, kind: str, width: int, screen: Screen) -> None:
    text = screen(base, kind, width)

    assert text.endswith("\n")
    assert_within(text, width)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("base", "width"), SCREENS)
def test_neither_the_number_of_a_source_nor_a_separator_begins_a_line(
    base: str, kind: str, width: int, screen: Screen
) -> None:
    lines = screen(base, kind, width).partition("\nSources\n")[0].splitlines()

    assert [line for line in lines if re.match(r"\s*(?:\[[\d,]+\]|·)", line)] == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", KINDS)
def test_colour_changes_nothing_but_colour(kind: str, width: int, reports: Reports, screen: Screen) -> None:
    coloured = drawn(reports["small"][kind], width, color=True)

    assert COLOUR.sub("", coloured) == screen("small", kind, width)


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"no roles", "check", "where"}))
def test_in_colour_something_stands_out(kind: str, reports: Reports) -> None:
    assert COLOUR.search(drawn(reports["small"][kind], 80, color=True))


@pytest.mark.parametrize("kind", KINDS)
def test_without_unicode_the_drawing_adds_ascii_alone(kind: str, reports: Reports) -> None:
    told = "機械学習"

    assert drawn(reports["small"][kind], 80, unicode=False).translate(dict.fromkeys(map(ord, told))).isascii()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("base", BASES)
def test_a_narrow_terminal_shows_every_letter_that_a_wide_one_shows(base: str, kind: str, screen: Screen) -> None:
    narrow, wide = (screen(base, kind, width) for width in (40, 200))

    assert Counter(re.findall(r"\w", narrow)) >= Counter(re.findall(r"\w", wide))
    assert "…" not in narrow


@pytest.mark.parametrize("width", [40, 200])
@pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.startswith("plan")])  # which are checklists there
@pytest.mark.parametrize("base", BASES)
def test_every_word_of_the_page_stands_on_the_screen(
    base: str, kind: str, width: int, reports: Reports, screen: Screen
) -> None:
    page = markdown.write(reports[base][kind])
    told = re.sub(r"^# .*|^\[\^.*|\[\^.*?\]|^Knowledge base .*|<.*?>", " ", page, flags=re.MULTILINE)
    shown = re.sub(r"[^\w%]", "", screen(base, kind, width))

    assert [word for word in set(re.findall(r"[\w%]+", told)) if word not in shown] == []


def test_a_word_longer_than_the_terminal_is_broken_not_lost() -> None:
    line = RoleLine("i", "y" * 100, "ai", "z" * 100)
    text = drawn(RolesReport(Edition("1", "2026-01-01"), (line,)), 40)

    assert_within(text, 40)
    assert (text.replace("family", "").count("y"), text.count("z")) == (100, 100)


def test_wide_letters_count_for_two_columns() -> None:
    line = RoleLine("x", "機" * 50, "ai", "械" * 50)

    assert_within(drawn(RolesReport(Edition("1", "2026-01-01"), (line,)), 40), 40)


@given(knowledge_bases(), STATED, st.sampled_from(WIDTHS), st.data())
def test_whatever_the_roles_and_skills_the_drawing_holds_to_the_width(
    knowledge: KnowledgeBase, levels: dict[str, Level | None], width: int, data: st.DataObject
) -> None:
    profile = somebody(levels, knowledge)
    roles = data.draw(st.lists(st.sampled_from(list(knowledge.roles)), min_size=1, unique=True))

    for report in (fit(profile, knowledge), gap(profile, roles, knowledge), gap(Profile(), roles, knowledge)):
        assert_within(drawn(report, width), width)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("count", [2, 3, 6])
def test_however_many_roles_are_compared_the_skills_that_they_share_keep_their_names(
    count: int, width: int, small: KnowledgeBase
) -> None:
    roles = {f"{name}-{number}": small.roles[name] for number in (1, 2) for name in small.roles}
    named = {name: role._replace(id=name, title=f"{role.title} {name[-1]}") for name, role in roles.items()}
    details = {**small.details, **{name: small.details[name[:-2]] for name in named}}
    many = indexed(small._replace(roles=named, details=details, pay={}))

    text = drawn(compare(sorted(named)[:count], many), width)

    assert_within(text, width)
    assert all(word in text for word in ("SQL", "Clear", "writing"))

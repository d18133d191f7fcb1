"""Markdown, read as GitHub reads it: what the report says and nothing else."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from careers.domain.knowledge_base import Edition
from careers.domain.reports.listings import RoleLine, RolesReport, SkillLine, SkillsReport
from careers.domain.reports.maintenance import SourceLine, SourcesReport
from careers.render.blocks import Spread
from careers.render.clean import clean
from careers.render.writers.links import web_address
from careers.render.writers.markdown import SPREAD_CELLS, _spread, escape, write

Reports = dict[str, dict[str, Any]]
EDITION = Edition("1", "2026-01-01")
READER = MarkdownIt("gfm-like", {"linkify": False})
TEXTS = st.text() | st.text("\\`*_{}[]()<>#+-.!|~$&^=:/'\"@ 1a\n", max_size=12)


def inlines(markdown: str) -> list[list[Token]]:
    return [token.children or [] for token in READER.parse(markdown) if token.type == "inline"]


def words(tokens: list[Token]) -> str:
    assert {token.type for token in tokens} <= {"text", "text_special", "strong_open", "strong_close"}
    return "".join(token.content for token in tokens)


def shape(markdown: str) -> list[str]:
    return [token.type for token in READER.parse(markdown)]


def roles(title: str, definition: str) -> str:
    return write(RolesReport(EDITION, (RoleLine("a", title, "ai", definition),)))


def skills(name: str, summary: str) -> str:
    return write(SkillsReport(EDITION, (SkillLine("a", name, "tool", summary, ()),)))


def test_a_list_is_a_heading_items_and_the_edition() -> None:
    assert roles("C# <dev>", "Says *this* | [that](x).") == (
        "# Roles\n\n"
        "- **C# \\<dev\\>** (a, family ai). Says \\*this\\* \\| \\[that\\](x).\n\n"
        "Knowledge base 1 (2026-01-01)\n"
    )


def test_a_table_has_a_header_and_its_figures_at_the_right() -> None:
    assert skills("A|B", "-1") == (
        "# Skills\n\n"
        "| Skill | Kind | What it is | Roles |\n"
        "| --- | --- | --- | --: |\n"
        "| **A\\|B** | tool | -1 | 0 |\n\n"
        "Knowledge base 1 (2026-01-01)\n"
    )


@given(TEXTS, TEXTS)
def test_in_an_item_every_text_is_shown_as_it_is(title: str, definition: str) -> None:
    usual = shape(roles("a", "b"))
    markdown = roles(title, definition)

    assert shape(markdown) == usual
    told = f"{clean(title)} (a, family ai). {clean(definition)}".strip()
    assert words(inlines(markdown)[1]) == told


@given(TEXTS, TEXTS)
def test_in_a_cell_every_text_is_shown_as_it_is(name: str, summary: str) -> None:
    markdown = skills(name, summary)

    assert shape(markdown) == shape(skills("a", "b"))
    assert [words(tokens) for tokens in inlines(markdown)[5:9]] == [
        clean(name).strip(),
        "tool",
        clean(summary).strip(),
        "0",
    ]


@pytest.mark.parametrize("top", [500.0, 1000.0])
def test_spreads_are_shown_on_one_scale_wherever_they_end(top: float) -> None:
    ((drawn,),) = inlines(_spread(Spread((100.0, 200.0, 300.0, 400.0, top), (0.0, 1000.0))))

    assert len(drawn.content) == SPREAD_CELLS
    assert len(drawn.content) - len(drawn.content.lstrip()) == 3


@given(TEXTS)
def test_in_a_heading_every_text_is_shown_as_it_is(text: str) -> None:
    (tokens,) = inlines(f"# x {escape(text)}")

    assert words(tokens) == f"x {clean(text)}".strip()


@pytest.mark.parametrize("base", ["small", "bundled"])
def test_every_report_is_a_page_whose_footnotes_are_those_that_it_cites(base: str, reports: Reports) -> None:
    for report in reports[base].values():
        markdown = write(report)
        cited = re.findall(r"\[\^([\w.-]+)\](?!:)", markdown)

        assert markdown.startswith("# ")
        assert list(dict.fromkeys(cited)) == re.findall(r"^\[\^([\w.-]+)\]: ", markdown, re.MULTILINE)
        assert not re.search(r"<(?!https?://)", markdown.replace("\\<", "").replace("<br>", ""))
        assert "html_block" not in shape(markdown)


def test_what_marks_mean_stands_under_each_heading_that_has_them(reports: Reports) -> None:
    marked, plain = (write(reports["bundled"][kind]) for kind in ("compare three", "compare two"))

    told = "✓ you have it, \\~ in part, ✗ not yet\n"
    assert re.findall(rf"## (.*)\n\n{re.escape(told)}", marked) == ["Skills shared", "Tools"]
    assert (marked.count(told), plain.count(told)) == (2, 0)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://example.org/a_b?c=[1]", "<https://example.org/a_b?c=[1]>"),
        ("https://example.org/> <script>", "<https://example.org/%3E%20%3Cscript%3E>"),
        ("javascript:alert(1)", "javascript:alert(1)"),
    ],
)
def test_only_pages_on_the_web_are_linked_to(url: str, shown: str) -> None:
    source = SourceLine("s", "Title", "Publisher", "2026-01-01", "CC0", url, None, old=False)

    assert write(SourcesReport(EDITION, (source,))).splitlines()[6] == f"  {shown}"


def test_a_line_within_an_item_begins_neither_a_list_nor_a_heading() -> None:
    source = SourceLine("s", "- # 1. Title", "Publisher", "2026-01-01", "+ CC0", None, "1) me", old=False)
    (item,) = inlines(write(SourcesReport(EDITION, (source,))))[1:2]

    assert "".join(token.content for token in item if token.type != "hardbreak").startswith("s  2026-01-01- # 1. Title")
    assert [token.type for token in item].count("hardbreak") == 3


@given(st.text())
def test_an_address_has_nothing_that_ends_it(text: str) -> None:
    address = web_address(f"https://{text}")

    assert address
    assert re.fullmatch(r"[!-~]+", address)
    assert not set(address) & set('"<>\\`{}|^')


def test_a_plan_is_a_checklist_with_hours_sources_and_what_shows_it(reports: Reports) -> None:
    plan = reports["bundled"]["plan"]
    told = write(plan)
    first = plan.steps[0]

    assert told.count("\n- [ ] ") == len(plan.steps)
    assert f"- [ ] **1. {first.label}**, {first.to}: {first.hours} h, by week {first.week}\n" in told
    assert told.count("  - **Show it:** ") == len({one.skill for one in plan.steps if one.show_it})

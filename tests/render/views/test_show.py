from __future__ import annotations

import pytest

from careers.advice.show import show
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.sections import SECTIONS
from careers.render.views import records
from careers.render.writers.markdown import write

WHOLE = tuple(SECTIONS)


def text_of(knowledge: KnowledgeBase, sections: tuple[str, ...]) -> str:
    return write(show("analyst", knowledge, sections))


def test_a_page_of_some_sections_has_them_in_reading_order_and_no_others(small: KnowledgeBase) -> None:
    text = text_of(small, ("pay", "definition"))

    assert [line for line in text.splitlines() if line.startswith("## ")][:2] == ["## Definition", "## Pay"]
    assert "## Responsibilities" not in text


def test_the_gist_ends_with_the_sections_that_it_leaves_out(small: KnowledgeBase) -> None:
    named = text_of(small, ()).partition("--sections all")[2].partition("\n")[0]

    assert "outlook" in named
    assert "definition" not in named


@pytest.mark.parametrize("section", WHOLE)
def test_records_are_of_the_sections_that_were_asked_for(section: str, small: KnowledgeBase) -> None:
    (told,) = records(show("analyst", small, (section,)))

    assert {row[0] for row in told.rows} <= {section}

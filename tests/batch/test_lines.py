from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.advice.fit_lines import fit_lines as plain_lines
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.people import PersonRow
from careers.domain.reports.report import plain_value
from careers.render.views.fit_people import line_records
from careers.render.writers import csv
from kb_strategies import NAMES, knowledge_bases

pytest.importorskip("numpy", reason="the extra batch is not installed")

from careers.batch.answers import Scorer
from careers.batch.csv_lines import csv_header, csv_lines
from careers.batch.json_lines import json_lines
from careers.batch.lines import fit_lines
from careers.batch.people import people_of

WORDS = st.tuples(st.sampled_from([*NAMES, "unheard-of", "nonsense"]), st.sampled_from(["", *map(str, Level)])).map(
    lambda drawn: ":".join(filter(None, drawn))
)
"""Skills with a level and without, some of them unknown; the same one may come again with another level."""
ROWS = st.lists(st.lists(WORDS, max_size=8).map(tuple) | st.none(), max_size=9)
"""People, some of whom state nothing, and rows that can't be read."""


def rows_of(people: list[tuple[str, ...] | None]) -> list[PersonRow]:
    return [
        PersonRow(id=f"p{line}", line=line, problem="this is not JSON")
        if words is None
        else PersonRow(id=f"p{line}", line=line, words=words)
        for line, words in enumerate(people, start=1)
    ]


@given(knowledge_bases(), ROWS, st.none() | st.integers(1, 4), st.none() | st.just(["role-0"]))
def test_a_batch_tells_each_person_what_they_would_be_told_alone(
    knowledge: KnowledgeBase, people: list[tuple[str, ...] | None], top: int | None, among: list[str] | None
) -> None:
    rows = rows_of(people)

    assert list(fit_lines(rows, knowledge, among, top)) == list(plain_lines(rows, knowledge, among, top))


@given(knowledge_bases(), ROWS)
def test_a_batch_is_written_as_line_after_line_would_be(
    knowledge: KnowledgeBase, people: list[tuple[str, ...] | None]
) -> None:
    rows = [PersonRow(id=None, line=0, words=(NAMES[0], "\ud800")), *rows_of(people)]
    scorer = Scorer(knowledge)
    documents = [plain_value(line) for line in plain_lines(rows, knowledge)]

    written = "".join(json_lines(answers, scorer.table) for answers in scorer.answers(people_of(rows, 4)))

    assert written == "".join(f"{json.dumps({'schema': one.pop('schema')} | one)}\n" for one in documents)


@given(knowledge_bases(), ROWS)
def test_a_batch_is_written_as_record_after_record_would_be(
    knowledge: KnowledgeBase, people: list[tuple[str, ...] | None]
) -> None:
    rows = [PersonRow(id="=1+1, \n", line=0, words=(NAMES[0], 'a "quote", or two')), *rows_of(people)]
    titles = {role: f"{one.title}, or so" for role, one in knowledge.roles.items()}
    scorer = Scorer(knowledge)

    written = [csv_lines(answers, scorer.table, titles) for answers in scorer.answers(people_of(rows, 4))]

    records = line_records(plain_lines(rows, knowledge), titles)
    assert "".join([csv_header(), *written]) == "".join(csv.lines([records]))

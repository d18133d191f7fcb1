from __future__ import annotations

from random import Random
from typing import Any
from unittest import mock

import pytest
from hypothesis import given, strategies as st

from careers.advice.fit_lines import LineMaker, lines_of as plain_lines
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.profile import PersonRow
from careers.domain.reports.fit_people import FitLine, LineProblem
from careers.render.views.fit_people import line_records
from careers.render.writers import csv
from careers.render.writers.json import write_line
from kb_strategies import NAMES, knowledge_bases

pytest.importorskip("numpy", reason="the extra batch is not installed")

from careers.batch.answers import Scorer
from careers.batch.columns import record_batch
from careers.batch.csv_lines import csv_header, csv_lines
from careers.batch.json_lines import json_lines
from careers.batch.lines import lines_of
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
    odd = PersonRow(id="=1+1, \n", line=0, words=(NAMES[0], 'a "quote", or two', "\ud800"))
    rows = [odd, *rows_of(people), odd._replace(id=None), odd._replace(id=7.5)]
    titles = {role: f"{one.title}, or so" for role, one in knowledge.roles.items()}
    alone = list(plain_lines(rows, knowledge, LineMaker(knowledge, among, top).line))
    scorer = Scorer(knowledge, among, top)
    batches = list(scorer.answers(people_of(rows, 4)))

    assert [line for batch in batches for line in lines_of(batch, scorer.table)] == alone
    assert "".join(json_lines(batch, scorer.table) for batch in batches) == "".join(map(write_line, alone))
    records = csv.lines([line_records(alone, titles)])
    assert "".join([csv_header(), *(csv_lines(batch, scorer.table, titles) for batch in batches)]) == "".join(records)
    columns = [row for batch in batches for row in record_batch(batch, scorer.table).to_pylist()]
    assert columns == list(map(as_row, alone))


def as_row(line: FitLine | LineProblem) -> dict[str, Any]:
    """Return what the columns hold of a line; what is no text in UTF-8 has a question mark."""
    known, stated = line.understood if isinstance(line, FitLine) else (0, mock.ANY)
    return {
        "id": None if line.id is None else str(line.id),
        "line": line.line,
        "understood": known,
        "stated": stated,
        "unknown": [word.replace("\ud800", "?") for word in line.unknown] if isinstance(line, FitLine) else mock.ANY,
        "roles": [
            {
                "id": role.id,
                "score": role.score,
                "range": dict(zip(("low", "high"), role.range, strict=True)),
                "essential": role.essential,
                "evidence": [{"skill": skill, "points": points} for skill, points in role.evidence],
                "gaps": [{"label": label, "points": points} for label, points in role.gaps],
            }
            for role in line.roles
        ],
        "error": line.error if isinstance(line, LineProblem) else None,
    }


def test_so_it_does_with_the_whole_knowledge_base(real: KnowledgeBase) -> None:
    random = Random(20261127)
    skills, levels = list(real.skills), ["", "", "", ":beginner", ":advanced", ":expert"]
    drawn = [[random.choice(skills) + random.choice(levels) for _ in range(random.randrange(40))] for _ in range(60)]
    rows = [PersonRow(id=line, line=line, words=tuple(words)) for line, words in enumerate(drawn)]
    scorer = Scorer(real, None, 8)
    answers = scorer.answers(people_of(rows, 25))

    assert [line for batch in answers for line in lines_of(batch, scorer.table)] == list(
        plain_lines(rows, real, LineMaker(real, None, 8).line)
    )

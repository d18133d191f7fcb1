"""What holds for every form: any values and any bytes end in documents or in words."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from hypothesis import given, strategies as st

from careers.domain.document import Document
from careers.domain.errors import CareersError
from careers.intake.documents.recognising import read_content
from careers.intake.documents.shapes import read_shapes

KEYS = """
basics work education skills projects name label level keywords sections items cv title description company location url
jobs results @type @graph schema profile LearnerInfo SkillsPassport CandidateProfile Candidate Skills WorkExperience
Identification Period From date salary baseSalary value min_amount summary highlights languages experience startDate id
endDate years customSections visible hidden content lists job_highlights resume data
""".split()  # noqa: SIM905
WORDS = ("Python", "JobPosting", "careers.fit/1", "2020-01-01", "<p>x</p>", "&lt;b&gt;", "**a**", "\x1b[31m", "\ud83d")
LEAVES = st.none() | st.booleans() | st.integers(-5, 2_000) | st.floats() | st.text(max_size=8) | st.sampled_from(WORDS)
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=3), inner, max_size=6)
    ),
    max_leaves=40,
)
COLUMNS = ["skill", "level", "years", "name", "title", "description", "company", "url", "id", "Niveau (1-5)"]


def ends(read: Callable[[], Iterable[Document]]) -> list[Document]:
    """Return the documents; none where words tell why there are none."""
    try:
        return list(read())
    except CareersError as error:
        return [] if all(problem.message for problem in error.problems) else [NOTHING_SAID]


NOTHING_SAID = Document(file="", text="\x1b", form="an error without words")


@given(VALUES)
def test_any_values_end_in_documents_or_in_words(value: Any) -> None:
    for document in ends(lambda: read_shapes(value, "file")):
        texts = [document.text, *(fact for fact in document.facts or () if fact)]
        assert document.file.startswith("file")
        assert all("\x1b" not in text and text.encode() for text in texts)


@given(st.lists(st.lists(st.sampled_from(COLUMNS) | LEAVES.map(str), max_size=5), max_size=6), st.sampled_from(",;\t|"))
def test_any_table_ends_in_documents_or_in_words(rows: list[list[str]], separator: str) -> None:
    content = "\n".join(separator.join(row) for row in rows).encode("utf-8", "replace")

    assert all(one.file.startswith("table.csv") for one in ends(lambda: read_content(content, "table.csv")))


@given(VALUES, st.integers(0, 400), st.binary(max_size=4))
def test_broken_json_ends_in_documents_or_in_words(value: Any, place: int, put_in: bytes) -> None:
    content = json.dumps(value).encode()
    broken = content[:place] + put_in + content[place + 1 :]

    assert all(one.file.startswith("file.json") for one in ends(lambda: read_content(broken, "file.json")))

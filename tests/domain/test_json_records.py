from __future__ import annotations

from careers.domain.reports.fit import Evidence, SkillEvidence, evidence_text

PYTHON, SQL = Evidence("python", 40.5, 12.0), Evidence("sql", 3.0, 0.0)
HELD = SkillEvidence(lambda: [evidence_text(*PYTHON), evidence_text(*SQL)])


def test_records_held_as_text_are_read_as_the_tuple_of_them() -> None:
    assert (len(HELD), HELD[1], list(HELD)) == (2, SQL, [PYTHON, SQL])
    assert repr(HELD) == repr((PYTHON, SQL))
    assert hash(HELD) == hash((PYTHON, SQL))


def test_they_equal_records_alike_and_nothing_else() -> None:
    assert HELD == (PYTHON, SQL)
    assert SkillEvidence(lambda: [evidence_text(*PYTHON), evidence_text(*SQL)]) == HELD
    assert HELD != (SQL, PYTHON)
    assert HELD != [PYTHON, SQL]
    assert HELD != 2


def test_their_json_is_the_list_of_their_texts() -> None:
    assert HELD.json_text() == (
        '[{"skill": "python", "contribution": 40.5, "loss": 12.0}, {"skill": "sql", "contribution": 3.0, "loss": 0.0}]'
    )

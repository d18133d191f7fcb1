from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from careers.intake.documents.mending import mend_line, mend_lines
from careers.intake.documents.paragraphs import mend_hyphen


@pytest.mark.parametrize(
    ("line", "mended"),
    [
        ("E X P E R I E N C E", "EXPERIENCE"),
        ("W O R K   E X P E R I E N C E", "WORK EXPERIENCE"),
        ("S k i l l s", "Skills"),
        ("R & D, C and R", "R & D, C and R"),
        ("A B testing", "A B testing"),
        ("ﬁnance, workﬂow, oﬃce", "finance, workflow, office"),
        ("Post\u00adgre\u200bSQL\ufeff", "PostgreSQL"),
        ("Python\u00a03 \u2003 SQL", "Python 3 SQL"),
        ("\uf0b7\tKafka", "• Kafka"),
        ("\uf0e0 ada@example.com", "ada@example.com"),
        ("re\u0301sume\u0301", "résumé"),
        ("on\u2010call", "on-call"),
        ("Acme \t  2019", "Acme\t2019"),
        ("\x1b[31mPython", "[31mPython"),
    ],
)
def test_what_type_setting_did_is_undone(line: str, mended: str) -> None:
    assert mend_line(line) == mended


def test_no_two_lines_in_a_row_are_empty() -> None:
    assert mend_lines(["", "Ada", " ", "", "\ue000", "Python", ""]) == "Ada\n\nPython"


@given(st.text())
def test_mending_twice_changes_nothing_more(line: str) -> None:
    assert mend_line(mend_line(line)) == mend_line(line)


@pytest.mark.parametrize(
    ("line", "rest", "mended"),
    [
        ("a tool for develop", "ment", "a tool for development"),
        ("Con", "sul, Nomad", "Consul, Nomad"),
        ("real", "time data", "real-time data"),
        ("community", "driven", "community-driven"),
        ("an e", "commerce shop", "an e-commerce shop"),
        ("state-of-the", "art", "state-of-the-art"),
        ("(US", "0000)", "(US-0000)"),
        ("Scikit", "Learn", "Scikit-Learn"),
        ("micro", "services", "microservices"),
        ("3", "tier", "3-tier"),
    ],
)
def test_a_hyphen_stays_where_the_word_has_one(line: str, rest: str, mended: str) -> None:
    assert mend_hyphen(line, rest) == mended

from __future__ import annotations

from hypothesis import given, strategies as st

from careers.intake.documents.html import linked_data, page_text
from made_documents import ReadBytes, Refusal

PAGE = """<!doctype html><html><head><title>Job 17</title><style>p { color: red }</style>
<script type="application/ld+json">{"@type": "Organization"}</script>
<script>var python = 1 < 2;</script></head>
<body><nav><a href="/">Jobs</a></nav><h1>Data&nbsp;Engineer</h1>
<p>You write <b>Python</b>
   and SQL&mdash;every day.<br>R&amp;D counts.</p>
<ul><li><p>Airflow</p></li><li>dbt
<ul><li>tests</li></ul></li></ul>
<table><tr><th>Place</th><td>Bern</td></tr><tr><td>Pay</td><td>100,000</td></tr></table>
<pre>one
  two</pre><select><option>Kotlin</option></select></body></html>"""
TEXT = """Data Engineer

You write Python and SQL—every day.
R&D counts.

• Airflow

• dbt

• tests

Place | Bern
Pay | 100,000

one
two"""


def test_a_page_is_read_as_people_see_it(read: ReadBytes) -> None:
    document = read(PAGE.encode())

    assert document.text == TEXT
    assert document.form == "web page"


def test_words_that_only_style_sets_apart_are_parted() -> None:
    page = (
        "<div><b>Engineer</b><i>2019</i></div><div><span>SQL</span><span>Go</span></div><p>C<sup>2</sup>, H<b>T</b>ML"
    )

    assert page_text(page) == "Engineer 2019\nSQL Go\n\nC2, HTML"


def test_data_for_machines_is_handed_over() -> None:
    assert linked_data(PAGE) == ['{"@type": "Organization"}']
    assert linked_data("<script type='APPLICATION/LD+JSON; charset=utf-8'>{}</script>") == ["{}"]


def test_a_page_that_only_scripts_fill_is_told(refusal: Refusal) -> None:
    assert refusal(b"<html><body><script>fill()</script></body></html>").startswith("the document holds no text")


def test_a_page_that_ends_within_a_tag_is_read_up_to_there() -> None:
    assert page_text("<p>Python<p>SQL<a hr") == "Python\n\nSQL"


def test_a_broken_page_takes_no_longer_than_its_length() -> None:
    for piece in ("<a ", "<!--", "</", "<![", "<a b='", "&#", "<?", "<script>", "<ul><li>", "<td>x", "<b>x</b>"):
        page_text(piece * 20_000)


@given(st.text(st.sampled_from("<>/!-[]?&#;='\" apliscrt\n")))
def test_any_text_is_a_page(text: str) -> None:
    page_text(text)
    linked_data(text)

from __future__ import annotations

from made_documents import ReadBytes, Refusal

CV = """\
cv:
  name: Ada Example
  headline: Data Engineer
  location: Oslo
  email:
  sections:
    summary:
      - Builds **pipelines** with [Spark](https://example.org).
    work_experience:
      - company: Example Rivers
        position: Engineer
        start_date: 2020-05
        end_date: present
        highlights:
          - Moved tables to *Iceberg*
    education:
      - institution: Example University
        area: Computing
        degree: BSc
        start_date: 2016
        end_date:
    Tools I like:
      - label: Languages
        details: Python, SQL
      - bullet: Git
    papers:
      - title: Rivers of data
        journal: Example Letters
        date: 2023-07
design:
  theme: classic
"""


def test_sections_keep_the_titles_that_their_writer_gave_them(read: ReadBytes) -> None:
    document = read(CV.encode())

    assert (document.form, document.kind) == ("rendercv", "resume")
    assert document.text == (
        "Data Engineer\nLocation: Oslo\n\n"
        "Summary\nBuilds pipelines with Spark.\n\n"
        "Work Experience\nEngineer at Example Rivers, May 2020 - Present\n- Moved tables to *Iceberg*\n\n"
        "Education\nBSc, Computing, Example University, 2016\n\n"
        "Tools I like\nLanguages: Python, SQL\n- Git\n\n"
        "Papers\nRivers of data, Example Letters, Jul 2023\n"
    )


def test_sections_that_are_a_list_are_told_with_their_line(refusal: Refusal) -> None:
    assert refusal(b"cv:\n  name: Ada\n  sections:\n    - Python\n") == (
        "this looks like rendercv, but `cv.sections` is a list; there should be a mapping of titles to lists of entries"
    )


def test_headings_with_colons_are_a_text_where_they_are_no_yaml(read: ReadBytes) -> None:
    text = "skills:\nPython, SQL\nexperience:\nBuilt: things: all\n"

    assert read(text.encode()).text == text

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from careers.domain.document import PostingFacts
from careers.domain.errors import CareersError
from careers.intake.documents.opening import read_documents
from made_documents import ReadBytes, Refusal

JOB_SCHEMA = {
    "title": "Web Developer",
    "company": "Example Ltd",
    "date": "2026-01",
    "description": "Make sites.",
    "location": {"city": "Leeds", "countryCode": "GB"},
    "remote": "Full",
    "salary": "50000",
    "experience": "Senior",
    "responsibilities": ["Write code"],
    "qualifications": ["BSc"],
    "skills": [{"name": "Web", "level": "Master", "keywords": ["HTML", "CSS"]}],
}
LINKED_DATA = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Data Scientist",
    "hiringOrganization": {"@type": "Organization", "name": "Example SpA"},
    "jobLocation": [{"@type": "Place", "address": {"addressLocality": "Rome", "addressCountry": "IT"}}],
    "jobLocationType": "TELECOMMUTE",
    "baseSalary": {"currency": "EUR", "value": {"minValue": 50000, "maxValue": 60000.5, "unitText": "YEAR"}},
    "description": "<p>Use R &amp; SQL.</p><ul><li>Plots</li></ul>",
    "experienceRequirements": "3 years",
    "educationRequirements": {"credentialCategory": "bachelor degree"},
    "skills": ["R", "SQL"],
    "url": "https://example.org/jobs/1",
}
GREENHOUSE = {
    "title": "SRE",
    "content": "&lt;p&gt;Run &amp;amp; mend&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Kubernetes&lt;/li&gt;&lt;/ul&gt;",
    "location": {"name": "Oslo"},
    "absolute_url": "https://example.org/2",
    "company_name": "Example AS",
}
LEVER = {
    "text": "Data Engineer",
    "categories": {"location": "Berlin", "team": "Data"},
    "descriptionPlain": "We build.",
    "lists": [{"text": "What you bring", "content": "<li>Python</li><li>Spark</li>"}],
    "hostedUrl": "https://example.org/3",
    "salaryRange": {"min": 70000, "max": 90000, "currency": "EUR", "interval": "per-year-salary"},
}
ASHBY = {
    "title": "ML Engineer",
    "location": "Paris",
    "isRemote": True,
    "descriptionPlain": "PyTorch",
    "jobUrl": "https://example.org/4",
    "compensation": {"compensationTierSummary": "80K to 100K"},
}
WORKABLE = {
    "title": "Tester",
    "city": "Bern",
    "country": "Switzerland",
    "description": "<p>Test</p>",
    "telecommuting": False,
}
JOBSPY = {
    "site": "indeed",
    "job_url": "https://example.org/5",
    "title": "Engineer",
    "company": "Example Inc.",
    "location": "Austin, TX",
    "interval": "hourly",
    "min_amount": "39.25",
    "max_amount": "51",
    "currency": "USD",
    "is_remote": "True",
    "description": "**About**\n\n* C\\+\\+ and \\[Go\\]",
}


@pytest.mark.parametrize(
    ("posting", "form", "facts", "text"),
    [
        (
            JOB_SCHEMA,
            "a job posting",
            ("Web Developer", "Example Ltd", "Leeds, GB", "50,000", None),
            (
                "Web Developer\nLocation: Leeds, GB\n\nMake sites.\n\nResponsibilities\n- Write code\n\n"
                "Requirements\n- BSc\n\nSkills\nWeb (Master): HTML, CSS\n"
            ),
        ),
        (
            LINKED_DATA,
            "schema.org JobPosting",
            (
                "Data Scientist",
                "Example SpA",
                "Rome, IT, remote",
                "50,000 to 60,000.50 EUR a year",
                "https://example.org/jobs/1",
            ),
            (
                "Data Scientist\nLocation: Rome, IT, remote\n\nUse R & SQL.\n\n• Plots\n\n"
                "Required experience\n3 years\n\nRequired education\nbachelor degree\n\nSkills\nR\nSQL\n"
            ),
        ),
        (
            {"jobs": [GREENHOUSE]},
            "Greenhouse board",
            ("SRE", "Example AS", "Oslo", None, "https://example.org/2"),
            "SRE\nLocation: Oslo\n\nRun & mend\n\n• Kubernetes\n",
        ),
        (
            [LEVER],
            "Lever board",
            ("Data Engineer", None, "Berlin", "70,000 to 90,000 EUR a year", "https://example.org/3"),
            "Data Engineer\nLocation: Berlin\n\nWe build.\n\nWhat you bring\n• Python\n• Spark\n",
        ),
        (
            {"apiVersion": "1", "jobs": [ASHBY]},
            "Ashby board",
            ("ML Engineer", None, "Paris, remote", "80K to 100K", "https://example.org/4"),
            "ML Engineer\nLocation: Paris, remote\n\nPyTorch\n",
        ),
        (
            {"name": "Example AG", "jobs": [WORKABLE]},
            "a job posting",
            ("Tester", None, "Bern, Switzerland", None, None),
            "Tester\nLocation: Bern, Switzerland\n\nTest\n",
        ),
        (
            [{"legal": "A notice."}, JOBSPY],
            "JobSpy list",
            ("Engineer", "Example Inc.", "Austin, TX, remote", "39.25 to 51 USD an hour", "https://example.org/5"),
            "Engineer\nLocation: Austin, TX, remote\n\nAbout\n\n* C++ and [Go]\n",
        ),
    ],
    ids=["job-schema", "schema.org", "Greenhouse", "Lever", "Ashby", "Workable", "JobSpy"],
)
def test_postings_of_each_source_have_their_facts(
    read: ReadBytes, posting: Any, form: str, facts: tuple[str | None, ...], text: str
) -> None:
    document = read(json.dumps(posting).encode())

    assert (document.form, document.kind) == (form, "posting")
    assert document.facts == PostingFacts(*facts)
    assert document.text == text


def page(*pieces: str) -> bytes:
    scripts = "".join(f'<script type="application/ld+json">{piece}</script>' for piece in pieces)
    return f"<!DOCTYPE html><html><head>{scripts}</head><body><nav>Jobs</nav><p>JobPosting</p></body></html>".encode()


def test_a_page_carries_its_posting_for_search_engines(read: ReadBytes) -> None:
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "Jobs"}, LINKED_DATA]}

    assert read(page(json.dumps(LINKED_DATA))).facts == read(json.dumps(LINKED_DATA).encode()).facts
    assert read(page(json.dumps({"@type": "BreadcrumbList"}), json.dumps(graph))).form == "schema.org JobPosting"


def test_line_ends_within_words_of_linked_data_do_no_harm(read: ReadBytes) -> None:
    posting = '{"@type": "JobPosting", "title": "Engineer", "description": "Go\nand C"}'

    assert read(page(posting)).text == "Engineer\n\nGo\nand C\n"


def test_a_page_whose_data_are_broken_is_what_people_see(read: ReadBytes) -> None:
    assert read(page('{"@type": "JobPosting", "title": ')).form == "web page"
    assert read(page("[" * 100_000)).text == "JobPosting"


@pytest.mark.parametrize(
    ("item", "kind", "prop"),
    [("itemscope itemtype", "https://schema.org/", "itemprop"), ("typeof", "", "property")],
    ids=["Microdata", "RDFa"],
)
def test_facts_may_be_marked_in_what_people_see(read: ReadBytes, item: str, kind: str, prop: str) -> None:
    text = (
        f'<div {item}="{kind}JobPosting"><h2 {prop}="title">Data Engineer</h2><p>At <span {prop}="hiringOrganization" '
        f'{item}="{kind}Organization"><b {prop}="name">Example AG</b></span>, '
        f'<span {prop}="jobLocation" {item}="{kind}Place"><span {prop}="addressLocality">Bern</span></span></p>'
        f'<meta {prop}="baseSalary" content="100000"><p {prop}="description">Spark and <i>SQL</i></p></div>'
    )
    document = read(text.encode())

    assert document.kind == "posting"
    assert document.facts == PostingFacts("Data Engineer", "Example AG", "Bern", "100,000", None)
    assert document.text == "Data Engineer\n\nAt Example AG, Bern\n\nSpark and SQL"


def test_a_person_with_a_title_is_no_posting(read: ReadBytes) -> None:
    person = {"title": "Engineer", "location": "Bern", "summary": "Builds.", "skills": ["go"], "email": "a@example.org"}

    assert read(json.dumps(person).encode()).kind == "profile"


def documents(path: Path, content: str) -> list[tuple[str, str | None]]:
    path.write_text(content, encoding="utf-8")
    return [
        (document.file.removeprefix(str(path)), document.facts and document.facts.title)
        for document in read_documents(str(path))
    ]


def test_many_postings_are_told_apart_by_their_number(tmp_path: Path) -> None:
    jobs = [JOBSPY | {"title": f"Engineer {number}"} for number in (1, 2)]
    expected = [(":1", "Engineer 1"), (":2", "Engineer 2")]
    table = "\n".join([",".join(JOBSPY), *(",".join(f'"{value}"' for value in job.values()) for job in jobs)])

    assert documents(tmp_path / "jobs", json.dumps(jobs)) == expected
    assert documents(tmp_path / "jobs", "\n".join(map(json.dumps, jobs))) == expected
    assert documents(tmp_path / "jobs", table) == expected


def test_lines_that_cant_be_read_are_told_after_the_others(tmp_path: Path) -> None:
    lines = [json.dumps(JOBSPY), "not JSON", "", json.dumps({"title": {}}), "[", "{", json.dumps(JOBSPY)]
    file = tmp_path / "jobs.jsonl"
    file.write_text("\n".join([json.dumps(JOBSPY), *lines]))
    found: list[str] = []

    with pytest.raises(CareersError) as told:
        found.extend(one.file for one in read_documents(str(file)))

    assert found == [f"{file}:1", f"{file}:2", f"{file}:8"]
    assert [str(one.location) for one in told.value.problems] == [
        f"{file}:3:1",
        f"{file}:5:1",
        f"{file}:6:1",
        str(file),
    ]
    assert told.value.problems[-1].message == "1 more lines could not be read"


def test_what_is_wrong_in_a_posting_is_told(refusal: Refusal) -> None:
    assert refusal(b'{"title": "Engineer", "description": "x", "skills": 3}') == (
        "this looks like a job posting, but `skills` is a number; there should be a list"
    )

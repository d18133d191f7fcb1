from __future__ import annotations

import json
from typing import Any

from made_documents import ReadBytes, Refusal

RESUME = {
    "basics": {
        "name": "Ada Example",
        "label": "Simulation Engineer",
        "email": "ada@example.org",
        "summary": "Builds **models** of bridges.",
        "location": {"city": "Bern", "region": "BE", "countryCode": "CH", "address": "Example Lane 1"},
    },
    "work": [
        {
            "name": "Example Bridges",
            "position": "Engineer",
            "startDate": "2021-03-01",
            "summary": "Wrote solvers.",
            "highlights": ["Moved a solver to CUDA", ""],
        },
        {"company": "Draft Works", "position": "Intern", "startDate": "2019-06", "endDate": "2020-12"},
    ],
    "projects": [
        {"name": "Cloth", "roles": ["Author"], "description": "A cloth falls.", "keywords": ["Warp", "NumPy"]}
    ],
    "education": [
        {
            "institution": "Example University",
            "studyType": "Master of Science",
            "area": "Physics",
            "startDate": "2014",
            "endDate": "2019-02",
            "courses": ["Statistics", "Databases"],
        }
    ],
    "skills": [
        {"name": "Languages", "level": "Master", "keywords": ["Python", "C++"]},
        {"name": "Docker", "level": "Beginner"},
        {"name": "SQL", "level": ""},
    ],
    "certificates": [{"name": "Certified Welder", "issuer": "Kubernetes Guild", "date": "2020-05-01"}],
    "languages": [{"language": "German", "fluency": "Native speaker"}],
    "interests": [{"name": "Chess", "keywords": ["Rust"]}],
    "references": [{"name": "Bo", "reference": "Ada knows Java."}],
}
TEXT = """\
Simulation Engineer
Location: Bern, BE, CH

Summary
Builds models of bridges.

Skills
Languages (Master): Python, C++
Docker (Beginner)
SQL

Experience
Engineer at Example Bridges, Mar 2021 - Present
Wrote solvers.
- Moved a solver to CUDA
Intern at Draft Works, Jun 2019 - Dec 2020

Projects
Cloth, Author
A cloth falls.
- Technologies: Warp, NumPy

Education
Master of Science, Physics, Example University, 2014 - Feb 2019
- Courses: Statistics, Databases

Certificates
Certified Welder, May 2020

Languages
German (Native speaker)
"""


def as_json(value: Any) -> bytes:
    return json.dumps(value).encode()


def test_a_resume_becomes_text_with_ordinary_headings(read: ReadBytes) -> None:
    document = read(as_json(RESUME))

    assert (document.form, document.kind) == ("JSON Resume", "resume")
    assert document.text == TEXT


def test_a_resume_may_be_yaml_and_in_any_encoding(read: ReadBytes) -> None:
    text = "basics:\n  label: Engineer\nskills:\n- name: Data\n  keywords: [SQL]\n"

    assert read(text.encode("utf-16")).text == "Engineer\n\nSkills\nData: SQL\n"


def test_what_others_wrote_and_what_names_a_firm_is_not_read(read: ReadBytes) -> None:
    text = read(as_json(RESUME)).text

    assert not any(words in text for words in ("Java", "Guild", "Rust", "ada@", "Ada", "Lane"))


def test_shapes_that_are_commonly_met_instead_are_read(read: ReadBytes) -> None:
    resume = {
        "basics": {"name": "Ada", "location": "Oslo"},
        "skills": {"backend": ["Go", {"name": "SQL", "level": 3}], "cloud": "AWS, GCP", "python": "expert"},
        "work": ["Consultant since 2020"],
        "education": "Physics",
    }

    assert read(as_json(resume)).text == (
        "Location: Oslo\n\nSkills\nbackend: Go, SQL (advanced)\ncloud: AWS, GCP\npython (expert)\n\n"
        "Experience\nConsultant since 2020\n\nEducation\nPhysics\n"
    )


def test_a_resume_may_stand_within_what_an_interface_answers(read: ReadBytes) -> None:
    assert read(as_json({"id": 7, "resume": RESUME})).text == TEXT


def test_what_is_wrong_is_told_with_its_form_and_place(refusal: Refusal) -> None:
    assert refusal(b'{"basics": {"name": "Ada"}, "skills": 5}') == (
        "this looks like JSON Resume, but `skills` is a number; there should be a list"
    )
    assert refusal(b'{"basics": {},\n "work": [{"position": {"x": 1}}]}') == (
        "this looks like JSON Resume, but `work[0].position` is a mapping; there should be a text"
    )
    assert refusal(b'{"basics": {}, "skills": []}') == (
        "this looks like JSON Resume, but it holds no skills and no text; is this the right file?"
    )

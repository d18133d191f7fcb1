from __future__ import annotations

import json
from typing import Any

import pytest

from made_documents import ReadBytes

VERSION_3 = {
    "basics": {"name": "Ada", "headline": "Engineer", "summary": "Builds.", "location": {"city": "Bern"}},
    "sections": {
        "work": {
            "name": "Berufserfahrung",
            "visible": True,
            "items": [
                {
                    "name": "Example AG",
                    "position": "Engineer",
                    "date": {"start": "2020-01-01", "end": ""},
                    "summary": "- Go",
                }
            ],
        },
        "skills": {
            "items": [
                {"name": "Python", "level": "Advanced", "levelNum": 8, "keywords": ["pandas"]},
                {"name": "Go", "levelNum": 4},
            ]
        },
        "languages": {"items": [{"name": "German", "level": "Native", "levelNum": 10}]},
    },
    "metadata": {},
}
VERSION_4 = {
    "basics": {"name": "Ada", "headline": "Engineer", "location": "Bern"},
    "sections": {
        "summary": {"visible": True, "content": "<p>Builds.</p>"},
        "experience": {
            "items": [
                {
                    "visible": True,
                    "company": "Example AG",
                    "position": "Engineer",
                    "date": "2020 to Present",
                    "summary": "<ul><li><p>Go</p></li><li><p>SQL</p></li></ul>",
                }
            ]
        },
        "skills": {
            "items": [
                {"visible": True, "name": "Python", "description": "Advanced", "level": 0, "keywords": ["pandas"]},
                {"visible": True, "name": "Go", "description": "", "level": 2, "keywords": []},
                {"visible": False, "name": "COBOL", "level": 5},
            ]
        },
        "references": {"items": [{"visible": True, "name": "Bo", "summary": "Ada knows Java."}]},
        "custom": {"x1": {"name": "Talks", "items": [{"visible": True, "name": "Rivers", "date": "2021"}]}},
    },
}
VERSION_5 = {
    "picture": {"hidden": True},
    "basics": {"name": "Ada", "headline": "Engineer", "location": "Bern"},
    "summary": {"hidden": False, "content": "<p>Builds.</p>"},
    "sections": {
        "skills": {
            "hidden": False,
            "items": [
                {"hidden": False, "name": "Python", "proficiency": "", "level": 4, "keywords": ["pandas"]},
                {"hidden": True, "name": "COBOL", "level": 5},
            ],
        },
        "education": {"items": [{"school": "Example University", "degree": "BSc", "area": "Maths", "period": "2019"}]},
        "languages": {"items": [{"language": "German", "fluency": "Native", "level": 5}]},
        "interests": {"hidden": False, "items": [{"name": "Rust"}]},
    },
    "customSections": [
        {"title": "Teaching", "type": "experience", "items": [{"company": "Example School", "position": "Tutor"}]}
    ],
}
HEAD = "Engineer\nLocation: Bern\n\nSummary\nBuilds.\n\n"


@pytest.mark.parametrize(
    ("resume", "text"),
    [
        (
            VERSION_3,
            (
                "Experience\nEngineer at Example AG, Jan 2020 - Present\n- Go\n\n"
                "Skills\nPython (Advanced): pandas\nGo (4/10)\n\nLanguages\nGerman (Native)\n"
            ),
        ),
        (
            VERSION_4,
            (
                "Experience\nEngineer at Example AG, 2020 to Present\n• Go\n• SQL\n\n"
                "Skills\nPython (Advanced): pandas\nGo (2/5)\n\nTalks\nRivers, 2021\n"
            ),
        ),
        (
            VERSION_5,
            (
                "Skills\nPython (4/5): pandas\n\nEducation\nBSc, Maths, Example University, 2019\n\n"
                "Languages\nGerman (Native)\n\nTeaching\nTutor at Example School\n"
            ),
        ),
    ],
    ids=["version 3", "version 4", "version 5"],
)
def test_each_version_is_read_without_what_is_hidden(read: ReadBytes, resume: dict[str, Any], text: str) -> None:
    document = read(json.dumps(resume).encode())

    assert document.form == "Reactive Resume"
    assert document.text == HEAD + text

from __future__ import annotations

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from careers.intake.documents import archive
from made_documents import ReadBytes, Refusal

EXPORT = {
    "Profile.csv": (
        'First Name,Last Name,Headline,Summary,Geo Location\nAda,Example,Engineer,"Builds ""things"".",Bern\n'
    ),
    "Skills.csv": "Name\nPython\nMachine Learning (ML)\n",
    "Positions.csv": (
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        'Example AG,Engineer,"Moved tables\nto Spark",Bern,Mar 2022,\n'
        "Example GmbH,Tester,,,Jan 2020,Feb 2022\n"
    ),
    "Projects.csv": "Title,Description,Url,Started On,Finished On\nRivers,Maps in Rust,https://example.org,Jun 2021,\n",
    "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\nExample School,2016,2019,,BSc,\n",
    "Certifications.csv": "Name,Url,Authority,Started On,Finished On,License Number\nCKA,,Example,Jan 2023,,\n",
    "Languages.csv": "Name,Proficiency\nGerman,Native or bilingual proficiency\n",
    "messages.csv": "FROM,CONTENT\nBo,Do you know Kubernetes?\n",
    "Connections.csv": "First Name,Position\nBo,Java Developer\n",
    "Endorsement_Received_Info.csv": "Skill Name\nCOBOL\n",
}
TEXT = """\
Engineer
Location: Bern

Summary
Builds "things".

Skills
Python
Machine Learning (ML)

Experience
Engineer at Example AG, Mar 2022 - Present
Moved tables
to Spark
Tester at Example GmbH, Jan 2020 - Feb 2022

Projects
Rivers, Jun 2021
Maps in Rust

Education
BSc, Example School, 2016 - 2019

Certificates
CKA, Jan 2023

Languages
German (Native or bilingual proficiency)
"""


def zipped(members: Mapping[str, str | bytes]) -> bytes:
    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as file:
        for name, member in members.items():
            file.writestr(name, member)
    return content.getvalue()


def test_an_export_is_a_resume_without_messages_and_connections(read: ReadBytes) -> None:
    document = read(zipped(EXPORT))

    assert (document.form, document.kind) == ("LinkedIn export", "resume")
    assert document.text == TEXT


def test_members_may_stand_in_folders_among_the_shadows_of_a_mac(read: ReadBytes) -> None:
    folder: dict[str, str | bytes] = {f"Basic_LinkedInDataExport/{name}": text for name, text in EXPORT.items()}
    shadows = {
        "__MACOSX/Basic_LinkedInDataExport/._Skills.csv": b"\0\5\26\7",
        "Basic_LinkedInDataExport/._Positions.csv": b"\0",
    }

    assert read(zipped(shadows | folder)).text == TEXT
    assert read(zipped({"..\\..\\etc\\Skills.csv": "Name\nSQL\n"})).text == "Skills\nSQL\n"


def test_an_export_without_its_owner_or_too_large_is_refused(refusal: Refusal, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusal(zipped({"Skills.csv": "Name\n"})) == (
        "this LinkedIn export holds no skills and no positions; "
        "ask LinkedIn for the larger archive; Skills.csv and Positions.csv have to be in it"
    )
    monkeypatch.setattr(archive, "MOST_EXPANDED", 1_000)
    assert "unpacked, the file is larger" in refusal(zipped({"Skills.csv": "Name\n" + "Python\n" * 1_000}))


def test_the_table_of_skills_alone_is_read(read: ReadBytes) -> None:
    assert read(EXPORT["Skills.csv"].encode()).text == "Skills\nPython\nMachine Learning (ML)\n"

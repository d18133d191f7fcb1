from __future__ import annotations

import json

from made_documents import ReadBytes, Refusal

OLD_XML = """<?xml version="1.0" encoding="ISO-8859-1"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en"><LearnerInfo>
<Identification><PersonName><FirstName>Ada</FirstName><Surname>Example</Surname></PersonName></Identification>
<Headline><Description><Label>Engineer</Label></Description></Headline>
<WorkExperienceList>
<WorkExperience><Period><From year="2019" month="--03"/><Current>true</Current></Period>
<Position><Label>Developer</Label></Position><Activities>&lt;ul&gt;&lt;li&gt;Python&lt;/li&gt;&lt;/ul&gt;</Activities>
<Employer><Name>Exampl\u00e9</Name></Employer></WorkExperience>
<WorkExperience><Period><From year="2017"/><To year="2018" month="--12"/></Period>
<Position><Label>Tester</Label></Position></WorkExperience>
</WorkExperienceList>
<EducationList><Education><Title>BSc</Title><Organisation><Name>Example University</Name></Organisation></Education>
</EducationList>
<Skills><Linguistic>
<MotherTongueList><MotherTongue><Description><Label>German</Label></Description></MotherTongue></MotherTongueList>
<ForeignLanguageList><ForeignLanguage><Description><Label>English</Label></Description>
<ProficiencyLevel><Listening>C1</Listening><SpokenInteraction>B2</SpokenInteraction></ProficiencyLevel>
</ForeignLanguage></ForeignLanguageList></Linguistic>
<Computer><Description>&lt;p&gt;Excel, SQL&lt;/p&gt;</Description></Computer></Skills>
</LearnerInfo></SkillsPassport>"""
TEXT = """\
Engineer

Skills
Excel, SQL

Experience
Developer at Examplé, Mar 2019 - Present
• Python
Tester, 2017 - Dec 2018

Education
BSc, Example University

Languages
German (native)
English (B2)
"""
OLD_JSON = {
    "SkillsPassport": {
        "LearnerInfo": {
            "Headline": {"Description": {"Label": "Engineer"}},
            "WorkExperience": [
                {
                    "Period": {"From": {"Year": 2019, "Month": 3}, "Current": True},
                    "Position": {"Label": "Developer"},
                    "Activities": "<ul><li>Python</li></ul>",
                    "Employer": {"Name": "Examplé"},
                },
                {
                    "Period": {"From": {"Year": 2017}, "To": {"Year": 2018, "Month": 12}},
                    "Position": {"Label": "Tester"},
                },
            ],
            "Education": [{"Title": "BSc", "Organisation": {"Name": "Example University"}}],
            "Skills": {
                "Computer": {"Description": "<p>Excel, SQL</p>"},
                "Linguistic": {
                    "MotherTongue": [{"Description": {"Label": "German"}}],
                    "ForeignLanguage": [
                        {"Description": {"Label": "English"}, "ProficiencyLevel": {"SpokenInteraction": "B2"}}
                    ],
                },
            },
        }
    }
}
NEW_XML = """<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="o"
xmlns:eures="e">
<CandidatePerson><PersonName><oa:GivenName>Ada</oa:GivenName></PersonName></CandidatePerson><CandidateProfile>
<EmploymentHistory><EmployerHistory><hr:OrganizationName>Example AG</hr:OrganizationName>
<PositionHistory><PositionTitle>Developer</PositionTitle><eures:EmploymentPeriod><eures:StartDate>
<hr:FormattedDateTime>2019-03-01</hr:FormattedDateTime></eures:StartDate>
<hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
<oa:Description>&lt;p&gt;Python&lt;/p&gt;</oa:Description></PositionHistory></EmployerHistory></EmploymentHistory>
<EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>Example University</hr:OrganizationName>
<AttendancePeriod><Ongoing>false</Ongoing></AttendancePeriod>
<EducationDegree><hr:DegreeName>BSc</hr:DegreeName></EducationDegree></EducationOrganizationAttendance>
</EducationHistory>
<PersonQualifications><PersonCompetency><CompetencyID>eng</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
<eures:CompetencyDimension><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
</PersonCompetency></PersonQualifications>
<Skills><SkillsGroup><Title>Digital</Title><PersonCompetency><hr:CompetencyName>Kubernetes</hr:CompetencyName>
</PersonCompetency><PersonCompetency><hr:CompetencyName>Go</hr:CompetencyName></PersonCompetency></SkillsGroup></Skills>
</CandidateProfile></Candidate>"""


def test_the_xml_and_the_json_of_the_old_editor_say_the_same(read: ReadBytes) -> None:
    assert read(OLD_XML.encode("cp1252")).text == TEXT
    assert read(json.dumps(OLD_JSON).encode()).text == TEXT


def test_the_xml_of_the_new_editor_is_read(read: ReadBytes) -> None:
    document = read(NEW_XML.encode("utf-16"))

    assert (document.form, document.kind) == ("Europass", "resume")
    assert document.text == (
        "Skills\nDigital: Kubernetes, Go\n\nExperience\nDeveloper at Example AG, Mar 2019 - Present\nPython\n\n"
        "Education\nBSc, Example University\n\nLanguages\nEnglish (C1)\n"
    )


def test_xml_that_is_broken_or_dangerous_is_refused(refusal: Refusal) -> None:
    assert refusal(b"<SkillsPassport><LearnerInfo>").startswith("the file is damaged: ")
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><SkillsPassport>&b;</SkillsPassport>'
    assert refusal(bomb).startswith("the file is damaged: it declares a document type; ")
    assert "nested too deep" in refusal(b"<SkillsPassport>" + b"<a>" * 100_000)
    assert refusal(b"<SkillsPassport><CoverLetter>Hi</CoverLetter></SkillsPassport>") == (
        "this Europass file holds no CV; export the CV itself, as XML or JSON"
    )

"""Europass, https://europass.europa.eu: its XML, old and new, and the JSON that its old editor wrote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from careers.domain.document import Document
from careers.domain.errors import fail
from careers.intake.documents.fragments import plain
from careers.intake.documents.resume_text import Entry, Part, joined, period, position, resume_text, skill_line
from careers.intake.documents.values import Value, located

FORM = "Europass"
# fmt: off
_LANGUAGES = {
    "ara": "Arabic", "bul": "Bulgarian", "ces": "Czech", "dan": "Danish", "deu": "German", "ell": "Greek",
    "eng": "English", "est": "Estonian", "fin": "Finnish", "fra": "French", "gle": "Irish", "hrv": "Croatian",
    "hun": "Hungarian", "ita": "Italian", "lav": "Latvian", "lit": "Lithuanian", "mlt": "Maltese", "nld": "Dutch",
    "nor": "Norwegian", "pol": "Polish", "por": "Portuguese", "ron": "Romanian", "rus": "Russian", "slk": "Slovak",
    "slv": "Slovenian", "spa": "Spanish", "swe": "Swedish", "tur": "Turkish", "ukr": "Ukrainian", "zho": "Chinese",
}
# fmt: on
"""Languages by their codes in ISO 639-3, which the new editor writes."""
_SKILLS = ("Computer", "JobRelated", "Organisational", "Communication", "Other")


def fits(value: Value) -> bool:
    """Return whether a value looks like Europass: its root or what a learner tells of themselves is there."""
    return value.has("SkillsPassport", "LearnerInfo", "Candidate", "CandidateProfile")


def read(value: Value) -> Document:
    """Return the document that a résumé in this form is.

    Raises:
        CareersError: a value is of a kind that its key can't have.
    """
    root = value.get("SkillsPassport", "Candidate", "Europass") or value
    learner = root.get("LearnerInfo")
    if learner:
        title, parts = _learner(learner)
    elif profile := root.get("CandidateProfile"):
        title, parts = _candidate(profile)
    else:
        where = located(value.source, ())
        raise fail("this Europass file holds no CV", "export the CV itself, as XML or JSON", where)
    return Document(file=value.source.file, text=resume_text(title, "", parts), form=FORM, kind="resume")


def _list(value: Value, name: str) -> list[Value]:
    """Return the items of a list, which XML wraps into an element and JSON does not."""
    return (value.get(f"{name}List").get(name) or value.get(name)).items()


def _learner(learner: Value) -> tuple[str, Iterable[Part]]:
    headline = learner.get("Headline").get("Description").text("Label")
    skills = learner.get("Skills")
    parts = (
        Part("Skills", [_described(skills.get(name)) for name in _SKILLS]),
        Part("Experience", [_work(item) for item in _list(learner, "WorkExperience")]),
        Part("Education", [_education(item) for item in _list(learner, "Education")]),
        Part("Languages", list(_languages(skills.get("Linguistic")))),
        Part("Achievements", [_described(item) for item in _list(learner, "Achievement")]),
    )
    return headline, parts


def _described(item: Value) -> Entry:
    words = (plain(words) for one in item.items() for words in one.texts("Description"))
    return Entry("", "\n".join(words))


def _period(item: Value) -> str:
    span = item.get("Period")
    ongoing = span.text("Current") == "true" or span.get("Current").data is True
    end = "present" if ongoing and not span.get("To") else _date(span.get("To"))
    return period(_date(span.get("From")), end, open_end=False)


def _date(date: Value) -> str:
    if not isinstance(date.data, dict):
        return date.text()
    year, month = date.text("year"), date.text("month").strip("-")
    return f"{year}-{month}" if month else year


def _work(item: Value) -> Entry:
    employer = item.get("Employer")
    words = position(item.get("Position").text("Label"), employer.text("Name"), _period(item))
    return Entry(words, plain(item.text("Activities")))


def _education(item: Value) -> Entry:
    degree = joined(item.text("Title"), item.get("Field").text("Label"))
    return Entry(joined(degree, item.get("Organisation").text("Name"), _period(item)), plain(item.text("Activities")))


def _languages(spoken: Value) -> Iterator[Entry]:
    for item in _list(spoken, "MotherTongue"):
        yield Entry(skill_line(item.get("Description").text("Label"), "native"))
    for item in _list(spoken, "ForeignLanguage"):
        level = item.get("ProficiencyLevel")
        yield Entry(skill_line(item.get("Description").text("Label"), level.text("SpokenInteraction", "Listening")))


def _candidate(profile: Value) -> tuple[str, Iterable[Part]]:
    certificates = profile.get("Certifications").get("Certification").items()
    courses = profile.get("CourseCertifications").get("CourseCertification").items()
    parts = (
        Part("Summary", [Entry("", plain(profile.text("ExecutiveSummary")))]),
        Part("Skills", list(_competencies(profile))),
        Part("Experience", list(_employments(profile.get("EmploymentHistory")))),
        Part("Education", list(_attendances(profile.get("EducationHistory")))),
        Part("Projects", [_titled(item) for item in profile.get("Projects").get("Project").items()]),
        Part("Certificates", [_titled(item) for item in [*certificates, *courses]]),
        Part("Languages", list(_spoken(profile.get("PersonQualifications")))),
    )
    return profile.text("Headline"), parts


def _competencies(profile: Value) -> Iterator[Entry]:
    groups = profile.get("Skills").get("SkillsGroup").items()
    for group in [*groups, *profile.get("DigitalSkills").items()]:
        names = [item.text("CompetencyName") for item in group.get("PersonCompetency").items()]
        yield Entry(
            skill_line(group.text("Title"), items=names) if any(names) else "", plain(group.text("Description"))
        )


def _employments(history: Value) -> Iterator[Entry]:
    for employer in history.get("EmployerHistory").items():
        for item in employer.get("PositionHistory").items():
            span = item.get("EmploymentPeriod")
            words = position(
                item.text("PositionTitle"),
                employer.text("OrganizationName"),
                _span(span, span.text("CurrentIndicator")),
            )
            yield Entry(words, plain(item.text("Description")))


def _attendances(history: Value) -> Iterator[Entry]:
    for item in history.get("EducationOrganizationAttendance").items():
        span = item.get("AttendancePeriod")
        for degree in item.get("EducationDegree").items() or [Value(None, item.source)]:
            words = joined(degree.text("DegreeName"), item.text("OrganizationName"), _span(span, span.text("Ongoing")))
            yield Entry(words, plain(degree.text("OccupationalSkillsCovered")))


def _span(span: Value, ongoing: str) -> str:
    begin, end = (span.get(name).text("FormattedDateTime") for name in ("StartDate", "EndDate"))
    return period(begin, "present" if ongoing == "true" else end, open_end=False)


def _titled(item: Value) -> Entry:
    return Entry(item.text("CertificationName", "Title"), plain(item.get("Description").text()))


def _spoken(qualifications: Value) -> Iterator[Entry]:
    for item in qualifications.get("PersonCompetency").items():
        if item.text("TaxonomyID") == "language":
            scores = (one.get("Score").text("ScoreText") for one in item.get("CompetencyDimension").items())
            name = item.text("CompetencyName", "CompetencyID")
            yield Entry(skill_line(_LANGUAGES.get(name, name), next(scores, "")))

"""A comparison as records; the first field says what a record tells."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.compare import CompareReport
from careers.render.records.kinds import Records
from careers.render.sections import compared_facts


def compare_records(report: CompareReport) -> Iterator[Records]:
    """Give a record for each difference, coverage, way, score and fact."""
    yield Records(("section", "role", "text"), (("difference", None, sentence) for sentence in report.differences))
    yield Records(
        ("section", "role", "other", "points"),
        (
            ("coverage", one, other, points)
            for one, covered in report.coverage.items()
            for other, points in covered.items()
            if one != other
        ),
    )
    yield Records(
        ("section", "role", "other", "points", "hours", "skills"),
        (
            ("path", path.from_, path.to, path.points, path.hours, tuple(step.skill for step in path.steps))
            for path in report.paths
        ),
    )
    yield Records(
        ("section", "role", "title", "score"), (("fit", one.id, one.title, one.score) for one in report.fit or ())
    )
    yield Records(
        ("section", "role", "part", "percent"),
        (("own", own.role, *part) for own in report.own_coverage or () for part in own.sections.items()),
    )
    yield Records(
        ("section", "role", "text", "sources", "superseded_by"),
        (
            (section, role.id, *fact)
            for role in report.roles
            for section in report.sections
            for fact in compared_facts(report, role, section)
        ),
    )

"""Pages and lists of roles, skills and texts as records, and the state of the knowledge base."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.listings import FindReport, SkillReport
from careers.domain.reports.show import ShowReport
from careers.domain.reports.upkeep import CheckReport
from careers.domain.sections import SECTIONS
from careers.render.records.kinds import Records, Row
from careers.render.sections import section_facts


def show_records(report: ShowReport) -> Iterator[Records]:
    """Give a record for each fact."""
    yield Records(
        ("section", "text", "sources", "superseded_by"),
        ((section, *fact) for section in SECTIONS for fact in section_facts(report.role, section)),
    )


def skill_records(report: SkillReport) -> Iterator[Records]:
    """Give a record for each role that asks for the skill."""
    yield Records(
        ("skill", "role", "title", "importance", "level", "label"),
        (
            (one.id, demand.role, demand.title, demand.importance, demand.level, demand.label)
            for one in report.results
            for demand in one.roles
        ),
    )


def find_records(report: FindReport) -> Iterator[Records]:
    """Give a record for each match, and for each text that nothing resembles."""
    matches: list[Row] = [(one.given, one.kind, one.id, one.title or one.name, one.score) for one in report.results]
    unmatched = [(given, None, None, None, None) for given in report.unmatched]
    yield Records(("given", "kind", "id", "name", "score"), [*matches, *unmatched])


def check_records(report: CheckReport) -> Iterator[Records]:
    """Give one record of what was counted."""
    row = (report.knowledge_base.version, report.roles, report.skills, report.sources)
    yield Records(("version", "roles", "skills", "sources"), [row])

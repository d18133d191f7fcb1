"""A report as tab-separated lines, one a record, for pipes: no colour, no wrapping, no header."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from careers.domain.sections import SECTIONS
from careers.render.clean import clean
from careers.render.sections import compared_facts, section_facts

if TYPE_CHECKING:
    from careers.domain.reports.compare import CompareReport
    from careers.domain.reports.fit import FitReport
    from careers.domain.reports.gap import GapReport
    from careers.domain.reports.listings import FindReport, SkillReport
    from careers.domain.reports.plan import PlanReport
    from careers.domain.reports.show import ShowReport

Rows = Iterable[tuple[object, ...]]


def render_plain(report: Any) -> str:
    """Give the lines of a report; numbers have one decimal, lists within a field are parted by commas."""
    return "".join("\t".join(map(_cell, row)) + "\n" for row in _ROWS[report.schema](report))


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.1f}"
    if isinstance(value, tuple):
        return ",".join(map(_cell, value))
    return "" if value is None else clean(str(value))


def _fit(report: FitReport) -> Rows:
    after = {one.id: one.after for one in report.what_if.roles} if report.what_if else {}
    for one in report.roles:
        with_more = [after[one.id]] if after else []
        yield one.rank, one.id, one.title, one.score, *one.range, one.essential, one.optional, *with_more


def _gap(report: GapReport) -> Rows:
    for one in report.gaps:
        yield one.label, one.skills[0], one.importance, one.have, one.need, one.gain, *one.hours, one.requires


def _plan(report: PlanReport) -> Rows:
    for number, one in enumerate(report.steps, start=1):
        scores = tuple(one.score_after.values())
        yield number, one.skill, one.name, one.from_, one.to, one.hours, one.total_hours, scores, one.because, None
    for out in report.left_out:
        yield None, out.skill, out.name, out.from_, out.to, out.hours, None, None, None, out.reason


def _show(report: ShowReport) -> Rows:
    for section in SECTIONS:
        for fact in section_facts(report.role, section):
            yield section, fact.text, fact.sources, fact.superseded_by


def _compare(report: CompareReport) -> Rows:
    for sentence in report.differences:
        yield "difference", "", sentence
    for one, covered in report.coverage.items():
        for other, points in covered.items():
            if one != other:
                yield "coverage", one, other, points
    for path in report.paths:
        yield "path", path.from_, path.to, path.points, path.hours, tuple(step.skill for step in path.steps)
    yield from _through(report)
    for role in report.roles:
        for section in report.sections:
            for fact in compared_facts(report, role, section):
                yield section, role.id, fact.text, fact.sources, fact.superseded_by


def _through(report: CompareReport) -> Rows:
    for fitted in report.fit or ():
        yield "fit", fitted.id, fitted.title, fitted.score
    for own in report.own_coverage or ():
        for name, percent in own.sections.items():
            yield "own", own.role, name, percent


def _skill(report: SkillReport) -> Rows:
    for one in report.results:
        for demand in one.roles:
            yield one.id, demand.role, demand.title, demand.importance, demand.level, demand.label


def _find(report: FindReport) -> Rows:
    for one in report.results:
        yield one.given, one.kind, one.id, one.title or one.name, one.score
    for given in report.unmatched:
        yield given, None, None, None, None


_ROWS: dict[str, Callable[[Any], Rows]] = {
    "careers.compare/1": _compare,
    "careers.fit/1": _fit,
    "careers.gap/1": _gap,
    "careers.plan/1": _plan,
    "careers.show/1": _show,
    "careers.skill/1": _skill,
    "careers.roles/1": lambda report: report.results,
    "careers.skills/1": lambda report: report.results,
    "careers.find/1": _find,
    "careers.kb-check/1": lambda report: [(report.knowledge_base.version, report.roles, report.skills, report.sources)],
    "careers.kb-where/1": lambda report: report.results,
    "careers.schemas/1": lambda report: report.results,
    "careers.kb-sources/1": lambda report: report.results,
}

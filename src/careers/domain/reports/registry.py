"""Every report: the name of its document, its class, its view, and where its answers stand."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated, Any, NamedTuple


class ReportEntry(NamedTuple):
    """What the program knows of one kind of report; its class is imported when it is needed."""

    module: Annotated[str, "within domain.reports"]
    name: Annotated[str, "of the class"]
    view: Annotated[str, "module within render.views"]
    answers: Annotated[str | None, "the field that holds the answers, of whose fields some may be chosen"] = "results"

    def report_class(self) -> Any:
        """Return the class of the report."""
        return getattr(import_module(f"careers.domain.reports.{self.module}"), self.name)


REPORTS: dict[str, ReportEntry] = {
    "careers.compare/1": ReportEntry(module="compare", name="CompareReport", view="compare", answers="roles"),
    "careers.fit/1": ReportEntry(module="fit", name="FitReport", view="fit", answers="roles"),
    "careers.fit-people/1": ReportEntry(module="fit_people", name="PeopleReport", view="fit_people", answers="people"),
    "careers.match/1": ReportEntry(module="match", name="MatchReport", view="match", answers="postings"),
    "careers.gap/1": ReportEntry(module="gap", name="GapReport", view="gap", answers="gaps"),
    "careers.pay/1": ReportEntry(module="pay", name="PayReport", view="pay", answers="figures"),
    "careers.plan/1": ReportEntry(module="plan", name="PlanReport", view="plan", answers="steps"),
    "careers.show/1": ReportEntry(module="show", name="ShowReport", view="show", answers="role"),
    "careers.reading/1": ReportEntry(module="reading", name="ReadingReport", view="reading", answers="skills"),
    "careers.readings/1": ReportEntry(module="reading", name="ReadingsReport", view="readings", answers=None),
    "careers.profile/1": ReportEntry(module="profile", name="ProfileReport", view="profile", answers=None),
    "careers.roles/1": ReportEntry(module="listings", name="RolesReport", view="roles"),
    "careers.skills/1": ReportEntry(module="listings", name="SkillsReport", view="skills"),
    "careers.skill/1": ReportEntry(module="listings", name="SkillReport", view="skill"),
    "careers.find/1": ReportEntry(module="listings", name="FindReport", view="find"),
    "careers.site/1": ReportEntry(module="site", name="SiteReport", view="site"),
    "careers.kb-check/1": ReportEntry(module="maintenance", name="CheckReport", view="kb_check", answers=None),
    "careers.kb-where/1": ReportEntry(module="maintenance", name="WhereReport", view="kb_where"),
    "careers.kb-sources/1": ReportEntry(module="maintenance", name="SourcesReport", view="kb_sources"),
    "careers.kb-diff/1": ReportEntry(module="maintenance", name="DiffReport", view="kb_diff"),
    "careers.help/1": ReportEntry(module="help", name="HelpReport", view="help", answers="commands"),
    "careers.schemas/1": ReportEntry(module="maintenance", name="SchemasReport", view="schemas"),
}
"""By name of the document."""

_OTHERS = {
    "careers.fit-line/1": ("fit_people", "FitLine"),
    "careers.fit-error/1": ("fit_people", "LineProblem"),
    "careers.reading-error/1": ("reading", "ReadingProblem"),
    "careers.error/1": ("error", "ErrorReport"),
}
"""Documents that are never an answer: they stand as a line among others, or on stderr."""


def document_classes() -> dict[str, Any]:
    """Return the class of every document that the program prints, by name; what is no answer comes last."""
    reports = {name: entry.report_class() for name, entry in REPORTS.items()}
    others = {
        name: getattr(import_module(f"careers.domain.reports.{module}"), cls) for name, (module, cls) in _OTHERS.items()
    }
    return reports | others

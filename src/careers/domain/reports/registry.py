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
    "careers.compare/1": ReportEntry("compare", "CompareReport", "compare", "roles"),
    "careers.fit/1": ReportEntry("fit", "FitReport", "fit", "roles"),
    "careers.gap/1": ReportEntry("gap", "GapReport", "gap", "gaps"),
    "careers.pay/1": ReportEntry("pay", "PayReport", "pay", "figures"),
    "careers.plan/1": ReportEntry("plan", "PlanReport", "plan", "steps"),
    "careers.show/1": ReportEntry("show", "ShowReport", "show", "role"),
    "careers.roles/1": ReportEntry("listings", "RolesReport", "roles"),
    "careers.skills/1": ReportEntry("listings", "SkillsReport", "skills"),
    "careers.skill/1": ReportEntry("listings", "SkillReport", "skill"),
    "careers.find/1": ReportEntry("listings", "FindReport", "find"),
    "careers.kb-check/1": ReportEntry("upkeep", "CheckReport", "kb_check", None),
    "careers.kb-where/1": ReportEntry("upkeep", "WhereReport", "kb_where"),
    "careers.kb-sources/1": ReportEntry("upkeep", "SourcesReport", "kb_sources"),
    "careers.schemas/1": ReportEntry("upkeep", "SchemasReport", "schemas"),
}
"""By name of the document."""

_LINES = {"careers.fit-error/1": ("fit", "LineProblem")}
"""Documents that stand as a line among others, and are never an answer of their own."""


def document_classes() -> dict[str, Any]:
    """Return the class of every document that the program prints, by name; lines among others come last."""
    reports = {name: entry.report_class() for name, entry in REPORTS.items()}
    lines = {
        name: getattr(import_module(f"careers.domain.reports.{module}"), cls) for name, (module, cls) in _LINES.items()
    }
    return reports | lines

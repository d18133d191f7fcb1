"""The documents that the program prints, by name."""

from __future__ import annotations

from typing import Any

from careers.domain.reports.compare import CompareReport
from careers.domain.reports.fit import FitReport, LineProblem
from careers.domain.reports.gap import GapReport
from careers.domain.reports.listings import FindReport, RolesReport, SkillReport, SkillsReport
from careers.domain.reports.pay import PayReport
from careers.domain.reports.plan import PlanReport
from careers.domain.reports.show import ShowReport
from careers.domain.reports.upkeep import CheckReport, SchemasReport, SourcesReport, WhereReport

REPORTS: tuple[Any, ...] = (
    CompareReport,
    FitReport,
    GapReport,
    PayReport,
    PlanReport,
    ShowReport,
    RolesReport,
    SkillsReport,
    SkillReport,
    FindReport,
    CheckReport,
    WhereReport,
    SourcesReport,
    SchemasReport,
)

DOCUMENTS: dict[str, Any] = {report._field_defaults["schema"]: report for report in REPORTS}
"""The class of each report, by the name of its document: ``careers.fit/1``."""

LINES: dict[str, Any] = {LineProblem._field_defaults["schema"]: LineProblem}
"""The class of each document that stands as a line among others, and is never an answer of its own."""

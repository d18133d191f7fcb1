"""Reports on a small knowledge base, whole. After a wanted change, ``--force-regen`` and read what became different."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from pytest_regressions.file_regression import FileRegressionFixture

import careers
from careers import read_profile
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.fit import FitReport
from careers.render.writers.json import write as render_json

BEGINNER = ("python:beginner", "sql", "pithon")
READY = ("sql", "statistics", "pandas", "writing")


def with_more(skills: list[str], base: KnowledgeBase) -> FitReport:
    today, more = read_profile(BEGINNER, base), read_profile(skills, base)
    return careers.fit(today, base)._replace(what_if=careers.what_if(today, more, base))


REPORTS: dict[str, Callable[[KnowledgeBase], Any]] = {
    "compare": lambda base: careers.compare(["analyst", "engineer"], base),
    "compare-through-me": lambda base: careers.compare(["analyst", "engineer"], base, read_profile(READY, base)),
    "find": lambda base: careers.find(["Sr. Data Scientist (Remote)", "pandas", "pastry cook"], base),
    "fit": lambda base: careers.fit(read_profile(BEGINNER, base), base, robustness=True),
    "fit-what-if": lambda base: with_more(["statistics", "python"], base),
    "gap": lambda base: careers.gap(read_profile(BEGINNER, base), ["scientist", "engineer"], base),
    "gap-of-nothing": lambda base: careers.gap(read_profile(READY, base), ["analyst"], base),
    "pay": lambda base: careers.pay(["analyst", "engineer", "scientist"], base),
    "pay-elsewhere": lambda base: careers.pay(["analyst", "engineer"], base, "DE", "senior"),
    "plan": lambda base: careers.plan(read_profile(BEGINNER, base), ["scientist", "engineer"], base, hours=300),
    "plan-to-a-score": lambda base: careers.plan(read_profile(BEGINNER, base), ["scientist"], base, reach=60),
    "roles": careers.roles,
    "show": lambda base: careers.show("analyst", base),
    "skill": lambda base: careers.skill("python", base),
    "skills": careers.skills,
}


@pytest.mark.parametrize("name", REPORTS)
def test_a_report(name: str, small: KnowledgeBase, file_regression: FileRegressionFixture) -> None:
    document = json.loads(render_json(REPORTS[name](small)))

    file_regression.check(json.dumps(document, indent=1) + "\n", basename=name, extension=".json")

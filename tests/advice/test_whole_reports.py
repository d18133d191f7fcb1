"""Reports on a small knowledge base, whole. After a wanted change, ``--force-regen`` and read what became different."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from pytest_regressions.file_regression import FileRegressionFixture

import careers
from careers.domain.knowledge_base import KnowledgeBase
from careers.render.writers.json import write as render_json

BEGINNER = ("python:beginner", "sql", "pithon")
READY = ("sql", "statistics", "pandas", "writing")


REPORTS: dict[str, Callable[[KnowledgeBase], Any]] = {
    "compare": lambda base: careers.compare(["analyst", "engineer"], base),
    "compare-through-me": lambda base: careers.compare(["analyst", "engineer"], base, READY),
    "find": lambda base: careers.find(["Sr. Data Scientist (Remote)", "pandas", "pastry cook"], base),
    "fit": lambda base: careers.fit(BEGINNER, base, certainty=True),
    "fit-what-if": lambda base: careers.fit(BEGINNER, base, what_if=["statistics", "python"]),
    "gap": lambda base: careers.gap(BEGINNER, base, ["scientist", "engineer"]),
    "gap-of-nothing": lambda base: careers.gap(READY, base, "analyst"),
    "pay": lambda base: careers.pay(["analyst", "engineer", "scientist"], base),
    "pay-elsewhere": lambda base: careers.pay(["analyst", "engineer"], base, country="DE", level="senior"),
    "pay-in-a-region": lambda base: careers.pay(["analyst", "engineer"], base, region="San Jose"),
    "plan": lambda base: careers.plan(BEGINNER, base, ["scientist", "engineer"], hours=300),
    "plan-to-a-score": lambda base: careers.plan(BEGINNER, base, "scientist", reach=60, pace=5),
    "roles": careers.roles,
    "show": lambda base: careers.show("analyst", base),
    "skill": lambda base: careers.skill("python", base),
    "skills": careers.skills,
}


@pytest.mark.parametrize("name", REPORTS)
def test_a_report(name: str, small: KnowledgeBase, file_regression: FileRegressionFixture) -> None:
    document = json.loads(render_json(REPORTS[name](small)))

    file_regression.check(json.dumps(document, indent=1) + "\n", basename=name, extension=".json")

"""Every report, of a small knowledge base and of the bundled one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

import careers
from careers import KnowledgeBase
from careers.advice.fit_lines import LineMaker, lines_of
from careers.cli.app import build
from careers.cli.help_document import whole_help
from careers.domain.profile import PersonRow
from careers.domain.reports.reading import ReadingProblem
from careers.domain.reports.site import SiteFolder
from commands import JOBS, POSTING, RESUME

SMALL_BASE = str(Path(__file__).parents[1] / "small_base")
UNKNOWN = "no such skill"
SITE = SiteFolder(folder="pages", home="pages/index.html", roles=3, comparisons=3, pay=3, skills=8, pages=22)
UNREAD = ReadingProblem(file="broken.pdf", error="the file is empty", hint=None)


def _people(knowledge: KnowledgeBase, skills: Sequence[str], role: str | None = None) -> Any:
    rows = [PersonRow("007", 1, (*skills, UNKNOWN)), PersonRow(None, 2, (skills[0],)), PersonRow("x", 3, (UNKNOWN,))]
    maker = LineMaker(knowledge, [role] if role else None, 2)
    return careers.people_report(lines_of(rows, knowledge, maker.line), knowledge, role)


def reports_of(knowledge: KnowledgeBase, roles: Sequence[str], skills: Sequence[str]) -> dict[str, Any]:
    """Return one report of each kind, and some with special cases."""
    profile = careers.read_profile([*skills, UNKNOWN], knowledge)
    read = careers.read_person(RESUME, knowledge)
    sections = ["requirements", "definition", "disagreements", "tools"]
    return {
        "compare two": careers.compare(roles[:2], knowledge),
        "compare three": careers.compare(roles, knowledge, profile),
        "compare sections": careers.compare(roles[:2], knowledge, profile, sections=sections, only_differences=True),
        "compare through me": careers.compare(roles[:2], knowledge, profile, sections=()),
        "fit": careers.fit(profile, knowledge, certainty=True),
        "what if": careers.fit(profile, knowledge, what_if="sql:expert"),
        "people": _people(knowledge, skills),
        "people for a role": _people(knowledge, skills, roles[0]),
        "match": careers.match(profile, POSTING, knowledge),
        "match of nobody": careers.match(None, POSTING, knowledge),
        "match of a document": careers.match(read.profile, POSTING, knowledge, background=read.background),
        "match of several": careers.match(profile, JOBS, knowledge, 1),
        "reading": careers.read(RESUME, knowledge),
        "reading of a posting": careers.read(POSTING, knowledge, kind="posting"),
        "readings": careers.ReadingsReport(knowledge.edition, (careers.read(RESUME, knowledge), UNREAD)),
        "profile": careers.ProfileReport(
            knowledge_base=knowledge.edition,
            file="profile.yaml",
            profile=read.profile,
            background=read.background,
            read_from=("resume.txt",),
            change=careers.change_of(profile, read.profile),
        ),
        "gap": careers.gap(profile, knowledge, roles),
        "pay": careers.pay(roles, knowledge),
        "pay in a country": careers.pay(roles[:1], knowledge, country="GB", level="senior"),
        "plan": careers.plan(careers.Profile(), knowledge, roles, pace=10),
        "plan within hours": careers.plan(profile, knowledge, roles[:1], hours=150, reach=90),
        "plan to a score": careers.plan(profile, knowledge, roles, reach=60),
        "plan of nothing": careers.plan(profile, knowledge, roles, hours=0.5),
        "show": careers.show(roles[0], knowledge),
        "roles": careers.roles(knowledge),
        "no roles": careers.roles(knowledge, "no such role"),
        "skills": careers.skills(knowledge),
        "skill": careers.skill(profile.skills[0].id, knowledge),
        "find": careers.find([roles[0], "a text that nothing resembles", "analist", "x" * 50], knowledge),
        "site": careers.SiteReport(knowledge.edition, (SITE,)),
        "check": careers.check(SMALL_BASE),
        "where": careers.where(),
        "sources": careers.sources(knowledge),
        "help": whole_help(build()),
        "schemas": careers.schemas(),
    }


@pytest.fixture(scope="session")
def reports(
    small: KnowledgeBase, real: KnowledgeBase, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, dict[str, Any]]:
    """Return the reports by base and kind."""
    bundled = ["ml-engineer", "dl-engineer", "lead-ml-engineer"]
    with pytest.MonkeyPatch.context() as patch:
        for home in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
            patch.setenv(home, str(tmp_path_factory.mktemp("home")))
        return {
            "small": reports_of(small, ["analyst", "engineer", "scientist"], ["ml:2", "python:intermediate", "sql"]),
            "bundled": reports_of(real, bundled, ["python:2", "pytorch", "sql"]),
        }

"""A career advisor for AI, data and software work: compare roles, see which fits, learn what is missing.

The commands use this interface and nothing else::

    from careers import fit, load

    knowledge = load()
    report = fit("python:advanced, cuda", knowledge)
    print(report.roles[0].title, report.roles[0].score)

A name is imported when it is first used: the program must start in a blink, and no answer needs all of it.
"""

TYPE_CHECKING = False  # as typing has it, without the import
if TYPE_CHECKING:
    from careers.advice.fit_people import Answers
    from careers.api import (
        compare,
        documents,
        find,
        fit,
        fit_files,
        fit_many,
        gap,
        match,
        pay,
        people_report,
        plan,
        profile_of,
        read,
        read_person,
        roles,
        roles_of,
        show,
        skill,
        skills,
    )
    from careers.batch.partitions import Outcome
    from careers.domain.background import Background
    from careers.domain.document import Document
    from careers.domain.errors import CareersError, Location, Problem
    from careers.domain.knowledge_base import KnowledgeBase
    from careers.domain.level import Level
    from careers.domain.profile import Profile
    from careers.domain.reports.compare import CompareReport
    from careers.domain.reports.fit import FitReport
    from careers.domain.reports.gap import GapReport
    from careers.domain.reports.listings import FindReport, RolesReport, SkillReport, SkillsReport
    from careers.domain.reports.match import MatchReport
    from careers.domain.reports.pay import PayReport
    from careers.domain.reports.plan import PlanReport
    from careers.domain.reports.profile import ProfileReport
    from careers.domain.reports.reading import ReadingReport, ReadingsReport
    from careers.domain.reports.show import ShowReport
    from careers.intake.kept_profile import change_of, profile_text
    from careers.intake.person import Somebody, joined_profiles, not_understood
    from careers.intake.profile_reader import read_profile, unknown_level, unknown_skill
    from careers.intake.skill_input import SkillInput, split_names, split_words
    from careers.knowledge.app_dirs import user_overlay, user_profile
    from careers.knowledge.editions import diff
    from careers.knowledge.loading import load
    from careers.knowledge.maintenance import check, sources, where
    from careers.knowledge.schemas import schema, schemas
    from careers.knowledge.text_file import read_lines

__version__ = "0.1.0"

__all__ = [
    "Answers",
    "Background",
    "CareersError",
    "CompareReport",
    "Document",
    "FindReport",
    "FitReport",
    "GapReport",
    "KnowledgeBase",
    "Level",
    "Location",
    "MatchReport",
    "Outcome",
    "PayReport",
    "PlanReport",
    "Problem",
    "Profile",
    "ProfileReport",
    "ReadingReport",
    "ReadingsReport",
    "RolesReport",
    "ShowReport",
    "SkillInput",
    "SkillReport",
    "SkillsReport",
    "Somebody",
    "change_of",
    "check",
    "compare",
    "diff",
    "documents",
    "find",
    "fit",
    "fit_files",
    "fit_many",
    "gap",
    "joined_profiles",
    "load",
    "match",
    "not_understood",
    "pay",
    "people_report",
    "plan",
    "profile_of",
    "profile_text",
    "read",
    "read_lines",
    "read_person",
    "read_profile",
    "roles",
    "roles_of",
    "schema",
    "schemas",
    "show",
    "skill",
    "skills",
    "sources",
    "split_names",
    "split_words",
    "unknown_level",
    "unknown_skill",
    "user_overlay",
    "user_profile",
    "where",
]

_HOMES = {
    "careers.api": (
        "compare",
        "documents",
        "find",
        "fit",
        "fit_files",
        "fit_many",
        "gap",
        "match",
        "pay",
        "people_report",
        "plan",
        "profile_of",
        "read",
        "read_person",
        "roles",
        "roles_of",
        "show",
        "skill",
        "skills",
    ),
    "careers.advice.fit_people": ("Answers",),
    "careers.batch.partitions": ("Outcome",),
    "careers.domain.background": ("Background",),
    "careers.domain.document": ("Document",),
    "careers.domain.errors": ("CareersError", "Location", "Problem"),
    "careers.domain.knowledge_base": ("KnowledgeBase",),
    "careers.domain.level": ("Level",),
    "careers.domain.profile": ("Profile",),
    "careers.domain.reports.compare": ("CompareReport",),
    "careers.domain.reports.fit": ("FitReport",),
    "careers.domain.reports.gap": ("GapReport",),
    "careers.domain.reports.listings": ("FindReport", "RolesReport", "SkillReport", "SkillsReport"),
    "careers.domain.reports.match": ("MatchReport",),
    "careers.domain.reports.pay": ("PayReport",),
    "careers.domain.reports.plan": ("PlanReport",),
    "careers.domain.reports.profile": ("ProfileReport",),
    "careers.domain.reports.reading": ("ReadingReport", "ReadingsReport"),
    "careers.domain.reports.show": ("ShowReport",),
    "careers.intake.kept_profile": ("change_of", "profile_text"),
    "careers.intake.person": ("Somebody", "joined_profiles", "not_understood"),
    "careers.intake.profile_reader": ("read_profile", "unknown_level", "unknown_skill"),
    "careers.intake.skill_input": ("SkillInput", "split_names", "split_words"),
    "careers.knowledge.text_file": ("read_lines",),
    "careers.knowledge.app_dirs": ("user_overlay", "user_profile"),
    "careers.knowledge.loading": ("load",),
    "careers.knowledge.editions": ("diff",),
    "careers.knowledge.maintenance": ("check", "sources", "where"),
    "careers.knowledge.schemas": ("schema", "schemas"),
}
"""Where each name of the interface is defined."""


def __dir__() -> list[str]:
    """Return the names of the interface."""
    return sorted([*__all__, "__version__"])


def __getattr__(name: str) -> object:
    """Return a name of the interface, imported when it is first asked for."""
    for home, names in _HOMES.items():
        if name in names:
            from importlib import import_module

            value: object = getattr(import_module(home), name)
            globals()[name] = value
            return value
    message = f"module 'careers' has no attribute '{name}'"
    raise AttributeError(message)

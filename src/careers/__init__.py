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
    from careers.advice.interview.asking import Interview
    from careers.advice.listings import roles
    from careers.advice.people_report import people_report
    from careers.api.asked import profile_of, roles_of
    from careers.api.documents import documents, match, postings_of, read, save_readings
    from careers.api.people import checklist, fit, fit_files, fit_many, read_person
    from careers.api.roles import compare, find, gap, pay, plan, show, skill, skills
    from careers.batch.partitions import Outcome
    from careers.domain.background import Background
    from careers.domain.config import Config
    from careers.domain.document import Document
    from careers.domain.errors import CareersError, Location, Problem
    from careers.domain.interview import Answer, Option, Question, Wish, wish_of
    from careers.domain.knowledge_base import KnowledgeBase
    from careers.domain.level import Level
    from careers.domain.profile import Profile, StatedSkill
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
    from careers.domain.reports.site import SiteReport
    from careers.intake.documents.opening import text_document
    from careers.intake.kept_edit import revised
    from careers.intake.kept_interview import KeptInterview, interview_text, read_interview
    from careers.intake.kept_profile import change_of, merged, restated
    from careers.intake.person import Somebody, joined_backgrounds, joined_profiles, not_understood
    from careers.intake.profile_reader import read_profile, split_names, split_words, unknown_level, unknown_skill
    from careers.knowledge.app_dirs import user_config, user_interview, user_overlay, user_profile
    from careers.knowledge.config_file import read_config
    from careers.knowledge.editions import diff
    from careers.knowledge.loading import load
    from careers.knowledge.lookup import find_skill
    from careers.knowledge.maintenance import check, sources, where
    from careers.knowledge.schemas import schema, schemas
    from careers.knowledge.text_file import read_lines, read_text
    from careers.knowledge.whole_file import replacing
    from careers.site.writing import write_site

__version__ = "0.1.0"

# fmt: off
__all__ = [
    "Answers", "Background", "CareersError", "CompareReport", "Document", "FindReport", "FitReport", "GapReport",
    "KnowledgeBase", "Level", "Location", "MatchReport", "Outcome", "PayReport", "PlanReport", "Problem", "Profile",
    "ProfileReport", "ReadingReport", "ReadingsReport", "RolesReport", "ShowReport", "SiteReport", "SkillReport",
    "SkillsReport", "Somebody", "StatedSkill", "check", "compare", "diff", "documents", "find", "fit", "fit_files",
    "fit_many", "gap", "load", "match", "pay", "people_report", "plan", "postings_of", "profile_of", "read",
    "read_person", "read_profile", "roles", "save_readings", "schema", "schemas", "show", "skill", "skills",
    "sources", "text_document", "where", "write_site",
]
# fmt: on

_HOMES = {
    "careers.advice.fit_people": "Answers",
    "careers.advice.interview.asking": "Interview",
    "careers.advice.listings": "roles",
    "careers.advice.people_report": "people_report",
    "careers.api.asked": "profile_of roles_of",
    "careers.api.documents": "documents match postings_of read save_readings",
    "careers.api.people": "checklist fit fit_files fit_many read_person",
    "careers.api.roles": "compare find gap pay plan show skill skills",
    "careers.batch.partitions": "Outcome",
    "careers.domain.background": "Background",
    "careers.domain.config": "Config",
    "careers.domain.document": "Document",
    "careers.domain.errors": "CareersError Location Problem",
    "careers.domain.interview": "Answer Option Question Wish wish_of",
    "careers.domain.knowledge_base": "KnowledgeBase",
    "careers.domain.level": "Level",
    "careers.domain.profile": "Profile StatedSkill",
    "careers.domain.reports.compare": "CompareReport",
    "careers.domain.reports.fit": "FitReport",
    "careers.domain.reports.gap": "GapReport",
    "careers.domain.reports.listings": "FindReport RolesReport SkillReport SkillsReport",
    "careers.domain.reports.match": "MatchReport",
    "careers.domain.reports.pay": "PayReport",
    "careers.domain.reports.plan": "PlanReport",
    "careers.domain.reports.profile": "ProfileReport",
    "careers.domain.reports.reading": "ReadingReport ReadingsReport",
    "careers.domain.reports.show": "ShowReport",
    "careers.domain.reports.site": "SiteReport",
    "careers.intake.documents.opening": "text_document",
    "careers.intake.kept_edit": "revised",
    "careers.intake.kept_interview": "KeptInterview interview_text read_interview",
    "careers.intake.kept_profile": "change_of merged restated",
    "careers.intake.person": "Somebody joined_backgrounds joined_profiles not_understood",
    "careers.intake.profile_reader": "read_profile split_names split_words unknown_level unknown_skill",
    "careers.knowledge.app_dirs": "user_config user_interview user_overlay user_profile",
    "careers.knowledge.config_file": "read_config",
    "careers.knowledge.editions": "diff",
    "careers.knowledge.loading": "load",
    "careers.knowledge.lookup": "find_skill",
    "careers.knowledge.maintenance": "check sources where",
    "careers.knowledge.schemas": "schema schemas",
    "careers.knowledge.text_file": "read_lines read_text",
    "careers.knowledge.whole_file": "replacing",
    "careers.site.writing": "write_site",
}
"""Where each name of the interface is defined, and each that the commands need beside it and may change."""


def __dir__() -> list[str]:
    """Return the names of the interface."""
    return sorted([*__all__, "__version__"])


def __getattr__(name: str) -> object:
    """Return a name of the interface, imported when it is first asked for."""
    for home, names in _HOMES.items():
        if name in names.split():
            from importlib import import_module

            value: object = getattr(import_module(home), name)
            globals()[name] = value
            return value
    message = f"module 'careers' has no attribute '{name}'"
    raise AttributeError(message)

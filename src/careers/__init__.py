"""A career advisor for AI, data and software work: compare roles, see which fits, learn what is missing.

The commands use this interface and nothing else::

    from careers import fit, load, read_profile

    knowledge = load()
    report = fit(read_profile(["python:advanced", "cuda"], knowledge), knowledge)
    print(report.roles[0].title, report.roles[0].score)

A name is imported when it is first used: the program must start in a blink, and no answer needs all of it.
"""

TYPE_CHECKING = False  # as typing has it, without the import
if TYPE_CHECKING:
    from careers.advice.compare import compare
    from careers.advice.find import find
    from careers.advice.fit import fit
    from careers.advice.fit_many import fit_many
    from careers.advice.gap import gap
    from careers.advice.listings import roles, skills
    from careers.advice.pay import pay
    from careers.advice.plan import plan
    from careers.advice.show import show
    from careers.advice.skill_page import skill
    from careers.advice.what_if import what_if
    from careers.domain.errors import CareersError
    from careers.domain.knowledge_base import KnowledgeBase
    from careers.domain.level import Level
    from careers.domain.profile import Profile
    from careers.knowledge.loading import load
    from careers.knowledge.lookup import resolve_roles, resolve_skill
    from careers.knowledge.people import read_profile, unknown_skill
    from careers.knowledge.places import user_overlay, user_profile
    from careers.knowledge.profile_file import read_profile_file
    from careers.knowledge.profile_lines import read_people
    from careers.knowledge.schemas import schema, schemas
    from careers.knowledge.statements import Statement, read_skill_list, split_words
    from careers.knowledge.text_file import read_lines
    from careers.knowledge.upkeep import check, sources, where

__version__ = "0.1.0"

__all__ = [
    "CareersError",
    "KnowledgeBase",
    "Level",
    "Profile",
    "Statement",
    "check",
    "compare",
    "find",
    "fit",
    "fit_many",
    "gap",
    "load",
    "pay",
    "plan",
    "read_lines",
    "read_people",
    "read_profile",
    "read_profile_file",
    "read_skill_list",
    "resolve_roles",
    "resolve_skill",
    "roles",
    "schema",
    "schemas",
    "show",
    "skill",
    "skills",
    "sources",
    "split_words",
    "unknown_skill",
    "user_overlay",
    "user_profile",
    "what_if",
    "where",
]

_HOMES = {
    "careers.advice.compare": ["compare"],
    "careers.advice.find": ["find"],
    "careers.advice.fit": ["fit"],
    "careers.advice.fit_many": ["fit_many"],
    "careers.advice.gap": ["gap"],
    "careers.advice.listings": ["roles", "skills"],
    "careers.advice.pay": ["pay"],
    "careers.advice.plan": ["plan"],
    "careers.advice.show": ["show"],
    "careers.advice.skill_page": ["skill"],
    "careers.advice.what_if": ["what_if"],
    "careers.domain.errors": ["CareersError"],
    "careers.domain.knowledge_base": ["KnowledgeBase"],
    "careers.domain.level": ["Level"],
    "careers.domain.profile": ["Profile"],
    "careers.knowledge.loading": ["load"],
    "careers.knowledge.lookup": ["resolve_roles", "resolve_skill"],
    "careers.knowledge.people": ["read_profile", "unknown_skill"],
    "careers.knowledge.places": ["user_overlay", "user_profile"],
    "careers.knowledge.profile_file": ["read_profile_file"],
    "careers.knowledge.profile_lines": ["read_people"],
    "careers.knowledge.schemas": ["schema", "schemas"],
    "careers.knowledge.statements": ["Statement", "read_skill_list", "split_words"],
    "careers.knowledge.text_file": ["read_lines"],
    "careers.knowledge.upkeep": ["check", "sources", "where"],
}


def __getattr__(name: str) -> object:
    """Import a name of the interface when it is first asked for."""
    for home, names in _HOMES.items():
        if name in names:
            from importlib import import_module

            value: object = getattr(import_module(home), name)
            globals()[name] = value
            return value
    message = f"module 'careers' has no attribute '{name}'"
    raise AttributeError(message)

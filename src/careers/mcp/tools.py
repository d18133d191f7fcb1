"""The tools: what each answers, what it takes, and which document it gives."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import careers
from careers.domain.errors import Location, fail
from careers.domain.json_schema import Schema, SchemaWriter
from careers.domain.reports.report import Report
from careers.domain.role import STAGES
from careers.mcp import arguments as said

Knowledge = careers.KnowledgeBase


class Tool(NamedTuple):
    """One tool."""

    answer: Callable[..., Report]
    """Called with the knowledge base and a record of each kind that the tool takes."""
    takes: tuple[Any, ...]
    about: str

    def input_schema(self) -> Schema:
        """Return the schema of its arguments."""
        writer = SchemaWriter(strict=True)
        described = writer.record(*self.takes)
        return {key: value for key, value in described.items() if key != "description"}


def _fit(knowledge: Knowledge, person: said.Person, asked: said.Fit) -> Report:
    more = careers.read_profile(careers.split_words(asked.what_if), knowledge) if asked.what_if else None
    return careers.fit(
        _known(person, knowledge),
        knowledge,
        among=careers.split_names(asked.among) or None,
        top=asked.top,
        certainty=more is None,
        what_if=more,
    )


def _match(knowledge: Knowledge, person: said.Person, asked: said.Match) -> Report:
    profile, background = _somebody(person, knowledge)
    named = _one_of(asked.text, _named(asked.postings))
    postings = named if isinstance(named, careers.Document) else careers.documents(named)  # and nothing beside them
    return careers.match(profile, postings, knowledge, asked.top, background=background)


def _compare(knowledge: Knowledge, asked: said.Roles, person: said.Person) -> Report:
    return careers.compare(asked.roles, knowledge, _somebody(person, knowledge)[0])


def _gap(knowledge: Knowledge, asked: said.Roles, person: said.Person) -> Report:
    return careers.gap(_known(person, knowledge), knowledge, careers.roles_of(asked.roles, knowledge))


def _plan(knowledge: Knowledge, asked: said.Roles, person: said.Person, target: said.Target) -> Report:
    return careers.plan(
        _somebody(person, knowledge)[0] or careers.Profile(),
        knowledge,
        asked.roles,
        hours=target.hours,
        reach=target.reach,
        until=STAGES[target.until],
        pace=target.pace,
    )


def _pay(knowledge: Knowledge, asked: said.Roles, figures: said.Pay) -> Report:
    return careers.pay(asked.roles, knowledge, country=figures.country, level=figures.level, region=figures.region)


def _read(knowledge: Knowledge, asked: said.Read) -> Report:
    source = _one_of(asked.text, _named([asked.file] if asked.file is not None else []))
    return careers.read(source if isinstance(source, careers.Document) else source[0], knowledge, kind=asked.kind)


def _known(person: said.Person, knowledge: Knowledge) -> careers.Profile:
    profile, _ = _somebody(person, knowledge)
    if profile is None:
        raise fail("no skills were given", "state the person's own: skills, files, or kept_profile")
    return profile


def _somebody(person: said.Person, knowledge: Knowledge) -> tuple[careers.Profile | None, careers.Background | None]:
    """Return what the client says of a person; nothing is read but what it names."""
    inputs = careers.split_words(person.skills)
    stated = careers.read_profile(inputs, knowledge) if inputs else None
    files = [*_named(person.files), *([_kept()] if person.kept_profile else [])]
    if not files:
        return stated, None
    somebody = careers.read_person(files, knowledge)
    return careers.joined_profiles([stated or careers.Profile(), somebody.profile]), somebody.background


def _kept() -> str:
    own = careers.user_profile()
    if not os.path.isfile(own):
        raise fail("the person keeps no profile", "`careers profile import resume.pdf` makes one", Location(own))
    return own


def _named(paths: Iterable[str]) -> list[str]:
    """Return paths of files; standard input belongs to the protocol."""
    paths = list(paths)
    if "-" in paths:
        raise fail("standard input can't be read", "name a file")
    return paths


def _one_of(text: str | None, paths: list[str]) -> careers.Document | list[str]:
    """Return the text as a document, or the paths: one of the two has to be there."""
    if (text is None) == (not paths):
        raise fail("nothing to read was named, or both a text and a file", "give one of them")
    return paths if text is None else careers.text_document(text)


TOOLS = {
    "fit": Tool(_fit, (said.Person, said.Fit), "Which roles fit a person, best first, and what each score is made of."),
    "match": Tool(
        _match,
        (said.Person, said.Match),
        "How a person stands against a job posting, or which of several come nearest.",
    ),
    "compare": Tool(
        _compare,
        (said.Roles, said.Person),
        "How two to six roles differ; with a person's skills, also which of them to go for.",
    ),
    "gap": Tool(_gap, (said.Roles, said.Person), "What a person lacks for roles, all essentials first."),
    "plan": Tool(
        _plan,
        (said.Roles, said.Person, said.Target),
        "What to learn for roles, in what order, from what, in how many hours. Without skills, from nothing.",
    ),
    "pay": Tool(_pay, (said.Roles, said.Pay), "What roles pay and what their prospects are, with n, source and date."),
    "show": Tool(
        lambda knowledge, asked: careers.show(asked.role, knowledge),
        (said.Role,),
        "Everything that is known of a role.",
    ),
    "find": Tool(
        lambda knowledge, asked: careers.find(asked.texts, knowledge),
        (said.Find,),
        "Which role or skill a text means, such as a job title.",
    ),
    "read": Tool(_read, (said.Read,), "What is understood of a résumé, posting or profile, with the evidence."),
    "roles": Tool(
        lambda knowledge, asked: careers.roles(knowledge, asked.text, asked.family),
        (said.RoleList,),
        "Which roles there are.",
    ),
    "skills": Tool(
        lambda knowledge, asked: careers.skills(knowledge, asked.text, asked.kind, asked.role),
        (said.SkillList,),
        "Which skills there are.",
    ),
    "skill": Tool(
        lambda knowledge, asked: careers.skill(asked.skill, knowledge),
        (said.Skill,),
        "One skill: what it needs and brings, how long it takes, who asks for it.",
    ),
}
"""By name; each gives the document of its name, `read` that of a reading."""
DOCUMENTS = {"read": "reading"}
"""Documents whose name is not their tool's."""

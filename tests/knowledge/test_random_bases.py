"""Promises of the compiled form, of overlays and of variants, on knowledge bases drawn at random."""

from __future__ import annotations

import json
import shutil
from collections.abc import Collection, Iterable
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hypothesis import given, strategies as st

from careers.domain.errors import CareersError
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from careers.domain.role import IMPORTANCES, Requirement, Role
from careers.domain.skill import Skill
from careers.knowledge.compiled import pack, unpack
from careers.knowledge.compiling import compile_folders
from kb_strategies import NAMES, knowledge_bases, requirements, skill
from minimal_kb import BASE, PROSE, SOURCES, write_files

Files = dict[str, str]
NEIGHBOURS = tuple(Role(name, name.title(), "ai", ()) for name in ("neighbour", "other"))
"""Roles for the others to name as related, in every base that is written."""
TABLES = [name for name in KnowledgeBase._fields if name != "edition"]


def skill_file(one: Skill) -> str:
    """Return the file of one skill; JSON is YAML."""
    entry: dict[str, Any] = {"id": one.id, "name": one.name, "kind": one.kind, "hours": one.hours}
    entry["implies"] = [{"skill": to, "level": str(level), "strength": share} for to, level, share in one.implies]
    entry["related"] = [{"skill": to, "strength": share} for to, share in one.related]
    entry |= {"broader": one.broader, "requires": one.requires}
    return json.dumps([{key: value for key, value in entry.items() if value}])


def requirement_entry(one: Requirement) -> dict[str, Any]:
    form = {"skill": one.skill, "any_of": one.any_of, "category": one.category}
    entry = {"importance": one.importance, "level": str(one.level), "sources": one.sources}
    return entry | {key: value for key, value in form.items() if value}


def role_file(role: Role, **more: Any) -> str:
    """Return the file of a role, with the prose that every role needs."""
    entry = {"id": role.id, "title": role.title, "family": role.family, **more}
    entry["requirements"] = [requirement_entry(one) for one in role.requirements]
    near = next(one.id for one in NEIGHBOURS if one.id != role.id)
    entry["related"] = entry["confused_with"] = [{"role": near, "text": "Is near.", "sources": ["editorial"]}]
    head = "\n".join(f"{key}: {json.dumps(value)}" for key, value in entry.items() if value)
    return f"{head}\n{PROSE.replace('[sql]', '[ada]')}"


def craft(role: Role) -> Skill:
    """Return a skill that one role alone asks for: no two roles may ask for the same."""
    return skill(f"craft-of-{role.id}")


def distinct(role: Role) -> Role:
    own = Requirement("useful", Level.BEGINNER, ("editorial",), skill=craft(role).id)
    return role._replace(requirements=(*role.requirements, own))


def files_of(skills: Iterable[Skill], roles: Collection[Role]) -> Files:
    """Return the files of skills and of roles, each with a craft of its own."""
    return {f"skills/{one.id}.yaml": skill_file(one) for one in (*skills, *map(craft, roles))} | {
        f"roles/{one.id}.yaml": role_file(distinct(one)) for one in roles
    }


def compiled(*layers: Files) -> KnowledgeBase:
    """Return the base of files laid over each other."""
    folder = Path(mkdtemp())
    try:
        lowest = {"base.yaml": BASE, "sources.yaml": SOURCES} | layers[0]
        return compile_folders(
            [write_files(folder / str(number), files) for number, files in enumerate([lowest, *layers[1:]])]
        )
    finally:
        shutil.rmtree(folder)


def tables(knowledge: KnowledgeBase) -> dict[str, Any]:
    """Return all that a base holds, in its order, but for the edition."""
    held = {name: getattr(knowledge, name) for name in TABLES}
    return {name: list(table.items()) if hasattr(table, "items") else table for name, table in held.items()}


def outcome(*layers: Files) -> Any:
    """Return all that the base of files holds, or what is wrong with them."""
    try:
        return tables(compiled(*layers))
    except CareersError as error:
        return sorted(problem.message for problem in error.problems)


def unlabelled(role: Role) -> list[Requirement]:
    """Return the requirements without the labels that they are given when they are compiled."""
    return [one._replace(label=None) for one in role.requirements]


def files_of_base(knowledge: KnowledgeBase) -> Files:
    return files_of(knowledge.skills.values(), [*knowledge.roles.values(), *NEIGHBOURS])


@given(knowledge_bases())
def test_a_base_comes_back_from_its_compiled_form(knowledge: KnowledgeBase) -> None:
    again = unpack(pack(knowledge, "today"), "today")

    assert again.edition == knowledge.edition
    assert tables(again) == tables(knowledge)
    assert pack(again, "today") == pack(knowledge, "today")


@given(knowledge_bases())
def test_a_base_comes_back_from_its_files(knowledge: KnowledgeBase) -> None:
    again = compiled(files_of_base(knowledge))

    assert {name: again.skills[name] for name in knowledge.skills} == knowledge.skills
    for name, role in knowledge.roles.items():
        assert unlabelled(again.roles[name]) == unlabelled(distinct(role))
    assert tables(unpack(pack(again, ""))) == tables(again)


@given(knowledge_bases(), knowledge_bases(), st.sets(st.sampled_from(NAMES)))
def test_an_overlay_is_as_if_its_entries_stood_in_the_base(
    lower: KnowledgeBase, upper: KnowledgeBase, names: set[str]
) -> None:
    overlay = files_of([upper.skills[name] for name in sorted(names)], [*upper.roles.values()])

    assert outcome(files_of_base(lower), overlay) == outcome(files_of_base(lower) | overlay)


@given(
    knowledge_bases(),
    st.lists(requirements(()), min_size=1, max_size=3, unique_by=lambda one: frozenset(one.named)),
    st.sets(st.sampled_from(NAMES)),
)
def test_a_variant_has_what_it_neither_leaves_out_nor_states_and_its_own(
    knowledge: KnowledgeBase, own: list[Requirement], without: set[str]
) -> None:
    above = distinct(knowledge.roles["role-0"])
    variant = distinct(Role("variant", "Variant", "ai", tuple(own)))
    stated = {frozenset(one.named): one for one in variant.requirements}
    kept = [
        stated.get(frozenset(one.named), one)
        for one in above.requirements
        if frozenset(one.named) in stated or not {*one.named} & without
    ]
    new = [one for one in variant.requirements if one not in kept]
    file = {
        "skills/variant.yaml": skill_file(craft(variant)),
        "roles/variant.yaml": role_file(variant, extends="role-0", without=sorted(without)),
    }

    found = compiled(files_of_base(knowledge) | file).roles["variant"]

    assert unlabelled(found) == sorted([*kept, *new], key=lambda one: IMPORTANCES.index(one.importance))

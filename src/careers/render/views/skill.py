"""One skill."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import repeat

from careers.domain.reports.listings import SkillPage, SkillReport
from careers.domain.skill import Resource
from careers.render.blocks import (
    Block,
    Grid,
    Line,
    Page,
    Terms,
    Words,
    bullets,
    heading,
    line,
    paragraph,
    quiet,
    strong,
)
from careers.render.records import Records
from careers.render.words import hours_range


def page(report: SkillReport) -> Page:
    """Return what a skill is, what it comes with and the roles that need it."""
    blocks = tuple(block for skill in report.results for block in _about(skill))
    return Page(" / ".join(skill.name for skill in report.results), blocks, report.knowledge_base, named=True)


def _about(skill: SkillPage) -> Iterator[Block]:
    yield paragraph(quiet(f"{skill.id}, {skill.kind}"))
    if skill.summary:
        yield paragraph(skill.summary)
    if skill.retired:
        successor = f"; {skill.names[skill.successor]} takes its place" if skill.successor else ""
        yield paragraph(strong(f"Retired on {skill.retired}{successor}."))
    yield Terms(tuple(item for item in _relations(skill) if item[1].text))
    if skill.learn_from:
        yield heading("What to learn it from")
        yield from bullets(map(_resource_line, skill.learn_from))
    yield heading("Roles that ask for it")
    yield _roles(skill)


def _relations(skill: SkillPage) -> Iterator[tuple[str, Line]]:
    """Yield what a skill is also called, comes with, needs and takes; an empty line where nothing is known."""

    def names(ids: Iterable[str], told: Iterable[str] = repeat("")) -> Line:
        named = [
            (", ", Words(skill.names[one], about=f"skill/{one}"), more) for one, more in zip(ids, told, strict=False)
        ]
        return line(*[part for parts in named for part in parts if part][1:])

    implied = (f" ({link.level}, {link.strength:.0%})" for link in skill.implies)
    related = (f" ({link.strength:.0%})" for link in skill.related)
    yield "also called", line(", ".join(skill.aliases))
    yield "part of", names(skill.broader)
    yield "includes", names(skill.narrower)
    yield "implies", names((link.skill for link in skill.implies), implied)
    yield "implied by", names(skill.implied_by)
    yield "related to", names((link.skill for link in skill.related), related)
    yield "learn first", names(skill.requires)
    yield "takes", line(f"{hours_range(*skill.hours)} to working level")
    yield "site", line(Words(skill.url or "", "address"))


def _resource_line(one: Resource) -> Line:
    """Return something to learn from, with what it takes and where it stands."""
    told = [one.kind, *([f"{one.hours:g} h"] if one.hours else []), *([] if one.free else ["paid"])]
    return line(f"{one.title} ({', '.join(told)}): ", Words(one.url, "address"))


def _roles(skill: SkillPage) -> Block:
    if not skill.roles:
        return paragraph("None of the roles in the knowledge base.")
    rows = tuple(
        (
            line(Words(one.title, "strong", about=f"role/{one.role}")),
            line(one.importance),
            line(str(one.level)),
            line(quiet(one.label)),
        )
        for one in skill.roles
    )
    return Grid(("Role", "Importance", "Level", "Requirement"), rows)


def records(report: SkillReport) -> Iterator[Records]:
    """Yield a record for each role that asks for the skill."""
    yield Records(
        ("skill", "role", "title", "importance", "level", "label"),
        (
            (one.id, demand.role, demand.title, demand.importance, demand.level, demand.label)
            for one in report.results
            for demand in one.roles
        ),
    )


def next_command(report: SkillReport) -> str | None:
    """Return what shows the first role that asks for the skill."""
    roles = report.results[0].roles
    return f"show {roles[0].role}" if roles else None

"""One role, section by section, or the gist of it."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.level import UNSAID
from careers.domain.reports.show import RequirementEntry, RolePage, ShowReport
from careers.domain.role import SHARES
from careers.domain.role_details import RoleLink
from careers.domain.sections import SECTIONS
from careers.domain.source import Fact
from careers.render.blocks import (
    BREAK,
    Block,
    Cell,
    Grid,
    Line,
    Page,
    Paragraph,
    Terms,
    Words,
    bullets,
    heading,
    line,
    paragraph,
    quiet,
)
from careers.render.records import Records
from careers.render.views._facts import Citations
from careers.render.views._pay_figures import pay_ranges
from careers.render.views._sections import section_facts, share_words

LINKED = ("comes_from", "goes_to", "related", "confused_with")
"""Sections of which each item leads to another role."""
GIST = ("definition", "responsibilities", "requirements", "pay", "choose_if", "avoid_if", "comes_from", "goes_to")
"""What somebody who meets a role asks first."""
MOST_DUTIES = 5
"""Responsibilities in the gist."""


def page(report: ShowReport) -> Page:
    """Return the sections of a role that were asked for, or the gist of it."""
    role = report.role
    variant = f", a variant of {role.extends}" if role.extends else ""
    blocks: list[Block] = [paragraph(quiet(f"{role.id}, family {role.family}{variant}"))]
    blocks += [block for section in report.sections for block in _whole(role, section)] or _gist(role)
    return Page(
        title=role.title,
        blocks=tuple(blocks),
        edition=report.knowledge_base,
        sources=role.sources,
        old=role.old_sources,
        named=True,
    )


def _whole(role: RolePage, section: str) -> list[Block]:
    """Return all of a section, under its heading."""
    body = _section(role, section, Citations(role.sources, role.old_sources))
    ranges = pay_ranges([role]) if section == "pay" else []
    return [heading(SECTIONS[section]), *body, *ranges] if body else []


def _gist(role: RolePage) -> list[Block]:
    """Return what somebody asks first, in a screen or two, and how to see the rest."""
    short = role._replace(responsibilities=role.responsibilities[:MOST_DUTIES])
    blocks: list[Block] = []
    for section in GIST:
        if section == "requirements":
            blocks += [heading(SECTIONS[section]), _needs(role)]
        elif section == "pay":
            ranges = pay_ranges([role])
            blocks += [heading(SECTIONS[section]), *ranges] if ranges else _whole(role, section)
        else:
            blocks += _whole(short, section)
    more = [name for name in SECTIONS if name not in GIST and section_facts(role, name)]
    return [*blocks, paragraph(quiet(f"--sections all shows the rest, or some of it: {', '.join(more)}"))]


def _needs(role: RolePage) -> Terms:
    """Return what a role asks for, by importance; a level stands with its skill where it is no working level."""
    asked = {importance: [one for one in role.requirements if one.importance == importance] for importance in SHARES}
    return Terms(tuple((name, line(" · ".join(map(_need, those)))) for name, those in asked.items() if those))


def _need(one: RequirementEntry) -> str:
    return one.label if one.level is UNSAID else f"{one.label} ({one.level})"


def _section(role: RolePage, section: str, citations: Citations) -> list[Block]:
    if section == "requirements":
        return [Grid(("Skill", "Importance", "Level"), tuple(map(_requirement, role.requirements)))]
    if section == "disagreements":
        return bullets(map(citations.disagreement, role.disagreements))
    if section in LINKED:
        return bullets(_link(link, citations) for link in getattr(role, section))
    facts = [citations.fact(fact) for fact in section_facts(role, section)]
    return [*map(Paragraph, facts)] if section in {"definition", "aliases"} else bullets(facts)


def _link(link: RoleLink, citations: Citations) -> Line:
    told = citations.fact(Fact(link.text, link.sources))
    return line(Words(link.role, about=f"role/{link.role}"), ": ", *told.parts)


def _requirement(one: RequirementEntry) -> tuple[Cell, ...]:
    importance = Words(one.importance, "strong" if one.importance == "essential" else "")
    return line(*_label(one)), line(importance), line(str(one.level))


def _label(one: RequirementEntry) -> Iterator[Words]:
    about = f"skill/{one.skills[0]}" if len(one.skills) == 1 else ""
    yield Words(one.label, sources=one.sources, about=about)
    if one.judgement:
        yield quiet(" (judgement)")
    for share in one.demand:
        yield BREAK
        yield Words(f"{share_words(share)}.", "quiet", (share.source,))
    if one.note:
        yield BREAK
        yield quiet(one.note)


def records(report: ShowReport) -> Iterator[Records]:
    """Yield a record for each fact."""
    yield Records(
        ("section", "text", "sources", "superseded_by"),
        ((section, *fact) for section in report.sections for fact in section_facts(report.role, section)),
    )


def next_command(report: ShowReport) -> str:
    """Return what compares the role with the one that it is taken for or stands nearest to."""
    role = report.role
    for link in (*role.confused_with, *role.related):
        return f"compare {role.id} {link.role}"
    return f"skills --role {role.id}"

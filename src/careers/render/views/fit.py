"""Which roles fit."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.phrases import counted
from careers.domain.reports.fit import FitReport, RoleChange, RoleFit, WhatIf
from careers.render.blocks import (
    Bar,
    Block,
    Cell,
    Grid,
    Heading,
    Line,
    Page,
    Paragraph,
    Terms,
    line,
    paragraph,
    quiet,
    strong,
)
from careers.render.records import Records
from careers.render.views._hints import for_person
from careers.render.words import SEPARATOR, points, profile_line, score_bar


def page(report: FitReport) -> Page:
    """Return each role with its score, what earned it and the largest gaps."""
    if report.what_if:
        return Page("What if", tuple(_changes(report, report.what_if)), report.knowledge_base)
    blocks: list[Block] = [Paragraph(profile_line(report.profile))]
    if any(role.score for role in report.roles):
        names = {skill.id: skill.name for skill in report.profile.skills}
        blocks += [block for role in report.roles for block in _role(role, names)]
        blocks += [paragraph(quiet(remark)) for remark in _remarks(report)]
    else:
        blocks.append(paragraph("None of these skills counts towards a role."))
    return Page("Roles that fit", tuple(blocks), report.knowledge_base)


def _role(role: RoleFit, names: dict[str, str]) -> Iterator[Block]:
    yield Heading(line(f"{role.rank}. {role.title}"), bar=Bar(role.score, f"{role.score:.1f} of 100"))
    yield Terms(tuple(_reasons(role, names)))


def _reasons(role: RoleFit, names: dict[str, str]) -> Iterator[tuple[str, Line]]:
    gaps = sorted(role.requirements, key=lambda one: (-one.gap, one.label))
    earned = points([(names[one.skill], one.contribution) for one in role.evidence], "+")
    yield "coverage", line(f"essential {role.essential:.0f}%{SEPARATOR}other {role.optional:.0f}%")
    yield "earned by", line(earned or "nothing")
    if role.range[0] < role.range[1]:
        yield "at least", line(f"{role.range[0]:.1f}, if every level left out were beginner")
    yield "lacking", line(points([(one.label, one.gap) for one in gaps], "-") or "nothing")


def _remarks(report: FitReport) -> Iterator[str]:
    """Return how firmly the first role is first, and how many roles are not shown."""
    if report.robustness:
        stays, draws, moved = report.robustness
        trials = f"{stays:.0f} of {draws} trials that move the weight of each requirement by up to {moved:.0f}%"
        yield f"{report.roles[0].title} stays first in {trials}."
    if report.left_out:
        every = len(report.roles) + report.left_out
        yield f"{counted(report.left_out, 'more role')}: --top {every} shows all"


def _changes(report: FitReport, changed: WhatIf) -> Iterator[Block]:
    """Return the roles that would be best with more skills, each today and then."""
    yield Paragraph(profile_line(report.profile))
    yield Paragraph(profile_line(changed.profile, "And if you knew"))
    if not any(one.gain for one in changed.roles):
        yield paragraph("No score would change.")
        return
    shown = changed.roles[: len(report.roles)]
    yield Grid(("Role", "Today", "Then", "Change", "Rank"), tuple(map(_change, shown)), (3, 4))
    yield paragraph(quiet(_summary(changed, len(shown))))


def _change(one: RoleChange) -> tuple[Cell, ...]:
    gain = strong(f"+{one.gain:.1f}") if one.gain else quiet("0.0")
    ranks = f"{one.rank_before} → {one.rank_after}"
    return line(one.title), score_bar(one.before), score_bar(one.after), line(gain), line(ranks)


def _summary(changed: WhatIf, shown: int) -> str:
    """Return how many roles gain by more skills, which of them most, and how many are not shown."""
    gained = sorted((one for one in changed.roles if one.gain), key=lambda one: (-one.gain, one.title))
    many = f"{len(gained)} roles gain" if len(gained) > 1 else "One role gains"
    most = f"{many}, most of all {gained[0].title}: {gained[0].gain:.1f} points."
    hidden = len(changed.roles) - shown
    return f"{most} {hidden} more: --top {len(changed.roles)} shows all" if hidden else most


def records(report: FitReport) -> Iterator[Records]:
    """Return a record for each role, with its score after more skills where that was asked for."""
    fields = ("rank", "id", "title", "score", "low", "high", "essential", "optional")
    rows = ((one.rank, one.id, one.title, one.score, *one.range, one.essential, one.optional) for one in report.roles)
    if report.what_if is None:
        yield Records(fields, rows)
    else:
        after = {one.id: one.after for one in report.what_if.roles}
        yield Records((*fields, "after"), ((*row, after[str(row[1])]) for row in rows))


def next_command(report: FitReport) -> str | None:
    """Return what shows what is missing for the best role, or which roles there are."""
    best = report.roles[0].id
    if report.what_if and report.what_if.roles[0].gain:
        best = report.what_if.roles[0].id
    elif not report.roles[0].score:
        return "roles"
    return for_person(f"gap {best}", report.profile) or f"show {best}"

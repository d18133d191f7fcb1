"""Which roles fit, as a page."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.fit import FitReport, RoleChange, RoleFit, WhatIf
from careers.render.canvas import Canvas
from careers.render.page.blocks import (
    Bar,
    Block,
    Bullets,
    Cell,
    Grid,
    Heading,
    Line,
    Page,
    Paragraph,
    line,
    quiet,
    strong,
)
from careers.render.page.facts import profile_line
from careers.render.words import arrow, changes_summary, fit_remarks, points


def fit_page(report: FitReport) -> Page:
    """Give the scores as a table, then each role with what earned its score and the largest gaps."""
    if report.what_if:
        return Page("What if", tuple(_changes(report, report.what_if)), report.knowledge_base, {})
    names = {skill.id: skill.name for skill in report.profile.skills}
    blocks: list[Block] = [Paragraph(profile_line(report.profile))]
    if any(role.score for role in report.roles):
        blocks.append(_scores(report.roles))
        for role in report.roles:
            blocks += [Heading(f"{role.rank}. {role.title}"), Bullets(tuple(_reasons(role, names)))]
        blocks += [Paragraph(line(quiet(remark))) for remark in fit_remarks(report)]
    else:
        blocks.append(Paragraph(line("None of these skills counts towards a role.")))
    return Page("Roles that fit", tuple(blocks), report.knowledge_base, {})


def _changes(report: FitReport, changed: WhatIf) -> Iterator[Block]:
    """Give the roles that would be best with more skills, each today and then."""
    yield Paragraph(profile_line(report.profile))
    yield Paragraph(profile_line(changed.profile, "And if you knew"))
    if not any(one.gain for one in changed.roles):
        yield Paragraph(line("No score would change."))
        return
    shown = changed.roles[: len(report.roles)]
    yield Grid(("Role", "Today", "Then", "Change", "Rank"), tuple(map(_change, shown)), (3, 4))
    yield Paragraph(line(quiet(changes_summary(changed, len(shown)))))


def _change(one: RoleChange) -> tuple[Cell, ...]:
    gain = strong(f"+{one.gain:.1f}") if one.gain else quiet("0.0")
    ranks = f"{one.rank_before} {arrow(Canvas())} {one.rank_after}"
    return line(one.title), score_bar(one.before), score_bar(one.after), line(gain), line(ranks)


def _scores(roles: tuple[RoleFit, ...]) -> Grid:
    """Give the score of each role, and what it covers."""
    rows = (
        (line(strong(role.title)), score_bar(role.score), _percent(role.essential), _percent(role.optional))
        for role in roles
    )
    return Grid(("Role", "Score of 100", "Essential", "Other"), tuple(rows), (2, 3))


def score_bar(score: float) -> Bar:
    """Give a score with its bar."""
    return Bar(score, f"{score:.1f}")


def _percent(coverage: float) -> Line:
    return line(f"{coverage:.0f}%")


def _reasons(role: RoleFit, names: dict[str, str]) -> Iterator[Line]:
    gaps = sorted(role.requirements, key=lambda one: (-one.gap, one.label))
    yield _told("Earned by", points([(names[one.skill], one.contribution) for one in role.evidence], "+"))
    if role.range[0] < role.range[1]:
        yield line(strong("At least:"), f" {role.range[0]:.1f}, if every level left out were beginner")
    yield _told("Lacking", points([(one.label, one.gap) for one in gaps], "-"))


def _told(what: str, items: list[str]) -> Line:
    return line(strong(f"{what}:"), " ", " · ".join(items) or "nothing")

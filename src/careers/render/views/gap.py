"""What is lacking."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.reports.gap import Gap, GapReport
from careers.render.blocks import (
    Bar,
    Block,
    Bullets,
    Cell,
    Grid,
    Line,
    Page,
    Paragraph,
    Words,
    heading,
    line,
    paragraph,
    quiet,
)
from careers.render.records import Records, Row
from careers.render.views._hints import for_person
from careers.render.words import SEPARATOR, hours_range, level_change, profile_line

MOST_POINTS = 3
"""Roles whose points stand beside each other; of more, how many a gap is in."""
HEADER = ("Learn", "Level", "Points", "Hours", "Per 10 h")


def page(report: GapReport) -> Page:
    """Return where the person stands, the open requirements in learning order, and what counts for no role."""
    blocks: list[Block] = [Paragraph(profile_line(report.profile))] if report.profile.skills else []
    blocks.append(Grid(("Role", "Score", "To gain"), tuple(_standing(report)), (2,)))
    blocks += _gaps(report) if report.gaps else [paragraph("Nothing is missing.")]
    if report.unused:
        blocks.append(heading("What you have and these roles do not ask for, with roles that do"))
        blocks.append(Bullets(tuple(_unused(report))))
    return Page("What is missing", tuple(blocks), report.knowledge_base)


def _standing(report: GapReport) -> Iterator[tuple[Cell, ...]]:
    for role in report.roles:
        yield line(role.title), Bar(role.score, f"{role.score:.1f}"), line(f"{100 - role.score:.1f}")


def _gaps(report: GapReport) -> Iterator[Block]:
    several = len(report.roles) > 1
    header = (*HEADER, _by_role_header(report)) if several else HEADER
    yield Grid(header, tuple(_row(gap, report) for gap in report.gaps), (2, 3, 4, 5), wide=several)
    yield paragraph(quiet(_total(report)))
    if several:
        best = max(report.gaps, key=lambda gap: (len(gap.roles), gap.gain))
        yield paragraph(quiet(f"Of most use: {best.label}, for {len(best.roles)} of {len(report.roles)} roles."))


def _row(gap: Gap, report: GapReport) -> tuple[Cell, ...]:
    hours = hours_range(*gap.hours).removesuffix(" h")
    figures = (f"+{gap.gain:.1f}", hours, f"{10 * gap.gain_per_hour:.1f}")
    by_role = [_by_role(gap, report)] if len(report.roles) > 1 else []
    return _what(gap, report.names), line(level_change(gap.have, gap.need)), *map(line, (*figures, *by_role))


def _what(gap: Gap, names: dict[str, str]) -> Line:
    label = Words(gap.label, "strong" if gap.importance == "essential" else "")
    if not gap.requires:
        return line(label)
    return line(label, quiet(f" (first: {', '.join(names[skill] for skill in gap.requires)})"))


def _by_role_header(report: GapReport) -> str:
    return "In roles" if len(report.roles) > MOST_POINTS else "In each role"


def _by_role(gap: Gap, report: GapReport) -> str:
    """Return the points in each of a few roles, in their order; of more roles, how many have the gap."""
    if len(report.roles) > MOST_POINTS:
        return f"{len(gap.roles)} of {len(report.roles)}"
    return SEPARATOR.join(f"{gap.roles[role.id]:.1f}" if role.id in gap.roles else "–" for role in report.roles)  # noqa: RUF001


def _total(report: GapReport) -> str:
    """Return the order of the gaps, the hours of all of them, and those of what must come first beside them."""
    low, high = (sum(gap.hours[end] for gap in report.gaps) for end in (0, 1))
    order = "Most points per hour first, after what must come before"
    proof = "" if report.optimal else " (the best order that was found, not proved)"
    besides = f", and {hours_range(*report.first_hours)} for what must come first besides"
    return f"{order}{proof}. In all {hours_range(low, high)}{besides if report.first_hours[1] else ''}."


def _unused(report: GapReport) -> Iterator[Line]:
    for one in report.unused:
        roles = ", ".join(f"{role.title} +{role.points:.1f}" for role in one.roles)
        yield line(f"{one.name}: {roles or 'no role'}")


def records(report: GapReport) -> Iterator[Records]:
    """Return a record for each gap."""
    fields = ("label", "skill", "importance", "have", "need", "gain", "hours_low", "hours_high", "requires", "gains")
    yield Records(
        fields, ((*_open(one), tuple(one.roles.get(role.id, 0.0) for role in report.roles)) for one in report.gaps)
    )


def _open(one: Gap) -> Row:
    return one.label, one.skills[0], one.importance, one.have, one.need, one.gain, *one.hours, one.requires


def next_command(report: GapReport) -> str | None:
    """Return what plans to close the gaps."""
    roles = " ".join(role.id for role in report.roles)
    if report.gaps:
        return for_person(f"plan {roles}", report.profile) or f"skill {report.gaps[0].skills[0]}"
    return f"show {report.roles[0].id}"

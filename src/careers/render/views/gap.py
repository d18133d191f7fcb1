"""What is missing."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.phrases import counted
from careers.domain.reports.gap import Gap, GapReport
from careers.domain.role import Importance
from careers.render.blocks import Block, Bullets, Cell, Grid, Line, Page, Paragraph, heading, line, paragraph, quiet
from careers.render.records import Records, Row
from careers.render.views._hints import for_person
from careers.render.views._standing import SCALE, short_standing, understood
from careers.render.words import SEPARATOR, hours_range, level_change, number_range, profile_line, score_bar

MOST_POINTS = 3
"""Roles whose points stand beside each other; of more, how many a gap is in."""
HEADINGS: dict[Importance, str] = {"essential": "Essential", "important": "Important", "useful": "Useful"}


def page(report: GapReport) -> Page:
    """Return where the person stands, what is open by importance, and what counts for no role."""
    blocks: list[Block] = [Paragraph(profile_line(report.profile))] if report.profile.skills else []
    blocks += understood(report.profile)
    rows = tuple((line(one.title), line(short_standing(one.standing)), score_bar(one.score)) for one in report.roles)
    blocks.append(Grid(("Role", "Essentials", "Score"), rows))
    for importance, title in HEADINGS.items():
        gaps = [gap for gap in report.gaps if gap.importance == importance]
        blocks += [heading(title), _table(gaps, report)] if gaps else []
    blocks.append(paragraph(quiet(_total(report))) if report.gaps else paragraph("Nothing is missing."))
    if report.unused:
        blocks.append(heading("What you have and these roles do not ask for, with roles that do"))
        blocks.append(Bullets(tuple(_unused(report))))
    return Page("What is missing", tuple(blocks), report.knowledge_base)


def _table(gaps: list[Gap], report: GapReport) -> Grid:
    several = len(report.roles) > 1
    by_role = (("In roles" if len(report.roles) > MOST_POINTS else "In each role"),) if several else ()
    rows = tuple(_row(gap, report) for gap in gaps)
    return Grid(("Learn", "Level", "Points", "Hours", *by_role), rows, (2, 3, 4), wide=several)


def _row(gap: Gap, report: GapReport) -> tuple[Cell, ...]:
    by_role = [_by_role(gap, report)] if len(report.roles) > 1 else []
    told = (f"+{gap.gain:.1f}", _effort(gap), *by_role)
    return _what(gap, report.names), line(level_change(gap.have, gap.need)), *map(line, told)


def _effort(gap: Gap) -> str:
    """Return the hours of study, and the years of practice where study does not lead all the way."""
    hours = number_range(*gap.hours) if gap.hours and gap.hours[1] else ""
    years = counted(gap.years, "year") if gap.years else ""
    return ", ".join(filter(None, (hours, years)))


def _what(gap: Gap, names: dict[str, str]) -> Line:
    if not gap.requires:
        return line(gap.label)
    return line(gap.label, quiet(f" (first: {', '.join(names[skill] for skill in gap.requires)})"))


def _by_role(gap: Gap, report: GapReport) -> str:
    """Return the points in each of a few roles, in their order; of more roles, how many have the gap."""
    if len(report.roles) > MOST_POINTS:
        return f"{len(gap.roles)} of {len(report.roles)}"
    return SEPARATOR.join(f"{gap.roles[role.id]:.1f}" if role.id in gap.roles else "–" for role in report.roles)  # noqa: RUF001


def _total(report: GapReport) -> str:
    """Return the hours of all gaps, those of what must come first beside them, and what the points are of."""
    studied = [gap.hours for gap in report.gaps if gap.hours]
    low, high = (sum(hours[end] for hours in studied) for end in (0, 1))
    besides = f", and {hours_range(*report.first_hours)} for what must come first besides"
    return f"In all {hours_range(low, high)} of study{besides if report.first_hours[1] else ''}. {SCALE}."


def _unused(report: GapReport) -> Iterator[Line]:
    for one in report.unused:
        roles = ", ".join(f"{role.title} +{role.points:.1f}" for role in one.roles)
        yield line(f"{one.name}: {roles or 'no role'}")


def records(report: GapReport) -> Iterator[Records]:
    """Yield a record for each gap."""
    fields = ("label", "skill", "importance", "have", "need", "gain", "hours_low", "hours_high", "years", "requires",
              "gains")  # fmt: skip
    yield Records(
        fields, ((*_open(one), tuple(one.roles.get(role.id, 0.0) for role in report.roles)) for one in report.gaps)
    )


def _open(one: Gap) -> Row:
    hours = one.hours or (None, None)
    return one.label, one.skills[0], one.importance, one.have, one.need, one.gain, *hours, one.years, one.requires


def next_command(report: GapReport) -> str | None:
    """Return what plans to close the gaps."""
    roles = " ".join(role.id for role in report.roles)
    if report.gaps:
        return for_person(f"plan {roles}", report.profile) or f"skill {report.gaps[0].skills[0]}"
    return f"show {report.roles[0].id}"

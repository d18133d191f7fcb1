"""What is lacking, in words."""

from __future__ import annotations

from careers.domain.reports.gap import Gap, GapReport
from careers.render.canvas import Canvas
from careers.render.words import hours_range

MOST_COLUMNS = 3
"""Roles whose points stand beside each other."""
UNUSED = "What you have and these roles do not ask for, with roles that do"


def gap_total(report: GapReport, canvas: Canvas) -> str:
    """Give the order of the gaps, the hours of all of them, and those of what must come first beside them."""
    low, high = (sum(gap.hours[end] for gap in report.gaps) for end in (0, 1))
    order = "Most points per hour first, after what must come before"
    proof = "" if report.optimal else " (the best order that was found, not proved)"
    besides = f", and {hours_range(*report.first_hours, canvas)} for what must come first besides"
    return f"{order}{proof}. In all {hours_range(low, high, canvas)}{besides if report.first_hours[1] else ''}."


def gap_in_roles(gap: Gap, report: GapReport) -> str:
    """Give the points in each of a few roles, a dash where there are none; of more roles, how many."""
    if len(report.roles) > MOST_COLUMNS:
        return f"{len(gap.roles)} of {len(report.roles)}"
    return " ".join(f"{gap.roles[role.id]:4.1f}" if role.id in gap.roles else "   -" for role in report.roles)


def helps_most(report: GapReport) -> str:
    """Name the gap that helps most of the roles, and among such gains most."""
    best = max(report.gaps, key=lambda gap: (len(gap.roles), gap.gain))
    return f"Of most use: {best.label}, for {len(best.roles)} of {len(report.roles)} roles."


def unused_skills(report: GapReport) -> list[str]:
    """Give what the person has that counts for none of the roles, with those that value it."""
    return [
        f"{one.name}: {', '.join(f'{role.title} +{role.points:.1f}' for role in one.roles) or 'no role'}"
        for one in report.unused
    ]

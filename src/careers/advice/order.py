"""The order in which to close gaps."""

from __future__ import annotations

from collections.abc import Sequence

from careers.domain.reports.gap import Gap


def order_by_rate(gaps: Sequence[Gap]) -> tuple[Gap, ...]:
    """Put first what gains most for its hours, together with what must come before it.

    Smith's rule (1956), for jobs with prerequisites: each gap is weighed with those of its prerequisites that are gaps
    themselves, gain of all over hours of all; the best group goes first, prerequisites before what needs them, and the
    rest is weighed again. Without prerequisites this is the order of gain per hour, which makes the sum of gain times
    finish time the least possible. Ties go to the label that sorts first.
    """
    left = sorted(gaps, key=lambda gap: (gap.label, gap.skills))
    ordered: list[Gap] = []
    while left:
        groups = [_with_prerequisites(gap, left) for gap in left]
        best = max(groups, key=_rate)
        ordered += best
        left = [gap for gap in left if gap not in best]
    return tuple(ordered)


def _with_prerequisites(gap: Gap, left: Sequence[Gap]) -> list[Gap]:
    before = [other for other in left if other is not gap and other.skills[0] in gap.requires]
    return [*sorted(before, key=lambda other: (gap.requires.index(other.skills[0]), other.label)), gap]


def _rate(group: Sequence[Gap]) -> float:
    return sum(gap.gain for gap in group) / sum(sum(gap.hours) / 2 for gap in group)

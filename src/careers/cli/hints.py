"""The command that is likely to help next, for each document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from careers.domain.profile import Profile
    from careers.domain.reports.compare import CompareReport
    from careers.domain.reports.fit import FitReport
    from careers.domain.reports.gap import GapReport
    from careers.domain.reports.listings import FindReport, SkillReport
    from careers.domain.reports.pay import PayReport
    from careers.domain.reports.plan import PlanReport
    from careers.domain.reports.show import ShowReport

LONGEST = 60
"""Letters that the skills of a person may take in a hint."""


def next_command(report: Any, overlays: Sequence[str] = ()) -> str | None:
    """Give the command that is likely to help after a report, with the same overlays; None where none is likelier."""
    words = _NEXT[report.schema](report) if report.schema in _NEXT else None
    if words is None:
        return None
    if overlays:
        from shlex import quote

        words += "".join(f" --kb {quote(folder)}" for folder in overlays)
    return f"careers {words}"


def _for_person(command: str, profile: Profile) -> str | None:
    """Give a command with the skills of a person; None where they are too many to be typed again."""
    skills = ",".join(f"{one.id}:{one.level}" if one.level else one.id for one in profile.skills)
    return f"{command} --skills {skills}" if 0 < len(skills) <= LONGEST else None


def _compare(report: CompareReport) -> str | None:
    roles = " ".join(role.id for role in report.roles)
    if report.profile and report.fit:
        return _for_person(f"plan {report.fit[0].id}", report.profile)
    return f"compare {roles} --skills python,sql"


def _fit(report: FitReport) -> str | None:
    best = report.roles[0].id
    if report.what_if and report.what_if.roles[0].gain:
        best = report.what_if.roles[0].id
    elif not report.roles[0].score:
        return "roles"
    return _for_person(f"gap {best}", report.profile) or f"show {best}"


def _gap(report: GapReport) -> str | None:
    roles = " ".join(role.id for role in report.roles)
    if report.gaps:
        return _for_person(f"plan {roles}", report.profile) or f"skill {report.gaps[0].skills[0]}"
    return f"show {report.roles[0].id}"


def _plan(report: PlanReport) -> str | None:
    return f"skill {report.steps[0].skill}" if report.steps else f"show {report.roles[0].id}"


def _show(report: ShowReport) -> str | None:
    role = report.role
    for link in (*role.confused_with, *role.related):
        return f"compare {role.id} {link.role}"
    return f"skills --role {role.id}"


def _skill(report: SkillReport) -> str | None:
    roles = report.results[0].roles
    return f"show {roles[0].role}" if roles else None


def _pay(report: PayReport) -> str | None:
    return f"show {report.roles[0]}"


def _find(report: FindReport) -> str | None:
    for match in report.results:
        return f"{'show' if match.kind == 'role' else 'skill'} {match.id}"
    return None


def _first(command: str) -> Callable[[Any], str | None]:
    """Give what makes a command about the first result of a list."""
    return lambda report: f"{command} {report.results[0].id}" if report.results else None


_NEXT: dict[str, Callable[[Any], str | None]] = {
    "careers.compare/1": _compare,
    "careers.fit/1": _fit,
    "careers.gap/1": _gap,
    "careers.pay/1": _pay,
    "careers.plan/1": _plan,
    "careers.show/1": _show,
    "careers.skill/1": _skill,
    "careers.find/1": _find,
    "careers.roles/1": _first("show"),
    "careers.skills/1": _first("skill"),
    "careers.schemas/1": lambda _: "schema fit",
}

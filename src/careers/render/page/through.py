"""Roles through the eyes of somebody, as parts of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.domain.profile import Profile
from careers.domain.reports.compare import CompareReport, OwnCoverage
from careers.domain.reports.fit import RoleFit
from careers.render.canvas import Canvas
from careers.render.page.blocks import Bar, Block, Bullets, Cell, Grid, Heading, Line, Paragraph, line, strong
from careers.render.page.facts import profile_line
from careers.render.page.fit import score_bar
from careers.render.through_words import common_words, earned_words, gain_words, step_words, verdict

HEADER = ("Role", "Score of 100", "Essential", "Other", "Tools", "Hours")


def through_blocks(
    report: CompareReport, profile: Profile, fits: Sequence[RoleFit], own: Sequence[OwnCoverage]
) -> Iterator[Block]:
    """Give which role is nearest, what the person has of each by section, what earns it, and what to learn first."""
    titles = {role.id: role.title for role in report.roles}
    names = {skill.id: skill.name for skill in profile.skills}
    fitted = {one.id: one for one in fits}
    yield Paragraph(profile_line(profile))
    yield Paragraph(line(strong(verdict(fits, own))))
    yield Grid(HEADER, tuple(_coverage(fitted[one.role], one) for one in own), (2, 3, 4, 5))
    yield Heading("What you bring")
    yield Bullets(tuple(_named(titles[one.role], earned_words(fitted[one.role], names, Canvas())) for one in own))
    yield Heading("What to learn first")
    common = common_words(report, Canvas())
    steps = [_named(titles[one.role], step_words(one.steps, Canvas())) for one in own]
    yield Bullets((*steps, *([_named(common[0].removesuffix(": "), common[1])] if common else [])))


def _named(name: str, told: str) -> Line:
    return line(strong(f"{name}:"), f" {told}")


def _coverage(fitted: RoleFit, own: OwnCoverage) -> tuple[Cell, ...]:
    tools = f"{own.sections['tools']:.0f}%" if "tools" in own.sections else ""
    told = (f"{fitted.essential:.0f}%", f"{fitted.optional:.0f}%", tools, f"{own.hours:.0f}")
    return line(fitted.title), score_bar(fitted.score), *map(line, told)


def path_blocks(report: CompareReport) -> Iterator[Block]:
    """Give what someone ready for one role has of each other, and what is left; between two, what gains most of it."""
    titles = {role.id: role.title for role in report.roles}
    yield Heading("Ready for one, how much of the other, and hours to the rest")
    rows = tuple(
        (
            line(titles[path.from_]),
            line(titles[path.to]),
            _share(report.coverage[path.from_][path.to]),
            _hours(path.hours),
        )
        for path in report.paths
    )
    yield Grid(("Ready for", "Has of", "Share", "Hours"), rows, (3,))
    if len(report.roles) == 2:  # noqa: PLR2004 - else too many ways
        yield Bullets(tuple(_named(f"To {titles[path.to]}", gain_words(path, Canvas())) for path in report.paths))


def _share(points: float) -> Bar:
    return Bar(points, f"{points:.0f}%")


def _hours(hours: float) -> Line:
    return line(f"{hours:.0f}")

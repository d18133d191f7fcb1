"""Roles through the eyes of somebody: how near each is, what they bring, and what to learn first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from careers.domain.profile import Profile
from careers.domain.reports.compare import CompareReport, OwnCoverage, Path
from careers.domain.reports.fit import RoleFit
from careers.domain.reports.plan import PlanStep
from careers.render.canvas import Canvas
from careers.render.table.parts import arrow, bar, bulleted, grid, heading, level_change, separator, tabulated, text

MOST_STEPS = 3
MOST_SKILLS = 4
BAR_CELLS = 10
ROOMY = 72
"""Columns from which there is room for a bar beside the figures."""


def draw_through(
    report: CompareReport, profile: Profile, fits: Sequence[RoleFit], own: Sequence[OwnCoverage], canvas: Canvas
) -> list[RenderableType]:
    """Draw which role is nearest, what the person has of each by section, what earns it, and what to learn first."""
    titles = {role.id: role.title for role in report.roles}
    names = {skill.id: skill.name for skill in profile.skills}
    return [
        text(_verdict(fits, own)),
        Text(),
        _coverage(report, fits, own, canvas),
        Text(),
        heading("What you bring"),
        _listed(((one.title, _earned(one, names, canvas)) for one in fits), canvas),
        Text(),
        heading("What to learn first"),
        _listed(((titles[one.role], _steps(one.steps, canvas)) for one in own), canvas),
        *_common(own, titles, canvas),
    ]


def _verdict(fits: Sequence[RoleFit], own: Sequence[OwnCoverage]) -> str:
    """Tell in a sentence which role is nearest by points, and which by hours."""
    hours = {one.role: one.hours for one in own}
    best, second = fits[:2]
    quickest = min(fits, key=lambda one: (hours[one.id], one.rank))
    if best.score == second.score:
        told = f"{best.title} and {second.title} fit you alike, {best.score:.1f} of 100 each"
    else:
        told = f"{best.title} is nearest: {best.score:.1f} of 100 against {second.score:.1f}"
    if quickest.id == best.id:
        return f"{told}, in hours too."
    return f"{told}. In hours {quickest.title} is: {hours[quickest.id]:.0f} against {hours[best.id]:.0f}."


def _coverage(report: CompareReport, fits: Sequence[RoleFit], own: Sequence[OwnCoverage], canvas: Canvas) -> Table:
    """Draw a line for each role: the score, the parts that it is made of, the tools, and the hours that are left."""
    fitted = {one.id: one for one in fits}
    return tabulated([_cells(fitted[one.role], one, canvas) for one in own], canvas)


def _cells(fitted: RoleFit, own: OwnCoverage, canvas: Canvas) -> dict[str, Text]:
    """Give the cells of a role by the heading of their columns."""
    chart = {"": bar(fitted.score, canvas, cells=BAR_CELLS)} if canvas.width >= ROOMY else {}
    return {
        "What you have of it": text(fitted.title),
        "Score": text(f"{fitted.score:.1f}"),
        **chart,
        "Essential": text(f"{fitted.essential:.0f}%"),
        "Other": text(f"{fitted.optional:.0f}%"),
        "Tools": text(f"{own.sections['tools']:.0f}%" if "tools" in own.sections else ""),
        "Hours": text(f"{own.hours:.0f}"),
    }


def _listed(items: Iterator[tuple[str, str]], canvas: Canvas) -> Table:
    return bulleted([text(f"{name}: ", "italic") + text(told) for name, told in items], canvas)


def _earned(fitted: RoleFit, names: dict[str, str], canvas: Canvas) -> str:
    worth = [(names[one.skill], one.contribution) for one in fitted.evidence if one.contribution > 0]
    return _with_points(worth, canvas) or "nothing"


def _with_points(worth: Sequence[tuple[str, float]], canvas: Canvas) -> str:
    """Give the first names with their points, and the points of the rest."""
    shown = [f"{name} +{points:.1f}" for name, points in worth[:MOST_SKILLS]]
    rest = worth[MOST_SKILLS:]
    more = [f"{len(rest)} more +{sum(points for _, points in rest):.1f}"] if rest else []
    return separator(canvas).join([*shown, *more])


def _steps(steps: Sequence[PlanStep], canvas: Canvas) -> str:
    """Give the first steps, each with its hours and points, or what it is there for; count the rest."""
    names = {step.skill: step.name for step in steps}
    shown = [f"{one.name} ({one.hours:.0f} h, {_worth(one, names)})" for one in steps[:MOST_STEPS]]
    more = [f"{len(steps) - MOST_STEPS} more"] if len(steps) > MOST_STEPS else []
    return separator(canvas).join([*shown, *more]) or "nothing is missing"


def _worth(step: PlanStep, names: dict[str, str]) -> str:
    points = sum(step.gain.values())
    if points:
        return f"+{points:.1f}"
    return f"for {next(names[one] for one in step.because if one in names)}"


def _common(own: Sequence[OwnCoverage], titles: dict[str, str], canvas: Canvas) -> list[RenderableType]:
    """Draw what serves every one of the roles, most points per hour first."""
    worth: dict[str, list[float]] = {}
    told: dict[str, str] = {}
    for one in own:
        for skill, points, hours, name in _by_skill(one.steps):
            worth.setdefault(skill, []).append(points / hours)
            told[skill] = name
    shared = sorted((skill for skill in worth if len(worth[skill]) == len(own)), key=lambda skill: -sum(worth[skill]))
    if not shared:
        return []
    names = separator(canvas).join(told[skill] for skill in shared[:MOST_STEPS])
    rest = f" and {len(shared) - MOST_STEPS} more" if len(shared) > MOST_STEPS else ""
    everyone = "both" if len(titles) == 2 else "all of them"  # noqa: PLR2004 - a word for two
    return [bulleted([text(f"Of use for {everyone}: ", "italic") + text(names + rest)], canvas)]


def _by_skill(steps: Sequence[PlanStep]) -> Iterator[tuple[str, float, float, str]]:
    """Give each skill that steps lead to, with all its points and hours."""
    for skill in dict.fromkeys(step.skill for step in steps):
        own = [step for step in steps if step.skill == skill]
        points = sum(sum(step.gain.values()) for step in own)
        if points:
            yield skill, points, sum(step.hours for step in own), own[0].name


def draw_paths(report: CompareReport, canvas: Canvas) -> list[RenderableType]:
    """Draw what someone ready for one role has of each other, and what is left; between two, what gains most of it."""
    titles = {role.id: role.title for role in report.roles}
    table = grid()
    for column in range(4):
        table.add_column(justify="right" if column % 2 else "left")
    told: list[Text] = []
    for path in report.paths:
        covered = report.coverage[path.from_][path.to]
        words = f"{titles[path.from_]} {arrow(canvas)} {titles[path.to]}"
        table.add_row(text(words), f"{covered:.0f}%", bar(covered, canvas, cells=BAR_CELLS), f"{path.hours:.0f} h")
        told.append(text(f"To {titles[path.to]}: ", "italic") + text(_gains(path, canvas)))
    parts: list[RenderableType] = [
        Text(),
        heading("Ready for one, how much of the other, and hours to the rest"),
        table,
    ]
    return [*parts, bulleted(told, canvas)] if len(report.roles) == 2 else parts  # noqa: PLR2004 - else too many ways


def _gains(path: Path, canvas: Canvas) -> str:
    """Give the skills that gain most on the way; those that are known have their levels beside them."""
    worth = sorted(_by_skill(path.steps), key=lambda one: -one[1])
    levels = {step.skill: level_change(step.from_, step.to, canvas) for step in path.steps if step.from_}
    raised = {step.skill for step in path.steps} & levels.keys()
    names = [(f"{name}, {levels[skill]}," if skill in raised else name, points) for skill, points, _, name in worth]
    return _with_points(names, canvas) or "nothing is missing"

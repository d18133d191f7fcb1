"""The personal view of a comparison: how near each role is, what somebody brings, and what to learn first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.domain.profile import Profile
from careers.domain.reports.compare import CompareReport, OwnCoverage, Path
from careers.domain.reports.fit import RoleFit
from careers.domain.reports.plan import PlanStep
from careers.render.blocks import Bar, Block, Bullets, Cell, Grid, Line, Paragraph, heading, line, paragraph, strong
from careers.render.words import SEPARATOR, hours_text, level_change, points, profile_line, score_bar

MOST_STEPS = 3
PAIR = 2


def personal_blocks(
    report: CompareReport, profile: Profile, fits: Sequence[RoleFit], own: Sequence[OwnCoverage]
) -> Iterator[Block]:
    """Return which role is nearest, what the person has of each by section, what earns it, and what to learn first."""
    titles = {role.id: role.title for role in report.roles}
    names = {skill.id: skill.name for skill in profile.skills}
    fitted = {one.id: one for one in fits}
    yield Paragraph(profile_line(profile))
    yield paragraph(_verdict(fits, own))
    header = ("What you have of it", "Score", "Essential", "Other", "Tools", "Hours")
    yield Grid(header, tuple(_coverage(fitted[one.role], one) for one in own), (2, 3, 4, 5))
    yield heading("What you bring")
    yield Bullets(tuple(_named(titles[one.role], _earned(fitted[one.role], names)) for one in own))
    yield heading("What to learn first")
    common = _common(report)
    steps = [_named(titles[one.role], _step(one.steps)) for one in own]
    yield Bullets((*steps, *([_named(*common)] if common else [])))


def _named(name: str, told: str) -> Line:
    return line(strong(f"{name}:"), f" {told}")


def _coverage(fitted: RoleFit, own: OwnCoverage) -> tuple[Cell, ...]:
    """Return the score, the parts that it is made of, the tools, and the hours that are left."""
    tools = f"{own.sections['tools']:.0f}%" if "tools" in own.sections else ""
    told = (f"{fitted.essential:.0f}%", f"{fitted.optional:.0f}%", tools, f"{own.hours:.0f}")
    return line(fitted.title), score_bar(fitted.score), *map(line, told)


def path_blocks(report: CompareReport) -> Iterator[Block]:
    """Return what someone ready for one role has of each other, and what is left; of two, what gains most of it."""
    titles = {role.id: role.title for role in report.roles}
    yield heading("Ready for one, how much of the other, and hours to the rest")
    rows = tuple(
        (
            line(f"{titles[path.from_]} → {titles[path.to]}"),
            _share(report.coverage[path.from_][path.to]),
            line(f"{path.hours:.0f} h"),
        )
        for path in report.paths
    )
    yield Grid(("From and to", "Share", "Hours"), rows, (2,))
    if len(report.roles) == PAIR:
        yield Bullets(tuple(_named(f"To {titles[path.to]}", _gain(path)) for path in report.paths))


def _share(points: float) -> Bar:
    return Bar(points, f"{points:.0f}%")


def _verdict(fits: Sequence[RoleFit], own: Sequence[OwnCoverage]) -> str:
    """Return in a sentence which role is nearest by points, and which by hours."""
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


def _earned(fitted: RoleFit, names: dict[str, str]) -> str:
    """Return what a person's skills earn in a role, the most first."""
    worth = [(names[one.skill], one.contribution) for one in fitted.evidence]
    return points(worth, "+") or "nothing"


def _step(steps: Sequence[PlanStep]) -> str:
    """Return the first steps, each with its hours and points, or what it is there for; count the rest."""
    names = {step.skill: step.name for step in steps}
    shown = [f"{one.name} ({hours_text(one.hours)} h, {_worth(one, names)})" for one in steps[:MOST_STEPS]]
    more = [f"{len(steps) - MOST_STEPS} more"] if len(steps) > MOST_STEPS else []
    return SEPARATOR.join([*shown, *more]) or "nothing is missing"


def _worth(step: PlanStep, names: dict[str, str]) -> str:
    gain = sum(step.gain.values())
    if gain:
        return f"+{gain:.1f}"
    return f"for {next(names[one] for one in step.because if one in names)}"


def _common(report: CompareReport) -> tuple[str, str] | None:
    """Return for whom some skills are of use, and which serve every one of the roles, most points per hour first."""
    worth: dict[str, list[float]] = {}
    told: dict[str, str] = {}
    own = report.own_coverage or ()
    for one in own:
        for skill, gain, hours, name in _by_skill(one.steps):
            worth.setdefault(skill, []).append(gain / hours)
            told[skill] = name
    shared = sorted((skill for skill in worth if len(worth[skill]) == len(own)), key=lambda skill: -sum(worth[skill]))
    if not shared:
        return None
    names = SEPARATOR.join(told[skill] for skill in shared[:MOST_STEPS])
    rest = f" and {len(shared) - MOST_STEPS} more" if len(shared) > MOST_STEPS else ""
    everyone = "both" if len(report.roles) == PAIR else "all of them"
    return f"Of use for {everyone}", names + rest


def _by_skill(steps: Sequence[PlanStep]) -> Iterator[tuple[str, float, float, str]]:
    """Return each skill that steps lead to, with all its points and hours."""
    for skill in dict.fromkeys(step.skill for step in steps):
        own = [step for step in steps if step.skill == skill]
        gain = sum(sum(step.gain.values()) for step in own)
        if gain:
            yield skill, gain, sum(step.hours for step in own), own[0].name


def _gain(path: Path) -> str:
    """Return the skills that gain most on the way; those that are known at its start have their levels beside them."""
    worth = sorted(_by_skill(path.steps), key=lambda one: -one[1])
    named = [(f"{name}{_raised(skill, path.steps)}", gain) for skill, gain, _, name in worth]
    return points(named, "+") or "nothing is missing"


def _raised(skill: str, steps: Sequence[PlanStep]) -> str:
    own = [step for step in steps if step.skill == skill]
    return f", {level_change(own[0].from_, own[-1].to)}," if own[0].from_ else ""

"""Where somebody stands with a role, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from careers.domain.phrases import counted, first_few, join_names
from careers.domain.profile import Profile
from careers.domain.reports.fit import RequirementFit, RoleFit
from careers.domain.reports.standing import RoleAdvice, Standing, Typical
from careers.domain.role import IMPORTANCES, SHARES
from careers.domain.source import Fact
from careers.render.blocks import Block, Cell, Grid, Line, Terms, line, paragraph, quiet
from careers.render.words import points, score_bar

if TYPE_CHECKING:  # an annotation alone names it
    from careers.domain.reports.plan import PlanStep

MOST_NAMED, MOST_PURPOSES = 3, 2
SCALE = f"{SHARES['essential']} of the 100 points are for essentials, {SHARES['important']} for what is important"
"""What a score is made of, in half a line."""


def short_standing(standing: Standing) -> str:
    """Return how many essentials are met, and how many in part: ``4 of 6 +1``."""
    met, partial, _, of = standing.essential
    return f"{met} of {of}{f' +{partial}' if partial else ''}"


def standing_words(standing: Standing, missing: Sequence[str] = ()) -> str:
    """Return where somebody stands: ``4 of 6 essentials met, 1 in part; missing: MLOps``."""
    met, partial, _, of = standing.essential
    told = f"all {of} essentials met" if of and met == of else f"{met} of {counted(of, 'essential')} met"
    told += f", {partial} in part" if partial else ""
    return f"{told}; missing: {join_names(first_few(missing, MOST_NAMED))}" if missing else told


def missing_essentials(requirements: Iterable[RequirementFit]) -> list[str]:
    """Return what the essentials of which a person has nothing are called."""
    return [one.label for one in requirements if one.importance == IMPORTANCES[0] and one.status == "missing"]


def score_titles(*, typical: bool) -> tuple[str, ...]:
    """Return the titles above the cells of a score; the typical range has one where a role has such a range."""
    return ("Essentials", "Score", *(["Typical"] if typical else []))


def score_cells(role: RoleFit, *, typical: bool) -> tuple[Cell, ...]:
    """Return where somebody stands with a role, the score, and beside it that of postings."""
    postings = [line(typical_range(role.typical))] if typical else []
    return line(short_standing(role.standing)), score_bar(role.score), *postings


def without_scores(table: Grid) -> Grid:
    """Return a table without the columns of scores, for where a chart tells them."""
    kept = [index for index, title in enumerate(table.header) if title not in {"Score", "Typical"}]
    rows = tuple(tuple(row[index] for index in kept) for row in table.rows)
    return table._replace(header=tuple(table.header[index] for index in kept), rows=rows)


def evidence_words(role: RoleFit, names: Mapping[str, str]) -> str:
    """Return what a person's skills count in a role, the most first."""
    return points([(names[one.skill], one.contribution) for one in role.evidence], "+") or "nothing"


def typical_range(typical: Typical | None) -> str:
    """Return where the middle half of a role's postings lie; nothing where too few were counted."""
    return f"{typical.low:.0f}–{typical.high:.0f}" if typical else ""  # noqa: RUF001 - an en dash is how a range is set


def understood(profile: Profile) -> list[Block]:
    """Return how many of the given words were understood, where some were not."""
    if not profile.unknown:
        return []
    every = len(profile.skills) + len(profile.unknown)
    unknown = join_names([one.given for one in profile.unknown[:MOST_NAMED]])
    more = f" and {len(profile.unknown) - MOST_NAMED} more" if len(profile.unknown) > MOST_NAMED else ""
    return [paragraph(quiet(f"Understood {len(profile.skills)} of {every} skills; not known: {unknown}{more}."))]


def purpose(step: PlanStep, names: Mapping[str, str]) -> str:
    """Return what a mere prerequisite is there for; nothing for a step that serves a requirement itself."""
    wanted = [names[one] for one in step.because if one in names]
    if step.closes or step.learnt_in or not wanted:
        return ""
    return f" (for {join_names(first_few(wanted, MOST_PURPOSES))})"


def advice_terms(advice: RoleAdvice | None) -> list[Block]:
    """Return for whom a role is, for whom it is not, and how to begin: the first of each."""
    if advice is None:
        return []
    told: tuple[tuple[str, Sequence[Fact]], ...] = (
        ("choose it if", advice.choose_if),
        ("think twice if", advice.avoid_if),
        ("getting started", advice.getting_started),
    )
    items: list[tuple[str, Line]] = [(term, line(facts[0].text)) for term, facts in told if facts]
    return [Terms(tuple(items))] if items else []

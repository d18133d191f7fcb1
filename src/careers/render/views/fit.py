"""Which roles fit."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.phrases import counted, join_names
from careers.domain.reports.fit import Certainty, FitReport, RoleChange, RoleFit, WhatIf
from careers.render.blocks import (
    Block,
    Cell,
    Either,
    Grid,
    Line,
    Page,
    Paragraph,
    Terms,
    heading,
    line,
    paragraph,
    quiet,
    strong,
)
from careers.render.records import Records
from careers.render.views._charts import requirement_chart, standing_chart
from careers.render.views._hints import for_person
from careers.render.views._standing import (
    SCALE,
    advice_terms,
    evidence_words,
    missing_essentials,
    score_cells,
    score_titles,
    standing_words,
    typical_range,
    understood,
    without_scores,
)
from careers.render.words import points, profile_line, score_bar

UNCOUNTED = "No postings of this role were counted: what it asks for rests on judgement, not on counts."


def page(report: FitReport) -> Page:
    """Return a line for each role, then the reasons of the first and how firm the order is."""
    if report.what_if:
        return Page("What if", tuple(_changes(report, report.what_if)), report.knowledge_base)
    blocks: list[Block] = [Paragraph(profile_line(report.profile)), *understood(report.profile)]
    if any(role.score for role in report.roles):
        blocks += _answer(report)
    else:
        blocks.append(paragraph("None of these skills counts towards a role."))
    return Page("Roles that fit", tuple(blocks), report.knowledge_base)


def _answer(report: FitReport) -> Iterator[Block]:
    names = {skill.id: skill.name for skill in report.profile.skills}
    if report.certainty and report.certainty.too_little:
        yield paragraph(*_too_little(report.certainty, report.roles))
    typical = any(role.typical for role in report.roles)
    header = ("Role", *score_titles(typical=typical), "Most from", "Missing most")
    best = report.roles[0]
    table = Grid(header, tuple(_row(role, names, typical=typical) for role in report.roles), wide=True)
    yield Either(screen=(table,), text=(table,), paper=(standing_chart(report.roles), without_scores(table)))
    yield paragraph(quiet(_scale_words(typical=typical)))
    yield heading(f"{best.title}: {standing_words(best.standing, missing_essentials(best.requirements))}")
    yield Terms(tuple(_reasons(best, names)))
    if best.counted is False:
        yield paragraph(quiet(UNCOUNTED))
    yield from advice_terms(report.advice)
    yield from (paragraph(quiet(remark)) for remark in _remarks(report))
    title = f"{best.title}, requirement by requirement"
    yield Either(paper=(heading(title), requirement_chart(best, names)))


def _row(role: RoleFit, names: dict[str, str], *, typical: bool) -> tuple[Cell, ...]:
    most = next((names[one.skill] for one in role.evidence if one.contribution), "")
    missing = max(role.requirements, key=lambda one: one.gap, default=None)
    return (
        line(f"{role.rank}. {role.title}"),
        *score_cells(role, typical=typical),
        line(most),
        line(missing.label if missing and missing.gap else ""),
    )


def _scale_words(*, typical: bool) -> str:
    told = f"{SCALE}. Essentials: met, + in part."
    return f"{told} Typical: the skills that the middle half of the role's postings list." if typical else told


def _too_little(certainty: Certainty, roles: tuple[RoleFit, ...]) -> Iterator[str]:
    """Yield why too little is known, the usual roles, and what would tell most."""
    if certainty.why == "few-skills":
        yield "So few skills do not tell roles apart. "
        if certainty.usual:
            counts = [
                f"{one.title} ({one.named:,} of {one.postings:,} postings)" if one.named else one.title
                for one in certainty.usual
            ]
            yield f"People who have them are most often wanted as {join_names(counts, 'or')}. "
    else:
        yield f"{roles[0].title} comes first, but too narrowly to call it. "
    if certainty.ask:
        asked = join_names([certainty.names[skill] for skill in certainty.ask], "or")
        yield f"What would tell most is whether you have this: {asked}."


def _reasons(role: RoleFit, names: dict[str, str]) -> Iterator[tuple[str, Line]]:
    gaps = sorted(role.requirements, key=lambda one: (-one.gap, one.label))
    yield "counts", line(evidence_words(role, names))
    yield "open", line(points([(one.label, one.gap) for one in gaps], "-") or "nothing")
    low, high = role.range
    if low < high:
        yield (
            "range",
            line(f"{low:.0f} points if levels that you did not say are beginner, {high:.0f} if advanced"),
        )
    if role.typical:
        n, source = role.typical.n, role.typical.source
        yield (
            "typical",
            line(f"half of the role's postings list skills worth {typical_range(role.typical)} ({n:,} in {source})"),
        )


def _remarks(report: FitReport) -> Iterator[str]:
    """Yield how firmly the first role is first, and how many roles are not shown."""
    certainty = report.certainty
    if certainty and certainty.robustness and not certainty.too_little:
        stays, draws, moved = certainty.robustness
        trials = f"{stays:.0f} of {draws} trials that move each weight by up to {moved:.0f}%"
        yield f"{report.roles[0].title} stays first in {trials}."
    if report.left_out:
        every = len(report.roles) + report.left_out
        yield f"{counted(report.left_out, 'more role')}: --top {every} shows all"


def _changes(report: FitReport, changed: WhatIf) -> Iterator[Block]:
    """Yield the roles that would be best with more skills, each today and then."""
    yield Paragraph(profile_line(report.profile))
    yield Paragraph(profile_line(changed.profile, "And if you knew"))
    if not any(one.gain for one in changed.roles):
        yield paragraph("No score would change.")
        return
    shown = changed.roles[: len(report.roles)]
    yield Grid(("Role", "Today", "Then", "Change", "Rank"), tuple(map(_change, shown)), (3, 4))
    yield paragraph(quiet(_summary(changed, len(shown))))


def _change(one: RoleChange) -> tuple[Cell, ...]:
    gain = strong(f"+{_gain(one)}") if one.gain else quiet("0.0")
    ranks = f"{one.rank_before} → {one.rank_after}"
    return line(one.title), score_bar(one.before), score_bar(one.after), line(gain), line(ranks)


def _gain(one: RoleChange) -> str:
    """Return the points gained as the shown scores have them, so that what is shown adds up."""
    return f"{round(one.after, 1) - round(one.before, 1):.1f}"


def _summary(changed: WhatIf, shown: int) -> str:
    """Return how many roles gain by more skills, which of them most, and how many are not shown."""
    gained = sorted((one for one in changed.roles if one.gain), key=lambda one: (-one.gain, one.title))
    many = f"{len(gained)} roles gain" if len(gained) > 1 else "One role gains"
    most = f"{many}, most of all {gained[0].title}: {_gain(gained[0])} points."
    hidden = len(changed.roles) - shown
    return f"{most} {hidden} more: --top {len(changed.roles)} shows all" if hidden else most


def records(report: FitReport) -> Iterator[Records]:
    """Yield a record for each role, with its score after more skills where that was asked for."""
    fields = ("rank", "id", "title", "score", "low", "high", "essential", "optional")
    rows = ((one.rank, one.id, one.title, one.score, *one.range, one.essential, one.optional) for one in report.roles)
    if report.what_if is None:
        yield Records(fields, rows)
    else:
        after = {one.id: one.after for one in report.what_if.roles}
        yield Records((*fields, "after"), ((*row, after[str(row[1])]) for row in rows))


def next_command(report: FitReport) -> str | None:
    """Return what plans for the best role, or which roles there are."""
    best = report.roles[0].id
    if report.what_if and report.what_if.roles[0].gain:
        best = report.what_if.roles[0].id
    elif not report.roles[0].score:
        return "roles"
    return for_person(f"plan {best}", report.profile) or f"show {best}"

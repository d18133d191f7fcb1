"""What roles pay and what their prospects are, drawn."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from careers.domain.reports.pay import PayReport, WithheldPay
from careers.render.canvas import Canvas
from careers.render.pay_parts import (
    PayGroup,
    drawn_figures,
    group_words,
    missing_words,
    nearest_words,
    pay_groups,
    thin_words,
    told_facts,
)
from careers.render.table.footnotes import Footnotes
from careers.render.table.parts import bulleted, heading, text
from careers.render.table.ranges import Scale, draw_figures


def draw_pay(report: PayReport, canvas: Canvas) -> RenderableType:
    """Draw the figures of each role by population, each as a bar on one scale, and what is withheld."""
    notes = Footnotes(report.sources, report.old_sources)
    scale = Scale(drawn_figures(report.figures, report.withheld), canvas)
    parts: list[RenderableType] = []
    for role in report.roles:
        parts += [*([Text()] if parts else []), text(report.titles[role], "bold")]
        parts += [part for group in pay_groups(role, report) for part in (Text(), *_drawn(group, report, scale, notes))]
        parts += [part for one in report.differences if one.role == role for part in (Text(), text(one.why, "italic"))]
        for title, facts in told_facts(role, report):
            parts += [Text(), heading(title), bulleted(map(notes.fact, facts), canvas)]
    legend = [Text(), scale.legend()] if scale.tops else []
    return Group(*parts, *legend, *notes.listing())


def _drawn(
    group: PayGroup | WithheldPay, report: PayReport, scale: Scale, notes: Footnotes
) -> Iterator[RenderableType]:
    if isinstance(group, WithheldPay):
        yield from _missing(group, report, scale, notes)
        return
    first = group.figures[0]
    yield heading(group_words(first, report)) + notes.dated([first.source])
    yield from draw_figures(group.figures, scale)
    if group.thin:
        yield text(thin_words(group.thin), "dim")


def _missing(one: WithheldPay, report: PayReport, scale: Scale, notes: Footnotes) -> Iterator[RenderableType]:
    """Tell what a role has no figure of, why, and the nearest one."""
    yield text(missing_words(one)) + notes.mark([one.source] if one.source else [])
    if one.nearest is not None:
        yield text(nearest_words(one.nearest, report)) + notes.dated([one.nearest.source])
        yield from draw_figures([one.nearest], scale)

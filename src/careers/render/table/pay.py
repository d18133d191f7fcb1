"""What roles pay and what their prospects are, drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.console import Group, RenderableType
from rich.text import Text

from careers.domain.market import FEWEST_COUNTED
from careers.domain.pay_words import MATCHES, POPULATIONS, outlook_sentence, place
from careers.domain.reports.pay import PayFigure, PayReport, WithheldPay
from careers.domain.source import Fact
from careers.render.canvas import Canvas
from careers.render.table.footnotes import Footnotes
from careers.render.table.parts import bulleted, heading, text
from careers.render.table.ranges import Scale, cell_name, draw_figures

MOST_NAMED = 8
"""Withheld cells that are named in one line; the document has all of them."""


def draw_pay(report: PayReport, canvas: Canvas) -> RenderableType:
    """Draw the figures of each role by population, each as a bar on one scale, and what is withheld."""
    notes = Footnotes(report.sources, report.old_sources)
    nearby = [one.nearest for one in report.withheld if one.nearest]
    scale = Scale([*report.figures, *nearby], canvas)
    parts: list[RenderableType] = []
    for role in report.roles:
        parts += [*([Text()] if parts else []), text(report.titles[role], "bold")]
        parts += [part for population in _populations(role, report, scale, notes) for part in population]
        parts += _prospects(role, report, notes, canvas)
    legend = [Text(), scale.legend()] if scale.tops else []
    return Group(*parts, *legend, *notes.listing())


def _populations(role: str, report: PayReport, scale: Scale, notes: Footnotes) -> Iterator[list[RenderableType]]:
    """Draw each population of a role: its figures, and what is withheld of it."""
    for population in POPULATIONS:
        figures = [one for one in report.figures if (one.role, one.population) == (role, population)]
        withheld = [one for one in report.withheld if (one.role, one.population) == (role, population)]
        for (source, _), group in groupby(figures, lambda one: (one.source, one.code)):
            told = list(group)
            thin = [one for one in withheld if one.source == source and one.n]
            withheld = [one for one in withheld if one not in thin]
            yield [Text(), _heading(told[0], report, notes), *draw_figures(told, scale), *_thin(thin)]
        for one in withheld:
            yield [Text(), *_missing(one, report, scale, notes)]
    yield [part for one in report.differences if one.role == role for part in (Text(), text(one.why, "italic"))]


def _heading(one: PayFigure, report: PayReport, notes: Footnotes) -> Text:
    """Say who published the figures, whose pay they are, and of which occupation where that is not the role."""
    of = f", {one.occupation} ({one.code}), {MATCHES[one.match]}" if one.occupation and one.match else ""
    told = f"{report.sources[one.source].publisher}: {POPULATIONS[one.population]}{of}, {one.currency} a year"
    return heading(told) + notes.dated([one.source])


def _thin(withheld: Sequence[WithheldPay]) -> list[RenderableType]:
    """Tell in a line which cells are withheld beside those that stand, the largest first."""
    if not withheld:
        return []
    ordered = sorted(withheld, key=lambda one: (-one.n, one.country))
    named = [f"{cell_name(one.country, one.level)} {one.n}" for one in ordered[:MOST_NAMED]]
    rest = len(ordered) - len(named)
    told = ", ".join([*named, *([f"{rest} more"] if rest else [])])
    return [text(f"Withheld, n under {FEWEST_COUNTED}: {told}.", "dim")]


def _missing(one: WithheldPay, report: PayReport, scale: Scale, notes: Footnotes) -> list[RenderableType]:
    """Tell what a role has no figure of, why, and the nearest one."""
    mark = notes.mark([one.source] if one.source else [])
    fewest = f"; {FEWEST_COUNTED} are the fewest" if 0 < one.n < FEWEST_COUNTED else ""
    where = place(one.country, one.level)
    told = text(f"No figure of {POPULATIONS[one.population]}, {where}: {one.reason}{fewest}.")
    if one.nearest is None:
        return [told + mark]
    near = f"{report.titles[one.nearest.role]}, {POPULATIONS[one.nearest.population]}"
    if one.nearest.occupation:
        near = f"{one.nearest.occupation} ({one.nearest.code}), {POPULATIONS[one.nearest.population]}"
    head = text(f"Nearest that stands: {near}") + notes.dated([one.nearest.source])
    return [told + mark, head, *draw_figures([one.nearest], scale)]


def _prospects(role: str, report: PayReport, notes: Footnotes, canvas: Canvas) -> list[RenderableType]:
    """Tell the outlook of the role's occupations, and what else the knowledge base says of pay and outlook."""
    facts = [Fact(outlook_sentence(one), (one.source,)) for one in report.outlook if one.role == role]
    parts: list[RenderableType] = []
    for section, title in (("outlook", "Outlook"), ("pay", "On pay")):
        said = [Fact(*one[2:]) for one in report.remarks if one.role == role and one.section == section]
        told = [*facts, *said] if section == "outlook" else said
        if told:
            parts += [Text(), heading(title), bulleted(map(notes.fact, told), canvas)]
    return parts

"""What changed between two editions of the knowledge base."""

from __future__ import annotations

from itertools import groupby

from careers.domain.phrases import counted
from careers.domain.reports.maintenance import Change, DiffReport
from careers.render.blocks import Block, Line, Page, bullets, heading, line, paragraph, quiet, strong


def page(report: DiffReport) -> Page:
    """Return the changes by what they are of."""
    told = f"From {report.before.version} ({report.before.date}) to {report.knowledge_base.version}:"
    blocks: list[Block] = [paragraph(f"{told} {counted(len(report.results), 'change')}.")]
    for part, changes in groupby(report.results, lambda one: one.part):
        of = list(changes)
        blocks += [heading(f"{part[0].upper()}{part[1:]}: {len(of)}"), *bullets(map(_change, of))]
    return Page("What changed", tuple(blocks), report.knowledge_base)


def _change(one: Change) -> Line:
    of = f"{one.of}: " if one.of else ""
    if one.before is None:
        return line(strong("new "), f"{of}{one.name} ", quiet(f"({one.after})"))
    if one.after is None:
        return line(strong("gone "), f"{of}{one.name} ", quiet(f"({one.before})"))
    return line(f"{of}{one.name}: {one.before} → {one.after}")

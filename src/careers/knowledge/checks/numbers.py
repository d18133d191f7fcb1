"""Numbers: none in a sentence that also stands in a file of figures, where it would go stale unseen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careers.domain.errors import Problem
from careers.domain.role_details import RoleDetails
from careers.knowledge.checks.prose import texts
from careers.knowledge.layer import Layer

COUNTED = re.compile(
    r"\b\d[\d,]* (?:out )?of (?:the |its |all )?\d[\d,]+\b"  # 15 of 360
    r"|\b\d[\d,.]*(?:%| percent)? (?:of )?(?:the |its |all |these )?(?:[a-z]+ )?postings\b"  # 40% of the postings
    r"|\bpostings?,? \d[\d,]* name"
)
"""How counts of postings are told."""
LARGE = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,]*\.?\d)|(?<![\d.,])\d{4,}(?![\d,]*\.?\d)")
"""A number from 1,000 on: smaller ones are too common to be a figure by more than chance."""
CHANGE = re.compile(r"(?<![\d.,])\d+\.\d(?=%| percent)")
"""A percentage in tenths, as projections have it."""
YEARS = range(1900, 2101)
HINT = "take the number out: the page tells it from the data"


def check_numbers(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each sentence of a role that tells a count of postings or a figure of the role's market."""
    for name, entry in layer.roles.items():
        tree, figures = layer.role_trees[name], _figures(name, entry.value[1], layer)
        for node in texts(tree):
            for found in COUNTED.findall(node.text):
                yield Problem(f"'{found}' counts postings in a sentence", node.location, HINT)
            numbers = {float(one.replace(",", "")) for one in (*LARGE.findall(node.text), *CHANGE.findall(node.text))}
            for number in sorted(numbers & figures):
                yield Problem(f"{number:,g} stands in a file of figures and in this sentence", node.location, HINT)


def _figures(role: str, details: RoleDetails, layer: Layer) -> set[float]:
    """Return what the files of figures tell of a role and its occupations, without what may be a year."""
    codes = {code.code for code in details.codes}
    figures: set[float] = set()
    for pay in (entry.value for entry in layer.pay.values()):
        if pay.role == role or pay.occupation in codes:
            figures.update(number for cell in pay.cells for number in (cell.n, *(cell.percentiles or ())))
            figures.update(number for cell in pay.cells if cell.before for number in cell.before[2:])
    for outlook in (entry.value for entry in layer.outlook.values()):
        if outlook.occupation in codes:
            figures |= {abs(outlook.change_percent), float(outlook.openings_per_year)}
    for row in layer.area_pay:
        if row.value.occupation in codes and row.value.kind == "state":
            figures.update(filter(None, (row.value.n, *(row.value.percentiles or ()))))
    figures |= {float(entry.value.postings) for entry in layer.demand.values() if entry.value.role == role}
    return {number for number in figures if number not in YEARS}

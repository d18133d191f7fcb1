"""What was counted in the market and of work: counts and shares that can be, and a count behind whatever cites one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from careers.domain.errors import Problem
from careers.domain.market import FEWEST_COUNTED, Experience, Exposure, RemoteYear
from careers.domain.role import Requirement
from careers.knowledge.layer import Entry, Layer
from careers.knowledge.yaml_tree import item_locations

OCCUPATION = re.compile(r"\d\d-\d{4}\.\d\d")
WHOLE = 100
ROUNDED = 0.5
"""By how much percents that were rounded may miss a hundred."""


def check_counts(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for more postings that name a skill than there are, and for skills that were counted twice."""
    for entry in layer.demand.values():
        counts, locations = entry.value, item_locations(entry.tree.nodes["named"])
        if counts.postings < 1:
            location = entry.tree.nodes["postings"].location
            yield Problem(f"{counts.postings} postings are too few to count in", location, "take the entry out")
        seen: set[frozenset[str]] = set()
        for one, location in zip(counts.named, locations, strict=True):
            if not 0 <= one.postings <= counts.postings:
                yield Problem(f"{one.postings} postings are not within 0 to {counts.postings}", location)
            if frozenset(one.skills) in seen:
                yield Problem(f"{', '.join(one.skills)} is counted twice", location, "keep one")
            seen.add(frozenset(one.skills))


def check_cited_counts(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each requirement that cites postings in which nobody counted what it names."""
    counted = {entry.value.source for entry in layer.demand.values()}
    for name, entry in layer.roles.items():
        locations = item_locations(entry.tree.nodes["requirements"])
        for requirement, location in zip(entry.value[0].requirements, locations, strict=True):
            for source in requirement.sources:
                if source in counted and not _is_counted(layer, name, source, requirement):
                    message = f"no count in {source} stands behind {' or '.join(requirement.named)} of '{name}'"
                    yield Problem(message, location, "count it, or cite another source")


def _is_counted(layer: Layer, role: str, source: str, requirement: Requirement) -> bool:
    """Return whether what a requirement names was counted for the role, or for one that it inherits it from."""
    line: str | None = role
    while line in layer.roles:
        counts = layer.demand.get(f"{line} {source}")
        if counts and counts.value.of(requirement.named):
            return True
        line = layer.roles[line].value[1].extends
    return False


def check_work(layer: Layer) -> Iterator[Problem]:
    """Yield problems of exposure, remote work and experience: of no occupation, no share, from too few rows."""
    told: list[Entry[Exposure] | Entry[Experience]] = [*layer.exposure.values(), *layer.experience.values()]
    for entry in told:
        code = entry.value.occupation
        if not OCCUPATION.fullmatch(code):
            hint = "such as 15-2051.00"
            yield Problem(f"'{code}' is not an O*NET-SOC code", entry.tree.nodes["occupation"].location, hint)
    yield from _exposure(layer)
    yield from _remote(layer)
    yield from _experience(layer)


def _exposure(layer: Layer) -> Iterator[Problem]:
    for entry in layer.exposure.values():
        for key, share in (("people", entry.value.people), ("model", entry.value.model)):
            if not 0 <= share <= 1:
                yield Problem(f"{share} is not a share from 0 to 1", entry.tree.nodes[key].location)


def _remote(layer: Layer) -> Iterator[Problem]:
    for entry in layer.remote.values():
        years = entry.value.years
        for one, location in zip(years, item_locations(entry.tree.nodes["years"]), strict=True):
            yield from (Problem(wrong, location) for wrong in _wrong_year(one))
        if any(newer.year <= older.year for newer, older in pairwise(years)):
            yield Problem("the years do not run from the newest back", entry.tree.nodes["years"].location)


def _wrong_year(one: RemoteYear) -> Iterator[str]:
    if one.n < FEWEST_COUNTED:
        yield f"{one.n} rows are too few for shares; {FEWEST_COUNTED} are the fewest"
    if one.remote < 0 or one.partly < 0 or one.remote + one.partly > WHOLE + ROUNDED:
        yield f"{one.remote} and {one.partly} are not percents of one whole"


def _experience(layer: Layer) -> Iterator[Problem]:
    for entry in layer.experience.values():
        one, nodes = entry.value, entry.tree.nodes
        if one.n < 1:
            yield Problem(f"{one.n} answers are too few to count", nodes["n"].location)
        if min(one.percents) < 0 or abs(sum(one.percents) - WHOLE) > ROUNDED:
            yield Problem("the percents do not add up to 100", nodes["percents"].location)

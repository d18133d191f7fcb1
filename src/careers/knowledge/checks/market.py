"""What was counted in the market: counts that can be, and a count behind every requirement that cites one."""

from __future__ import annotations

from collections.abc import Iterator

from careers.domain.errors import Problem
from careers.domain.role import Requirement
from careers.knowledge.layer import Layer
from careers.knowledge.yaml_tree import item_locations


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

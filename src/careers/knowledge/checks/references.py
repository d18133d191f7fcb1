"""Ids: well formed, and each one that is cited exists."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from careers.domain.errors import Problem
from careers.domain.similarity import did_you_mean, similar_names
from careers.knowledge.layer import CITING, Layer
from careers.knowledge.yaml_tree import Entries, Items, Node, Scalar

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
REFERENCES = {
    **dict.fromkeys(("source", "sources", "superseded_by"), "source"),
    **dict.fromkeys(
        ("skill", "any_of", "category", "skills", "broader", "requires", "without", "successor", "learnt_in"), "skill"
    ),
    **dict.fromkeys(("role", "extends"), "role"),
}
"""Which kind of id stands under which key, anywhere in a file."""


def check_ids(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each id that is no slug."""
    for tree in _trees(layer):
        node = tree.nodes.get("id")
        if isinstance(node, Scalar) and not SLUG.fullmatch(node.text):
            yield Problem(f"the id '{node.text}' is not a slug", node.location, "use a-z, 0-9 and single hyphens")


def check_references(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each id that names nothing."""
    known: dict[str, Collection[str]] = {"source": layer.sources, "skill": layer.skills, "role": layer.roles}
    for tree in _trees(layer):
        for kind, node in _cited(tree):
            if layer.whole and node.text not in known[kind] and node.text not in layer.broken:
                near = similar_names(node.text, known[kind])
                hint = did_you_mean(near) or "add it, or take the mention out"
                yield Problem(f"there is no {kind} '{node.text}'", node.location, hint, tuple(near))


def _cited(node: Node, kind: str | None = None) -> Iterator[tuple[str, Scalar]]:
    """Yield each id that the tree cites, with its kind."""
    if isinstance(node, Scalar):
        if kind:
            yield kind, node
    elif isinstance(node, Items):
        for item in node.nodes:
            yield from _cited(item, kind)
    else:
        for key, value in node.nodes.items():
            yield from _cited(value, REFERENCES.get(key))


def _trees(layer: Layer) -> Iterator[Entries]:
    for name in CITING:
        yield from (entry.tree for entry in getattr(layer, name).values())

"""Names: each belongs to one skill, each title to one role."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from careers.domain.errors import Place, Problem
from careers.knowledge.layer import Layer
from careers.knowledge.names import fold
from careers.knowledge.yaml_tree import Entries, Items, Scalar


def check_skill_names(layer: Layer) -> Iterator[Problem]:
    """Find names, ids and aliases that two skills claim, or that one claims twice."""
    return _claims((entry.tree, "name") for entry in layer.skills.values())


def check_role_titles(layer: Layer) -> Iterator[Problem]:
    """Find titles, ids and aliases that two roles claim, or that one claims twice."""
    return _claims((entry.tree, "title") for entry in layer.roles.values())


def _claims(trees: Iterable[tuple[Entries, str]]) -> Iterator[Problem]:
    owners: dict[str, tuple[Entries, Place]] = {}
    for tree, key in trees:
        own = _scalars(tree, "id", key)
        for node in own + _aliases(tree):
            holder, place = owners.setdefault(fold(node.text), (tree, node.place))
            if not fold(node.text):
                yield Problem(f"the name '{node.text}' has no letter or digit", node.place)
            elif holder is not tree:
                owner = _scalars(holder, "id")[0].text
                yield Problem(f"the name '{node.text}' belongs to '{owner}' already", node.place, f"see {place}")
            elif place != node.place and node not in own:
                yield Problem(f"the alias '{node.text}' says nothing new", node.place, "take it out")


def _scalars(tree: Entries, *keys: str) -> list[Scalar]:
    return [node for node in (tree.nodes[key] for key in keys) if isinstance(node, Scalar)]


def _aliases(tree: Entries) -> list[Scalar]:
    aliases = tree.nodes.get("aliases")
    return [node for node in aliases.nodes if isinstance(node, Scalar)] if isinstance(aliases, Items) else []

"""Names: each belongs to one skill, each title to one role."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from careers.domain.errors import Location, Problem
from careers.knowledge.layer import Layer
from careers.knowledge.names import keys_of, text_key
from careers.knowledge.yaml_tree import Entries, Items, Scalar


def check_skill_names(layer: Layer) -> Iterator[Problem]:
    """Return a problem for each name, id or alias that two skills claim, or that one claims twice."""
    return _claims((entry.tree, "name") for entry in layer.skills.values())


def check_plain_words(layer: Layer) -> Iterator[Problem]:
    """Return a problem for each plain word that is no name of its skill, for it would change nothing."""
    for entry in layer.skills.values():
        skill = entry.value
        names = {text_key(name) for name in (skill.id, skill.name, *skill.aliases)}
        for word in skill.plain_words:
            if text_key(word) not in names:
                location = entry.tree.nodes["plain_words"].location
                yield Problem(f"'{word}' is no name of '{skill.id}'", location, "write a name or an alias of it")


def check_role_titles(layer: Layer) -> Iterator[Problem]:
    """Return a problem for each title, id or alias that two roles claim, or that one claims twice."""
    return _claims((entry.tree, "title") for entry in layer.roles.values())


def _claims(trees: Iterable[tuple[Entries, str]]) -> Iterator[Problem]:
    claimed: dict[str, tuple[Entries, Location]] = {}
    for tree, key in trees:
        own = _scalars(tree, "id", key)
        for node in own + _aliases(tree):
            keys = keys_of(node.text)
            holder, location = next(
                (claimed[key] for key in keys if claimed.get(key, (tree,))[0] is not tree),
                claimed.get(keys[0], (tree, node.location)),
            )
            claimed.update({key: (tree, node.location) for key in keys if key not in claimed})
            if not keys[0]:
                yield Problem(f"the name '{node.text}' has no letter or digit", node.location)
            elif holder is not tree:
                owner = _scalars(holder, "id")[0].text
                yield Problem(f"the name '{node.text}' belongs to '{owner}' already", node.location, f"see {location}")
            elif location != node.location and node not in own:
                yield Problem(f"the alias '{node.text}' says nothing new", node.location, "take it out")


def _scalars(tree: Entries, *keys: str) -> list[Scalar]:
    return [node for node in (tree.nodes[key] for key in keys) if isinstance(node, Scalar)]


def _aliases(tree: Entries) -> list[Scalar]:
    aliases = tree.nodes.get("aliases")
    return [node for node in aliases.nodes if isinstance(node, Scalar)] if isinstance(aliases, Items) else []

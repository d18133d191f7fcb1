"""Variants: a role that extends another has from it every section that it does not state itself.

Joining is done on the trees, before they are decoded, so that whatever is wrong with an inherited section is told
where that section stands.
"""

from __future__ import annotations

from careers.domain.errors import Problem
from careers.domain.role import IMPORTANCES, Role
from careers.domain.role_details import INHERITED, Omission, RoleDetails
from careers.domain.similarity import did_you_mean, similar_names
from careers.knowledge.decode import INVALID, Decoder
from careers.knowledge.layer import Entry, Layer
from careers.knowledge.yaml_tree import Entries, Items, Node, Scalar

_NAMING = ("skill", "any_of", "category")
_ORDER: dict[str, int] = {importance: rank for rank, importance in enumerate(IMPORTANCES)}
DEEPEST = 20
"""Variants of variants; the base has one below the other at most."""


def resolve_inheritance(layer: Layer, *, house_rules: bool = False) -> tuple[Layer, list[Problem]]:
    """Return the layer with its roles decoded, each variant joined with what it extends, and what is wrong with them.

    What a variant goes without is to be there by the rules of the house alone: an overlay may take it from a role that
    others extend.
    """
    heirs = _Inheritance(layer, strict=house_rules)
    decoder = Decoder()
    roles, broken = {}, set(layer.broken)
    for name in sorted(layer.role_trees, key=heirs.depth):
        tree = heirs.whole(name, ()) if heirs.base(name) not in broken else None  # the base is blamed, not its heirs
        role = decoder.records(tree, Role, RoleDetails, Omission)[:2] if tree else INVALID
        if tree is None or INVALID in role:
            broken.add(name)
        else:
            roles[name] = Entry(role, tree)
    in_order = {name: roles[name] for name in layer.role_trees if name in roles}
    return layer._replace(roles=in_order, broken=frozenset(broken)), heirs.problems + decoder.problems


class _Inheritance:
    """Joins the trees of variants with those that they extend, however long the line of them is."""

    def __init__(self, layer: Layer, *, strict: bool) -> None:
        self.layer = layer
        self.strict = strict
        self.problems: list[Problem] = []

    def base(self, name: str) -> str | None:
        """Return the id of the role that a role extends."""
        tree = self.layer.role_trees.get(name)
        base = tree and tree.nodes.get("extends")
        return base.text if isinstance(base, Scalar) else None

    def depth(self, name: str) -> int:
        """Return how many roles a role has above it, up to where the line is too long or a circle."""
        above, depth = self.base(name), 0
        while above and depth <= DEEPEST:
            above, depth = self.base(above), depth + 1
        return depth

    def whole(self, name: str, heirs: tuple[str, ...]) -> Entries | None:
        """Return the tree of a role with all that it inherits; None where the role that it extends can't be had."""
        own = self.layer.role_trees[name]
        base = own.nodes.get("extends")
        if not isinstance(base, Scalar):
            self._tell_idle(own)
            return own
        if base.text in (*heirs, name):
            self._tell_circle([*heirs, name], base)
            return None
        if len(heirs) == DEEPEST:
            self.problems.append(
                Problem(f"the line of `extends` is longer than {DEEPEST}", base.location, "shorten it")
            )
            return None
        if base.text not in self.layer.role_trees:
            self._tell_missing(base)
            return None
        above = self.whole(base.text, (*heirs, name))
        return above and self._join(own, above)

    def _tell_idle(self, own: Entries) -> None:
        if "without" in own.nodes and "extends" not in own.nodes:
            self.problems.append(Problem("`without` needs `extends`", own.keys["without"], "take it out"))

    def _tell_circle(self, line: list[str], base: Scalar) -> None:
        circle = line[line.index(base.text) :]
        if base.text == min(circle):  # each circle once, whichever of its roles comes first
            message = f"`extends` runs in a circle: {' -> '.join([*circle, base.text])}"
            hint = "take one of the links out" if len(circle) > 1 else "give the variant an id of its own"
            self.problems.append(Problem(message, base.location, hint))

    def _tell_missing(self, base: Scalar) -> None:
        if self.layer.whole and base.text not in self.layer.broken:
            near = similar_names(base.text, self.layer.role_trees)
            hint = did_you_mean(near) or "add it, or take the mention out"
            self.problems.append(Problem(f"there is no role '{base.text}'", base.location, hint, tuple(near)))

    def _join(self, own: Entries, above: Entries) -> Entries:
        shared = {key: above.nodes[key] for key in INHERITED if key in above.nodes}
        nodes = shared | own.nodes
        locations = {key: above.keys[key] for key in shared} | own.keys
        if "requirements" in shared:
            nodes["requirements"] = self._requirements(own, shared["requirements"])
        return Entries(own.location, nodes, locations)

    def _requirements(self, own: Entries, inherited: Node) -> Node:
        """Return the inherited requirements but those left out, and the role's own, by importance.

        What replaces an inherited one stands in its place.
        """
        stated = own.nodes.get("requirements", Items(own.location, ()))
        if not isinstance(stated, Items) or not isinstance(inherited, Items):
            return stated
        if "requirements" in own.nodes and not stated.nodes:
            return stated  # an empty list, which is told when it is decoded
        left_out = self._left_out(own, inherited)
        restated = {_named(item): item for item in stated.nodes}
        kept = [
            restated.get(_named(item), item)
            for item in inherited.nodes
            if _named(item) in restated or not _named(item) & left_out
        ]
        new = [item for item in stated.nodes if item not in kept]
        return Items(stated.location, tuple(sorted((*kept, *new), key=_rank)))

    def _left_out(self, own: Entries, inherited: Items) -> set[str]:
        known = {name for item in inherited.nodes for name in _named(item)}
        names = _scalars(own.nodes.get("without"))
        for name in names:
            if self.strict and name.text not in known:
                message = f"no inherited requirement names '{name.text}'"
                self.problems.append(Problem(message, name.location, "take it out"))
        return {name.text for name in names}


def _named(item: Node) -> frozenset[str]:
    """Return the skills that a requirement names, in whatever form."""
    if not isinstance(item, Entries):
        return frozenset()
    return frozenset(name.text for key in _NAMING for name in _scalars(item.nodes.get(key)))


def _scalars(node: Node | None) -> list[Scalar]:
    nodes = node.nodes if isinstance(node, Items) else (node,)
    return [item for item in nodes if isinstance(item, Scalar)]


def _rank(item: Node) -> int:
    importance = item.nodes.get("importance") if isinstance(item, Entries) else None
    return _ORDER.get(importance.text, len(_ORDER)) if isinstance(importance, Scalar) else len(_ORDER)

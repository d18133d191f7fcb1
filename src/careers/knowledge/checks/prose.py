"""Sentences: none that stands in two roles, and names spelt as their owners spell them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from careers.domain.errors import Problem
from careers.domain.skill import PRODUCTS, Skill
from careers.knowledge.layer import Layer
from careers.knowledge.yaml_tree import Entries, Items, Node, Scalar

LEAST_SIMILARITY = 80.0
"""The similarity of two sentences, 0 to 100, whatever the order of their words, from which they say the same."""
OWN = ("definition", "responsibilities")
"""The sections that tell a role from every other."""
PROSE = {"text", "note", "label", "purpose", "summary", "topic"}
"""The keys of what is read, as against looked up."""


def check_repetition(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each definition and responsibility of a role that is nearly one of another."""
    from rapidfuzz import fuzz, process, utils

    told: list[tuple[str, Scalar]] = []
    words: list[str] = []
    for name, entry in sorted(layer.roles.items()):
        own = [node for key in OWN for node in texts(entry.tree.nodes.get(key))]
        for node in own:
            text = utils.default_process(node.text)
            found = process.extractOne(text, words, scorer=fuzz.token_sort_ratio, score_cutoff=LEAST_SIMILARITY)
            if found:
                owner, other = told[found[2]]
                hint = f"see {other.location}; say what differs"
                yield Problem(f"the sentence is nearly one of '{owner}'", node.location, hint)
        told += [(name, node) for node in own]
        words += [utils.default_process(node.text) for node in own]


def check_spelling(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each name that is not written as its owner writes it, such as Github."""
    names = {skill.name for skill in (entry.value for entry in layer.skills.values()) if _has_own_spelling(skill)}
    if not names:
        return
    any_name = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    pattern = re.compile(rf"(?<!\w)(?:{any_name})(?!\w)", re.IGNORECASE)
    spelt = {name.casefold(): name for name in names}
    for node in _prose(layer):
        for found in pattern.findall(node.text):
            if found not in names:
                yield Problem(f"'{found}' is spelt {spelt[found.casefold()]}", node.location)


def _has_own_spelling(skill: Skill) -> bool:
    """Return whether a name has a capital within it, which no other word has."""
    return skill.kind in PRODUCTS and bool(re.search(r"[a-z]\w*[A-Z]|[A-Z]{2}\w*[a-z]", skill.name))


def _prose(layer: Layer) -> Iterator[Scalar]:
    trees: list[Iterable[Entries]] = [
        (entry.tree for entry in layer.skills.values()),
        layer.role_trees.values(),
    ]
    for tree in (tree for of_kind in trees for tree in of_kind):
        yield from texts(tree)


def texts(node: Node | None, key: str = "") -> Iterator[Scalar]:
    """Yield the texts under a node that are meant to be read."""
    if isinstance(node, Scalar):
        if key in PROSE:
            yield node
    elif isinstance(node, Items):
        for item in node.nodes:
            yield from texts(item, key)
    elif node:
        for name, value in node.nodes.items():
            yield from texts(value, name)

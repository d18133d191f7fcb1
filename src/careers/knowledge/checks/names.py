"""Names: each belongs to one skill, each title to one role."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from careers.domain.errors import Location, Problem
from careers.domain.phrases import join_names
from careers.knowledge.layer import Layer
from careers.knowledge.names import keys_of, normalise_name, text_key
from careers.knowledge.yaml_tree import Entries, Items, Scalar

_JOINT = re.compile(r"\s*[/&,]\s*|\s+(?:and|\+)\s+", re.IGNORECASE)
_MARKS = "&/,+ "
LONGEST = 200
"""Characters of a name: none that people write is half as long, and every text is searched for all of them."""


def check_skill_names(layer: Layer) -> Iterator[Problem]:
    """Return a problem for each name, id or alias that two skills claim, or that one claims twice."""
    return _claims((entry.tree, "name") for entry in layer.skills.values())


def check_name_lengths(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each name, title or alias that is too long to be one."""
    skills = ((entry.tree, "name") for entry in layer.skills.values())
    roles = ((entry.tree, "title") for entry in layer.roles.values())
    for tree, key in (*skills, *roles):
        for node in (*_scalars(tree, key), *_aliases(tree)):
            if len(node.text) > LONGEST:
                yield Problem(f"a name of {len(node.text):,} characters", node.location, f"{LONGEST} are the most")


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


def check_hidden_skills(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each alias whose parts are the names of other skills: ``SQL and Python`` of Python."""
    owners = {
        key: name
        for name, entry in layer.skills.items()
        for node in (*_scalars(entry.tree, "id", "name"), *_aliases(entry.tree))
        for key in keys_of(node.text)
    }
    for name, entry in layer.skills.items():
        own = _parts_of(entry.value.name, owners)
        for node in _aliases(entry.tree):
            hidden = _parts_of(node.text, owners)
            if len(hidden) > 1 and hidden != own:
                message = f"the alias '{node.text}' of '{name}' stands for {join_names(sorted(hidden), 'and')}"
                yield Problem(message, node.location, "take it out; each is read by itself")


def _parts_of(name: str, owners: Mapping[str, str]) -> set[str]:
    """Return the skills that the parts of a name are, where all of them are skills and no name spans two of them."""
    parts = _JOINT.split(name)
    words = name.split()
    ends = [" ".join(words[first:]) for first in range(1, len(words))] + [
        " ".join(words[:last]) for last in range(1, len(words))
    ]
    if any(_JOINT.search(end.strip(_MARKS)) and normalise_name(end) in owners for end in ends):
        return set()
    found = [owners.get(normalise_name(part)) for part in parts]
    return {one for one in found if one} if all(found) else set()


def _claims(trees: Iterable[tuple[Entries, str]]) -> Iterator[Problem]:
    claimed: dict[str, tuple[Entries, Location]] = {}
    for tree, key in trees:
        own = _scalars(tree, "id", key)
        for node in own + _aliases(tree):
            here = (tree, node.location)
            claims = [claimed.setdefault(one, here) for one in keys_of(node.text)]
            others = [claim for claim in claims if claim[0] is not tree]
            if not normalise_name(node.text):
                yield Problem(f"the name '{node.text}' has no letter or digit", node.location)
            elif others:
                yield _taken(node, tree, *others[0])
            elif here not in claims and node not in own:
                yield Problem(f"the alias '{node.text}' says nothing new", node.location, "take it out")


def _taken(node: Scalar, tree: Entries, holder: Entries, location: Location) -> Problem:
    own, other = _scalars(tree, "id")[0].text, _scalars(holder, "id")[0].text
    message = f"the name '{node.text}' of '{own}' is one of '{other}' too"
    return Problem(message, node.location, f"take it out here or at {location}")


def _scalars(tree: Entries, *keys: str) -> list[Scalar]:
    return [node for node in (tree.nodes[key] for key in keys) if isinstance(node, Scalar)]


def _aliases(tree: Entries) -> list[Scalar]:
    aliases = tree.nodes.get("aliases")
    return [node for node in aliases.nodes if isinstance(node, Scalar)] if isinstance(aliases, Items) else []

"""Learning: no skill that brings more than it costs, none that is the cheapest way and that nobody wants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from careers.domain.errors import Problem
from careers.domain.level import STUDIED, STUDY_SHARES
from careers.domain.role import Requirement
from careers.domain.skill import PRODUCTS, Skill
from careers.knowledge.layer import Layer
from careers.knowledge.transfers import members_of, reached
from careers.knowledge.yaml_tree import item_locations


def check_shortcuts(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each skill that implies more hours of another than it costs, without requiring it.

    Such a skill would be the cheap way to learn the other one.
    """
    skills = {name: entry.value for name, entry in layer.skills.items()}
    for name, skill in skills.items():
        built_on = _built_on(name, skills)
        for link in skill.implies:
            brought = STUDY_SHARES[min(link.level, STUDIED)] * link.strength * _hours(link.skill, skills)
            if link.skill not in built_on and brought > _hours(name, skills):
                message = f"'{name}' takes {_hours(name, skills):g} h and brings {brought:.0f} h of '{link.skill}'"
                hint = f"require '{link.skill}', bring less of it, or give honest hours"
                yield Problem(message, layer.skills[name].tree.nodes["implies"].location, hint)


def check_teachers(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each skill that is essential to a role and that nothing is named to learn from."""
    essential = {
        name
        for entry in layer.roles.values()
        for one in entry.value[0].requirements
        if one.importance == "essential"
        for name in one.named
    }
    for name in sorted(essential & layer.skills.keys()):
        skill, tree = layer.skills[name]
        if not skill.learn_from:
            message = f"'{name}' is essential, and nothing is named to learn it from"
            yield Problem(message, tree.location, "write `learn_from`: a list of `title`, `url`, `kind` and `source`")


def check_cheapest(layer: Layer) -> Iterator[Problem]:
    """Yield a problem for each requirement whose cheapest skill no posting names, though the role's name others."""
    skills = {name: entry.value for name, entry in layer.skills.items()}
    members, named = members_of(skills), _named(layer)
    unnamed = {name for name, skill in skills.items() if skill.kind in PRODUCTS}.difference(*named.values())
    for role, entry in layer.roles.items():
        locations = item_locations(entry.tree.nodes["requirements"])
        for requirement, location in zip(entry.value[0].requirements, locations, strict=True):
            options = [name for name in _options(requirement, members) if name in skills and not skills[name].retired]
            costs = {name: sum(_hours(one, skills) for one in _built_on(name, skills)) for name in options}
            wanted = [costs[name] for name in options if name in named.get(role, ())]
            cheapest = min(options, key=lambda name: costs[name], default="")
            if wanted and cheapest in unnamed and costs[cheapest] < min(wanted):
                message = f"'{cheapest}' is the cheapest way to a requirement of '{role}', and no posting names it"
                yield Problem(message, location, "take it out of the list or the category, or give honest hours")


def _options(requirement: Requirement, members: Mapping[str, Sequence[str]]) -> Sequence[str]:
    """Return the skills that close a requirement: of a category its parts."""
    return members.get(requirement.category or "", requirement.named)


def _named(layer: Layer) -> dict[str, set[str]]:
    """Return by role the skills that its postings name by themselves."""
    found: dict[str, set[str]] = {}
    for entry in layer.demand.values():
        single = (one.skills[0] for one in entry.value.named if len(one.skills) == 1 and one.postings)
        found.setdefault(entry.value.role, set()).update(single)
    return found


def _built_on(name: str, skills: Mapping[str, Skill]) -> set[str]:
    """Return a skill and all that must come before it, at any remove."""
    return reached([name], lambda one: skills.keys() & skills[one].requires)


def _hours(name: str, skills: Mapping[str, Skill]) -> float:
    return sum(skills[name].hours) / 2 if name in skills else 0.0

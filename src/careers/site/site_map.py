"""Which pages a site has."""

from __future__ import annotations

from itertools import chain
from typing import Annotated, NamedTuple

import careers
from careers.domain.knowledge_base import KnowledgeBase

LISTS = ("index", "compare", "pay", "skills", "sources")
"""Pages at the top."""


class SiteMap(NamedTuple):
    """What there is a page of, each in the order in which lists tell it."""

    roles: Annotated[tuple[str, ...], "ids, which have a page of pay too"]
    pairs: Annotated[tuple[tuple[str, str], ...], "ids of two roles"]
    skills: Annotated[tuple[str, ...], "ids of what a role asks for"]

    def names(self) -> list[str]:
        """Return the name of each page: its path from the top, without the ending."""
        return [
            *LISTS,
            *(f"{kind}/{role}" for kind in ("role", "pay") for role in self.roles),
            *map(pair_name, self.pairs),
            *(f"skill/{skill}" for skill in self.skills),
        ]


def pair_name(pair: tuple[str, str]) -> str:
    """Return the name of the page of two roles."""
    return "compare/" + "--".join(pair)


def site_map(knowledge: KnowledgeBase) -> SiteMap:
    """Return every role, each two of which one is told beside the other, and every skill that a role asks for."""
    order = [one.id for one in careers.roles(knowledge).results]
    places = {role: place for place, role in enumerate(order)}
    skills = {
        skill for role in knowledge.roles.values() for one in role.requirements for skill in knowledge.options(one)
    }
    pairs = {
        tuple(sorted((role, link.role), key=places.__getitem__))
        for role, told in knowledge.details.items()
        for link in chain(told.comes_from, told.goes_to, told.related, told.confused_with)
    }
    return SiteMap(
        roles=tuple(order),
        pairs=tuple(sorted(((one, other) for one, other in pairs), key=lambda pair: [places[role] for role in pair])),
        skills=tuple(sorted(skills, key=lambda skill: (knowledge.skills[skill].name.casefold(), skill))),
    )

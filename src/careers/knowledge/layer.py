"""What a folder of the knowledge base holds, each entry with the tree that tells where it stands."""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

from careers.domain.knowledge_base import Edition
from careers.domain.market import Experience, Exposure, Outlook, Pay, PostingCounts, PostingScores, RemoteWork
from careers.domain.role import Role
from careers.domain.role_details import RoleDetails
from careers.domain.skill import Skill
from careers.domain.source import Source
from careers.knowledge.area_pay import AreaRow
from careers.knowledge.yaml_tree import Entries

T = TypeVar("T")


class Entry(NamedTuple, Generic[T]):
    """A value read from YAML, and the tree that it was read from."""

    value: T
    tree: Entries


class Layer(NamedTuple):
    """What one folder holds, or several folders laid over each other, by id.

    ``role_trees`` has the roles as they are written, ``roles`` has them once variants are joined with what they extend,
    which may stand in another folder. ``broken`` has the ids of entries that could not be read, and ``whole`` is false
    when a file could not be read at all, so that what cites them is not blamed.
    """

    role_trees: dict[str, Entries]
    skills: dict[str, Entry[Skill]]
    sources: dict[str, Entry[Source]]
    roles: dict[str, Entry[tuple[Role, RoleDetails]]] = {}  # noqa: RUF012 - never changed
    demand: dict[str, Entry[PostingCounts]] = {}  # noqa: RUF012 - never changed
    scores: dict[str, Entry[PostingScores]] = {}  # noqa: RUF012 - never changed
    pay: dict[str, Entry[Pay]] = {}  # noqa: RUF012 - never changed
    outlook: dict[str, Entry[Outlook]] = {}  # noqa: RUF012 - never changed
    exposure: dict[str, Entry[Exposure]] = {}  # noqa: RUF012 - never changed
    remote: dict[str, Entry[RemoteWork]] = {}  # noqa: RUF012 - never changed
    experience: dict[str, Entry[Experience]] = {}  # noqa: RUF012 - never changed
    area_pay: tuple[AreaRow, ...] = ()
    edition: Entry[Edition] | None = None
    broken: frozenset[str] = frozenset()
    whole: bool = True

    def under(self, upper: Layer) -> Layer:
        """Return another layer laid over this one: an entry with the same id replaces the lower one whole."""
        tables = {name: getattr(self, name) | getattr(upper, name) for name in ("role_trees", *CITING)}
        return self._replace(
            **tables,
            area_pay=upper.area_pay or self.area_pay,
            edition=self.edition or upper.edition,
            broken=self.broken | upper.broken,
            whole=self.whole and upper.whole,
        )


CITING = ("sources", "skills", "roles", "demand", "scores", "pay", "outlook", "exposure", "remote", "experience")
"""The tables whose entries have an id or cite one."""


def id_of(tree: Entries) -> str:
    """Return the id that an entry states, or for figures what they are of and their source; empty without any."""
    keys = ("id",) if "id" in tree.nodes else ("role", "occupation", "region", "source")
    return " ".join(getattr(tree.nodes[key], "text", "") for key in keys if key in tree.nodes)

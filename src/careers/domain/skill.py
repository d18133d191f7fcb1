"""Skills and the relations between them."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.level import STUDIED, Level

Kind = Literal[
    "language", "framework", "library", "tool", "platform", "concept", "method", "practice", "soft-skill", "credential"
]  # fmt: skip
PRODUCTS: frozenset[Kind] = frozenset(("language", "framework", "library", "tool", "platform"))
"""Kinds that have an owner and a name; employers name them if they want them, of the other kinds only a few."""


class Implication(NamedTuple):
    """A skill that comes with another one: PyTorch implies Python, never the reverse."""

    skill: str
    level: Annotated[Level, "the level up to which the other skill comes along"]
    strength: Annotated[float, "how much of the skill comes along, 0.1 to 0.95"]


class Relation(NamedTuple):
    """A skill that shares ideas with another one, in both directions."""

    skill: str
    strength: Annotated[float, "how much of one carries over to the other, 0.1 to 0.6"]


Range = tuple[float, float]
"""A lower and an upper bound, the lower one first."""


ResourceKind = Literal["official", "documentation", "course", "book", "tutorial", "certificate"]


class Resource(NamedTuple):
    """Something to learn from."""

    title: str
    url: Annotated[str, "https"]
    kind: Annotated[ResourceKind, "official: the site of the product itself"]
    source: Annotated[str, "id of the source that names it"]
    hours: Annotated[float | None, "that its publisher tells"] = None
    free: Annotated[bool, "whether all of it can be had for nothing"] = True


class Skill(NamedTuple):
    """Something a person can learn and a role can ask for."""

    id: Annotated[str, "slug"]
    name: Annotated[str, "as its owner writes it"]
    kind: Kind
    hours: Annotated[Range, "from nothing, prerequisites given, to working (intermediate) level: [low, high]"]
    summary: Annotated[str | None, "what it is, in one line"] = None
    aliases: Annotated[tuple[str, ...], "spellings, abbreviations, versions and vendors' names"] = ()
    plain_words: Annotated[
        tuple[str, ...], "of the name and aliases those that are plain words too: in prose they count among skills only"
    ] = ()
    broader: Annotated[tuple[str, ...], "wider skills and categories that it belongs to"] = ()
    implies: tuple[Implication, ...] = ()
    related: tuple[Relation, ...] = ()
    requires: Annotated[tuple[str, ...], "skills to learn first"] = ()
    url: Annotated[str | None, "official site of a product"] = None
    project: Annotated[str | None, "a small piece of work that shows the skill, as an instruction"] = None
    sources: Annotated[tuple[str, ...], "what the relations and hours rest on"] = ("editorial",)
    learn_from: tuple[Resource, ...] = ()
    retired: Annotated[str | None, "ISO date on which its owner ended it"] = None
    successor: Annotated[str | None, "the skill that takes its place"] = None
    learnt_in: Annotated[
        tuple[str, ...], "skills in one of which it is learnt, the commonest first: programming in a language"
    ] = ()
    studied: Annotated[Level, "the highest level that study leads to; beyond it the skill grows with practice"] = (
        STUDIED
    )


class Transfer(NamedTuple):
    """What one stated skill is worth towards another, by itself, by implication or by relation."""

    skill: Annotated[str, "the skill that receives the credit"]
    percent: Annotated[int, "strength in hundredths, 100 for the skill itself"]
    level: Annotated[Level, "the highest level that carries over"]

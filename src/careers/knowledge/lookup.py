"""From the words of a person to the ids of the knowledge base: exactly, or not at all.

A word that names nothing is never guessed. It comes back with suggestions: `sas` is not `sass`, `java` is not
`javascript`, and `r`, `c` and `go` are skills.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from careers.domain.errors import CareersError, Problem
from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.names import fold

SHORT = 3
"""Names of up to this many letters are too near to each other for a likeness to mean anything."""
ALIKE = 75.0
"""The least likeness, 0 to 100, at which a name is suggested: one slip in four letters, two in eight."""
CLOSE = 10.0
"""What is less alike than the nearest name by this much is no longer meant."""
MOST = 3


def find_role(words: str, knowledge: KnowledgeBase) -> str | None:
    """Give the id of the role that has these words for its id, title or alias, in any case and spacing."""
    return knowledge.role_titles.get(fold(words))


def find_skill(words: str, knowledge: KnowledgeBase) -> str | None:
    """Give the id of the skill that has these words for its id, name or alias, in any case and spacing."""
    return knowledge.skill_names.get(fold(words))


def resolve_roles(words: Iterable[str], knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Give the ids of the roles that the words name, in their order, each once.

    Raises:
        CareersError: with one problem for each word that names no role, and the roles that come near.
    """
    found = [(given, find_role(given, knowledge)) for given in words]
    problems = [_unknown("role", given, knowledge.role_titles) for given, role in found if role is None]
    if problems:
        raise CareersError(*problems)
    return tuple(dict.fromkeys(role for _, role in found if role))


def resolve_skill(words: str, knowledge: KnowledgeBase) -> str:
    """Give the id of the skill that the words name.

    Raises:
        CareersError: the words name no skill; the hint says which skills come near.
    """
    skill = find_skill(words, knowledge)
    if skill is None:
        raise CareersError(_unknown("skill", words, knowledge.skill_names))
    return skill


def suggest(words: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """Give up to three ids whose folded names resemble the words, the nearest first."""
    from rapidfuzz import fuzz, process

    folded = fold(words)
    if len(folded) <= SHORT:
        return _beginning(folded, names)
    near = process.extract(folded, sorted(names), scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None)
    close = [names[name] for name, likeness, _ in near if likeness > near[0][1] - CLOSE]
    return tuple(dict.fromkeys(close))[:MOST] or _beginning(folded, names)


def _beginning(folded: str, names: Mapping[str, str]) -> tuple[str, ...]:
    longer = sorted((name for name in names if folded and name.startswith(folded)), key=lambda name: (len(name), name))
    return tuple(dict.fromkeys(names[name] for name in longer))[:MOST]


def did_you_mean(near: Sequence[str], kind: str) -> str:
    """Give the hint for a word that names no role or skill."""
    listing = f"`careers {kind}s` lists them"
    choices = " or ".join(filter(None, (", ".join(near[:-1]), *near[-1:])))
    return f"did you mean {choices}? {listing}" if near else listing


def _unknown(kind: str, given: str, names: Mapping[str, str]) -> Problem:
    return Problem(f"there is no {kind} '{given}'", hint=did_you_mean(suggest(given, names), kind))

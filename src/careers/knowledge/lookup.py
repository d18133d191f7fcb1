"""From the words of a person to the ids of the knowledge base: exactly, or not at all.

A word that names nothing is never guessed. It comes back with suggestions: `sas` is not `sass`, `java` is not
`javascript`, and `r`, `c` and `go` are skills.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from careers.domain.errors import CareersError, Problem
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.similarity import SHORT, allowed_slips, did_you_mean, similar_names
from careers.knowledge.names import is_english, normalise_name

MOST = 3
LONGEST = 60
"""Letters of the longest word that is looked for among names: a longer one is a sentence."""
_SPACING = " \t\n-_"


def find_role(words: str, knowledge: KnowledgeBase) -> str | None:
    """Return the id of the role that has these words for its id, title or alias, in any case and spacing."""
    return knowledge.role_titles.get(normalise_name(words))


def find_skill(words: str, knowledge: KnowledgeBase) -> str | None:
    """Return the id of the skill that has these words for its id, name or alias, in any case and spacing.

    Marks make no name of a letter: ``(R)`` and ``&c.`` are no languages.
    """
    key = normalise_name(words)
    if len(key) == 1 and len(words.strip(_SPACING)) > 1:
        return None
    return knowledge.skill_names.get(key)


def resolve_roles(words: Iterable[str], knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return the ids of the roles that the words name, in their order, each once.

    Raises:
        CareersError: with one problem for each word that names no role, and the roles that come near.
    """
    found = [(given, find_role(given, knowledge)) for given in words]
    problems = [_unknown_role(given, knowledge) for given, role in found if role is None]
    if problems:
        raise CareersError(*problems)
    return tuple(dict.fromkeys(role for _, role in found if role))


def resolve_families(words: Iterable[str], knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return what ``resolve_roles`` does, with every role of a family for its name.

    Raises:
        CareersError: with one problem for each word that names no role and no family.
    """
    parts = [[word] if find_role(word, knowledge) else family_roles(word, knowledge) or [word] for word in words]
    return resolve_roles([role for part in parts for role in part], knowledge)


def family_roles(words: str, knowledge: KnowledgeBase) -> list[str]:
    """Return the ids of the roles of the family that the words name, in any case; none when they name none."""
    return [role.id for role in knowledge.roles.values() if role.family == words.strip().casefold()]


def _unknown_role(given: str, knowledge: KnowledgeBase) -> Problem:
    """Return the words for what names no role: the roles that it may mean, as a title or by a slip of the pen."""
    from careers.knowledge.title_matching import title_matcher

    if family_roles(given, knowledge):
        family = given.strip().casefold()
        hint = f"{family} is a family of roles: `careers roles --family {family}` lists them"
        return Problem(f"there is no role '{given}'", hint=hint)
    skill = find_skill(given, knowledge)
    if skill:
        return _other_kind("role", given, "skill", skill)
    near = [one.id for one in title_matcher(knowledge).roles(given)]
    return unknown("role", given, near or suggest(given, knowledge.role_titles))


def _other_kind(kind: str, given: str, other: str, name: str) -> Problem:
    """Return the words for a name of the other kind, with the command that shows it."""
    command = {"role": "show", "skill": "skill"}[other]
    return Problem(f"there is no {kind} '{given}'", hint=f"{name} is a {other}: `careers {command} {name}` shows it")


def resolve_skill(words: str, knowledge: KnowledgeBase) -> str:
    """Return the id of the skill that the words name.

    Raises:
        CareersError: the words name no skill; the hint says which skills come near.
    """
    skill = find_skill(words, knowledge)
    role = find_role(words, knowledge)
    if skill is None and role:
        raise CareersError(_other_kind("skill", words, "role", role))
    if skill is None:
        raise CareersError(unknown("skill", words, suggest(words, knowledge.skill_names)))
    return skill


def suggest(words: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return up to three ids whose normalised names are near to the words, the nearest first."""
    return Suggester(names).suggest(words)


class Suggester:
    """Names by their length, so that a word is compared with those alone that may be near to it."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """Take normalised names with their ids; they are read when the first word is looked for."""
        self._ids = names
        self._by_length: dict[int, list[str]] = {}

    def suggest(self, words: str) -> tuple[str, ...]:
        """Return up to three ids whose names are near to the words, the nearest first."""
        key = normalise_name(words)
        if not key or len(key) > LONGEST:
            return ()
        slips = allowed_slips(len(key))
        near = similar_names(key, self._of(len(key) - slips, len(key) + slips)) if len(key) > SHORT else []
        return tuple(dict.fromkeys(self._ids[name] for name in near or self._beginning(key)))[:MOST]

    def _beginning(self, key: str) -> list[str]:
        """Return the names that begin so and are not much longer, the shortest first."""
        longest = max(len(key) + SHORT, 2 * len(key) + 1)
        return sorted(
            (name for name in self._of(len(key), longest) if name.startswith(key)), key=lambda name: (len(name), name)
        )

    def _of(self, shortest: int, longest: int) -> list[str]:
        if not self._by_length:
            for name in self._ids:
                self._by_length.setdefault(len(name), []).append(name)
        return [name for length in range(shortest, longest + 1) for name in self._by_length.get(length, ())]


def unknown(kind: str, given: str, near: Sequence[str]) -> Problem:
    """Return the words for a name that no role or skill has, with the ids that come near."""
    language = None if near or is_english(given) else "names are English."
    hint = " ".join(filter(None, (did_you_mean(near), language, f"`careers {kind}s` lists them")))
    return Problem(f"there is no {kind} '{given}'", hint=hint, suggestions=tuple(near))

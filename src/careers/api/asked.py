"""Who and what a caller means: people, roles and numbers of answers."""

from __future__ import annotations

from collections.abc import Iterable

from careers.domain.errors import fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile

Person = Profile | str | Iterable[str]
"""Somebody: a profile, or what they know in words."""
Words = str | Iterable[str]
"""One name, or several."""


def several(words: Words) -> Iterable[str]:
    """Return names one by one, of which there may be one alone."""
    return [words] if isinstance(words, str) else words


def profile_of(person: Person, knowledge: KnowledgeBase) -> Profile:
    """Return the profile of somebody.

    Raises:
        CareersError: a level does not exist, or nothing stated is a known skill.
    """
    if isinstance(person, Profile):
        return person
    from careers.intake.profile_reader import read_profile, split_words

    return read_profile(split_words(several(person)), knowledge)


def roles_of(words: Words, knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return the ids of the roles that words name, in their order, each once.

    Raises:
        CareersError: with one problem for each word that names no role, or none were named.
    """
    from careers.knowledge.lookup import resolve_roles

    names = list(several(words))
    if not names:
        raise fail("no role is named", "`careers roles` lists them")
    return resolve_roles(names, knowledge)


def chosen_among(words: Words | None, knowledge: KnowledgeBase) -> tuple[str, ...] | None:
    """Return the ids of the roles that words name, or whose families they name; None for all of them.

    Raises:
        CareersError: a word names neither.
    """
    if words is None:
        return None
    from careers.knowledge.lookup import resolve_families

    return resolve_families(several(words), knowledge)


def check_top(top: int | None, what: str) -> None:
    """Refuse a number of answers of which there is none.

    Raises:
        CareersError: it is less than 1.
    """
    if top is not None and top < 1:
        raise fail(f"no answer has {top} {what}", "ask for 1 or more")

"""From a person's words and files to a profile."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import NamedTuple

from careers.domain.errors import CareersError, Place, Problem, fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import LEVELS, Level, parse_level
from careers.domain.profile import Profile, StatedSkill, UnknownSkill
from careers.knowledge.lookup import did_you_mean, find_skill, suggest
from careers.knowledge.text_file import read_text
from careers.knowledge.yaml_tree import Entries, Items, Node, Scalar, parse_yaml

_PAIR = re.compile(r"\\ud[89ab]..\\ud[c-f]..", re.IGNORECASE)
"""A character beyond the first 65,536, as JSON escapes it: U+1F600 is ``\\ud83d\\ude00``."""


class Statement(NamedTuple):
    """One skill as a person wrote it: ``python`` or ``python:advanced``, and where."""

    text: str
    place: Place | None = None


def split_words(texts: Iterable[str], place: Place | None = None) -> list[Statement]:
    """Give the statements in texts that hold several, parted by commas, semicolons or lines."""
    words = (word.strip() for text in texts for word in re.split(r"[,;\n]", text))
    return [Statement(word, place) for word in words if word]


def read_skill_list(path: str) -> list[Statement]:
    """Read a list of skills from a file or, for ``-``, from standard input: one a line, or parted by commas.

    Empty lines and lines that begin with ``# `` are passed over.

    Raises:
        CareersError: the file can't be read.
    """
    lines = enumerate(read_text(path).splitlines(), start=1)
    named = "standard input" if path == "-" else path
    return [
        statement
        for number, line in lines
        if not line.startswith("# ")
        for statement in split_words([line], Place(named, number, 1))
    ]


def read_profile_file(path: str) -> list[Statement]:
    """Read a profile, YAML or JSON: a mapping whose key ``skills`` lists them as ``python`` or ``python: advanced``.

    Raises:
        CareersError: the file can't be read, or holds something else.
    """
    text = read_text(path)
    tree = parse_yaml(_plain_yaml(text, path), path)
    if not isinstance(tree, Entries) or "skills" not in tree.nodes:
        raise fail("a profile is a mapping with the key `skills`", "write `skills: [python, sql]`", Place(path))
    return list(_statements(tree.nodes["skills"]))


def _plain_yaml(text: str, path: str) -> str:
    """Give JSON without the tabs and the escapes of two parts that YAML refuses; other text as it is."""
    if not text.lstrip().startswith("{"):
        return text
    try:
        json.loads(text)
    except RecursionError as error:
        raise fail("the values are nested too deeply", place=Place(path)) from error
    except ValueError:
        return text
    spaced = text.replace("\t", " ")  # in JSON no string holds a tab
    return _PAIR.sub(lambda pair: str(json.loads(f'"{pair[0]}"')), spaced)


def _statements(node: Node) -> Iterable[Statement]:
    if isinstance(node, Items):
        for item in node.nodes:
            yield from _statements(item)
    elif isinstance(node, Entries):
        for name, level in node.nodes.items():
            yield Statement(f"{name}:{_word(level)}" if _word(level) else name, node.keys[name])
    elif node.text.strip():
        yield Statement(node.text.strip(), node.place)


def _word(level: Node) -> str:
    if not isinstance(level, Scalar):
        raise fail("a level is one word", f"one of {', '.join(LEVELS)}", level.place)
    return "" if level.tag == "null" else level.text


def read_profile(statements: Iterable[Statement | str], knowledge: KnowledgeBase) -> Profile:
    """Give the profile that the statements make, in an order and with levels that do not depend on theirs.

    Of several statements of one skill the highest counts; one without a level counts in full.

    Raises:
        CareersError: a level does not exist, nothing was stated, or nothing stated is a known skill.
    """
    read = [_split_level(one if isinstance(one, Statement) else Statement(one)) for one in statements]
    problems = [part for part in read if isinstance(part, Problem)]
    parts = [part for part in read if not isinstance(part, Problem)]
    if problems:
        raise CareersError(*problems)
    if not parts:
        raise fail("no skills were given", "name some: --skills python,sql:advanced")
    return _profile(parts, knowledge)


def _split_level(statement: Statement) -> tuple[str, Level | None] | Problem:
    name, colon, word = statement.text.rpartition(":")
    if not colon or not name.strip():
        return statement.text.strip(), None
    level = parse_level(word)
    if level is None:
        hint = f"levels are {', '.join(LEVELS)} (or 1 to 4)"
        return Problem(f"there is no level '{word.strip()}' (in '{statement.text}')", statement.place, hint)
    return name.strip(), level


def _profile(parts: list[tuple[str, Level | None]], knowledge: KnowledgeBase) -> Profile:
    stated: dict[str, StatedSkill] = {}
    unknown: dict[str, UnknownSkill] = {}
    for given, level in sorted(parts, key=_highest_first):
        skill = find_skill(given, knowledge)
        if skill is None:
            unknown.setdefault(given, UnknownSkill(given, suggest(given, knowledge.skill_names)))
        else:
            stated.setdefault(skill, StatedSkill(skill, knowledge.skills[skill].name, level, given))
    profile = Profile(
        tuple(stated[skill] for skill in sorted(stated)), tuple(unknown[given] for given in sorted(unknown))
    )
    if not stated:
        raise CareersError(*map(unknown_skill, profile.unknown))
    return profile


def _highest_first(part: tuple[str, Level | None]) -> tuple[int, str]:
    given, level = part
    return -(len(Level) + 1 if level is None else level), given


def unknown_skill(skill: UnknownSkill) -> Problem:
    """Give the words that tell a person of a skill that was not recognised."""
    return Problem(f"there is no skill '{skill.given}'", hint=did_you_mean(skill.suggestions, "skill"))

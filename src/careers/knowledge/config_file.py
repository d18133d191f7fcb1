"""Reading the file of a person's defaults."""

from __future__ import annotations

import os
from collections.abc import Iterator

from careers.domain.config import Config
from careers.domain.countries import country_code
from careers.domain.errors import CareersError, Location, Problem
from careers.knowledge.decode import INVALID, Decoder
from careers.knowledge.text_file import read_text
from careers.knowledge.yaml_tree import Entries, parse_yaml

HOME = "US"
"""The country that has regions."""
HOURS_A_WEEK = 7 * 24


def read_config(path: str) -> Config:
    """Return the defaults that a file states; an empty file states none.

    Raises:
        CareersError: with every problem of the file: an unknown key, a wrong value, what is no YAML.
    """
    problems: list[Problem] = []
    tree = parse_yaml(read_text(path), path, problems)
    if tree is None:
        return Config()
    decoder = Decoder()
    config = decoder.record(tree, Config)
    problems += decoder.problems
    if config is not INVALID and isinstance(tree, Entries):
        problems += _wrong_values(config, tree)
    if problems:
        raise CareersError(*sorted(problems, key=lambda one: one.location or Location(path)))
    folder = os.path.dirname(os.path.abspath(path))
    return config._replace(kb=tuple(os.path.join(folder, os.path.expanduser(one)) for one in config.kb))


def _wrong_values(config: Config, tree: Entries) -> Iterator[Problem]:
    """Yield which values are of the right type and can't be meant."""
    if config.pace is not None and not 0 < config.pace <= HOURS_A_WEEK:
        yield Problem(f"nobody can study {config.pace:g} hours a week", tree.nodes["pace"].location)
    codes = [_code(one) for one in (config.country or HOME).split(",")]
    if None in codes:
        hint = "name it by its code or its English name, such as DE or Germany"
        yield Problem(f"there is no country '{config.country}'", tree.nodes["country"].location, hint)
    elif config.region and codes != [HOME]:
        told, hint = "regions are states and metropolitan areas of the US", "leave the region or the country out"
        yield Problem(told, tree.nodes["region"].location, hint)


def _code(country: str) -> str | None:
    word = country.strip()
    return word if word.lower() == "all" else country_code(word)

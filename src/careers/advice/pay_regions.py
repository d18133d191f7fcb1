"""Which state or metropolitan area of the United States somebody means."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from careers.domain.errors import fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.market import AreaKind
from careers.domain.phrases import first_few
from careers.domain.similarity import did_you_mean, similar_names

MOST_NAMED = 8
"""Areas that an error lists; more are counted."""
NO_AREA = "name a state, such as California or CA, or a city, such as San Jose"
_APART = re.compile(r"[^\w]+")

STATES = {
    "AK": "Alaska", "AL": "Alabama", "AR": "Arkansas", "AZ": "Arizona", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DC": "District of Columbia", "DE": "Delaware", "FL": "Florida", "GA": "Georgia", "GU": "Guam",
    "HI": "Hawaii", "IA": "Iowa", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "KS": "Kansas", "KY": "Kentucky",
    "LA": "Louisiana", "MA": "Massachusetts", "MD": "Maryland", "ME": "Maine", "MI": "Michigan", "MN": "Minnesota",
    "MO": "Missouri", "MS": "Mississippi", "MT": "Montana", "NC": "North Carolina", "ND": "North Dakota",
    "NE": "Nebraska", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico", "NV": "Nevada", "NY": "New York",
    "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania", "PR": "Puerto Rico", "RI": "Rhode Island",
    "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VA": "Virginia",
    "VI": "Virgin Islands", "VT": "Vermont", "WA": "Washington", "WI": "Wisconsin", "WV": "West Virginia",
    "WY": "Wyoming",
}  # fmt: skip


class _Area(NamedTuple):
    """An area, its cities or its own name as words, and the states that it lies in."""

    name: str
    kind: AreaKind
    words: str
    states: frozenset[str]


def find_region(given: str, knowledge: KnowledgeBase) -> str:
    """Return the name of the area that is meant: a state first, then a metropolitan area whose name begins so.

    A state goes by its two letters too; a metropolitan area by its first city, alone or with its state: Portland, OR.

    Raises:
        CareersError: no area is called that, or several are; the error lists what comes near.
    """
    areas, asked = _areas(knowledge), _words(given)
    state = _words(STATES.get(asked.upper(), asked)).removesuffix(" state")
    exact = [one for one in areas if state == one.words and one.kind == "state"]
    found = exact or _begin_with(asked, areas) or _in_state(asked, areas)
    if len(found) == 1:
        return found[0].name
    if found:
        names = [one.name for one in found]
        raise fail(f"several areas are called '{given}'", f"say which: {_listed(names)}", suggestions=names)
    hint, names = _near(asked, areas)
    raise fail(
        f"no state or metropolitan area of the United States is called '{given}'", hint or NO_AREA, suggestions=names
    )


def state_of(area: str) -> str | None:
    """Return the state in which the whole of a metropolitan area lies; None where it lies in several."""
    states = _area(area, "metropolitan area").states
    return STATES.get(next(iter(states))) if len(states) == 1 else None


def _areas(knowledge: KnowledgeBase) -> list[_Area]:
    kinds = {one.area: one.kind for figures in knowledge.area_pay.values() for one in figures}
    return [_area(name, kinds[name]) for name in sorted(kinds)]


def _area(name: str, kind: AreaKind) -> _Area:
    cities, _, states = name.rpartition(", ") if kind == "metropolitan area" else (name, "", "")
    return _Area(name, kind, _words(cities), frozenset(states.split("-")))


def _words(text: str) -> str:
    """Return the words of a name: ``St. Louis`` and ``st louis`` are the same."""
    return _APART.sub(" ", text.casefold().replace(".", "")).strip()


def _begin_with(city: str, areas: Iterable[_Area]) -> list[_Area]:
    """Return the areas but states that begin with a city; where none begins with the whole words, with the letters."""
    inside = [one for one in areas if city and one.kind != "state" and one.words.startswith(city)]
    return [one for one in inside if f"{one.words} ".startswith(f"{city} ")] or inside


def _in_state(asked: str, areas: Iterable[_Area]) -> list[_Area]:
    """Return the areas of a city that has its states after it: ``portland or``, ``Kansas City, MO-KS``."""
    city, found = asked, list(areas)
    while (last := city.rpartition(" ")[2].upper()) in STATES:
        city, found = city.rpartition(" ")[0], [one for one in found if last in one.states]
    return _begin_with(city, found) if city != asked else []


def _near(asked: str, areas: Iterable[_Area]) -> tuple[str | None, list[str]]:
    """Return what to ask for instead, and its names: areas that have the words in theirs, or are spelt alike."""
    within = [one.name for one in areas if asked and f" {asked}" in f" {one.words}"]
    if within:
        return f"did you mean {_listed(within)}?", within
    firsts = {_words(one.name.partition("-")[0]): one.name for one in areas} | {one.words: one.name for one in areas}
    near = list(dict.fromkeys(firsts[words] for words in similar_names(asked, firsts))) if asked else []
    return did_you_mean(near), near


def _listed(names: list[str]) -> str:
    return "; ".join(first_few(names, MOST_NAMED))

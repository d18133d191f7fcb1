"""Figures of how people work in words: exposure to language models, remote work, experience before."""

from __future__ import annotations

from careers.domain.market import Experience, Exposure, RemoteWork, RemoteYear
from careers.domain.phrases import join_names

BANDS = ("up to 1 year", "1 to 2 years", "2 to 4", "4 to 8", "more than 8")
"""Years of related work that answers are counted in."""


def exposure_sentence(one: Exposure) -> str:
    """Return how many tasks of an occupation language models could speed up, and that this is no forecast."""
    return (
        f"{one.title} ({one.occupation}): language models of {one.year}, with software built on them, could halve the"
        f" time of {one.people:.0%} of the tasks as people rate them, {one.model:.0%} as a model does."
        " This tells of tasks, and is no forecast of jobs."
    )


def remote_sentence(one: RemoteWork) -> str:
    """Return how many worked away from an office, by year."""
    return f"{'; '.join(map(_year, one.years))}."


def _year(one: RemoteYear) -> str:
    partly = f" and {one.partly:.0f}% half of the time" if one.partly else ""
    return f"{one.year}: {one.remote:.0f}% remote{partly} (n {one.n:,})"


def experience_sentence(one: Experience) -> str:
    """Return how long people in an occupation had worked in related jobs before."""
    told = [f"{percent:.0f}% {band}" for percent, band in zip(one.percents, BANDS, strict=True) if round(percent)]
    return f"{one.title} ({one.occupation}): related work needed before, {join_names(told)} (n {one.n})."

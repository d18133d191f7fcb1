"""Figures of a role in words: postings counted, exposure to language models, remote work, experience before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careers.domain.market import Experience, Exposure, RemoteWork, RemoteYear
from careers.domain.phrases import join_names
from careers.domain.role_details import MATCHES, Match
from careers.domain.source import EDITORIAL

if TYPE_CHECKING:
    from careers.domain.reports.show import PostingSet

BANDS = ("up to 1 year", "1 to 2 years", "2 to 4", "4 to 8", "more than 8")
"""Years of related work that answers are counted in."""


def postings_sentence(sets: Sequence[PostingSet]) -> str:
    """Return how many postings of a role's own were counted, and when they are from."""
    return f"Postings of the role that were counted: {join_names([f'{one.postings:,} ({one.when})' for one in sets])}."


def uncounted_sentence(sources: Sequence[str]) -> str:
    """Return that no postings of a role's own were counted, and what its requirements rest on instead."""
    rest = " and the other sources that they cite" if set(sources) - {EDITORIAL} else ""
    return f"No postings of its own were counted; its requirements rest on judgement{rest}."


def exposure_sentence(one: Exposure, match: Match) -> str:
    """Return how many tasks of an occupation, which is so near a role, language models could speed up."""
    return (
        f"{one.title} ({one.occupation}, {MATCHES[match]}), models of {one.year}: a language model could halve the time"
        f" of {one.people:.0%} of the tasks as people rate them, {one.model:.0%} as a model does; a task that needs"
        " software around the model counts half. This is about tasks; it does not forecast jobs."
    )


def remote_sentence(one: RemoteWork) -> str:
    """Return how many worked away from an office, by year."""
    return f"{'; '.join(map(_year, one.years))}."


def _year(one: RemoteYear) -> str:
    partly = f" and {one.partly:.0f}% half of the time" if one.partly else ""
    return f"{one.year}: {one.remote:.0f}% remote{partly} (n {one.n:,})"


def experience_sentence(one: Experience, match: Match) -> str:
    """Return how long people in an occupation, which is so near a role, had worked in related jobs before."""
    told = [f"{percent:.0f}% {band}" for percent, band in zip(one.percents, BANDS, strict=True) if round(percent)]
    of, counted = f"{one.title} ({one.occupation}, {MATCHES[match]})", f"n {one.n}, asked in {one.year}"
    return f"{of}: related work that it takes, {join_names(told)} ({counted})."

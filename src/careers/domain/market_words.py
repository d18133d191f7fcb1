"""Figures of a role in words: postings, exposure to language models, remote work, experience, pay and prospects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careers.domain.market import EVERY, Experience, Exposure, PayCell, Percentile, Population, RemoteWork, RemoteYear
from careers.domain.phrases import counted, join_names
from careers.domain.role_details import MATCHES, Match
from careers.domain.source import EDITORIAL, Source

if TYPE_CHECKING:
    from careers.domain.reports.pay import PayChange, PayFigure, RoleOutlook
    from careers.domain.reports.show import PostingSet

BANDS = ("up to 1 year", "1 to 2 years", "2 to 4", "4 to 8", "more than 8")
"""Years of related work that answers are counted in."""
POPULATIONS: dict[Population, str] = {
    "survey": "advertised and self-reported salaries, full time",
    "all-employees": "all employees",
}


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


def country_and_level(country: str, level: str) -> str:
    """Return the country and the level: ``US, all levels``."""
    return f"{'all countries' if country == EVERY else country}, {'all levels' if level == EVERY else level}"


def years(first: int, last: int) -> str:
    """Return a span of years; one year alone."""
    return str(first) if first == last else f"{first} to {last}"


def amount(figure: PayFigure, percentile: Percentile) -> str:
    """Return a percentile; a lower bound says so."""
    value: int = getattr(figure, percentile)
    return f"{value:,} or more" if percentile in figure.at_least else f"{value:,}"


def people(n: int | None) -> str:
    """Return how many were counted, or that the source withholds it."""
    return "withheld" if n is None else f"{n:,}"


def change_sentence(one: PayChange) -> str:
    """Return how the median and the people employed changed since the edition before."""
    first, last = one.years
    median = f"the median {_moved(one.median_percent)}, from {one.median_before:,} to {one.median:,} {one.currency}"
    employed = f"employment {_moved(one.n_percent)}, from {one.n_before:,} to {one.n:,}"
    return f"{one.occupation} ({one.code}), {one.country}, {first} to {last}: {median}; {employed}."


def _moved(percent: float) -> str:
    if not percent:
        return "stayed"
    return f"{'rose' if percent > 0 else 'fell'} {abs(percent):.1f}%"


def pay_sentence(figure: PayFigure) -> str:
    """Return a figure as a sentence, with what was counted and when."""
    of = f"{figure.occupation} ({figure.code}, {MATCHES[figure.match]}), " if figure.occupation and figure.match else ""
    spread = f"{amount(figure, 'p10')} to {amount(figure, 'p90')} from the 10th to the 90th percentile"
    counted = f"n {people(figure.n)}, {years(*figure.years)}, {POPULATIONS[figure.population]}"
    median = f"{amount(figure, 'p50')} {figure.currency} a year at the median"
    told = f"{of}{country_and_level(figure.region or figure.country, figure.level)}: {median}, {spread} ({counted})."
    return told[0].upper() + told[1:]


def outlook_sentence(one: RoleOutlook) -> str:
    """Return prospects as a sentence, with the occupation that they are of."""
    way = "grow" if one.change_percent >= 0 else "fall"
    change = f"projected to {way} {abs(one.change_percent):.1f}% from {one.period[0]} to {one.period[1]}"
    entry = f"Typical entry: {one.entry_education}"
    entry += f", {one.experience[0].lower()}{one.experience[1:]} of experience" if one.experience else ""
    of = f"{one.occupation} ({one.code}, {MATCHES[one.match]}), {one.region}"
    return f"{of}: employment is {change}, with {one.openings_per_year:,} openings a year. {entry}."


def rows_sentence(cell: PayCell | None, source: Source | None) -> str:
    """Return how little there is: ``12 answers, 10 of them different, none since 2024``."""
    if cell is None:
        return "nobody answered"
    rows = cell.rows or cell.n
    told = [counted(rows, "answer")]
    told += [f"{cell.n} of them different"] if cell.n < rows else []
    told += [f"none since {cell.years[1] + 1}"] if source and cell.years[1] + 1 < int(source.date[:4]) else []
    return ", ".join(told)


def difference_sentence(survey: PayFigure, everybody: PayFigure) -> str:
    """Return how far two populations are apart at the median, and one reason for it."""
    apart = survey.p50 - everybody.p50
    way = "above" if apart >= 0 else "below"
    return (
        f"The median of the survey is {abs(apart):,} {survey.currency} {way} that of the official figures. One reason:"
        " the survey counts what employers advertise and what people report of themselves; the official figures count"
        f" everybody employed as {everybody.occupation}, at any level and in any industry."
    )

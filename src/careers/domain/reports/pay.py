"""What roles pay, and what their prospects are."""

from typing import Annotated, Literal, NamedTuple

from careers.domain.knowledge_base import Edition
from careers.domain.market import PayLevel, Percentile, Population
from careers.domain.reports.report import Report
from careers.domain.role_details import Match
from careers.domain.source import Source


class PayFigure(NamedTuple):
    """What one population earns in one country at one level."""

    role: Annotated[str, "id of the role that the figure is told of"]
    population: Population
    country: Annotated[str, "ISO 3166 code, or all"]
    level: PayLevel
    currency: Annotated[str, "ISO 4217 code"]
    years: Annotated[tuple[int, int], "the first and the last year of what was counted"]
    n: Annotated[int | None, "different rows of a survey, or people employed; null where the source withholds it"]
    p10: Annotated[int, "a year; the percentiles are of people, from the lowest paid up"]
    p25: int
    p50: Annotated[int, "the median"]
    p75: int
    p90: int
    source: Annotated[str, "id of the source"]
    date: Annotated[str, "ISO date of the source"]
    at_least: Annotated[tuple[Percentile, ...], "percentiles that are lower bounds: so much or more"]
    occupation: Annotated[str | None, "what was counted, where that is an occupation and not the role's own titles"]
    code: Annotated[str | None, "SOC code of the occupation"]
    match: Annotated[Match | None, "how the occupation stands to the role: the same, close, or wider"]
    region: Annotated[str | None, "state or metropolitan area of the country; null for the whole of it"] = None


class WithheldPay(NamedTuple):
    """What was asked for and can't be told, why, and the nearest figure that can."""

    role: str
    population: Population
    country: Annotated[str, "ISO 3166 code, or all"]
    level: PayLevel
    n: Annotated[int, "different rows that there are"]
    rows: Annotated[int, "rows with those that repeat another"]
    years: Annotated[tuple[int, int] | None, "the first and the last year of the rows"]
    reason: Annotated[str, "why nothing is told"]
    source: Annotated[str | None, "id of the source that has too little; null where there is none"]
    nearest: Annotated[PayFigure | None, "a wider cell of the role, or else the same cell of the nearest role"]
    region: Annotated[str | None, "the state or metropolitan area that was asked for"] = None


class RoleOutlook(NamedTuple):
    """The prospects of an occupation to which a role belongs."""

    role: str
    region: Annotated[str, "ISO 3166 code"]
    period: Annotated[tuple[int, int], "from the year that was counted to the year that is projected"]
    change_percent: Annotated[float, "of people employed, over the whole period"]
    openings_per_year: Annotated[int, "new and replaced, the mean over the period"]
    entry_education: Annotated[str, "what most need to enter"]
    experience: Annotated[str | None, "in a related occupation, where it is needed"]
    occupation: str
    code: Annotated[str, "SOC code of the occupation"]
    match: Annotated[Match, "how the occupation stands to the role: the same, close, or wider"]
    source: Annotated[str, "id of the source"]
    date: Annotated[str, "ISO date of the source"]


class PayDifference(NamedTuple):
    """How far two populations of one role are apart at the median, and why."""

    role: str
    survey: Annotated[int, "the median of the role's own salaries, in its first country, all levels"]
    employees: Annotated[int, "the median of all employees of its nearest occupation"]
    difference: Annotated[int, "the first less the second"]
    why: str


class PayChange(NamedTuple):
    """How the pay of an occupation changed since the edition before."""

    role: str
    occupation: str
    code: Annotated[str, "SOC code of the occupation"]
    country: Annotated[str, "ISO 3166 code"]
    currency: Annotated[str, "ISO 4217 code"]
    years: Annotated[tuple[int, int], "the year before, and that of the figure"]
    median_before: Annotated[int, "a year"]
    median: int
    median_percent: Annotated[float, "change of the median"]
    n_before: Annotated[int, "people employed"]
    n: int
    n_percent: Annotated[float, "change of the people employed"]
    sources: Annotated[tuple[str, ...], "of the figure, and of the one before"]


class Remark(NamedTuple):
    """What the knowledge base says of a role's pay or outlook in words."""

    role: str
    section: Literal["pay", "outlook"]
    text: str
    sources: Annotated[tuple[str, ...], "ids of the sources, at least one"]
    superseded_by: Annotated[tuple[str, ...], "ids of newer sources that replace the statement"]


class _PayReport(NamedTuple):
    knowledge_base: Edition
    titles: Annotated[dict[str, str], "of every role that a figure is of, by id"]
    roles: Annotated[tuple[str, ...], "ids of the roles that were asked for"]
    country: Annotated[str | None, "codes of the countries that were asked for, parted by commas"]
    level: Annotated[PayLevel | None, "the level that was asked for"]
    region: Annotated[str | None, "the state or metropolitan area that was asked for"]
    figures: tuple[PayFigure, ...]
    withheld: tuple[WithheldPay, ...]
    differences: tuple[PayDifference, ...]
    changes: Annotated[tuple[PayChange, ...], "since the edition before, of the figures that have one"]
    outlook: tuple[RoleOutlook, ...]
    remarks: tuple[Remark, ...]
    sources: Annotated[dict[str, Source], "the sources cited, by id"]
    old_sources: Annotated[tuple[str, ...], "ids of those more than three years older than the knowledge base"]
    schema: Literal["careers.pay/1"] = "careers.pay/1"


class PayReport(Report, _PayReport):
    """Figures of pay and prospects, each of one population; none is reckoned from two."""

    __slots__ = ()

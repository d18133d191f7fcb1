"""What was counted in the market: skills that postings name, pay and prospects."""

from typing import Annotated, Final, Literal, NamedTuple


class NamedSkills(NamedTuple):
    """How many postings name one of these skills."""

    skills: Annotated[tuple[str, ...], "ids; a category stands for every skill below it where the role asks for it"]
    postings: Annotated[int, "postings that name at least one of them"]


class PostingCounts(NamedTuple):
    """The postings of a role in one set of them, and what they name."""

    role: str
    source: Annotated[str, "the set of postings"]
    postings: Annotated[int, "postings of the role in that set"]
    named: Annotated[tuple[NamedSkills, ...], "the most named first"]

    def of(self, skills: tuple[str, ...]) -> int | None:
        """Return how many postings name one of the skills; None where that was not counted."""
        return next((one.postings for one in self.named if set(one.skills) == set(skills)), None)


class PostingScores(NamedTuple):
    """Where the postings of a role lie on the scale of its score, each as if somebody knew what it lists."""

    role: str
    source: Annotated[str, "the set of postings"]
    postings: Annotated[int, "postings of the role in that set of which a skill is known"]
    low: Annotated[float, "the 25th percentile, 0 to 100"]
    high: Annotated[float, "the 75th percentile"]


class UsualRole(NamedTuple):
    """How often the postings of a role name a skill, over all sets of postings."""

    role: str
    named: Annotated[int, "postings that name it"]
    postings: Annotated[int, "postings of the role in the sets where it was counted"]


Population = Literal["survey", "all-employees"]
"""Whose pay it is: what employers advertise and people report, or what everybody in an occupation earns."""
PayLevel = Literal["all", "entry", "mid", "senior", "executive"]
"""How far on in the career, or all levels together."""
EVERY: Final = "all"
"""Stands for all levels, and for all countries."""
HOME: Final = "US"
"""The country that nine rows of ten are from: the one whose levels are told where nobody asks for another."""
FEWEST_COUNTED = 30
"""Rows below which no percentile is told."""
PERCENTILES = ("p10", "p25", "p50", "p75", "p90")
Percentile = Literal["p10", "p25", "p50", "p75", "p90"]


class PayBefore(NamedTuple):
    """What the same people earned in the edition before."""

    source: Annotated[str, "id of the source"]
    year: int
    median: Annotated[int, "a year"]
    n: Annotated[int, "people employed"]


class PayCell(NamedTuple):
    """What a population earns in one country at one level; without percentiles where too few were counted."""

    country: Annotated[str, "ISO 3166 code of the country that people live in, or all"]
    level: PayLevel
    years: Annotated[tuple[int, int], "the first and the last year of what was counted"]
    n: Annotated[int, "different rows of a survey, or people employed"]
    rows: Annotated[int | None, "rows with those that repeat another; left out where none does"] = None
    percentiles: Annotated[
        tuple[int, int, int, int, int] | None, "a year: P10, P25, P50, P75, P90; only from 30 rows on"
    ] = None
    at_least: Annotated[tuple[Percentile, ...], "percentiles that are told as a lower bound"] = ()
    before: Annotated[PayBefore | None, "the same a year or more earlier, where it was counted alike"] = None


class Pay(NamedTuple):
    """What one population earns: people with the titles of a role, or everybody in an occupation."""

    source: Annotated[str, "id of the source"]
    population: Population
    currency: Annotated[str, "ISO 4217 code"]
    cells: Annotated[tuple[PayCell, ...], "by country and level, each once"]
    role: Annotated[str | None, "whose titles were counted"] = None
    occupation: Annotated[str | None, "SOC code of what was counted, in place of a role"] = None
    title: Annotated[str | None, "what the occupation is called"] = None


class Outlook(NamedTuple):
    """The prospects of an occupation in one region."""

    occupation: Annotated[str, "SOC code"]
    title: Annotated[str, "what the occupation is called"]
    source: Annotated[str, "id of the source"]
    region: Annotated[str, "ISO 3166 code of the country"]
    period: Annotated[tuple[int, int], "from the year that was counted to the year that is projected"]
    change_percent: Annotated[float, "of people employed, over the whole period"]
    openings_per_year: Annotated[int, "new and replaced, the mean over the period"]
    entry_education: Annotated[str, "what most need to enter"]
    experience: Annotated[str | None, "in a related occupation, where it is needed"] = None


AreaKind = Literal["state", "metropolitan area", "nonmetropolitan area"]


class AreaPay(NamedTuple):
    """What everybody in an occupation earns in one area of the United States, USD a year."""

    occupation: Annotated[str, "SOC code"]
    area: Annotated[str, "California; San Jose-Sunnyvale-Santa Clara, CA"]
    kind: AreaKind
    year: int
    n: Annotated[int | None, "people employed; null where that is withheld"]
    percentiles: Annotated[tuple[int, int, int, int, int] | None, "a year: P10, P25, P50, P75, P90; null: withheld"]
    source: Annotated[str, "id of the source"]


class Exposure(NamedTuple):
    """How many tasks of an occupation language models could speed up; no forecast of jobs."""

    occupation: Annotated[str, "O*NET-SOC code"]
    title: str
    source: str
    year: Annotated[int, "of the models that were rated"]
    people: Annotated[float, "share of the tasks as people rate them, half of those that need other software, 0 to 1"]
    model: Annotated[float, "the same as a language model rates them"]


class RemoteYear(NamedTuple):
    """Where people with a role's titles worked in one year."""

    year: int
    n: Annotated[int, "different rows of the survey"]
    remote: Annotated[float, "percent who worked away from the office"]
    partly: Annotated[float, "percent who did half of the time"]


class RemoteWork(NamedTuple):
    """Where people with a role's titles worked, by year."""

    role: str
    source: str
    years: Annotated[tuple[RemoteYear, ...], "the newest first, none with fewer than 30 rows"]


class Experience(NamedTuple):
    """How long people in an occupation had worked in related jobs before, as they and experts say."""

    occupation: Annotated[str, "O*NET-SOC code"]
    title: str
    source: str
    year: Annotated[int, "in which they were asked"]
    n: Annotated[int, "answers"]
    percents: Annotated[
        tuple[float, float, float, float, float], "up to 1 year, 1 to 2, 2 to 4, 4 to 8 and more than 8"
    ]

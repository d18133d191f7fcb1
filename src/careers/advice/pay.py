"""What roles pay and what their prospects are: figures of one population each, and what is withheld."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import get_args

from careers.advice.pay_by_area import area_pay
from careers.advice.pay_by_population import Asked, occupation_pay, own_pay
from careers.advice.pay_lookup import occupations, pay_changes
from careers.advice.pay_regions import find_region
from careers.domain.countries import country_code
from careers.domain.errors import fail
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.market import EVERY, HOME, PayCell, PayLevel
from careers.domain.market_words import difference_sentence
from careers.domain.reports.pay import PayDifference, PayFigure, PayReport, Remark, RoleOutlook, WithheldPay

LEVEL_NAMES: dict[str, PayLevel] = {
    **{level: level for level in get_args(PayLevel)},
    **dict.fromkeys(("junior", "jr", "graduate", "beginner", "entry-level"), "entry"),
    **dict.fromkeys(("middle", "mid-level", "intermediate", "medior", "regular"), "mid"),
    **dict.fromkeys(("sr", "advanced", "senior-level"), "senior"),
    **dict.fromkeys(("exec", "director", "expert"), "executive"),
}
"""The levels of pay, by what they are also called."""


def pay(
    roles: Sequence[str],
    knowledge: KnowledgeBase,
    country: str | None = None,
    level: str | None = None,
    region: str | None = None,
) -> PayReport:
    """Return for each role what its populations earn, what is withheld, and the prospects of its occupations.

    Roles are ids; the other arguments are those of ``careers.pay``. Of other countries than the US every level is told
    where `country` asks for them.

    Raises:
        CareersError: nothing was counted in the country, there is no such level, or no region or several of that name.
        KeyError: an id is not a role.
    """
    where = [None] if country is None else _known_countries(country, knowledge)
    step = None if level is None else _known_level(level)
    area = None if region is None else _known_region(region, where, knowledge)
    chosen = tuple(dict.fromkeys(roles))
    told = [one for role in chosen for one in _told(role, [Asked(place, step) for place in where], area, knowledge)]
    figures = tuple(one for one in told if isinstance(one, PayFigure))
    withheld = tuple(one for one in told if isinstance(one, WithheldPay))
    outlook = tuple(one for role in chosen for one in outlook_of(role, knowledge))
    remarks = tuple(one for role in chosen for one in _remarks(role, knowledge))
    named = dict.fromkeys([*chosen, *(one.nearest.role for one in withheld if one.nearest)])
    changes = tuple(one for role in chosen for one in pay_changes(role, figures, knowledge))
    cited = {*_cited(figures, withheld, outlook, remarks), *(source for one in changes for source in one.sources)}
    return PayReport(
        knowledge_base=knowledge.edition,
        titles={role: knowledge.roles[role].title for role in named},
        roles=chosen,
        country=",".join(filter(None, where)) or None,
        level=step,
        region=area,
        figures=figures,
        withheld=withheld,
        differences=tuple(one for role in chosen for one in difference(role, figures)),
        changes=changes,
        outlook=outlook,
        remarks=remarks,
        sources={source: knowledge.sources[source] for source in sorted(cited)},
        old_sources=knowledge.old_sources(cited),
    )


def _told(
    role: str, asked: Sequence[Asked], area: str | None, knowledge: KnowledgeBase
) -> Iterator[PayFigure | WithheldPay]:
    if area:
        yield from area_pay(role, area, asked[0].level or EVERY, knowledge)
    else:
        for of in (own_pay, occupation_pay):
            yield from (one for where in asked for one in of(role, where, knowledge))


def _cited(
    figures: Sequence[PayFigure],
    withheld: Sequence[WithheldPay],
    outlook: Sequence[RoleOutlook],
    remarks: Sequence[Remark],
) -> Iterator[str]:
    """Yield the id of each source that an answer cites."""
    yield from (one.source for one in (*figures, *(one.nearest for one in withheld if one.nearest)))
    yield from (one.source for one in withheld if one.source)
    yield from (one.source for one in outlook)
    yield from (source for one in remarks for source in (*one.sources, *one.superseded_by))


def _known_countries(given: str, knowledge: KnowledgeBase) -> list[str | None]:
    counted = [cell for tables in knowledge.pay.values() for table in tables for cell in table.cells]
    codes = {cell.country.upper(): cell.country for cell in counted}
    return list(dict.fromkeys(_known_country(one, codes, counted) for one in given.split(",")))


def _known_country(given: str, codes: Mapping[str, str], counted: Sequence[PayCell]) -> str | None:
    country = codes.get(given.strip().upper()) or codes.get(country_code(given) or "")
    if country is None:
        told = sorted({cell.country for cell in counted if cell.percentiles})
        raise fail(f"nothing was counted in the country '{given}'", f"figures are told of {', '.join(told)}")
    return country


def _known_region(given: str, countries: Sequence[str | None], knowledge: KnowledgeBase) -> str:
    if not {None, HOME}.issuperset(countries):
        raise fail("regions are states and metropolitan areas of the United States", "leave --country out")
    return find_region(given, knowledge)


def _known_level(given: str) -> PayLevel:
    level = LEVEL_NAMES.get("-".join(given.casefold().split()))
    if level is None:
        raise fail(f"there is no level '{given}'", f"levels are {', '.join(get_args(PayLevel))}")
    return level


def outlook_of(role: str, knowledge: KnowledgeBase) -> Iterator[RoleOutlook]:
    """Yield the prospects of each occupation to which a role belongs, the nearest first."""
    for code in occupations(role, knowledge):
        for one in knowledge.outlook.get(code.code, ()):
            yield RoleOutlook(
                role=role,
                region=one.region,
                period=one.period,
                change_percent=one.change_percent,
                openings_per_year=one.openings_per_year,
                entry_education=one.entry_education,
                experience=one.experience,
                occupation=one.title,
                code=one.occupation,
                match=code.match,
                source=one.source,
                date=knowledge.sources[one.source].date,
            )


def _remarks(role: str, knowledge: KnowledgeBase) -> Iterator[Remark]:
    details = knowledge.details[role]
    yield from (Remark(role=role, section="pay", **fact._asdict()) for fact in details.pay)
    yield from (Remark(role=role, section="outlook", **fact._asdict()) for fact in details.outlook)


def difference(role: str, figures: Sequence[PayFigure]) -> Iterator[PayDifference]:
    """Yield how far what a role's people report is from what its nearest occupation pays, where both are told."""
    whole = [one for one in figures if (one.role, one.level, one.country, one.region) == (role, EVERY, HOME, None)]
    survey = next((one for one in whole if one.population == "survey"), None)
    everybody = next((one for one in whole if one.population == "all-employees"), None)
    if survey and everybody and survey.currency == everybody.currency:
        apart = survey.p50 - everybody.p50
        yield PayDifference(
            role=role,
            survey=survey.p50,
            employees=everybody.p50,
            difference=apart,
            why=difference_sentence(survey, everybody),
        )

"""Pay and prospects as facts of a role's page, told from the figures of the market."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypedDict, TypeVar

from careers.advice.pay import difference, outlook_of
from careers.advice.pay_by_population import short_pay
from careers.advice.pay_lookup import pay_changes
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.market import Experience, Exposure, RemoteWork
from careers.domain.market_words import (
    change_sentence,
    experience_sentence,
    exposure_sentence,
    outlook_sentence,
    pay_sentence,
    remote_sentence,
)
from careers.domain.reports.pay import PayChange, PayFigure, RoleOutlook, WithheldPay
from careers.domain.role_details import Match
from careers.domain.source import Fact

T = TypeVar("T")


class MarketSections(TypedDict):
    """The parts of a role's page that the market's figures make, by field."""

    pay: tuple[Fact, ...]
    outlook: tuple[Fact, ...]
    pay_figures: tuple[PayFigure, ...]
    pay_withheld: tuple[WithheldPay, ...]
    pay_changes: tuple[PayChange, ...]
    outlook_figures: tuple[RoleOutlook, ...]
    exposure: tuple[Fact, ...]
    exposure_figures: tuple[Exposure, ...]
    remote: tuple[Fact, ...]
    remote_figures: tuple[RemoteWork, ...]
    experience: tuple[Fact, ...]
    experience_figures: tuple[Experience, ...]


def market_sections(role: str, knowledge: KnowledgeBase) -> MarketSections:
    """Return what the market tells of a role: first what was counted, then what is said beside it.

    Raises:
        KeyError: the id is not a role.
    """
    told, details = short_pay(role, knowledge), knowledge.details[role]
    figures = tuple(one for one in told if isinstance(one, PayFigure))
    changes = tuple(pay_changes(role, figures, knowledge))
    withheld = tuple(one for one in told if isinstance(one, WithheldPay))
    outlook = tuple(outlook_of(role, knowledge))
    exposure = tuple(_of_occupations(role, knowledge.exposure, knowledge))
    experience = tuple(_of_occupations(role, knowledge.experience, knowledge))
    remote = knowledge.remote.get(role, ())
    return {
        "pay": (
            *_pay_sentences(role, told, figures, knowledge),
            *(Fact(change_sentence(one), one.sources) for one in changes),
            *details.pay,
        ),
        "outlook": (*(Fact(outlook_sentence(one), (one.source,)) for one in outlook), *details.outlook),
        "pay_figures": figures,
        "pay_withheld": withheld,
        "pay_changes": changes,
        "outlook_figures": outlook,
        "exposure": tuple(Fact(exposure_sentence(one, match), (one.source,)) for one, match in exposure),
        "exposure_figures": tuple(one for one, _ in exposure),
        "remote": tuple(Fact(remote_sentence(one), (one.source,)) for one in remote),
        "remote_figures": remote,
        "experience": tuple(Fact(experience_sentence(one, match), (one.source,)) for one, match in experience),
        "experience_figures": tuple(one for one, _ in experience),
    }


def _of_occupations(
    role: str, figures: Mapping[str, tuple[T, ...]], knowledge: KnowledgeBase
) -> Iterator[tuple[T, Match]]:
    """Yield the figures of the O*NET occupations to which a role belongs, and how near each is to it."""
    for code in knowledge.details[role].codes:
        if code.scheme == "onet-soc":
            yield from ((one, code.match) for one in figures.get(code.code, ()))


def _pay_sentences(
    role: str, told: Sequence[PayFigure | WithheldPay], figures: Sequence[PayFigure], knowledge: KnowledgeBase
) -> Iterator[Fact]:
    for one in told:
        if isinstance(one, PayFigure):
            yield Fact(pay_sentence(one), (one.source,))
        elif one.nearest:
            title = knowledge.roles[one.nearest.role].title
            near = f"The nearest role with enough: {title}, {pay_sentence(one.nearest)}"
            sources = dict.fromkeys(filter(None, (one.source, one.nearest.source)))
            yield Fact(f"Too few salaries of the role's own: {one.reason}. {near}", tuple(sources))
    for apart in difference(role, figures):
        yield Fact(apart.why, tuple(dict.fromkeys(one.source for one in figures)))

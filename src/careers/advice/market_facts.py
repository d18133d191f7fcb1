"""Pay and prospects as facts of a role's page, told from the figures of the market."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypedDict

from careers.advice.pay import difference, outlook_of
from careers.advice.pay_by_population import short_pay
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.pay_words import outlook_sentence, pay_sentence
from careers.domain.reports.pay import PayFigure, RoleOutlook, WithheldPay
from careers.domain.source import Fact


class MarketSections(TypedDict):
    """The parts of a role's page that the market's figures make, by field."""

    pay: tuple[Fact, ...]
    outlook: tuple[Fact, ...]
    pay_figures: tuple[PayFigure, ...]
    pay_withheld: tuple[WithheldPay, ...]
    outlook_figures: tuple[RoleOutlook, ...]


def market_sections(role: str, knowledge: KnowledgeBase) -> MarketSections:
    """Return the pay and the outlook of a role: first what was counted, then what is said beside it.

    Raises:
        KeyError: the id is not a role.
    """
    told, details = short_pay(role, knowledge), knowledge.details[role]
    figures = tuple(one for one in told if isinstance(one, PayFigure))
    withheld = tuple(one for one in told if isinstance(one, WithheldPay))
    outlook = tuple(outlook_of(role, knowledge))
    return {
        "pay": (*_pay_sentences(role, told, figures, knowledge), *details.pay),
        "outlook": (*(Fact(outlook_sentence(one), (one.source,)) for one in outlook), *details.outlook),
        "pay_figures": figures,
        "pay_withheld": withheld,
        "outlook_figures": outlook,
    }


def _pay_sentences(
    role: str, told: Sequence[PayFigure | WithheldPay], figures: Sequence[PayFigure], knowledge: KnowledgeBase
) -> Iterator[Fact]:
    for one in told:
        if isinstance(one, PayFigure):
            yield Fact(pay_sentence(one), (one.source,))
        elif one.nearest:
            title = knowledge.roles[one.nearest.role].title
            near = f"The nearest that stands: {title}, {pay_sentence(one.nearest)}"
            sources = dict.fromkeys(filter(None, (one.source, one.nearest.source)))
            yield Fact(f"No figure of the role's own: {one.reason}. {near}", tuple(sources))
    for apart in difference(role, figures):
        yield Fact(apart.why, tuple(dict.fromkeys(one.source for one in figures)))

"""The sections of a role's page, each as a list of facts: what pages and records are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from careers.domain.market import FEWEST_COUNTED
from careers.domain.source import Fact

if TYPE_CHECKING:  # an annotation alone names them
    from careers.domain.reports.compare import ComparedSkill, CompareReport
    from careers.domain.reports.show import RequirementEntry, RolePage, Share
    from careers.domain.role_details import Rung

SCHEMES = {"onet-soc": "O*NET-SOC", "soc": "SOC", "isco": "ISCO-08", "esco": "ESCO"}


def section_facts(role: RolePage, section: str) -> tuple[Fact, ...]:
    """Return the facts of a section, in the order of the knowledge base; none where a role tells nothing."""
    if section in _SPECIAL:
        return tuple(_SPECIAL[section](role))
    facts: tuple[Fact, ...] = getattr(role, section)
    return facts


def compared_facts(report: CompareReport, role: RolePage, section: str) -> tuple[Fact, ...]:
    """Return the facts of a section in a comparison, without those that all roles share when that was asked for."""
    facts = section_facts(role, section)
    if not report.only_differences:
        return facts
    told = [{fact.text for fact in section_facts(other, section)} for other in report.roles]
    return tuple(fact for fact in facts if not all(fact.text in texts for texts in told))


def compared_skills(report: CompareReport) -> tuple[ComparedSkill, ...]:
    """Return the shared skills of a comparison, without those that all roles want alike when that was asked for."""
    return tuple(row for row in report.skills.shared if not (report.only_differences and _alike(row, report)))


def _alike(row: ComparedSkill, report: CompareReport) -> bool:
    return (
        len(row.roles) == len(report.roles)
        and len({(demand.importance, demand.level) for demand in row.roles.values()}) == 1
    )


def tool_coverage(report: CompareReport, facts: Sequence[Sequence[Fact]]) -> list[list[float]]:
    """Return how much of the tools for each purpose the person has, for the facts that are drawn."""
    told: list[list[float]] = []
    for role, own, shown in zip(report.roles, report.own_coverage or (), facts, strict=True):
        percents = {fact: one.percent for fact, one in zip(section_facts(role, "tools"), own.tools, strict=True)}
        told.append([percents[fact] for fact in shown])
    return told


def _requirements(role: RolePage) -> list[Fact]:
    return [
        Fact(". ".join([f"{one.label}: {one.importance}, {one.level}", *_remarks(one)]), one.sources)
        for one in role.requirements
    ]


def _rung(one: Rung) -> Fact:
    years = f" ({one.years[0]} to {one.years[1]} years)" if one.years else ""
    return Fact(f"{one.step}{years}: {one.text}", one.sources)


def _remarks(one: RequirementEntry) -> list[str]:
    shares = [f"{share_words(share)} ({share.source})" for share in one.demand]
    return [*shares, *(["Judgement"] if one.judgement else []), *([one.note] if one.note else [])]


def share_words(share: Share) -> str:
    """Return the words for what was counted; of a few postings, how many rather than a share."""
    if share.postings < FEWEST_COUNTED:
        return f"Named in {share.named} of {share.postings} postings, {share.when}"
    return f"Named in {share.percent:.0f}% of {share.postings:,} postings, {share.when}"


def _links(section: str) -> Callable[[RolePage], list[Fact]]:
    return lambda role: [Fact(f"{link.role}: {link.text}", link.sources) for link in getattr(role, section)]


_SPECIAL: dict[str, Callable[[RolePage], list[Fact]]] = {
    "definition": lambda role: [role.definition],
    "requirements": _requirements,
    "tools": lambda role: [Fact(f"{one.purpose}: {', '.join(one.names)}", one.sources) for one in role.tools],
    "ladder": lambda role: [*map(_rung, role.ladder), *role.experience],
    "projects": lambda role: [Fact(f"{one.level}: {one.text}", one.sources) for one in role.projects],
    "comes_from": _links("comes_from"),
    "goes_to": _links("goes_to"),
    "related": _links("related"),
    "confused_with": _links("confused_with"),
    "disagreements": lambda role: [
        claim._replace(text=f"{one.topic}: {claim.text}") for one in role.disagreements for claim in one.claims
    ],
    "codes": lambda role: [
        Fact(f"{SCHEMES[code.scheme]} {code.code} {code.title} ({code.match})", code.sources) for code in role.codes
    ],
    "aliases": lambda role: [Fact("; ".join(role.aliases), ())] if role.aliases else [],
}

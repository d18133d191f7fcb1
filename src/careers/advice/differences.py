"""What really differs between roles, in a few sentences."""

from __future__ import annotations

from collections.abc import Sequence

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.phrases import first_few, join_names
from careers.domain.reports.compare import ComparedSkill, Demand, SkillComparison
from careers.domain.role import SHARES, Role

MOST_NAMED = 5
"""Skills in one sentence: more is a list, and the list stands elsewhere."""


def tell_differences(roles: Sequence[Role], skills: SkillComparison, knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return up to three sentences for two roles, or one for each of more roles.

    For two: how the editors tell them apart, what each asks for alone, and in what one asks for more than the other.
    For more: what each asks for alone.
    """
    alone = _alone(roles, skills, knowledge)
    if len(roles) > 2:  # noqa: PLR2004 - the other sentences speak of a pair
        return alone
    one, other = roles
    told = (_editors_word(one, other, knowledge), " ".join(alone), _more(one, other, skills.shared))
    return tuple(filter(None, told)) or (f"{one.title} and {other.title} ask for the same.",)


def _editors_word(one: Role, other: Role, knowledge: KnowledgeBase) -> str:
    for role, against in ((one, other), (other, one)):
        for link in knowledge.details[role.id].confused_with:
            if link.role == against.id:
                return link.text
    return ""


def _alone(roles: Sequence[Role], skills: SkillComparison, knowledge: KnowledgeBase) -> tuple[str, ...]:
    def telling(row: ComparedSkill) -> tuple[int, bool, int]:
        (demand,) = row.roles.values()
        soft = knowledge.skills[row.skills[0]].kind == "soft-skill"
        return -SHARES[demand.importance], soft, -demand.level

    rows = {role.title: sorted(skills.distinct[role.id], key=telling) for role in roles}
    return tuple(f"{title} alone: {_enumerate(own)}." for title, own in rows.items() if own)


def _more(one: Role, other: Role, shared: Sequence[ComparedSkill]) -> str:
    """Return a sentence on the shared skills of which one of two roles asks for more, by level, then importance."""
    parts = []
    for role, against in ((one, other), (other, one)):
        rows = [row for row in shared if _weight(row.roles[role.id]) > _weight(row.roles[against.id])]
        if rows:
            parts.append(f"{role.title} asks for more in {_enumerate(rows)}")
    return f"Of what they share, {'; '.join(parts)}." if parts else ""


def _weight(demand: Demand) -> tuple[int, int]:
    return demand.level, SHARES[demand.importance]


def _enumerate(rows: Sequence[ComparedSkill]) -> str:
    """Return labels as a phrase; those beyond the first five are counted."""
    return join_names(first_few([_inline(row.label) for row in rows], MOST_NAMED))


def _inline(label: str) -> str:
    """Return a label as it stands within a sentence: ``A cloud platform`` becomes ``a cloud platform``."""
    article, space, rest = label.partition(" ")
    return f"{article.lower()} {rest}" if space and article in {"A", "An"} else label

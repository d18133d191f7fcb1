"""What really differs between roles, in a few sentences."""

from __future__ import annotations

from collections.abc import Sequence

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.reports.compare import ComparedSkill, SkillComparison
from careers.domain.role import WEIGHTS, Role

MOST_NAMED = 4
"""Skills in one sentence: more is a list, and the list stands elsewhere."""


def tell_differences(roles: Sequence[Role], skills: SkillComparison, knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Give up to three sentences for two roles: how the editors tell them apart, what each asks for alone, what levels.

    With more roles each has one sentence, on what it alone asks for.
    """
    if len(roles) > 2:  # noqa: PLR2004 - the other sentences speak of a pair
        return tuple(_alone([role], skills, knowledge) for role in roles)
    one, other = roles
    told = (_editors_word(one, other, knowledge), _alone(roles, skills, knowledge), _levels(one, other, skills.shared))
    return tuple(sentence for sentence in told if sentence)


def _editors_word(one: Role, other: Role, knowledge: KnowledgeBase) -> str | None:
    for role, against in ((one, other), (other, one)):
        for link in knowledge.details[role.id].confused_with:
            if link.role == against.id:
                return link.text
    return None


def _alone(roles: Sequence[Role], skills: SkillComparison, knowledge: KnowledgeBase) -> str:
    def telling(row: ComparedSkill) -> tuple[int, bool, int]:
        (demand,) = row.roles.values()
        soft = knowledge.skills[row.skills[0]].kind == "soft-skill"
        return -WEIGHTS[demand.importance], soft, -demand.level

    parts = []
    for role in roles:
        rows = sorted(skills.distinct[role.id], key=telling)
        parts.append(f"{role.title} alone: {enumerate_names([_inline(row.label) for row in rows])}")
    return "; ".join(parts) + "."


def _levels(one: Role, other: Role, shared: Sequence[ComparedSkill]) -> str | None:
    """Tell which shared skills one of two roles wants at a higher level."""
    parts = []
    for role, against in ((one, other), (other, one)):
        more = [_inline(row.label) for row in shared if row.roles[role.id].level > row.roles[against.id].level]
        if more:
            parts.append(f"{role.title} wants more of {enumerate_names(more)}")
    return f"Of what both ask for, {'; '.join(parts)}." if parts else None


def enumerate_names(names: Sequence[str]) -> str:
    """Give names as a phrase: ``a, b and c``, ``a, b, c, d and 3 more``, or ``nothing``."""
    if not names:
        return "nothing"
    rest = len(names) - MOST_NAMED
    shown = [*names[:MOST_NAMED], f"{rest} more"] if rest > 0 else list(names)
    return " and ".join(filter(None, (", ".join(shown[:-1]), shown[-1])))


def _inline(label: str) -> str:
    """Give a label as it stands within a sentence: ``A cloud platform`` becomes ``a cloud platform``."""
    article, space, rest = label.partition(" ")
    return f"{article.lower()} {rest}" if space and article in {"A", "An"} else label

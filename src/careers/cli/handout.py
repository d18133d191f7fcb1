"""What a page to hand out has below the answer."""

from __future__ import annotations

import careers

PACE = 10.0
"""Study hours a week where nobody was asked."""


def way(profile: careers.Profile, role: str, knowledge: careers.KnowledgeBase) -> careers.PlanReport:
    """Return the plan to all essentials of a role, by weeks."""
    return careers.plan(profile, knowledge, role, until="essential", pace=PACE)

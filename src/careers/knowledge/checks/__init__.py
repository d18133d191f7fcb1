"""What must hold between the entries of a knowledge base, beyond the shape of each.

A check gives every problem that it finds; none stops at the first.
"""

from __future__ import annotations

from careers.domain.errors import Problem
from careers.knowledge.checks.dates import check_dates, check_version
from careers.knowledge.checks.figures import check_areas, check_outlook, check_pay
from careers.knowledge.checks.learning import check_cheapest, check_shortcuts, check_teachers
from careers.knowledge.checks.market import check_cited_counts, check_counts
from careers.knowledge.checks.names import (
    check_hidden_skills,
    check_name_lengths,
    check_plain_words,
    check_role_titles,
    check_skill_names,
)
from careers.knowledge.checks.numbers import check_numbers
from careers.knowledge.checks.prose import check_repetition, check_spelling
from careers.knowledge.checks.references import check_ids, check_references
from careers.knowledge.checks.roles import (
    check_distinct,
    check_essentials,
    check_requirements,
    check_retired,
    check_sections,
)
from careers.knowledge.checks.skills import (
    check_circles,
    check_depth,
    check_hours,
    check_relations,
    check_resources,
    check_strengths,
)
from careers.knowledge.checks.use import check_use
from careers.knowledge.checks.work import check_work
from careers.knowledge.layer import Layer

CHECKS = (
    check_ids,
    check_references,
    check_version,
    check_dates,
    check_hours,
    check_resources,
    check_strengths,
    check_relations,
    check_circles,
    check_depth,
    check_skill_names,
    check_name_lengths,
    check_plain_words,
    check_role_titles,
    check_requirements,
    check_distinct,
    check_counts,
    check_pay,
    check_outlook,
    check_areas,
    check_work,
)
"""What must hold for answers to be right, in any base."""

HOUSE_RULES = (
    check_essentials,
    check_sections,
    check_retired,
    check_cited_counts,
    check_use,
    check_repetition,
    check_spelling,
    check_shortcuts,
    check_cheapest,
    check_teachers,
    check_hidden_skills,
    check_numbers,
)
"""What a base promises its readers beyond that. An overlay is its owner's affair."""


def check_layer(layer: Layer, *, house_rules: bool) -> list[Problem]:
    """Return every problem between the entries of a layer, in the order of files and lines."""
    checks = (*CHECKS, *HOUSE_RULES) if house_rules else CHECKS
    problems = (problem for check in checks for problem in check(layer))
    return sorted(problems, key=lambda problem: problem.location or ("", 0, 0))

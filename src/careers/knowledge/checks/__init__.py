"""What must hold between the entries of a knowledge base, beyond the shape of each.

A check gives every problem that it finds; none stops at the first.
"""

from __future__ import annotations

from careers.domain.errors import Problem
from careers.knowledge.checks import dates, figures, learning, market, names, numbers, prose, references, roles, skills
from careers.knowledge.layer import Layer

CHECKS = (
    references.check_ids,
    references.check_references,
    dates.check_version,
    dates.check_dates,
    skills.check_hours,
    skills.check_resources,
    skills.check_strengths,
    skills.check_relations,
    skills.check_circles,
    skills.check_depth,
    names.check_skill_names,
    names.check_name_lengths,
    names.check_plain_words,
    names.check_role_titles,
    roles.check_requirements,
    roles.check_distinct,
    market.check_counts,
    figures.check_pay,
    figures.check_outlook,
    figures.check_areas,
    market.check_work,
)
"""What must hold for answers to be right, in any base."""

HOUSE_RULES = (
    roles.check_essentials,
    roles.check_sections,
    roles.check_retired,
    roles.check_tools,
    market.check_cited_counts,
    skills.check_use,
    prose.check_repetition,
    prose.check_spelling,
    learning.check_shortcuts,
    learning.check_cheapest,
    learning.check_teachers,
    names.check_hidden_skills,
    numbers.check_numbers,
)
"""What a base promises its readers beyond that. An overlay is its owner's affair."""


def check_layer(layer: Layer, *, house_rules: bool) -> list[Problem]:
    """Return every problem between the entries of a layer, in the order of files and lines."""
    checks = (*CHECKS, *HOUSE_RULES) if house_rules else CHECKS
    problems = (problem for check in checks for problem in check(layer))
    return sorted(problems, key=lambda problem: problem.location or ("", 0, 0))

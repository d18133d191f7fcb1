"""Values that a shell completes: roles and skills, with their titles."""

from __future__ import annotations

import careers

Choices = list[tuple[str, str]]


def complete_role(incomplete: str) -> Choices:
    """Give the roles whose id goes on from what was typed, after the last comma."""
    return _going_on(incomplete, {role.id: role.title for role in careers.load().roles.values()})


def complete_skill(incomplete: str) -> Choices:
    """Give the skills whose id goes on from what was typed, after the last comma."""
    return _going_on(incomplete, {skill.id: skill.name for skill in careers.load().skills.values()})


def _going_on(incomplete: str, names: dict[str, str]) -> Choices:
    done, comma, begun = incomplete.rpartition(",")
    return [(f"{done}{comma}{name}", title) for name, title in names.items() if name.startswith(begun.lower())]

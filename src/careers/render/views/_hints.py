"""Commands with the skills of a person."""

from __future__ import annotations

from careers.domain.profile import Profile

LONGEST = 60
"""Letters that the skills of a person may take in a command."""


def for_person(command: str, profile: Profile) -> str | None:
    """Return a command with the skills of a person; None where they are too many to be typed again."""
    skills = ",".join(f"{one.id}:{one.level}" if one.level else one.id for one in profile.skills)
    return f"{command} --skills {skills}" if 0 < len(skills) <= LONGEST else None

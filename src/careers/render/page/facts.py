"""Facts of a role and the skills of a person, as lines."""

from __future__ import annotations

from careers.domain.details import Disagreement
from careers.domain.profile import Profile
from careers.domain.source import Fact
from careers.render.page.blocks import Line, Words, line, quiet, strong
from careers.render.words import stated


def fact_line(fact: Fact) -> Line:
    """Give a fact with its sources; one that newer sources replace says so."""
    told = Words(fact.text, sources=fact.sources)
    if not fact.superseded_by:
        return line(told)
    return line(told, Words(" (superseded by", "quiet", fact.superseded_by), quiet(")"))


def disagreement_line(point: Disagreement) -> Line:
    """Give what sources say of one point, side against side."""
    sides = [part for claim in point.claims for part in (Words(" / "), *fact_line(claim).parts)]
    return line(strong(f"{point.topic}:"), " ", *sides[1:])


def profile_line(profile: Profile, lead: str = "For") -> Line:
    """Give the skills that an answer rests on."""
    return line(strong(lead), " ", " · ".join(map(stated, profile.skills)))

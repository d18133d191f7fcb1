"""What somebody's documents say of them beside skills: what a posting may make a condition."""

from typing import Annotated, NamedTuple

from careers.domain.reports.reading import Degree


class Background(NamedTuple):
    """Experience, degrees and languages; nothing where no document tells."""

    years: Annotated[float | None, "of experience"] = None
    degrees: Annotated[tuple[Degree, ...], "those that are named, the lowest first"] = ()
    languages: Annotated[tuple[str, ...], "that are spoken, by their English names, in alphabetical order"] = ()
    skill_years: Annotated[tuple[tuple[str, float], ...], "ids of skills that years are told of, and how many"] = ()


NO_BACKGROUND = Background()
"""Of somebody of whom no document tells."""

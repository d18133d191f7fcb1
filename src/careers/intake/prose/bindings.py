"""What is said of the skills that a text names."""

from careers.intake.prose.levels import levels_of
from careers.intake.prose.years import years_of

__all__ = ["levels_of", "years_of"]

"""The words for documents that are larger than any that people write."""

from careers.domain.errors import CareersError, Location, fail


def too_long(most: int, file: str) -> CareersError:
    """Return the error for a document of more characters than are read."""
    return fail(f"the document holds more than {most:,} characters", "is this the right file?", Location(file))

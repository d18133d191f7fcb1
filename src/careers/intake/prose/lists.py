"""Skills that are named together: ``HTML/CSS``, ``Python and SQL``."""

import re
from collections.abc import Sequence

from careers.intake.prose.mentions import Mention

_JOINED = re.compile(r"\s*(?:/|&|\+|\band\b)\s*", re.IGNORECASE)


def joined_to_last(text: str, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the last of the mentions, with those that a slash or "and" joins to it."""
    first = len(mentions) - 1
    while first > 0 and _JOINED.fullmatch(text, mentions[first - 1].end, mentions[first].start):
        first -= 1
    return mentions[max(first, 0) :]


def joined_to_first(text: str, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the first of the mentions, with those that a slash or "and" joins to it."""
    last = min(1, len(mentions))
    while last < len(mentions) and _JOINED.fullmatch(text, mentions[last - 1].end, mentions[last].start):
        last += 1
    return mentions[:last]

"""Names of skills as they stand in texts."""

from typing import Annotated, NamedTuple


class NamesInText(NamedTuple):
    """What prose is searched with: a name is looked for where its first word stands, the longest first."""

    skills: Annotated[dict[str, str], "by key of a name, see `text_key`, the id of the skill"]
    rules: Annotated[dict[str, str], "by key, what a text must show before it counts; none for most"]
    longest: Annotated[dict[str, int], "by first word of a name, in small letters, the most words that follow it"]

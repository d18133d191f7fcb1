"""Names of skills as they stand in texts."""

from typing import Annotated, NamedTuple


class NamesInText(NamedTuple):
    """What prose is searched with, word by word: a name, and whatever longer names begin with."""

    skills: Annotated[dict[str, str], "by key of a name, see `text_key`, the id; empty where longer names begin so"]
    products: Annotated[dict[str, int], "ids of skills that have an owner and a name; the value says nothing"]
    firsts: Annotated[dict[str, int], "first words, in the plural too; 1 where a slash or the like goes on"]
    rules: Annotated[dict[str, str], "by key, what a text must show before it counts; none for most"]

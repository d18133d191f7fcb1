"""What a screen can show."""

from typing import Annotated, NamedTuple


class Display(NamedTuple):
    """A terminal as a writer sees it."""

    width: Annotated[int, "columns"] = 80
    unicode: Annotated[bool, "whether typographic marks and bars can be shown, beside ASCII"] = True
    color: Annotated[bool, "whether escape sequences may be written"] = False
    links: Annotated[bool, "whether a text can lead to an address, by OSC 8"] = False

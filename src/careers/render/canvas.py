"""What a drawing is made for."""

from typing import NamedTuple


class Canvas(NamedTuple):
    """The width in columns, and whether more than ASCII can be shown."""

    width: int = 80
    unicode: bool = True

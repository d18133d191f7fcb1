"""Files for a test."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import careers

SMALL_BASE = Path(__file__).with_name("small_base")


def write_all(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files by name into a folder."""
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def make_small_house(house: Path) -> None:
    """Make a checkout whose `data` is the small base: a folder with the program's code in `src` beside it."""
    package = house / "src" / "careers"
    package.mkdir(parents=True)
    for part in Path(careers.__file__).parent.iterdir():
        if part.name != "data":
            package.joinpath(part.name).symlink_to(part)
    house.joinpath("data").symlink_to(SMALL_BASE)

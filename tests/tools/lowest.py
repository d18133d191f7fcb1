"""The lowest dependencies that pyproject.toml allows, as constraints for pip.

Prints `name==version` for each lower bound of what the program and its tests need::

    python tests/tools/lowest.py > lowest.txt
    python -m pip install -c lowest.txt -e '.[test]'
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"


def lowest(pyproject: str) -> Iterator[str]:
    """Return a constraint for each lower bound, in the order of the file.

    Raises:
        ValueError: a dependency has no lower bound, so that nobody knows what it is tested with.
    """
    project = tomllib.loads(pyproject)["project"]
    extras = project["optional-dependencies"]
    for dependency in [*project["dependencies"], *_with_extras("test", extras)]:
        bound = re.match(r"([\w.-]+)>=([\w.]+)", dependency)
        if not bound:
            raise ValueError(f"{dependency} has no lower bound")
        yield f"{bound[1]}=={bound[2]}"


def _with_extras(name: str, extras: Mapping[str, list[str]]) -> Iterator[str]:
    """Yield what an extra installs, and what the extras that it names install."""
    for dependency in extras[name]:
        named = re.fullmatch(r"careers\[(.+)\]", dependency)
        if named:
            yield from (one for extra in named[1].split(",") for one in _with_extras(extra, extras))
        else:
            yield dependency


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in lowest(PYPROJECT.read_text(encoding="utf-8")))

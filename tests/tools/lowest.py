"""The lowest dependencies that pyproject.toml allows, as constraints for pip.

Prints `name==version` for each lower bound of what the program and its tests need::

    python tests/tools/lowest.py > lowest.txt
    python -m pip install -c lowest.txt -e '.[test]'
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"


def lowest(pyproject: str) -> Iterator[str]:
    """Return a constraint for each lower bound, in the order of the file.

    Raises:
        ValueError: a dependency has no lower bound, so that nobody knows what it is tested with.
    """
    project = tomllib.loads(pyproject)["project"]
    for dependency in project["dependencies"] + project["optional-dependencies"]["test"]:
        bound = re.match(r"([\w.-]+)>=([\w.]+)", dependency)
        if not bound:
            raise ValueError(f"{dependency} has no lower bound")
        yield f"{bound[1]}=={bound[2]}"


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in lowest(PYPROJECT.read_text(encoding="utf-8")))

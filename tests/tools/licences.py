"""The licences of all that `careers` and its extras install, as LICENSES.md lists them.

Follows the dependencies of pyproject.toml through what is installed, and writes the file anew::

    python tests/tools/licences.py

What is not installed, as on another system, keeps the line that it has; without one the script says so.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, metadata, requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
FILE = ROOT / "LICENSES.md"
EXTRAS = ("", "batch", "dask", "mcp")
"""What a packager may ship; the empty name is the program itself."""
SYSTEMS = tuple(
    {"sys_platform": system, "platform_system": name, "os_name": kind, "python_version": version}
    for system, name, kind in (("linux", "Linux", "posix"), ("darwin", "Darwin", "posix"), ("win32", "Windows", "nt"))
    for version in ("3.11", "3.14")
)
IDS = {
    "MIT License": "MIT",
    "BSD License": "BSD",
    "Apache Software License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
"""The older names of licences, and those of SPDX."""
HEAD = """\
# Licences of what careers depends on

careers itself is under the MIT licence (LICENSE); `careers kb sources` tells the terms of the data that it carries. It
contains no code of the packages below, which are installed beside it. Each states its licence in its own metadata;
`python tests/tools/licences.py` writes this file anew.

| package | licence | comes with |
| --- | --- | --- |
"""


def direct() -> set[str]:
    """Return the packages that pyproject.toml names for the program and its extras."""
    listed = _listed()
    named = (Requirement(text).name for extra in EXTRAS for text in listed[extra])
    return {canonicalize_name(name) for name in named if name != "careers"}


def _listed() -> Mapping[str, list[str]]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {**project["optional-dependencies"], "": project["dependencies"]}


def dependencies() -> dict[str, set[str]]:
    """Return the packages that come with the program and its extras, on any system, with what brings each."""
    listed = _listed()
    found: dict[str, set[str]] = {}
    for extra in EXTRAS:
        for name in _all(listed[extra], listed, set()):
            found.setdefault(name, set()).add(extra)
    return found


def _all(wanted: list[str], listed: Mapping[str, list[str]], seen: set[tuple[str, str]]) -> Iterator[str]:
    """Yield the names of what requirements bring, whatever system asks."""
    for text in wanted:
        one = Requirement(text)
        if one.name == "careers":
            yield from (name for extra in one.extras for name in _all(listed[extra], listed, seen))
            continue
        name = canonicalize_name(one.name)
        yield name
        for extra in ("", *sorted(one.extras)):
            if (name, extra) not in seen:
                seen.add((name, extra))
                yield from _all(_wants(name, extra), listed, seen)


def _wants(name: str, extra: str) -> list[str]:
    """Return what an installed package requires, on any system, for one of its extras."""
    try:
        told = requires(name) or []
    except PackageNotFoundError:
        return []
    return [text for text in told if _is_wanted(Requirement(text), extra)]


def _is_wanted(one: Requirement, extra: str) -> bool:
    if one.marker is None:
        return not extra
    held = any(one.marker.evaluate({**system, "extra": extra}) for system in SYSTEMS)
    return held and (not extra or "extra" in str(one.marker))


def licence(name: str) -> str | None:
    """Return the licence that an installed package states; None where it is not installed or says nothing."""
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return None
    classified = [one.rpartition(" :: ")[2] for one in told.get_all("Classifier") or () if one.startswith("License ::")]
    stated = _first(told.get_all("License-Expression")) or " AND ".join(IDS.get(one, one) for one in classified)
    return stated or _first(_first(told.get_all("License")).splitlines()) or None


def _first(texts: list[str] | None) -> str:
    return texts[0] if texts else ""


def lines() -> dict[str, str]:
    """Return the licence of each package that LICENSES.md lists."""
    text = FILE.read_text(encoding="utf-8") if FILE.exists() else ""
    return dict(re.findall(r"^\| ([\w.-]+) \| (.+?) \| careers", text, re.MULTILINE))


def main() -> None:
    """Write LICENSES.md anew."""
    before = lines()
    told = HEAD
    for name, extras in sorted(dependencies().items()):
        stated = licence(name) or before.get(name)
        if stated is None:
            sys.exit(f"{name} is not installed here, and nothing says under which licence it is: add its line by hand")
        brings = "careers" if "" in extras else ", ".join(f"careers[{extra}]" for extra in sorted(extras))
        told += f"| {name} | {stated} | {brings} |\n"
    FILE.write_text(told, encoding="utf-8")


if __name__ == "__main__":
    main()

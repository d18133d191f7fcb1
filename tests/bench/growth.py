"""How loading and `fit` grow with the knowledge base.

Lays copies of the program's own base over it, as overlays of many roles and skills, and asks the same of each::

    PYTHONPATH=tests python tests/bench/growth.py [--times 1 3 10]

Prints processor seconds and the most memory of the first command, which compiles, and of the next, as ratios to the
base alone; 1 is the base without any overlay.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from careers.knowledge.app_dirs import bundled_folder

WORDS = ["fit", "-s", "python:advanced,sql,docker,machine learning,git", "--json"]
NAMES = ("name", "title", "aliases", "plain_words")
REFERENCES = (
    *("id", "skill", "role", "any_of", "category", "extends", "broader", "requires", "without", "skills", "successor"),
)
"""Keys whose values are ids of skills or roles."""


class Used(NamedTuple):
    """What a command took."""

    code: int
    seconds: float
    size: int


def copied(value: Any, number: int, key: str = "") -> Any:
    """Return a value of the base with every id and name of skills and roles changed to that of a copy."""
    if isinstance(value, dict):
        return {name: copied(one, number, name) for name, one in value.items()}
    if isinstance(value, list):
        return [copied(one, number, key) for one in value]
    if key in NAMES:
        return f"{value} zz{number}"
    return f"{value}-zz{number}" if key in REFERENCES and isinstance(value, str) else value


def sound(value: Any) -> Any:
    """Return a role without what can't be copied: counts of postings that it cites, and occupations."""
    if isinstance(value, dict):
        kept = {name: sound(one) for name, one in value.items() if name not in {"pay", "outlook"}}
        return kept | ({"sources": ["editorial"]} if "sources" in kept else {})
    return [sound(one) for one in value] if isinstance(value, list) else value


def files_of_base() -> Iterator[tuple[str, Any]]:
    """Yield the files of roles and skills, with what they hold."""
    base = Path(bundled_folder())
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for part in ("skills", "roles"):
        for file in sorted(base.joinpath(part).glob("*.yaml")):
            yield f"{part}/{file.stem}", sound(yaml.load(file.read_text(encoding="utf-8"), loader))


def write_copies(folder: Path, held: list[tuple[str, Any]], times: int) -> None:
    """Write an overlay that makes the base so many times as large."""
    for number in range(1, times):
        for name, value in held:
            file = folder / f"{name}-{number}.yaml"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(copied(value, number), default=str), encoding="utf-8")


def run(words: list[str], environment: dict[str, str]) -> Used:
    """Run a command, and return what it took."""
    with subprocess.Popen(
        [sys.executable, "-m", "careers", *words], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        assert process.stderr
        told = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.stdout.write(told.decode()[:300])
    return Used(process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss << 10)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, nargs="+", default=[1, 3, 10])
    held = list(files_of_base())
    sys.stdout.write("times    first (compiles)            next\n")
    before: list[Used] = []
    for times in parser.parse_args().times:
        with tempfile.TemporaryDirectory() as folder:
            write_copies(Path(folder, "kb"), held, times)
            words = [*WORDS, *(["--kb", f"{folder}/kb"] if times > 1 else [])]
            used = [run(words, os.environ | {"XDG_CACHE_HOME": folder}) for _ in range(2)]
        before = before or used
        told = (
            f"{one.seconds:6.1f} s {one.seconds / base.seconds:6.1f}x {one.size / 1e6:6.0f} MB"
            for one, base in zip(used, before, strict=True)
        )
        sys.stdout.write(f"{times:5}  {'  '.join(told)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

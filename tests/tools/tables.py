"""From CSV tables of a folder of real data to files of the knowledge base: what the scripts beside this one share."""

from __future__ import annotations

import argparse
import csv
import json
import os
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from careers import KnowledgeBase, find
from careers.knowledge.app_dirs import bundled_folder

PLAIN = re.compile(r"(?!NO$)[A-Za-z][A-Za-z0-9-]*")
"""Words that need no quotes in YAML, to which Norway is no country but a denial."""
NAMES_A_ROLE = 90
"""The score of `careers find` above which a text has the title of a role in it, and does not only resemble one."""

Row = dict[str, str]


def command_line(description: str | None) -> argparse.ArgumentParser:
    """Return what reads the command line: the folder of data, and the one to write into."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=Path(os.environ.get("CAREERS_DATA", "")))
    parser.add_argument("--into", type=Path, default=Path(bundled_folder(), "market"))
    return parser


def read_rows(files: Sequence[Path]) -> list[Row]:
    """Return the rows of CSV files, one after the other.

    Raises:
        SystemExit: there are no such files.
    """
    if not files:
        raise SystemExit("the folder has no such table")
    rows: list[Row] = []
    for file in files:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows += csv.DictReader(lines)
    return rows


def roles_of(titles: Collection[str], knowledge: KnowledgeBase) -> dict[str, str]:
    """Return for each title the role that it names; none for a title that only resembles one."""
    found = find(sorted(set(titles)), knowledge).results
    named = [match for match in found if match.kind == "role" and match.score > NAMES_A_ROLE]
    return {match.given: match.id for match in reversed(named)}


def occupations(knowledge: KnowledgeBase, scheme: str) -> list[str]:
    """Return the codes of the occupations that roles are assigned to."""
    codes = (code for details in knowledge.details.values() for code in details.codes)
    return sorted({code.code for code in codes if code.scheme == scheme})


def as_yaml(name: str, what: str, script: str, entries: Iterable[Any]) -> str:
    """Return a file of figures: a key on a line, then of what is a list of records a record on a line."""
    lines = [
        f"# yaml-language-server: $schema=../schema/{name}.json",
        f"# {what}. Written by tests/tools/{script}.py, which tells how; change nothing by hand.",
    ]
    for entry in entries:
        blocks = sorted((block(key, value) for key, value in stated(entry).items()), key=lambda one: len(one) > 1)
        told = [line for one in blocks for line in one]
        lines += ["", *(f"{'  ' if place else '- '}{line}" for place, line in enumerate(told))]
    return "\n".join(lines) + "\n"


def block(key: str, value: Any) -> list[str]:
    """Return a key and its value, in as many lines as there are records in it."""
    if isinstance(value, tuple) and value and hasattr(value[0], "_asdict"):
        return [f"{key}:", *(f"  - {inline(one)}" for one in value)]
    return [f"{key}: {inline(value)}"]


def stated(record: Any) -> Mapping[str, object]:
    """Return the fields of a record that have a value."""
    return {key: value for key, value in record._asdict().items() if value not in (None, ())}


def inline(value: object) -> str:
    """Return a value as YAML on one line; words that YAML might take for something else are quoted."""
    if hasattr(value, "_asdict"):
        return f"{{{', '.join(f'{key}: {inline(one)}' for key, one in stated(value).items())}}}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(str, value))}]"
    text = str(value)
    return json.dumps(text) if isinstance(value, str) and not PLAIN.fullmatch(text) else text

"""Whether an overlay, however large or connected, is answered from or refused in words.

Writes overlays that the checks let through and that nobody would write, and asks every command of each::

    PYTHONPATH=tests python tests/bench/odd_overlays.py [--size 1.0] [--only NAME]

Each command may take ten seconds of the processor and a gigabyte, and has to end with 0 or 2 and without a traceback;
what ends otherwise is printed and makes the run fail.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from mutations import BASE, BYTES, SECONDS
from small_files import make_small_house

Entries = list[dict[str, Any]]
COMMANDS = (
    ["kb", "check"],
    ["roles"],
    ["fit", "-s", "sql,odd-1,odd-2:expert,Odd 7", "--json"],
    ["fit", "-s", "sql,odd-1", "--what-if", "odd-3"],
    ["gap", "odd", "-s", "odd-1"],
    ["plan", "odd"],
    ["plan", "odd", "analyst", "-s", "odd-1", "--hours", "300"],
    ["compare", "odd", "analyst", "-s", "odd-1"],
    ["show", "odd", "--sections", "all"],
    ["skill", "odd-1"],
    ["skills"],
    ["find", "Odd role", "od 1"],
    ["pay", "odd"],
    ["match", "posting.txt", "-s", "odd-1"],
    ["read", "posting.txt"],
    ["profile", "add", "odd-1", "odd-2"],
)
POSTING = "Odd role\nRequirements\n- Odd 1, odd-2 and SQL\n- name 3 of odd things\n"


def skill(number: int, **more: Any) -> dict[str, Any]:
    """Return a skill."""
    told = {name: value for name, value in more.items() if value}
    return {"id": f"odd-{number}", "name": f"Odd {number}", "kind": "tool", "hours": [5, 10], **told}


def ids(numbers: range) -> list[str]:
    """Return the ids of skills."""
    return [f"odd-{number}" for number in numbers]


def chain(count: int) -> Entries:
    """Return skills each of which requires the one before."""
    return [skill(number, requires=ids(range(max(1, number - 1), number))) for number in range(1, count)]


def all_required(count: int) -> Entries:
    """Return skills each of which requires all before."""
    return [skill(number, requires=ids(range(1, number))) for number in range(1, count)]


def all_implied(count: int) -> Entries:
    """Return skills each of which implies all before."""
    told = {"level": "intermediate", "strength": 0.9}
    return [
        skill(number, implies=[{"skill": one, **told} for one in ids(range(1, number))], requires=ids(range(1, number)))
        for number in range(1, count)
    ]


def all_related(count: int) -> Entries:
    """Return skills each of which is related to all others."""
    return [
        skill(number, related=[{"skill": one, "strength": 0.5} for one in ids(range(1, number))])
        for number in range(1, count)
    ]


def all_broader(count: int) -> Entries:
    """Return skills each of which is part of all before."""
    return [skill(number, broader=ids(range(1, number))) for number in range(1, count)]


def many_aliases(count: int) -> Entries:
    """Return skills with very many names that begin alike."""
    return [
        skill(number, aliases=[f"name {number} of odd things {one}" for one in range(count)]) for number in range(1, 9)
    ]


def long_names(count: int) -> Entries:
    """Return skills with names of very many words."""
    return [skill(number, aliases=[" ".join(["odd"] * count) + f" {number}"]) for number in range(1, 9)]


def plain(count: int) -> Entries:
    """Return many skills that have nothing to do with each other."""
    return [skill(number) for number in range(1, count)]


KINDS: dict[str, tuple[Callable[[int], Entries], int]] = {
    "a chain of prerequisites": (chain, 3_000),
    "all require all": (all_required, 500),
    "all imply all": (all_implied, 200),
    "all are related": (all_related, 250),
    "all are part of all": (all_broader, 500),
    "very many names": (many_aliases, 5_000),
    "very long names": (long_names, 20_000),
    "very many skills": (plain, 15_000),
}
"""What is odd about an overlay, and how much of it fits a file of two megabytes."""


def role(requirements: Entries) -> str:
    """Return a role that requires this, and is a data analyst in all else."""
    told = yaml.safe_load((BASE / "roles" / "analyst.yaml").read_text(encoding="utf-8"))
    changed = {"id": "odd", "title": "Odd role", "aliases": ["role that is odd"], "requirements": requirements}
    return json.dumps(told | changed)


def write_overlay(folder: Path, entries: Entries) -> None:
    """Write an overlay of skills, and a role that requires many of them in every way."""
    told = {"importance": "essential", "level": "advanced", "sources": ["editorial"]}
    names = [entry["id"] for entry in entries]
    requirements: Entries = [{"skill": name, **told} for name in names[-150:]]
    if others := names[1:-150][:2_000]:
        requirements.append({"any_of": others, "label": "One of many", **told})
    if "broader" in entries[-1]:
        requirements.append({"category": names[0], "label": "A part", **told, "importance": "useful"})
    for part, text in (("skills", json.dumps(entries)), ("roles", role(requirements))):
        folder.joinpath(part).mkdir(parents=True)
        folder.joinpath(part, "odd.yaml").write_text(text, encoding="utf-8")


def _bounded() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))


def ask(words: list[str], folder: Path, environment: dict[str, str]) -> tuple[int, float, int, str]:
    """Ask a command, and return its exit code, what it took, and what it told on stderr."""
    with subprocess.Popen(
        [sys.executable, "-m", "careers", *words],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        preexec_fn=_bounded,  # noqa: PLW1509 - there are no threads
    ) as process:
        assert process.stderr
        told = process.stderr.read().decode(errors="replace")
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss << 10, told


def main() -> None:
    """Print how every command ended with each overlay."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=float, default=1.0)
    parser.add_argument("--only", default="")
    given = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as held:
        make_small_house(Path(held, "house"))
        Path(held, "posting.txt").write_text(POSTING, encoding="utf-8")
        environment = os.environ | {
            "PYTHONPATH": f"{held}/house/src",
            "XDG_CACHE_HOME": f"{held}/cache",
            "XDG_CONFIG_HOME": f"{held}/config",
        }
        for number, (name, (make, count)) in enumerate(KINDS.items()):
            if given.only not in name:
                continue
            write_overlay(Path(held, f"kb{number}"), make(int(count * given.size)))
            refused, slowest, largest = "", 0.0, 0
            for words in COMMANDS:
                code, seconds, size, told = ask([*words, "--kb", f"kb{number}"], Path(held), environment)
                slowest, largest = max(slowest, seconds), max(largest, size)
                refused = refused or (told.splitlines()[0] if code == 2 and told else "")
                if code not in (0, 2) or "Traceback" in told or "memory" in told:
                    wrong += 1
                    sys.stdout.write(f"  {' '.join(words)} ends with {code} after {seconds:.1f} s: {told[:300]}\n")
                    sys.stdout.flush()
            sys.stdout.write(f"{name}: slowest {slowest:.1f} s, {largest / 1e6:.0f} MB {refused[:150]}\n")
            sys.stdout.flush()
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()

"""How many plans are proved to be the best, and how long they take.

Run it with the interpreter of an environment in which a wheel is installed, not an editable checkout::

    python tests/bench/planning.py [--triples 30] [--runs 11]

It plans from an empty profile: for each role, for roles in threes, within hours and to scores. Seconds are of the
processor, within the program; for the slowest roles the whole command is timed against `careers fit` in turn.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random
from time import process_time

from careers import Profile, load, plan
from startup import compare_pairs

FIT = ["fit", "--skills", "python:advanced,pytorch,sql"]
ASKS: list[dict[str, float]] = [
    {},
    *({"hours": hours} for hours in (50.0, 100.0, 200.0, 400.0, 800.0, 1600.0)),
    *({"reach": reach} for reach in (20.0, 40.0, 60.0, 80.0, 90.0)),
]


def plan_all(asked: Sequence[Sequence[str]], ask: dict[str, float]) -> list[tuple[float, bool, str]]:
    """Plan for each of some choices of roles; give milliseconds, whether it is proved, and the roles; slowest first."""
    knowledge = load()
    done = []
    for roles in asked:
        begin = process_time()
        report = plan(Profile(), knowledge, roles, hours=ask.get("hours"), reach=ask.get("reach"))
        done.append((1000 * (process_time() - begin), report.optimal, ",".join(roles)))
    return sorted(done, reverse=True)


def tell(name: str, done: Sequence[tuple[float, bool, str]]) -> None:
    """Write a line of what was proved and how long it took."""
    proved = sum(proved for _, proved, _ in done)
    slowest, _, roles = done[0]
    median = done[len(done) // 2][0]
    sys.stdout.write(
        f"{name:28} proved {proved:3} of {len(done):3}  median {median:6.1f} ms  slowest {slowest:6.1f} ms  {roles}\n"
    )


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--triples", type=int, default=30)
    parser.add_argument("--runs", type=int, default=11)
    given = parser.parse_args()
    names = sorted(load().roles)
    random = Random(2026)
    triples = [sorted(random.sample(names, 3)) for _ in range(given.triples)]
    slowest: list[str] = []
    for ask in ASKS:
        words = ", ".join(f"{key} {value:g}" for key, value in ask.items()) or "everything"
        done = plan_all([[name] for name in names], ask)
        tell(f"one role, {words}", done)
        threes = plan_all(triples, ask)
        tell(f"three roles, {words}", threes)
        if not ask:
            slowest = [roles for _, _, roles in (*done[:5], *threes[:3])]
    careers = str(Path(sys.executable).with_name("careers"))
    for roles in slowest:
        ratio, milliseconds = compare_pairs([careers, "plan", *roles.split(",")], [careers, *FIT], given.runs, {})
        sys.stdout.write(f"careers plan {roles:60} {ratio:4.2f} x careers fit  {milliseconds:6.1f} ms\n")


if __name__ == "__main__":
    main()

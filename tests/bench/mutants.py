"""How many wrong programs the tests notice, of so many drawn at random from all that mutmut makes.

Run it from the top of a checkout, where `pip install -e '.[mutation]'` was run; it takes an hour or two::

    python tests/bench/mutants.py [--count 600] [--seed 20261128]

mutmut changes `domain`, `scoring` and `advice` one place at a time, and runs those tests that reach the place. Printed:
how many of the changes a test fails on or never ends on, how many no test fails on, by name, and how many stand where
only whole commands come, which run in processes of their own and are not followed there.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from random import Random

FIRST = "careers.domain.level.*"
"""Few: a run of them makes the mutants of all modules."""
SURVIVED, UNREACHED = 0, 33
"""Codes with which mutmut keeps what became of a mutant."""


def mutants() -> dict[str, int | None]:
    """Return what became of each mutant; None for those that were not tried yet."""
    kept = [json.loads(file.read_text(encoding="utf-8")) for file in Path("mutants").rglob("*.meta")]
    return {name: code for one in kept for name, code in one["exit_code_by_key"].items()}


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--seed", type=int, default=20261128)
    asked = parser.parse_args()
    subprocess.run(["mutmut", "run", FIRST], check=False)
    drawn = sorted(Random(asked.seed).sample(sorted(mutants()), asked.count))
    subprocess.run(["mutmut", "run", *drawn], check=False)
    became, by_code = mutants(), defaultdict[int | None, list[str]](list)
    for name in drawn:
        by_code[became[name]].append(name)
    survived, unreached = by_code.pop(SURVIVED, []), by_code.pop(UNREACHED, [])
    noticed = sum(map(len, by_code.values()))
    sys.stdout.write("".join(f"no test fails: {name}\n" for name in survived))
    sys.stdout.write(
        f"{noticed} of {noticed + len(survived)} noticed, {noticed / (noticed + len(survived)):.1%}; "
        f"{len(unreached)} more only whole commands come to\n"
    )


if __name__ == "__main__":
    main()

"""How many people a second a fit answers, and in how much memory.

Run it with the interpreter of an environment in which a wheel is installed::

    python tests/bench/throughput.py [--people 100000]

Writes people with 15 skills each, half of them with levels, as JSON Lines; the same draw each time. Runs
`careers fit --profiles --top 5` on a tenth of them and on all, and prints people a second, the most memory that was
held, and how the time grows; then once more for ids and scores alone.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from careers.knowledge.loading import load_bundled

SEED = 20261121
SKILLS = 15
LEVELS = ("", "", "", ":beginner", ":advanced", ":expert")


def write_people(file: Path, count: int) -> None:
    """Write people drawn at random."""
    random = Random(SEED)
    skills = list(load_bundled().skills)
    with file.open("w", encoding="utf-8") as lines:
        for number in range(count):
            stated = [skill + random.choice(LEVELS) for skill in random.sample(skills, SKILLS)]
            lines.write(json.dumps({"id": number, "skills": stated}) + "\n")


def run_seconds(file: Path, *options: str) -> float:
    """Answer for the people of a file and give the seconds that it took."""
    careers = Path(sys.executable).with_name("careers")
    begin = time.perf_counter()
    command = [str(careers), "fit", "--profiles", str(file), "--top", "5", *options]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begin


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=100_000)
    people: int = parser.parse_args().people
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "people.jsonl")
        seconds = []
        for count, options in ((people // 10, ()), (people, ()), (people, ("--fields", "id,score"))):
            write_people(file, count)
            seconds.append(run_seconds(file, *options))
            told = f"{count:8} people in {seconds[-1]:6.1f} s, {count / seconds[-1]:7.0f} a second"
            sys.stdout.write(" ".join([told, *options]) + "\n")
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    growth = seconds[1] / seconds[0]
    sys.stdout.write(f"ten times the people take {growth:.1f} times as long; {memory:.0f} MB at most\n")


if __name__ == "__main__":
    main()

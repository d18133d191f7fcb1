"""Whether a signal, whenever it comes, leaves a draft behind or a file cut.

Starts commands that write, and ends them by TERM, HUP or INT: at a random moment of their run, or a moment after
something new has appeared in their folder. Every draw is the same in each run, what it meets is not::

    PYTHONPATH=tests python tests/bench/signals.py [--count 200] [--seed 1]

Afterwards each file has to hold what it held before or what the whole run gives, and no other file may be there.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from small_files import make_small_house

DOCUMENTS = Path(__file__).parents[1] / "documents"
SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
ENDINGS = {0, 130, *(-number for number in SIGNALS)}
"""Exit codes that are right; an interpreter that has not begun with the program ends by the signal itself."""
SOONEST = 0.05
"""Seconds within which a signal follows on something new in the folder."""
PATIENCE = 120
POSTING = "{}\nRequirements\n- SQL and Python, 3 years\n- pandas\n- C++ preferred\n"

COMMANDS = {
    "an answer": ["fit", "-s", "python,sql", "-o", "out.json"],
    "a page over another": ["compare", "analyst", "engineer", "-o", "page.html"],
    "an import": ["profile", "import", "resume.txt"],
    "more skills": ["profile", "add", "pandas:expert", "sql:advanced"],
    "a saved reading": ["match", "jobs.csv", "-s", "python", "--save-reading"],
    "many people": ["fit", "--profiles", "people.jsonl", "-o", "out.jsonl"],
    "people of a folder": ["fit", "--profiles", "resumes", "--jobs", "2", "-o", "out.csv"],
    "a base compiled anew": ["roles", "--kb", "overlay"],
}
CACHED = "a base compiled anew"
"""The command that begins without a cache."""


class Bench(NamedTuple):
    """Where commands run, and with what."""

    folder: Path
    sound: Path
    environment: dict[str, str]

    def begin(self, name: str) -> subprocess.Popen[bytes]:
        """Start a command on files as they were at first."""
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.sound, self.folder)
        if name == CACHED:
            shutil.rmtree(self.folder / "cache")
        words = [sys.executable, "-m", "careers", *COMMANDS[name]]
        quiet = subprocess.DEVNULL
        return subprocess.Popen(
            words,
            cwd=self.folder,
            env=self.environment,
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            start_new_session=True,
        )

    def files(self) -> dict[str, bytes]:
        """Return what every file holds."""
        return {str(file.relative_to(self.folder)): file.read_bytes() for file in _files(self.folder)}

    def names(self) -> set[str]:
        """Return the names of all files."""
        return {str(file.relative_to(self.folder)) for file in _files(self.folder)}


def _files(folder: Path) -> Iterator[Path]:
    return (Path(at, name) for at, _, names in os.walk(folder) for name in names)


def write_sound(folder: Path) -> None:
    """Write the files with which every command begins."""
    for number in range(40):
        (folder / "resumes").mkdir(exist_ok=True)
        shutil.copy(DOCUMENTS / "resume.txt", folder / "resumes" / f"{number}.txt")
    shutil.copy(DOCUMENTS / "resume.txt", folder)
    rows = ('"' + POSTING.format(f"Analyst {number}") + '"\n' for number in range(400))
    (folder / "jobs.csv").write_text("description\n" + "".join(rows))
    (folder / "people.jsonl").write_text('{"skills": ["python:advanced", "sql"]}\n' * 3000)
    (folder / "page.html").write_text("before\n" * 1000)
    for part in ("cache", "config/careers", "overlay/skills"):
        (folder / part).mkdir(parents=True)
    (folder / "overlay" / "skills" / "own.yaml").write_text(
        "- {id: knitting, name: Knitting, kind: practice, hours: [5, 9], requires: [sql]}\n"
    )
    (folder / "config" / "careers" / "profile.yaml").write_text("skills:\n  - python: beginner  # at school\n  - sql\n")


def wait_for_moment(process: subprocess.Popen[bytes], bench: Bench, seconds: float, chance: Random) -> None:
    """Wait for a moment of a run that takes so many seconds, or for something new in the folder."""
    if chance.random() < 0.5:
        time.sleep(chance.uniform(0, seconds))
        return
    before, end = bench.names(), time.monotonic() + seconds
    while process.poll() is None and time.monotonic() < end and bench.names() == before:
        time.sleep(0.0005)
    time.sleep(chance.uniform(0, SOONEST))


def end_once(name: str, whole: dict[str, bytes], seconds: float, bench: Bench, chance: Random) -> Iterator[str]:
    """End a command by a signal, and yield what is wrong afterwards."""
    process, number = bench.begin(name), chance.choice(SIGNALS)
    before = bench.files()
    wait_for_moment(process, bench, seconds, chance)
    process.send_signal(number)
    code = process.wait(PATIENCE)
    if code not in ENDINGS:
        yield f"{name}, {number.name}: ends with {code}"
    for file, content in bench.files().items():
        if content not in (before.get(file), whole.get(file)):
            yield f"{name}, {number.name}: {file} is left" if file not in whole else f"{name}: {file} is cut"


def main() -> None:
    """End commands at random moments, and print what was left."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    chance = Random(given.seed)
    with tempfile.TemporaryDirectory() as held:
        make_small_house(Path(held, "house"))
        bench = Bench(Path(held, "work"), Path(held, "sound"), os.environ | _environment(held))
        bench.sound.mkdir()
        write_sound(bench.sound)
        bench.begin("more skills").wait(PATIENCE)
        shutil.copytree(bench.folder / "cache", bench.sound / "cache", dirs_exist_ok=True)
        runs = {name: _whole_run(name, bench) for name in COMMANDS}
        wrong = []
        for _ in range(given.count):
            name = chance.choice(list(COMMANDS))
            wrong += end_once(name, *runs[name], bench, chance)
    for told, count in Counter(wrong).items():
        sys.stdout.write(f"{count} times {told}\n")
    sys.stdout.write(f"{given.count} signals to {len(COMMANDS)} commands: {len(wrong)} left something behind\n")
    sys.exit(1 if wrong else 0)


def _environment(held: str) -> dict[str, str]:
    return {
        "PYTHONPATH": f"{held}/house/src",
        "XDG_CACHE_HOME": f"{held}/work/cache",
        "XDG_CONFIG_HOME": f"{held}/work/config",
    }


def _whole_run(name: str, bench: Bench) -> tuple[dict[str, bytes], float]:
    """Return the files after a run that nothing ends, and how many seconds it takes."""
    begin = time.monotonic()
    code = bench.begin(name).wait(PATIENCE)
    assert code == 0, f"{name} ends with {code}"
    return bench.files(), time.monotonic() - begin


if __name__ == "__main__":
    main()

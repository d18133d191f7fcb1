"""How many postings a second are read and ranked, and how many from a saved reading, on one core.

Reads of a folder of real data the texts of `extraction/glassdoor.jsonl`, `jobspy.jsonl` and `dice.jsonl`, and writes
them as one table, over and over until there are enough::

    python tests/bench/postings.py DATA [--postings 3000]

Prints postings a CPU second without a saved reading, and from one, start-up not counted; the bytes that the reading
takes beside those of the table; and the CPU time of a posting in that of counting its words, which other work on the
machine changes little: compare this figure between two versions. `PYTHONPATH` tells which version is measured; one that
saves no readings prints the first and the last.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import process_time

import careers

SOURCES = ("glassdoor", "jobspy", "dice")
PERSON = "python, sql:advanced, docker, aws, git"
TOP = 10
ROUNDS = 3


def texts(data: Path) -> list[tuple[str, str]]:
    """Return the titles and texts of postings."""
    lines = [line for name in SOURCES for line in (data / "extraction" / f"{name}.jsonl").open(encoding="utf-8")]
    return [(row.get("title") or "Engineer", row["text"]) for row in map(json.loads, lines)]


def write_table(file: Path, postings: Iterator[tuple[str, str]]) -> None:
    """Write postings as a table."""
    with file.open("w", encoding="utf-8", newline="") as out:
        rows = (
            [title, "Firm", f"https://jobs.example/{number}", text] for number, (title, text) in enumerate(postings)
        )
        csv.writer(out).writerows([["title", "company", "job_url", "description"], *rows])


def seconds(work: Callable[[], object]) -> float:
    """Return the processor's time that work takes."""
    begin = process_time()
    work()
    return process_time() - begin


def count_words(postings: list[tuple[str, str]]) -> None:
    """Count the words of postings, the least that any reader does."""
    words = Counter[str]()
    for _, text in postings:
        words.update(re.findall(r"[a-z0-9]+", text.lower()))


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--postings", type=int, default=3_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file, chosen = Path(folder, "jobs.csv"), list(islice(cycle(texts(asked.data)), asked.postings))
        write_table(file, iter(chosen))
        sys.stdout.writelines(f"{line}\n" for line in figures(file, chosen))


def figures(file: Path, chosen: list[tuple[str, str]]) -> Iterator[str]:
    """Yield the figures for a table of postings."""
    knowledge, count = careers.load(), len(chosen)

    def rank() -> None:
        careers.match(PERSON, str(file), knowledge, TOP)

    pairs = [(seconds(rank), seconds(lambda: count_words(chosen))) for _ in range(ROUNDS)]
    yield f"read and ranked: {count / min(own for own, _ in pairs):,.0f} postings a CPU second"
    if hasattr(careers, "save_readings"):
        (saved,) = careers.save_readings(str(file), knowledge)
        share = Path(saved.kept_in or "").stat().st_size / file.stat().st_size
        least = min(seconds(rank) for _ in range(ROUNDS))
        yield f"from a saved reading, {share:.0%} of the table's bytes: {count / least:,.0f} a CPU second"
    yield f"a posting takes {median(own / words for own, words in pairs):.1f} times what counting its words takes"


if __name__ == "__main__":
    main()

"""How many people a second a fit answers, by way and by form, and in how much memory.

Run it with the interpreter of an environment in which a wheel is installed, with the extra ``dask``::

    python tests/bench/throughput.py [--people 100000] [--ways documents,lines,jsonl,csv,parquet,one,two]

Writes people with 15 skills each, half of them with levels; the same draw each time. Answers for them, five roles each,
in every way there is and prints people for each second of processor time, start included, how many times that is of
whole documents, and the most memory that was held:

- documents: whole documents (`--full`), a twentieth of the people
- lines: short lines, one after the other, as from a pipe, of a tenth of the people
- jsonl, csv, parquet: from a file of this form to one of the same, by arrays
- one, two: partitions of Parquet on a Dask cluster of one worker and of two, by the clock

Everything but the cluster is held on one core. ``--people`` may name several counts: ``100000,1000000``.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from random import Random
from typing import NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from careers.knowledge.loading import load_bundled

SEED = 20261121
SKILLS = 15
LEVELS = ("", "", "", ":beginner", ":advanced", ":expert")
FEWER = {"documents": 20, "lines": 10}
"""Times fewer people are answered in slow ways."""
PARTS = 8
GROUP = 10_000
WAYS = ("documents", "lines", "jsonl", "csv", "parquet", "one", "two")


class Cost(NamedTuple):
    """What a run took."""

    wall: float
    """Seconds by the clock."""
    cpu: float
    """Seconds of processor time, of children too."""
    memory: float
    """Megabytes that the largest process held at most."""


def people(count: int) -> Iterator[list[str]]:
    """Yield the skills of people drawn at random."""
    random = Random(SEED)
    skills = list(load_bundled().skills)
    for _ in range(count):
        yield [skill + random.choice(LEVELS) for skill in random.sample(skills, SKILLS)]


def write_people(folder: Path, count: int) -> None:
    """Write people in each form, and as partitions."""
    (folder / "parts").mkdir()
    drawn = people(count)
    with (
        (folder / "people.jsonl").open("w", encoding="utf-8") as lines,
        (folder / "people.csv").open("w", encoding="utf-8", newline="") as table,
        pq.ParquetWriter(folder / "people.parquet", SCHEMA) as columns,
    ):
        rows = csv.writer(table)
        rows.writerow(["id", "skills"])
        for begin in range(0, count, GROUP):
            some = list(islice(drawn, GROUP))
            ids = [str(begin + place) for place in range(len(some))]
            lines.writelines(json.dumps({"id": id_, "skills": one}) + "\n" for id_, one in zip(ids, some, strict=True))
            rows.writerows([id_, ", ".join(one)] for id_, one in zip(ids, some, strict=True))
            columns.write_table(pa.table([ids, some], schema=SCHEMA))
    write_parts(folder, count)


SCHEMA = pa.schema({"id": pa.string(), "skills": pa.list_(pa.string())})


def write_parts(folder: Path, count: int) -> None:
    """Write the people of the Parquet file as partitions."""
    most = -(-count // PARTS)
    batches = pq.ParquetFile(folder / "people.parquet").iter_batches(most)
    for part, batch in enumerate(batches):
        pq.write_table(pa.Table.from_batches([batch]), folder / f"parts/{part}.parquet")


def cost_of(words: Sequence[str], folder: Path, stdin: Path | None = None) -> Cost:
    """Run the program and return what it took.

    Raises:
        RuntimeError: it did not answer.
    """
    begin = time.perf_counter()
    command = [sys.executable, "-m", "careers", "fit", "--top", "5", "-q", *words]
    source = subprocess.Popen(["cat", str(stdin)], stdout=subprocess.PIPE) if stdin else None
    running = subprocess.Popen(command, cwd=folder, stdin=source.stdout if source else None, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(running.pid, 0)
    if source:
        source.wait()
    if status:
        raise RuntimeError(" ".join(command))
    return Cost(time.perf_counter() - begin, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def run_way(way: str, folder: Path) -> Cost:
    """Answer for everybody in one way."""
    if way == "documents":
        return cost_of(["--profiles", "documents.jsonl", "--full"], folder)
    if way == "lines":
        return cost_of(["--profiles", "-"], folder, folder / "lines.jsonl")
    if way in {"one", "two"}:
        workers = "1" if way == "one" else "2"
        return cost_of(["--profiles", "parts", "--engine", "dask", "--workers", workers, "-o", f"roles-{way}/"], folder)
    return cost_of(["--profiles", f"people.{way}", "-o", f"roles.{way}"], folder)


def told(way: str, count: int, cost: Cost, of_documents: float | None) -> str:
    """Return a line of figures."""
    seconds = cost.wall if way in {"one", "two"} else cost.cpu
    rate = count / seconds
    ratio = f"{rate / of_documents:6.1f} times documents" if of_documents and way not in {"one", "two"} else ""
    kind = "by the clock" if way in {"one", "two"} else "a CPU second"
    return f"{way:10}{count:10,} people {seconds:8.1f} s {rate:9,.0f} {kind} {cost.memory:6.0f} MB {ratio}\n"


def measure(count: int, ways: Iterable[str]) -> None:
    """Print the figures of each way for so many people."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_people(folder, count)
        for way, times in FEWER.items():
            with (folder / "people.jsonl").open(encoding="utf-8") as lines:
                (folder / f"{way}.jsonl").write_text("".join(islice(lines, count // times)), encoding="utf-8")
        of_documents = None
        for way in ways:
            os.sched_setaffinity(0, CORES if way in {"one", "two"} else {min(CORES)})
            answered = count // FEWER.get(way, 1)
            cost = run_way(way, folder)
            of_documents = answered / cost.cpu if way == "documents" else of_documents
            sys.stdout.write(told(way, answered, cost, of_documents))
            sys.stdout.flush()


CORES = os.sched_getaffinity(0)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", default="100000")
    parser.add_argument("--ways", default=",".join(WAYS))
    asked = parser.parse_args()
    for count in map(int, asked.people.split(",")):
        measure(count, asked.ways.split(","))


if __name__ == "__main__":
    main()

"""Whether any file of many people, however broken, is answered or refused in words.

Breaks tables, workbooks, Parquet and JSON at random, the same way in each run, and has the program answer them::

    PYTHONPATH=tests python tests/bench/broken_people.py [--count 1000]

Every input must end in answers or in exit code 2 with nothing on stdout, within ten seconds, in a process that may not
take more than a gigabyte; what does not is printed and makes the run fail.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import resource
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random

from broken_documents import break_archive, break_page
from careers.cli.program import run
from made_documents import make_workbook
from mutations import BYTES, LINES, SEED, count_answers, stop_slow

os.environ["ARROW_DEFAULT_MEMORY_POOL"] = "system"  # others take a gigabyte of addresses before they hold anything
TABLE = 'Student;Skills;Note\r\n007;python:advanced, sql;\r\n008;"sql; git";"two\r\nlines"\r\n009;docker (expert);-\r\n'
STATEMENTS = "email,skill,level (1-5)\na@x.example,python,4\nb@x.example,sql,2\na@x.example,git,none\n"
ROWS: list[list[str | float]] = [["Student", "Skills"], ["007", "python, sql"], [8, "git"], ["Zoë", "docker:expert"]]


def make_parquet(skills: list[str] | list[list[str]], compression: str) -> bytes:
    """Return a Parquet file of people and their skills, in texts or in lists."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    held = io.BytesIO()
    people = pa.table({"id": [f"p{number}" for number in range(len(skills))], "skills": skills})
    pq.write_table(people, held, row_group_size=2, compression=compression)
    return held.getvalue()


KINDS: dict[str, tuple[tuple[bytes, ...], Callable[[bytes, Random], bytes]]] = {
    "table": (tuple(text.encode(form) for text in (TABLE, STATEMENTS) for form in ("utf-8", "utf-16")), break_page),
    "JSON": (
        (*LINES, b'[{"id": 1, "skills": ["sql"]}, {"name": "b", "tools": [{"name": "git", "level": 2}]}]'),
        break_page,
    ),
    "workbook": ((make_workbook(ROWS), make_workbook([[1.5, True], *ROWS])), break_archive),
    "Parquet": (
        (
            make_parquet(["python:advanced, sql", "git", "docker (expert)"], "none"),
            make_parquet([["python", "sql"], ["git"], []], "snappy"),
        ),
        break_page,
    ),
}


def broken(file: Path, kind: str, random: Random) -> Callable[[], int]:
    """Return what breaks a file of one kind and runs a command on it; it gives the exit code."""
    contents, break_ = KINDS[kind]

    def answer() -> int:
        file.write_bytes(break_(random.choice(contents), random))
        words = ["fit", "--profiles", str(file), "--format", random.choice(("jsonl", "csv", "html"))]
        with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as err:
            code = run(words)
        assert code == 0 or not out.getvalue(), "stdout is not empty"
        assert "Traceback" not in err.getvalue(), err.getvalue()
        return code

    return answer


def main() -> None:
    """Break files of each kind and print how they ended."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1_000, help="of all kinds together")
    count: int = parser.parse_args().count // len(KINDS) + 1
    signal.signal(signal.SIGPROF, stop_slow)
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"XDG_CONFIG_HOME": folder, "XDG_CACHE_HOME": folder}
        file = Path(folder, "people")
        ended_well = [count_answers(kind, broken(file, kind, Random(SEED)), count) for kind in KINDS]
    sys.exit(0 if all(ended_well) else 1)


if __name__ == "__main__":
    main()

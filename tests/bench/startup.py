"""How long the program takes to start and answer, as ratios to what it cannot be faster than.

Each command and its yardstick run in turn, so that a ratio holds when the machine's speed drifts; a ratio is the median
over pairs. Run it with the interpreter of an environment in which a wheel is installed, not an editable checkout::

    python tests/bench/startup.py [--runs 31]

A comparison has no aim: it draws every section of its roles and plans the ways between them.

The yardsticks: an interpreter that does nothing; an empty Typer app; one that prints a Rich table; an empty Typer app's
help.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

EMPTY_APP = """
import typer
app = typer.Typer()
@app.command()
def main() -> None:
    pass
app()
"""

TABLE_APP = """
import typer
app = typer.Typer()
@app.command()
def main() -> None:
    from rich.console import Console
    from rich.table import Table
    table = Table()
    table.add_column("a")
    table.add_row("b")
    Console().print(table)
app()
"""

TABLE_NAME = "an empty Typer app with a Rich table"
Command = Sequence[str]


def run_seconds(command: Command, environment: dict[str, str]) -> float:
    """Run a command to its end and give the seconds that it took."""
    begin = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    seconds = time.perf_counter() - begin
    if done.returncode:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.decode()}")
    return seconds


def compare_pairs(command: Command, yardstick: Command, runs: int, environment: dict[str, str]) -> tuple[float, float]:
    """Return the median of the ratios of pairs, and the median milliseconds of the command."""
    ratios, seconds = [], []
    for number in range(runs + 1):
        first, second = run_seconds(command, environment), run_seconds(yardstick, environment)
        if number:  # the first pair warms the caches
            ratios.append(first / second)
            seconds.append(first)
    return statistics.median(ratios), 1000 * statistics.median(seconds)


def main() -> None:
    """Print a line for each command: its yardstick, the ratio, the aim, and its own milliseconds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=31)
    runs = parser.parse_args().runs
    careers = str(Path(sys.executable).with_name("careers"))
    with tempfile.TemporaryDirectory() as folder:
        empty, table = Path(folder, "empty.py"), Path(folder, "table.py")
        empty.write_text(EMPTY_APP, encoding="utf-8")
        table.write_text(TABLE_APP, encoding="utf-8")
        nothing = [sys.executable, "-c", "pass"]
        typer_app, typer_table = [sys.executable, str(empty)], [sys.executable, str(table)]
        fit = [careers, "fit", "--skills", "python:advanced,pytorch,sql"]
        rows: list[tuple[str, Command, str, Command, float | None]] = [
            ("--version", [careers, "--version"], "python -c pass", nothing, 1.6),
            ("completion", [careers, "careers show dl"], "python -c pass", nothing, 2.5),
            ("fit --json", [*fit, "--json"], "an empty Typer app", typer_app, 1.15),
            ("fit in a pipe", fit, "an empty Typer app", typer_app, 1.15),
            ("fit as a table", [*fit, "--format", "table"], TABLE_NAME, typer_table, 1.15),
            ("show as a table", [careers, "show", "dl-engineer", "--format", "table"], TABLE_NAME, typer_table, 1.3),
            (
                "compare as a table",
                [careers, "compare", "ml-engineer", "dl-engineer", "--format", "table"],
                TABLE_NAME,
                typer_table,
                None,
            ),
            ("--help", [careers, "--help"], "an empty Typer app's --help", [*typer_app, "--help"], 1.15),
        ]
        for name, command, against, yardstick, aim in rows:
            environment = completing(os.environ) if name == "completion" else dict(os.environ)
            ratio, milliseconds = compare_pairs(command, yardstick, runs, environment)
            aimed = f"aim {aim:4.2f}" if aim else ""
            sys.stdout.write(f"{name:20} {ratio:5.2f} x {against:38} {aimed:8}  {milliseconds:6.1f} ms\n")


def completing(environment: os._Environ[str]) -> dict[str, str]:
    """Return the environment in which a shell asks for the roles that go on from ``careers show dl``."""
    return {**environment, "_CAREERS_COMPLETE": "1"}


if __name__ == "__main__":
    main()

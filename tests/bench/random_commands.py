"""Whether any command, with whatever options and files, ends in an answer or in words.

Draws commands from what `careers help --json` lists, so that each command, option and value comes up, with files of
every kind that are sound or broken, the same way in each run::

    PYTHONPATH=tests python tests/bench/random_commands.py [--count 1000] [--seed 20261121] [--small]

One in twenty has the program's own knowledge base, the others that of the tests; with `--small` all have that, and each
site, since two thousand pages are more than one command may take.

Each command runs in a process of its own, which may take ten seconds of the processor and a gigabyte. It has to end
with 0, 1 or 2 and without a traceback; whatever ends with 2 writes nothing to stdout, errors that are asked for as JSON
are JSON, so are answers, and no draft is left behind. What ends otherwise is printed and makes the run fail.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from random import Random
from typing import NamedTuple

import careers
from careers.__main__ import main as careers_main
from careers.cli.app import build
from careers.cli.help_document import command_help
from careers.cli.program import asks_for_json
from careers.domain.reports.help import CommandHelp, OptionHelp
from careers.domain.sections import SECTIONS
from careers.knowledge import app_dirs
from command_inputs import FILES, ODD, write_inputs
from mutations import BYTES, SECONDS, SEED
from small_files import make_small_house

PATIENCE = 120
"""Seconds after which a command hangs, however busy the machine is."""
FRESH = 25
"""Commands after which the files are made anew."""
PRELOADED = ("rich.cells", "rich.console", "rich.table", "yaml", "python_calamine", "pypdfium2", "pyarrow.parquet")
"""What takes long to import, beside the program's own modules; each process has it from the start."""
ROLES = ("analyst", "engineer", "scientist", "Data Analyst", "data-scientist", "knitter", "analist", "ai", "data")
SKILLS = ("python", "sql", "python:advanced", "c++:2", "R:expert", "pyton", "knitting", "machine learning", "cuda:guru")
NUMBERS = ("1", "2", "3", "40", "100", "0", "-1", "1.5", "nan", "inf", "1e999", "9" * 400, "x", "")
NASTY = ("", " ", ",", ":", "--", "-", "\x1b]0;x\x07", "\udcff", "é" * 9, "a" * 100_000, "[" * 3000, "\u202e", "a,b,,")
FIELDS = ("id", "title", "score", "roles", "skill", "file", "x", "")
SCHEMAS = ("fit", "file/role", "file/config", "error", "x")
TOPICS = ("fit", "formats", "profile ask", "llms.txt", "agents", "x")
COUNTRIES = ("US", "DE", "Germany", "all", "US,DE", "XX")
ENVIRONMENT = {
    "COLUMNS": ("1", "20", "40", "80", "200", "0", "x"),
    "ACCESSIBLE": ("1", "0"),
    "NO_COLOR": ("1",),
    "FORCE_COLOR": ("1",),
    "FORCE_HYPERLINK": ("1",),
    "TERM": ("dumb", "xterm"),
    "PAGER": ("cat", "never", "nope"),
    "CAREERS_CONFIG": ("config.yaml", "config.yaml", "/dev/null", "missing"),
    "LANG": ("C", "de_DE.UTF-8"),
}
ENCODINGS = ("utf-8", "utf-8", "ascii", "cp1252", "utf-16")
Draw = Callable[[Random], str]


def one_of(*pools: tuple[str, ...]) -> Draw:
    """Return what draws from all of these, and now and then something that nobody would type."""

    def draw(chance: Random) -> str:
        return chance.choice(NASTY if chance.random() < 0.05 else chance.choice(pools))

    return draw


def some_of(*pools: tuple[str, ...]) -> Draw:
    """Return what draws some parted by commas."""
    one = one_of(*pools)
    return lambda chance: ",".join(one(chance) for _ in range(chance.choice((1, 1, 2, 3, 30))))


FILE = one_of(FILES, FILES, ODD)
VALUES: dict[str, Draw] = {
    **dict.fromkeys(("FILE|-", "FILE", "FILE|DIR|-", "FILE|DIR|-...", "FILE|-..."), FILE),
    **dict.fromkeys(("DIR", "[DIR]", "OLD", "[NEW]"), one_of(("overlay", "base", "base"), ODD, FILES)),
    **dict.fromkeys(("ROLE", "[ROLE]", "ROLE..."), one_of(ROLES)),
    **dict.fromkeys(("SKILL", "SKILL...", "SKILL[:LEVEL]..."), one_of(SKILLS)),
    **dict.fromkeys(("N", "SCORE"), one_of(NUMBERS)),
    **dict.fromkeys(("TEXT...|-", "[TEXT]"), one_of(ROLES, SKILLS, ("-",))),
    "[SKILL|FILE]...": one_of(SKILLS, FILES, ODD),
    "SKILL[:LEVEL],...": some_of(SKILLS),
    "ROLE|FAMILY,...": some_of(ROLES),
    "SECTION,...": some_of(tuple(SECTIONS), ("all", "x")),
    "NAME,...": some_of(FIELDS),
    "NAME": one_of(("id", "skills", "Student", "level", "CA", "San Jose")),
    "DATE": one_of(("2026-12-01", "2020-01-01", "tomorrow", "9999-99-99")),
    "ADDRESS": one_of(("tcp://127.0.0.1:1", "x", "")),
    "STAGE": one_of(("essential", "important", "all", "useful")),
    "CC,...": some_of(COUNTRIES),
    "LEVEL": one_of(("entry", "mid", "senior", "executive", "all")),
    "[NAME]": one_of(SCHEMAS),
    "[TOPIC|COMMAND]...": one_of(TOPICS),
}
"""What is drawn for what the help calls a value; a value of a new name has to be added."""
ONE_PERSON = ("--skills", "--from", "--skills-from", "--profile", "--strict", "--min-score", "--what-if")
"""What does not go with many people."""
OUTPUTS = (
    "out",
    "out.json",
    "out.csv",
    "out.html",
    "out.jsonl",
    "out.md",
    "missing/out",
    ".",
    "/dev/null",
    "/dev/full",
)


class Case(NamedTuple):
    """A command with all that it depends on."""

    words: list[str]
    stdin: str
    environment: dict[str, str]
    encoding: str
    is_real: bool

    def told(self) -> str:
        """Return it as one line."""
        given = " ".join(f"{name}={value}" for name, value in self.environment.items())
        words = " ".join(ascii(word[:60]) for word in self.words)
        return f"{given} careers {words} < {self.stdin} ({self.encoding}, {'own' if self.is_real else 'small'} base)"


class Ended(NamedTuple):
    """How a command ended."""

    code: int
    out: bytes
    err: bytes
    seconds: float
    size: int


def draw_case(commands: list[CommandHelp], chance: Random, *, small: bool) -> Case:
    """Draw a command, its standard input and its environment."""
    (command,) = chance.choices(commands, [len(command.options) for command in commands])
    words = command.name.split()[1:]
    options = list(command.options)
    if command.name == "careers fit" and chance.random() < 0.6:
        words += ["--profiles", FILE(chance)]
        options = [option for option in options if option.names[-1] not in ONE_PERSON]
    else:
        words += _drawn_arguments(command, chance)
    for option in chance.sample(options, min(len(options), chance.choice((0, 1, 1, 2, 2, 3, 5)))):
        words += _drawn_option(option, chance)
    names = chance.sample(sorted(ENVIRONMENT), chance.choice((0, 0, 1, 2)))
    return Case(
        words=[word.replace("\0", "") for word in words],
        stdin=chance.choice((*FILES, "/dev/null", "/dev/zero")),
        environment={name: chance.choice(ENVIRONMENT[name]) for name in names},
        encoding=chance.choice(ENCODINGS),
        is_real=chance.random() < 0.05 and not small and command.name != "careers site",
    )


def _drawn_arguments(command: CommandHelp, chance: Random) -> Iterator[str]:
    for argument in command.arguments:
        if argument.required or chance.random() < 0.6:
            count = chance.choice((1, 1, 2, 3)) if argument.repeatable else 1
            yield from (VALUES[argument.metavar](chance) for _ in range(count if chance.random() < 0.97 else 0))


def _drawn_option(option: OptionHelp, chance: Random) -> Iterator[str]:
    if set(option.names) & {"--install-completion"}:
        return  # writes into the files of a shell
    name = chance.choice(option.names)
    yield name
    if option.metavar is not None and chance.random() < 0.98:
        if "--output" in option.names:
            yield chance.choice(OUTPUTS)
        elif option.choices:
            yield chance.choice(option.choices) if chance.random() < 0.97 else "x"
        else:
            yield VALUES[option.metavar](chance)


def run_case(case: Case, folder: Path, small: str) -> Ended:
    """Run a command in a process of its own, and return how it ended."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if child == 0:
            _be_the_program(case, folder, small, out.fileno(), err.fileno())
        signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
        signal.alarm(PATIENCE)
        _, status, usage = os.wait4(child, 0)
        signal.alarm(0)
        out.seek(0)
        err.seek(0)
        code = os.waitstatus_to_exitcode(status)
        return Ended(code, out.read(), err.read(), usage.ru_utime + usage.ru_stime, usage.ru_maxrss << 10)


def _be_the_program(case: Case, folder: Path, small: str, out: int, err: int) -> None:
    """Become the program that was started for a case; does not return."""
    try:
        os.chdir(folder)
        os.environ |= case.environment
        for number, at in enumerate((os.open(case.stdin, os.O_RDONLY), out, err)):
            os.dup2(at, number)
        sys.stdin, sys.stdout, sys.stderr = (
            open(number, mode, encoding=coding, errors=errors, closefd=False)  # noqa: SIM115 - open to the end
            for number, mode, coding, errors in (
                (0, "r", "utf-8", "strict"),
                (1, "w", case.encoding, "strict"),
                (2, "w", case.encoding, "backslashreplace"),
            )
        )
        if not case.is_real:
            app_dirs.__file__ = small
        sys.argv = ["careers", *case.words]
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
        most = _size() + BYTES
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        careers_main()
    finally:
        os._exit(99)


def _size() -> int:
    """Return the bytes of addresses that this process has: libraries reserve more than they use."""
    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()


def faults(case: Case, ended: Ended, folder: Path) -> Iterator[str]:
    """Yield what must not be."""
    if ended.code not in (0, 1, 2):
        yield f"ends with {ended.code}"
    if b"Traceback" in ended.err and "--debug" not in case.words:
        yield "a traceback"
    if ended.size > BYTES or b"too little memory" in ended.err:
        yield f"takes {ended.size / 1e6:.0f} MB"
    if b"Warning: " in ended.err:  # with `python -X dev`
        yield "a warning of Python"
    if ended.code == 2 and ended.out and case.words[:2] != ["kb", "check"]:
        yield "stdout is not empty"
    if ended.code == 2 and asks_for_json(case.words) and not _is_error_document(ended.err, case.encoding):
        yield "the error is no JSON"
    if ended.code == 0 and "--json" in case.words and not _is_json(ended.out, case.encoding):
        yield "the answer is no JSON"
    drafts = [name for name in os.listdir(folder) if name.endswith(".part") or name.startswith(".")]
    if drafts:
        yield f"left {drafts}"
        for name in drafts:
            (folder / name).unlink()


def _is_error_document(told: bytes, encoding: str) -> bool:
    """Return whether what was told is an error as JSON; the questions of an interview stand before it."""
    try:
        return str(json.loads(told.decode(encoding).splitlines()[-1])["schema"]) == "careers.error/1"
    except (ValueError, LookupError, TypeError):
        return False


def _is_json(told: bytes, encoding: str) -> bool:
    """Return whether a text is a document, or documents a line; a page of help is another matter."""
    text = told.decode(encoding, "replace")
    return not text.startswith(("{", "[")) or _parses([text]) or _parses(text.splitlines())


def _parses(texts: list[str]) -> bool:
    try:
        return all(json.loads(text) is not None for text in texts)
    except ValueError:
        return False


def main() -> None:
    """Draw commands, and print how they ended."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--small", action="store_true", help="never ask the program's own base")
    given = parser.parse_args()
    for name in (*PRELOADED, *(one.name for one in walk_packages(careers.__path__, "careers."))):
        import_module(name)
    gc.freeze()
    chance, commands = Random(given.seed), list(command_help(build(), "careers"))
    codes: Counter[int] = Counter()
    slowest = largest = failed = 0.0
    with tempfile.TemporaryDirectory() as held:
        folder = Path(held, "work")
        folder.mkdir()
        os.environ |= {"XDG_CONFIG_HOME": str(folder / "config"), "XDG_CACHE_HOME": f"{held}/cache", "HOME": held}
        make_small_house(Path(held, "house"))
        small = f"{held}/house/src/careers/knowledge/app_dirs.py"
        for number in range(given.count):
            if number % FRESH == 0:
                write_inputs(folder, chance)
            case = draw_case(commands, chance, small=given.small)
            ended = run_case(case, folder, small)
            codes[ended.code] += 1
            slowest, largest = max(slowest, ended.seconds), max(largest, ended.size)
            for fault in faults(case, ended, folder):
                failed += 1
                sys.stdout.write(f"{number}: {fault}: {case.told()}\n{ended.err[-600:].decode(errors='replace')}\n")
                sys.stdout.flush()
    told = ", ".join(f"{count:,} with {code}" for code, count in sorted(codes.items()))
    bounds = f"slowest {slowest:.1f} s, largest {largest / 1e6:.0f} MB"
    sys.stdout.write(f"{given.count:,} commands of seed {given.seed} ended: {told}; {bounds}\n")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()

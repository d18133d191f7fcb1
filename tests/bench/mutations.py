"""Whether any input, however broken, gets an answer or a refusal in words.

Breaks files of the small knowledge base of the tests, profiles and JSON Lines at random, the same way in each run, and
has the program read them::

    python tests/bench/mutations.py [--count 10000]

A file of a knowledge base is compiled, and if it compiles every kind of report is made of it in every format.
Profiles and lines are fitted by the program as a command does it. Every input must end in an answer or in exit code
2, within ten seconds, in a process that may not take more than a gigabyte; what does not is printed and makes the run
fail.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import re
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import NoReturn

import careers
from careers.cli.program import run
from careers.cli.session import PAGES, RECORDS
from careers.domain.errors import WRONG_INPUT, CareersError
from careers.knowledge.compiled import pack, unpack
from careers.knowledge.compiling import compile_folders
from careers.render.display import Display
from careers.render.writers import terminal, write_text

SEED = 20261121
SECONDS = 10
BYTES = 1 << 30
BASE = Path(__file__).parents[1] / "small_base"
PROFILES = (
    b"skills:\n  - python: advanced\n  - sql\n  - c++: 2\n",
    b'{"skills": [{"id": "python", "level": "expert"}, {"id": "sql", "level": null}, "cuda"]}\n',
    b"skills: [python, 'sql:beginner', pytorch]\n",
)
LINES = (
    b'{"id": "ada", "skills": ["python:advanced", "sql"]}\n{"id": 7, "skills": ["cuda"]}\n',
    b'{"id": null, "skills": ["c++", "r:1", "deep learning"]}\n\n{"skills": ["pandas"]}\n',
)
NASTY = (
    *(b"no", b"~", b"3.10", b"1:30", b"0x1F", b"1e999", b"-1", b"9" * 400, b"nan", b".inf", b"null", b"true", b"''"),
    *(b"&a", b"*a", b"<<: *a", b"!!python/object/apply:os.system [x]", b"---", b"...", b"? ", b"%YAML 9", b"|", b">-"),
    *(b"[" * 3000, b"{" * 3000, b"- " * 300, b'{"a":' * 2000, b"'", b'"', b"\t", b"\r", b": ", b"#", b"@", b"`", b","),
    *(
        b"\x00",
        b"\xff\xfe",
        b"\xed\xa0\x80",
        b"\\ud800",
        "\u202e".encode(),
        b"\x1b]0;x\x07",
        b"a" * 100_000,
        b"editorial",
    ),
)


def mutate(content: bytes, random: Random) -> bytes:
    """Break a content in one to three app_dirs."""
    for _ in range(random.randint(1, 3)):
        content = random.choice(MUTATIONS)(content, random)
    return content


def _flip(content: bytes, random: Random) -> bytes:
    place = random.randrange(len(content) + 1)
    return content[:place] + bytes([random.randrange(256)]) + content[place + 1 :]


def _cut(content: bytes, random: Random) -> bytes:
    first, last = sorted(random.randrange(len(content) + 1) for _ in range(2))
    return content[:first] + content[min(last, first + 40) :]


def _repeat(content: bytes, random: Random) -> bytes:
    first, last = sorted(random.randrange(len(content) + 1) for _ in range(2))
    return content[:last] + content[first:]


def _insert(content: bytes, random: Random) -> bytes:
    place = random.randrange(len(content) + 1)
    return content[:place] + random.choice(NASTY) + content[place:]


def _replace_word(content: bytes, random: Random) -> bytes:
    words = content.split(b" ")
    words[random.randrange(len(words))] = random.choice(NASTY)
    return b" ".join(words)


def _move_word(content: bytes, random: Random) -> bytes:
    words = content.split(b" ")
    words[random.randrange(len(words))] = random.choice(words)
    return b" ".join(words)


def _count_otherwise(content: bytes, random: Random) -> bytes:
    return re.sub(rb"\d+", lambda _: str(random.choice((0, 1, 2, 7, 100, 10**9))).encode(), content, count=3)


def _shuffle_lines(content: bytes, random: Random) -> bytes:
    lines = content.split(b"\n")
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _indent(content: bytes, random: Random) -> bytes:
    lines = content.split(b"\n")
    place = random.randrange(len(lines))
    lines[place] = random.choice((b" ", b"  ", b"\t", b"- ")) + lines[place]
    return b"\n".join(lines)


def _truncate(content: bytes, random: Random) -> bytes:
    return content[: random.randrange(len(content) + 1)]


MUTATIONS = (
    *(_flip, _cut, _repeat, _insert, _replace_word, _truncate),
    *(_move_word, _move_word, _move_word, _count_otherwise, _shuffle_lines, _indent),
)


def answer_from_base(folder: Path) -> int:
    """Compile a knowledge base, and give every kind of report of it in every format; give the exit code."""
    try:
        base = compile_folders([str(folder)], house_rules=False)
        for report in reports(unpack(pack(base, ""), "")):
            terminal.write(report, Display())
            for format_ in RECORDS + PAGES[1:]:
                write_text(report, format_)
    except CareersError as error:
        return error.exit_code
    return 0


def reports(base: careers.KnowledgeBase) -> Iterator[object]:
    """Return reports of every role and skill of a base."""
    profile = careers.read_profile(base.skills, base)
    yield careers.fit(profile, base, certainty=True)
    yield from (careers.show(role, base) for role in base.roles)
    yield from (careers.gap(profile, base, role) for role in base.roles)
    yield from (careers.plan(careers.Profile(), base, role, hours=300) for role in base.roles)
    yield careers.pay(list(base.roles), base)
    yield from (careers.skill(skill, base) for skill in base.skills)
    yield careers.compare(list(base.roles), base, profile)
    yield careers.find([*base.role_titles, *base.skill_names], base)


def broken_bases(folder: Path, random: Random) -> Callable[[], int]:
    """Return what breaks one file of a copy of the small base, answers from it and mends it again."""
    shutil.copytree(BASE, folder)
    files = sorted(file for file in folder.rglob("*") if file.is_file())

    def answer() -> int:
        file = random.choice(files)
        sound = file.read_bytes()
        file.write_bytes(mutate(sound, random))
        code = answer_from_base(folder)
        file.write_bytes(sound)
        return code

    return answer


def broken_files(file: Path, contents: tuple[bytes, ...], words: list[str], random: Random) -> Callable[[], int]:
    """Return what writes a broken content to a file and runs a command on it."""

    def answer() -> int:
        file.write_bytes(mutate(random.choice(contents), random))
        with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(io.StringIO()) as err:
            code = run([*words, str(file)])
        told = [line for line in out.getvalue().splitlines() if "careers.fit-error/1" not in line]
        assert code == 0 or not told, "stdout is not empty"
        assert "Traceback" not in err.getvalue(), err.getvalue()
        return code

    return answer


def stop_slow(*_: object) -> NoReturn:
    """End an answer that takes too long."""
    raise TimeoutError


def count_answers(name: str, answer: Callable[[], int], count: int) -> bool:
    """Print how the inputs ended and how long the slowest took; tell whether all ended well."""
    codes: Counter[object] = Counter()
    slowest = 0.0
    for number in range(count):
        begin = time.perf_counter()
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        try:
            codes[answer()] += 1
        except Exception as error:  # noqa: BLE001 - this is what is looked for
            codes[repr(error)] += 1
            sys.stdout.write(f"{name} {number}: {error!r}\n")
        signal.setitimer(signal.ITIMER_PROF, 0)
        slowest = max(slowest, time.perf_counter() - begin)
    told = f"{codes[0]} answered, {codes[WRONG_INPUT]} refused, slowest {slowest:.1f} s"
    sys.stdout.write(f"{name}: {count} broken, {told}\n")
    return codes[0] + codes[WRONG_INPUT] == count


def main() -> None:
    """Break inputs of each kind and print how they ended."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000)
    count: int = parser.parse_args().count
    signal.signal(signal.SIGPROF, stop_slow)
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"XDG_CONFIG_HOME": folder, "XDG_CACHE_HOME": folder}
        profile, lines = Path(folder, "profile.yaml"), Path(folder, "people.jsonl")
        kinds = {
            "knowledge base": broken_bases(Path(folder, "base"), Random(SEED)),
            "profile": broken_files(profile, PROFILES, ["fit", "--top", "2", "--json", "--profile"], Random(SEED)),
            "JSON Lines": broken_files(lines, LINES, ["fit", "--top", "1", "--profiles"], Random(SEED)),
        }
        ended_well = [count_answers(name, answer, count) for name, answer in kinds.items()]
    sys.exit(0 if all(ended_well) else 1)


if __name__ == "__main__":
    main()

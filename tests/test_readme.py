"""What the README shows is what the program does."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import careers
from careers import KnowledgeBase

FILE = Path(__file__).parents[1] / "README.md"
README = FILE.read_text(encoding="utf-8")
SCREENS = re.findall(r"```console\n\$ (.+)\n((?:.*\n)+?)```", README)
TABLE = re.findall(r"`(careers [^`]+)`", README.partition("## Ask it")[2].partition("\n\n")[2].partition("\n\n")[0])
MORE = "...\n"
(PYTHON,) = re.findall(r"```python\n((?:.*\n)+?)```", README)
(SCRIPT,) = re.findall(r"```sh\n(careers .*\| jq .*)\n```", README)


@pytest.fixture(autouse=True)
def kept(home: Path, real_cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:  # noqa: ARG001 - after the home is set
    """Let the program find its knowledge base compiled, as from the second command on; return the cache folder."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(real_cache))
    return real_cache


def run(command: str) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", *shlex.split(command)]
    return subprocess.run(words, capture_output=True, text=True, check=False, env=os.environ | {"COLUMNS": "80"})


@pytest.mark.parametrize(("command", "screen"), SCREENS, ids=[command for command, _ in SCREENS])
def test_a_screen_is_what_the_program_prints(command: str, screen: str, request: pytest.FixtureRequest) -> None:
    """One that ends in a line of dots is the beginning; after a wanted change, `--force-regen` takes it anew."""
    answer = run(f"{command} --format table").stdout
    if screen.endswith(MORE):
        answer = "".join(answer.splitlines(keepends=True)[: screen.count("\n") - 1]) + MORE
    if request.config.getoption("force_regen"):
        FILE.write_text(FILE.read_text(encoding="utf-8").replace(screen, answer), encoding="utf-8")
        screen = answer

    assert answer == screen


@pytest.mark.parametrize("command", TABLE)
def test_a_command_of_the_table_answers(command: str) -> None:
    done = run(command)

    told = [line for line in done.stderr.splitlines() if not line.startswith("read ") and "not known" not in line]
    assert (done.returncode, told) == (0, [])
    assert done.stdout


def test_the_python_example_prints_the_first_role_and_its_score(real: KnowledgeBase) -> None:
    done = subprocess.run([sys.executable, "-c", PYTHON], capture_output=True, text=True, check=True)
    first = careers.fit(["python:advanced", "cuda"], real).roles[0]

    assert done.stdout == f"{first.title} {first.score}\n"


def test_what_the_readme_offers_python_is_there() -> None:
    """The functions, what a report can do, and the word that a wrong question is answered with."""
    text = README.partition("## From Python")[2].partition("```\n\n")[2].partition("\n## ")[0]
    named = re.findall(r"`(\w+)`", text)

    assert [*named[:10], named[-1]] == [name for name in (*named[:10], named[-1]) if name in dir(careers)]
    assert all(callable(getattr(careers.FitReport, name)) for name in re.findall(r"`(to_\w+)\(\)`", text))
    assert "dir(careers)" in text


def test_there_are_as_many_roles_and_skills_as_the_readme_says(real: KnowledgeBase) -> None:
    ((roles, skills),) = re.findall(r"more than (\d+) roles and ([\d,]+) skills", README)

    assert int(roles) < len(real.roles)
    assert int(skills.replace(",", "")) < len(real.skills)


def test_the_readme_is_short_and_its_links_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", README)

    assert len(README.splitlines()) <= 170
    assert links
    assert [link for link in links if not (FILE.parent / link).exists()] == []


@pytest.mark.skipif(not shutil.which("jq"), reason="jq is not installed")
def test_the_scripting_example_prints_the_id_and_score_of_each_role(real: KnowledgeBase) -> None:
    command = SCRIPT.replace("careers ", f"{shlex.quote(sys.executable)} -m careers ", 1)
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)

    printed = [line.split("\t") for line in done.stdout.splitlines()]
    assert [(role, float(score)) for role, score in printed] == [
        (role.id, role.score) for role in careers.fit("python, cuda", real).roles
    ]

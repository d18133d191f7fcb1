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

FILE = Path(__file__).parents[1] / "README.md"
README = FILE.read_text(encoding="utf-8")
SCREENS = re.findall(r"```console\n\$ (.+)\n((?:.*\n)+?)```", README)
TABLE = re.findall(r"`(careers [^`]+)`", README.partition("## Ask it")[2].partition("\n\n")[2].partition("\n\n")[0])
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
    """A screen that ends in an ellipsis shows the first lines; `--force-regen` takes the screens anew."""
    shown = screen.removesuffix("…\n")
    answer = run(f"{command} --format table").stdout
    if shown != screen:
        answer = "".join(answer.splitlines(keepends=True)[: shown.count("\n")])
    if request.config.getoption("force_regen"):
        FILE.write_text(FILE.read_text(encoding="utf-8").replace(shown, answer), encoding="utf-8")
        shown = answer

    assert answer == shown


@pytest.mark.parametrize("command", TABLE)
def test_a_command_of_the_table_answers(command: str) -> None:
    done = run(command)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


def test_the_python_example_prints_a_role_and_its_score() -> None:
    done = subprocess.run([sys.executable, "-c", PYTHON], capture_output=True, text=True, check=True)

    assert re.fullmatch(r"GPU Engineer \d+\.\d+\n", done.stdout)


@pytest.mark.skipif(not shutil.which("jq"), reason="jq is not installed")
def test_the_scripting_example_prints_a_line_for_each_role() -> None:
    command = SCRIPT.replace("careers ", f"{shlex.quote(sys.executable)} -m careers ", 1)
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)

    assert [line.partition("\t")[0] for line in done.stdout.splitlines()][:3] == [
        "gpu-engineer",
        "dl-engineer",
        "robotics-engineer",
    ]

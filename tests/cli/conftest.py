"""The program on a small knowledge base that stays as it is, and on its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from forks import ForkServer
from program import Program


@pytest.fixture(autouse=True)
def home(tmp_path: Path, real_cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep tests out of the real home, and let nothing in the environment choose colours or a width."""
    folder = tmp_path / "home"
    monkeypatch.setenv("XDG_CACHE_HOME", str(real_cache))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "CAREERS_CONFIG", "ACCESSIBLE", "FORCE_HYPERLINK"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def real_program(tmp_path: Path, home: Path, real_cache: Path) -> Program:
    """Return the program as it is."""
    work = tmp_path / "work"
    work.mkdir()
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_CACHE_HOME": str(real_cache),
        "XDG_CONFIG_HOME": str(home / "config"),
        "TERM": "xterm",
        "PAGER": "cat",
    }
    return Program(environment, str(work))


@pytest.fixture(scope="session")
def fork_server(small_house: Path) -> Iterator[ForkServer]:
    """Return a process that forks to run the program with the small knowledge base."""
    with ForkServer({"PATH": os.environ["PATH"], "PYTHONPATH": str(small_house / "src")}) as server:
        yield server


@pytest.fixture
def program(real_program: Program, small_house: Path, fork_server: ForkServer) -> Program:
    """Return the program with the small knowledge base in the place of its own."""
    return real_program.given(PYTHONPATH=str(small_house / "src"))._replace(server=fork_server)


@pytest.fixture
def work(program: Program) -> Path:
    """Return the folder that the program runs in."""
    return Path(program.folder)

"""What tests of every floor share."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.compiling import compile_folders
from kb_strategies import bundled_base
from minimal_kb import FILES, WriteBase, write_files

settings.register_profile(
    "mutation", phases=[Phase.explicit, Phase.generate], database=None, deadline=None, derandomize=True
)
"""For testing the tests, by programs that are wrong: the same examples each time, and no search for the least one."""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test out of the real home: its cache and its own files are in a folder that is not there yet."""
    folder = tmp_path / "home"
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    return folder


@pytest.fixture(scope="session")
def real() -> KnowledgeBase:
    """Give the program's own knowledge base."""
    return bundled_base()


@pytest.fixture(scope="session")
def minimal(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    """Return the smallest base in which nothing is wrong, compiled."""
    return compile_folders([write_files(tmp_path_factory.mktemp("minimal"), FILES)])


@pytest.fixture(scope="session")
def small() -> KnowledgeBase:
    """Give the small base of three roles, compiled from its files."""
    return compile_folders([str(Path(__file__).with_name("small_base"))])


@pytest.fixture
def write_base(tmp_path: Path) -> WriteBase:
    """Give the function that writes a knowledge base folder from texts by file name, and gives its path."""

    def write(files: Mapping[str, str], folder: str = "base") -> str:
        return write_files(tmp_path / folder, files)

    return write

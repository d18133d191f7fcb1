"""What tests of every floor share."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge import app_dirs
from careers.knowledge.app_dirs import bundled_folder
from careers.knowledge.compiling import compile_folders
from careers.knowledge.loading import stamp_of, write_cached
from kb_strategies import bundled_base
from minimal_kb import FILES, WriteBase, write_files
from small_files import SMALL_BASE, make_small_house

settings.register_profile(
    "steady",
    deadline=None,
    derandomize=True,
    max_examples=40,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
"""For every run: the same examples each time, and no verdict by the clock of a machine that may be busy."""
settings.register_profile("thorough", settings.get_profile("steady"), derandomize=False, max_examples=1_000)
"""For a night: ``--hypothesis-profile=thorough`` looks for what forty examples do not show."""
settings.load_profile("steady")
settings.register_profile(
    "mutation", settings.get_profile("steady"), phases=[Phase.explicit, Phase.generate], database=None
)
"""For testing the tests, by programs that are wrong: the same examples each time, and no search for the least one."""


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """Give each of several workers tests that stand together, which share what is made for them, and then the rest."""
    if getattr(config.option, "numprocesses", None):
        config.option.dist = "worksteal"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep every test out of the real home: its cache and its own files are in a folder that is not there yet."""
    folder = tmp_path / "home"
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
    return folder


@pytest.fixture(scope="session")
def real() -> KnowledgeBase:
    """Return the program's own knowledge base."""
    return bundled_base()


@pytest.fixture(scope="session")
def minimal(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    """Return the smallest base in which nothing is wrong, compiled."""
    return compile_folders([write_files(tmp_path_factory.mktemp("minimal"), FILES)])


@pytest.fixture(scope="session")
def small() -> KnowledgeBase:
    """Return the small base of three roles, compiled from its files."""
    return compile_folders([str(SMALL_BASE)])


@pytest.fixture(scope="session")
def small_house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a checkout whose `data` is the small base: a folder with the program's code in `src` beside it."""
    house = tmp_path_factory.mktemp("house")
    make_small_house(house)
    return house


@pytest.fixture
def small_checkout(small_house: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let the small base be the bundled one, as in a checkout that has it for its `data`; return its folder."""
    monkeypatch.setattr(app_dirs, "__file__", str(small_house / "src" / "careers" / "knowledge" / "app_dirs.py"))
    return bundled_folder()


@pytest.fixture(scope="session")
def real_cache(real: KnowledgeBase, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a cache folder that runs share, in which the program finds its own knowledge base compiled."""
    folders = [bundled_folder()]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        write_cached(real, folders, stamp_of(folders))
        return Path(os.environ["XDG_CACHE_HOME"])


@pytest.fixture
def write_base(tmp_path: Path) -> WriteBase:
    """Return the function that writes a knowledge base folder from texts by file name, and gives its path."""

    def write(files: Mapping[str, str], folder: str = "base") -> str:
        return write_files(tmp_path / folder, files)

    return write

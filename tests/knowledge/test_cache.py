from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.compiling import compile_folders
from careers.knowledge.loading import read_cached, stamp_of, write_cached
from minimal_kb import BASE, FILES, WriteBase


@pytest.fixture
def folders(write_base: WriteBase) -> list[str]:
    return [write_base(FILES)]


def keep(folders: list[str]) -> KnowledgeBase:
    base = compile_folders(folders)
    write_cached(base, folders, stamp_of(folders))
    return base


def kept(folders: list[str]) -> KnowledgeBase | None:
    return read_cached(folders, stamp_of(folders))


def cache_files(home: Path) -> list[Path]:
    return sorted((home / "cache" / "careers").iterdir())


def test_nothing_is_kept_at_first(folders: list[str]) -> None:
    assert kept(folders) is None


def test_a_base_that_is_kept_comes_back(folders: list[str]) -> None:
    base = keep(folders)
    again = kept(folders)

    assert again is not None
    assert dict(again.skills) == base.skills
    assert dict(again.details) == base.details


def test_a_base_is_kept_in_one_file_in_the_cache(folders: list[str], home: Path) -> None:
    keep(folders)
    keep(folders)

    assert [file.suffix for file in cache_files(home)] == [".jsonl"]


def test_bases_of_other_folders_are_kept_apart(write_base: WriteBase, folders: list[str]) -> None:
    other = [write_base(FILES | {"base.yaml": BASE.replace("2026.1.0", "2026.2.0")}, folder="other")]
    editions = [keep(folders).edition, keep(other).edition]

    assert [base and base.edition for base in (kept(folders), kept(other))] == editions


def touch(folder: str) -> None:
    os.utime(os.path.join(folder, "base.yaml"), ns=(1, 1))


def lengthen(folder: str) -> None:
    file = os.path.join(folder, "base.yaml")
    state = os.stat(file)
    Path(file).write_text(BASE + "# more\n")
    os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))


def add(folder: str) -> None:
    Path(folder, "skills", "more.yaml").write_text("- {id: r, name: R, kind: language, hours: [1, 2]}\n")


def remove(folder: str) -> None:
    os.remove(os.path.join(folder, "roles", "engineer.yaml"))


@pytest.mark.parametrize("change", [touch, lengthen, add, remove])
def test_a_changed_folder_makes_what_is_kept_stale(folders: list[str], change: Callable[[str], None]) -> None:
    keep(folders)
    change(folders[0])

    assert kept(folders) is None


def test_a_file_that_changes_while_it_is_compiled_makes_what_is_kept_stale(folders: list[str]) -> None:
    stamp = stamp_of(folders)
    base = compile_folders(folders)
    touch(folders[0])
    write_cached(base, folders, stamp)

    assert kept(folders) is None


def test_a_file_that_is_no_data_changes_nothing(folders: list[str]) -> None:
    keep(folders)
    Path(folders[0], "README.md").write_text("About this folder.\n")

    assert kept(folders) is not None


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\xff\xfe", b"{}", b'{"format":1}\n', b"[" * 100_000, "é".encode()],
    ids=["empty", "binary", "no-header", "no-stamp", "deep", "no-ascii"],
)
def test_a_file_that_is_no_compiled_form_is_replaced(folders: list[str], home: Path, content: bytes) -> None:
    keep(folders)
    (file,) = cache_files(home)
    file.write_bytes(content)

    assert kept(folders) is None
    keep(folders)
    assert kept(folders) is not None


def test_a_file_that_was_cut_off_is_not_read(folders: list[str], home: Path) -> None:
    keep(folders)
    (file,) = cache_files(home)
    file.write_bytes(file.read_bytes()[:-1])

    assert kept(folders) is None


def test_a_folder_in_the_place_of_the_file_is_left_alone(folders: list[str], home: Path) -> None:
    keep(folders)
    (file,) = cache_files(home)
    file.unlink()
    file.mkdir()

    keep(folders)

    assert kept(folders) is None
    assert cache_files(home) == [file]


def test_without_a_cache_folder_nothing_is_kept(folders: list[str], home: Path) -> None:
    home.mkdir()
    (home / "cache").write_text("a file, where the folder should be")

    keep(folders)

    assert kept(folders) is None


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes everywhere")
def test_in_a_cache_folder_that_can_only_be_read_nothing_is_kept(folders: list[str], home: Path) -> None:
    (home / "cache" / "careers").mkdir(parents=True)
    (home / "cache" / "careers").chmod(0o500)

    keep(folders)

    assert kept(folders) is None


def test_processes_that_compile_at_the_same_time_leave_one_sound_file(folders: list[str], home: Path) -> None:
    program = """
import sys
from careers.knowledge.loading import stamp_of, write_cached
from careers.knowledge.compiling import compile_folders

folders = sys.argv[1:]
base = compile_folders(folders)
for _ in range(300):
    write_cached(base, folders, stamp_of(folders))
"""
    running = [subprocess.Popen([sys.executable, "-c", program, *folders]) for _ in range(2)]

    assert [process.wait() for process in running] == [0, 0]
    assert len(cache_files(home)) == 1
    assert kept(folders) is not None

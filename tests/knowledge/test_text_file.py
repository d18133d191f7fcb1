from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from careers.domain.errors import CareersError, Location, Problem
from careers.knowledge.text_file import MOST_BYTES, read_lines, read_text


def problem(path: object) -> Problem:
    with pytest.raises(CareersError) as caught:
        read_text(str(path))
    (one,) = caught.value.problems
    return one


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"caf\xc3\xa9\n", "café\n"),
        (b"\xef\xbb\xbfpython\n", "python\n"),
        (b"a\r\nb", "a\r\nb"),
        (b"", ""),
        (b"x" * MOST_BYTES, "x" * MOST_BYTES),
    ],
    ids=["utf-8", "byte-order-mark", "foreign-line-end", "empty", "as-large-as-can-be"],
)
def test_text_is_read_as_it_stands(tmp_path: Path, content: bytes, text: str) -> None:
    (tmp_path / "file").write_bytes(content)

    assert read_text(str(tmp_path / "file")) == text


def test_lines_come_without_those_that_are_empty(tmp_path: Path) -> None:
    (tmp_path / "file").write_text(" a \n\n\t\nb c\r\n")

    assert read_lines(str(tmp_path / "file")) == ["a", "b c"]


def test_a_dash_stands_for_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"python\nsql\n")))

    assert read_lines("-") == ["python", "sql"]


def test_standard_input_is_named_in_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff")))

    assert problem("-") == Problem("this is not UTF-8 text", Location("standard input", 1, 1), "save the file as UTF-8")


@pytest.mark.parametrize(
    ("content", "line", "column"),
    [(b"\x89PNG\r\n\x1a\n", 1, 1), (b"a: b\nc: \xff\n", 2, 4), ("ü".encode("utf-16"), 1, 1), (b"\xc3", 1, 1)],
    ids=["image", "one-byte", "utf-16", "cut-off"],
)
def test_what_is_not_utf_8_is_told_with_its_place(tmp_path: Path, content: bytes, line: int, column: int) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)

    assert problem(file) == Problem(
        "this is not UTF-8 text", Location(str(file), line, column), "save the file as UTF-8"
    )


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x" * (MOST_BYTES + 1))

    assert problem(file) == Problem(
        "the file is larger than 2 MB",
        Location(str(file)),
        "a list of skills or a role takes a few kilobytes: is this the right file?",
    )


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="needs a file without end")
def test_a_file_without_end_is_not_read() -> None:
    assert problem("/dev/zero").message == "the file is larger than 2 MB"


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert problem(tmp_path / "nothing") == Problem(
        "the file can't be read: no such file or directory",
        Location(str(tmp_path / "nothing")),
        "check the path and its permissions",
    )


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    told = problem(tmp_path)

    assert (told.message, told.hint) == ("the file can't be read: is a directory", "name a file in it")


def test_a_path_that_no_file_can_have_is_told() -> None:
    assert problem("a\0b").message == "the file can't be read: no file can have this name"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_without_permission_is_told(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x")
    file.chmod(0)

    assert problem(file).message == "the file can't be read: permission denied"

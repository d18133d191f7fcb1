"""Compiling pauses the collector of garbage, and leaves it as it was."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from careers.domain.errors import CareersError
from careers.knowledge.compiling import MOST_BYTES, MOST_SKILLS, compile_folders
from minimal_kb import FILES, WriteBase


@pytest.mark.parametrize("was_on", [True, False])
def test_the_collector_of_garbage_is_as_it_was_even_after_an_error(tmp_path: Path, was_on: bool) -> None:  # noqa: FBT001
    usual = gc.isenabled()
    (gc.enable if was_on else gc.disable)()
    try:
        with pytest.raises(CareersError):
            compile_folders([str(tmp_path)])
        assert gc.isenabled() == was_on
    finally:
        (gc.enable if usual else gc.disable)()


def test_folders_that_are_too_large_are_refused_before_they_are_read(write_base: WriteBase) -> None:
    base, large = write_base(FILES), write_base({"skills/a.yaml": "# " + "x" * 1_000_000}, "large")
    for number in range(MOST_BYTES // 1_000_000):
        Path(large, "skills", f"{number}.yaml").write_bytes(b"not: [yaml" + b" " * 1_000_000)

    with pytest.raises(CareersError, match="would be larger than 12 MB with this folder"):
        compile_folders([base, large])


def test_more_skills_than_can_be_compiled_are_refused(write_base: WriteBase) -> None:
    told = "".join(f"- {{id: odd-{one}, name: Odd {one}, kind: tool, hours: [1, 2]}}\n" for one in range(MOST_SKILLS))

    with pytest.raises(CareersError, match="would have more than 6,000 skills with this folder"):
        compile_folders([write_base(FILES), write_base({"skills/odd.yaml": told}, "odd")])

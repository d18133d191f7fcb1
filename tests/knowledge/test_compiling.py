"""Compiling pauses the collector of garbage, and leaves it as it was."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from careers.domain.errors import CareersError
from careers.knowledge.compiling import compile_folders


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

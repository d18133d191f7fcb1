"""Problems as a person reads them."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from careers.domain.errors import CareersError
from careers.knowledge.compiling import compile_folders
from minimal_kb import Problems, Told, WriteBase, told


@pytest.fixture
def problems(write_base: WriteBase) -> Problems:
    """Return the function that compiles files and gives everything that is wrong with them."""

    def compile_them(files: Mapping[str, str]) -> list[Told]:
        folder = write_base(files)
        try:
            compile_folders([folder], house_rules=True)
        except CareersError as error:
            return [told(problem, folder) for problem in error.problems]
        return []

    return compile_them

"""LICENSES.md, held against what packages say of themselves; their words for a licence differ by version."""

from __future__ import annotations

import re
from importlib import import_module

import pytest

licences = import_module("tools.licences")


def family(licence: str) -> set[str]:
    return set(re.findall("MIT|BSD|Apache|ISC|PSF|MPL|Zlib", licence))


def test_every_dependency_of_the_program_and_its_extras_is_listed() -> None:
    assert licences.direct() <= set(licences.lines())


@pytest.mark.parametrize("name", sorted(licences.lines()))
def test_a_package_is_under_the_licence_that_is_listed(name: str) -> None:
    stated = licences.licence(name)
    if stated is None:
        pytest.skip(f"{name} is not installed here")

    assert family(stated) & family(licences.lines()[name])

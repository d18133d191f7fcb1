"""Lists that must agree with each other."""

from __future__ import annotations

import careers
from careers.domain.reports.show import RolePage
from careers.domain.role import Role
from careers.domain.role_details import RoleDetails
from careers.domain.sections import SECTIONS


def test_every_public_name_can_be_imported_and_nothing_else_is_promised() -> None:
    homes = [name for names in careers._HOMES.values() for name in names]

    assert sorted(homes) == sorted(careers.__all__)
    assert all(getattr(careers, name) for name in careers.__all__)


def test_a_role_page_has_every_section_that_a_role_file_has() -> None:
    told = {*Role._fields, *RoleDetails._fields}

    counted = {"postings", "exposure", "remote"}
    figures = {"posting_sets", "pay_figures", "pay_withheld", "pay_changes"}
    figures |= {f"{name}_figures" for name in ("outlook", "experience", "exposure", "remote")}
    assert set(RolePage._fields) == told | counted | figures | {"experience", "sources", "old_sources"}
    assert set(SECTIONS) == (told | counted) - {"id", "title", "family", "extends"}

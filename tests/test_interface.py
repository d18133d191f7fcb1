"""Lists that must agree with each other."""

from __future__ import annotations

import careers
from careers.domain.reports.show import RolePage
from careers.domain.role import Role
from careers.domain.role_details import RoleDetails
from careers.domain.sections import SECTIONS


def test_every_name_has_one_home_from_which_it_can_be_imported() -> None:
    homes = [name for names in careers._HOMES.values() for name in names.split()]

    assert len(homes) == len(set(homes))
    assert all(getattr(careers, name) for name in homes)


def test_the_interface_lists_answers_and_records_and_none_of_what_commands_alone_need() -> None:
    homes = [name for names in careers._HOMES.values() for name in names.split()]
    listed = {name for name in dir(careers) if name != "__version__"}

    assert set(careers.__all__) == listed < set(homes)
    assert not [name for name in listed if name.startswith(("user_", "split_", "unknown_"))]


def test_a_role_page_has_every_section_that_a_role_file_has() -> None:
    told = {*Role._fields, *RoleDetails._fields}

    counted = {"postings", "exposure", "remote"}
    figures = {"posting_sets", "pay_figures", "pay_withheld", "pay_changes"}
    figures |= {f"{name}_figures" for name in ("outlook", "experience", "exposure", "remote")}
    assert set(RolePage._fields) == told | counted | figures | {"experience", "sources", "old_sources"}
    assert set(SECTIONS) == (told | counted) - {"id", "title", "family", "extends"}

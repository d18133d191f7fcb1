"""Lists that must agree with each other."""

from __future__ import annotations

import careers
from careers.cli.hints import _NEXT
from careers.domain.details import RoleDetails
from careers.domain.documents import DOCUMENTS
from careers.domain.reports.show import RolePage
from careers.domain.role import Role
from careers.domain.sections import SECTIONS
from careers.render import page, records, table
from careers.render.document import ANSWERS


def test_every_public_name_can_be_imported_and_nothing_else_is_promised() -> None:
    homes = [name for names in careers._HOMES.values() for name in names]

    assert sorted(homes) == sorted(careers.__all__)
    assert all(getattr(careers, name) for name in careers.__all__)


def test_every_document_is_drawn_in_every_format() -> None:
    assert {*records._RECORDS, *records._LISTS} == set(table._DRAWINGS) == set(page._PAGES) == set(DOCUMENTS)


def test_fields_are_chosen_and_hints_given_of_documents_that_there_are() -> None:
    for name, report in DOCUMENTS.items():
        assert ANSWERS.get(name, "results") in {None, *report._fields}
    assert set(ANSWERS) <= set(DOCUMENTS)
    assert set(_NEXT) <= set(DOCUMENTS)


def test_a_role_page_has_every_section_that_a_role_file_has() -> None:
    told = {*Role._fields, *RoleDetails._fields}

    assert set(RolePage._fields) == told | {"sources", "pay_figures", "pay_withheld", "outlook_figures", "old_sources"}
    assert set(SECTIONS) == told - {"id", "title", "family", "extends"}

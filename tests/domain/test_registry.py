"""The registry of reports, which everything that is known of a report by its name stands in."""

from __future__ import annotations

from importlib import import_module

import pytest

from careers.domain.reports.registry import REPORTS, document_classes


@pytest.mark.parametrize("name", REPORTS)
def test_a_report_has_its_class_its_view_and_its_answers(name: str) -> None:
    entry = REPORTS[name]
    report = entry.report_class()
    view = import_module(f"careers.render.views.{entry.view}")

    assert report._field_defaults["schema"] == name
    assert callable(view.page)
    assert callable(getattr(view, "records", None)) or "results" in report._fields
    assert entry.answers in {None, *report._fields}


def test_every_document_has_a_class_of_its_name_and_what_is_no_answer_comes_last() -> None:
    classes = document_classes()

    assert [*classes] == [
        *REPORTS,
        "careers.fit-line/1",
        "careers.fit-error/1",
        "careers.reading-error/1",
        "careers.error/1",
    ]
    assert all(report._field_defaults["schema"] == name for name, report in classes.items())

from __future__ import annotations

import pytest

from careers import diff
from careers.domain.errors import CareersError
from careers.domain.reports.maintenance import Change
from minimal_kb import ANALYST, BASE, FILES, SKILLS, WriteBase


def edition(write: WriteBase, name: str, **files: str) -> str:
    return write(FILES | files, name)


def test_an_edition_does_not_differ_from_itself(write_base: WriteBase) -> None:
    old = edition(write_base, "old")

    assert diff(old, old).results == ()


def test_what_is_new_gone_or_different_is_told_with_what_it_was(write_base: WriteBase) -> None:
    old = edition(write_base, "old")
    changed = {
        "base.yaml": BASE.replace("2026.1.0", "2026.2.0"),
        "skills/all.yaml": SKILLS.replace("PyTorch", "Torch") + "\n- {id: dbt, name: dbt, kind: tool, hours: [5, 9]}\n",
        "roles/analyst.yaml": ANALYST.replace("level: advanced", "level: expert", 1),
    }
    report = diff(old, edition(write_base, "new", **changed))

    assert (report.before.version, report.knowledge_base.version) == ("2026.1.0", "2026.2.0")
    assert Change(part="skill", of=None, name="pytorch", before="PyTorch", after="Torch") in report.results
    assert Change(part="skill", of=None, name="dbt", before=None, after="dbt") in report.results
    assert [one.of for one in report.results if one.part == "requirement"] == ["analyst"]


def test_a_folder_that_is_no_edition_is_refused(write_base: WriteBase) -> None:
    with pytest.raises(CareersError, match="no edition"):
        diff(write_base({"skills/a.yaml": SKILLS}))

from __future__ import annotations

import csv
import io
import json
import tracemalloc
from pathlib import Path

import pytest

from careers.domain.errors import CareersError
from careers.intake.documents import opening
from careers.intake.documents.opening import read_documents

MANY = 3_000
POSTINGS = [
    {"title": f"Engineer {number}", "company": "Exämple", "description": "Python and SQL. " * 40}
    for number in range(1, MANY + 1)
]


def as_table() -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, POSTINGS[0])
    writer.writeheader()
    writer.writerows(POSTINGS)
    return text.getvalue()


FILES = {
    "table": as_table().encode(),
    "table of Excel": as_table().replace(",", ";").encode("utf-16"),
    "table in an old encoding": as_table().encode("cp1252"),
    "JSON Lines": "\n".join(json.dumps(posting) for posting in POSTINGS).encode(),
    "list": json.dumps(POSTINGS, indent=1, ensure_ascii=False).encode("utf-8-sig"),
}


@pytest.mark.parametrize("form", FILES)
def test_files_larger_than_memory_are_read_as_they_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.setattr(opening, "MOST_BYTES", 100_000)
    file = tmp_path / "jobs"
    file.write_bytes(FILES[form])
    tracemalloc.start()
    try:
        numbers = [(one.file, one.facts) for one in read_documents(str(file)) if one.file.endswith("00")]
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert len(numbers) == MANY // 100
    assert numbers[-1][0] == f"{file}:{MANY}"
    assert numbers[-1][1]
    assert (numbers[-1][1].title, numbers[-1][1].company) == (f"Engineer {MANY}", "Exämple")
    assert most < 8_000_000


def refused(path: Path, content: bytes, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(opening, "MOST_BYTES", 1_000)
    path.write_bytes(content)
    with pytest.raises(CareersError) as told:
        list(read_documents(str(path)))
    return told.value.problems[0].message


def test_large_files_of_other_forms_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    posting = json.dumps(POSTINGS[0]).encode()

    assert "larger than" in refused(tmp_path / "text", b"Python and SQL\n" * 1_000, monkeypatch)
    assert "larger than" in refused(tmp_path / "one", b'{"jobs": [' + posting * 10 + b"]}", monkeypatch)
    assert refused(tmp_path / "cut", b"[" + posting + b"," + posting[:500], monkeypatch) == (
        "item 2 of this list is not JSON, or too long"
    )
    assert refused(tmp_path / "deep", b"[" * 3_000_000, monkeypatch) == "item 1 of this list is not JSON, or too long"

"""How well documents are read, against what people marked in them.

Reads of a folder of real data `documents/index.json`, which has the skills that a careful person finds in each file,
and of `extraction/` texts with marked skills, lines of postings with how they ask, and lines of résumés with years and
levels::

    python tests/bench/reading.py DATA

Prints recall of the documents' skills, of those that the base has a name for, and precision, where a skill that the
index allows counts as right; precision and recall of what is preferred; how many years and levels are right; of
SkillSpan's texts F1 over all marks, overlapping and exact; and the processor's time a text. Marks of degrees, trades
and spoken languages are not taken out, so F1 is lower than where they are.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from time import process_time
from typing import Any

from careers import Document, KnowledgeBase, load, read
from careers.domain.document import DocumentKind
from careers.domain.reports.reading import ReadingReport
from careers.knowledge.lookup import find_skill


def main(data: Path) -> None:
    """Print the figures of each kind."""
    sys.stdout.writelines(f"{line}\n" for line in _figures(data, load()))


def _figures(data: Path, knowledge: KnowledgeBase) -> Iterator[str]:
    extraction = data / "extraction"
    yield _documents(data / "documents", knowledge)
    yield _asked(_rows(extraction / "required_nice.json"), knowledge)
    yield from _years_and_levels(_rows(extraction / "years_levels.json"), knowledge)
    yield from _spans(_rows(extraction / "skillspan_tech.jsonl"), knowledge)


def _rows(file: Path) -> list[Any]:
    text = file.read_text(encoding="utf-8")
    return json.loads(text) if file.suffix == ".json" else [json.loads(line) for line in text.splitlines()]


def _text(text: str, knowledge: KnowledgeBase, kind: DocumentKind) -> ReadingReport:
    return read(Document(file="text", text=text, form="text"), knowledge, kind=kind)


def _documents(folder: Path, knowledge: KnowledgeBase) -> str:
    expected = known = hit = given = right = 0
    for row in _rows(folder / "index.json"):
        if row.get("expected"):
            found = {one.id for one in read(str(folder / row["file"]), knowledge).skills}
            wanted = [find_skill(name, knowledge) for name in row["expected"]]
            allowed = {*wanted, *(find_skill(name, knowledge) for name in row.get("may", ()))}
            expected, known = expected + len(wanted), known + sum(map(bool, wanted))
            hit += sum(one in found for one in wanted)
            given, right = given + len(found), right + len(found & allowed)
    shares = f"recall {hit / expected:.3f}, of what has a name {hit / known:.3f}, precision {right / given:.3f}"
    return f"documents: {expected} skills, {shares}"


def _asked(rows: Iterable[Any], knowledge: KnowledgeBase) -> str:
    told = [(_how(row, knowledge), row["label"]) for row in rows if row["label"] in set("RNDEO")]
    hit = told.count(("preferred", "N"))
    precision = hit / sum(how == "preferred" for how, _ in told)
    return f"preferred: precision {precision:.3f}, recall {hit / sum(label == 'N' for _, label in told):.3f}"


def _how(row: Any, knowledge: KnowledgeBase) -> str | None:
    report = _text(f"{row.get('heading') or ''}\n{row['line']}\n", knowledge, "posting")
    return next((one.asked for one in report.skills if one.id == row["skill"]), None)


def _years_and_levels(rows: Sequence[Any], knowledge: KnowledgeBase) -> Iterator[str]:
    said = hit = asked = right = lines = 0
    for row in rows:
        found = {one.id: one for one in _text(row["line"] + "\n", knowledge, "resume").skills}
        if "years" in row:
            told = {name: one.years for name, one in found.items() if one.years is not None}
            said, asked = said + len(told), asked + len(row["years"])
            hit += sum(abs(told.get(name, -9) - years) < 0.6 for name, years in row["years"].items())
        if "level" in row:
            lines, right = lines + 1, right + _has_level(found, row["level"])
    yield f"years: precision {hit / said:.3f}, recall {hit / asked:.3f} ({asked} statements)"
    yield f"levels: right in {right / lines:.3f} of {lines} lines"


def _has_level(found: dict[str, Any], level: Any) -> bool:
    if isinstance(level, dict):
        return all(name in found and str(found[name].level) == told for name, told in level.items())
    return {str(one.level) for one in found.values() if one.level} == ({level} if level else set())


def _spans(rows: Sequence[Any], knowledge: KnowledgeBase) -> Iterator[str]:
    found, marked, seconds = [], [], 0.0
    for number, row in enumerate(rows):
        before = process_time()
        report = _text(row["text"], knowledge, "posting")
        seconds += process_time() - before
        found += [(number, at.start, at.end) for one in report.skills for at in one.evidence]
        marked += [(number, *span) for span in row["spans"]]
    for name, same in (("overlapping", _overlap), ("exact", tuple.__eq__)):
        precision = sum(any(same(one, other) for other in marked) for one in found) / len(found)
        recall = sum(any(same(one, other) for other in found) for one in marked) / len(marked)
        yield f"SkillSpan, {name}: F1 {2 * precision * recall / (precision + recall):.3f}"
    yield f"{1000 * seconds / len(rows):.1f} ms of the processor a text"


def _overlap(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


if __name__ == "__main__":
    main(Path(sys.argv[1]))

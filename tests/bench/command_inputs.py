"""Files of every kind that the commands read, sound and broken, for `random_commands.py`."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path
from random import Random

import pyarrow as pa
import pyarrow.parquet as pq

from broken_documents import ARCHIVES, PAGES, break_archive, break_page
from broken_people import ROWS, STATEMENTS, TABLE
from made_documents import make_workbook
from mutations import BASE, LINES, PROFILES, mutate

DOCUMENTS = Path(__file__).parents[1] / "documents"
CONFIG = b"country: US\nregion: CA\npace: 8\nformat: md\ncolor: auto\npager: never\ncsv: excel\nkb: [overlay]\n"
INTERVIEW = b'{"asked": 1, "answers": [{"subject": "skill", "offered": ["sql"], "chosen": ["sql"], "sure": true}]}'
JOBS = [
    {"title": "Data Analyst", "company": "Wren", "description": "Requirements\n- SQL and Python\n- pandas, 3 years"},
    {
        "title": "Engineer",
        "company": "Loft",
        "description": "You have:\n* C++\n* a degree in physics\n* CUDA preferred",
    },
]
OVERLAY = {
    "skills/own.yaml": b"- {id: knitting, name: Knitting, kind: practice, hours: [5, 9], requires: [sql]}\n",
    "roles/knitter.yaml": (BASE / "roles" / "analyst.yaml").read_bytes().replace(b"id: analyst", b"id: knitter", 1),
}
ODD = ("-", "-", ".", "/dev/null", "/dev/zero", "/dev/full", "missing", "missing.csv", "", "overlay", "documents/")
"""What is named beside the files."""


def _parquet(rows: list[dict[str, str]]) -> bytes:
    held = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows), held)
    return held.getvalue()


def _read(name: str) -> bytes:
    return (DOCUMENTS / name).read_bytes()


CONTENTS: dict[str, tuple[bytes, ...]] = {
    "posting.txt": (_read("posting.txt"), PAGES["text"]),
    "resume.txt": (_read("resume.txt"),),
    "resume.pdf": (_read("resume.pdf"), PAGES["PDF"]),
    "resume.docx": (ARCHIVES["Word document"],),
    "resume.odt": (ARCHIVES["OpenDocument text"],),
    "page.html": (PAGES["web page"],),
    "resume.json": (PAGES["JSON"],),
    "export.zip": (ARCHIVES["ZIP file"],),
    "profile.yaml": PROFILES,
    "skills.txt": (b"python\nsql:advanced\npyton\n", b"Python, SQL; C++ (expert)\n"),
    "people.csv": tuple(text.encode(form) for text in (TABLE, STATEMENTS) for form in ("utf-8", "utf-16")),
    "people.jsonl": LINES,
    "people.json": (b'[{"id": 1, "skills": ["sql"]}, {"name": "b", "tools": [{"name": "git", "level": 2}]}]',),
    "people.xlsx": (make_workbook(ROWS), make_workbook([[1.5, True], *ROWS])),
    "people.parquet": (_parquet([{"id": "a", "skills": "python, sql"}]),),
    "jobs.csv": (_read("jobs.csv"),),
    "jobs.jsonl": (b"".join(json.dumps(job).encode() + b"\n" for job in JOBS),),
    "jobs.json": (json.dumps(JOBS).encode(),),
    "jobs.parquet": (_parquet(JOBS),),
    "config.yaml": (CONFIG, b"format: csv\ncsv: excel-semicolon\n"),
}
"""What a file holds by its name."""
FILES = tuple(CONTENTS)
KEPT = {"config.yaml": CONTENTS["config.yaml"], "profile.yaml": PROFILES, "interview.json": (INTERVIEW,)}
"""What somebody keeps of their own."""


def write_inputs(folder: Path, random: Random) -> None:
    """Write files of all kinds into a folder, half of them broken; now and then one has the content of another."""
    for name, contents in CONTENTS.items():
        kind = random.choice(FILES) if random.random() < 0.1 else name
        (folder / name).write_bytes(_drawn(random.choice(CONTENTS[kind] if kind != name else contents), random))
    for name in ("resumes", "postings"):
        shutil.copytree(DOCUMENTS / name, folder / "documents" / name, dirs_exist_ok=True)
    for name, content in OVERLAY.items():
        _write(folder / "overlay" / name, _drawn(content, random, 0.3))
    shutil.rmtree(folder / "base", ignore_errors=True)
    shutil.copytree(BASE, folder / "base")
    files = sorted(file for file in (folder / "base").rglob("*") if file.is_file())
    file = random.choice(files)
    file.write_bytes(_drawn(file.read_bytes(), random))
    for reading in folder.glob("*.reading"):
        reading.write_bytes(_drawn(reading.read_bytes(), random))
    for name, contents in KEPT.items():
        _write_or_drop(folder / "config" / "careers" / name, random.choice(contents), random)


def _drawn(content: bytes, random: Random, chance: float = 0.5) -> bytes:
    """Return a content as it is, or broken."""
    if random.random() >= chance:
        return content
    if content.startswith(b"PK"):
        return break_archive(content, random)
    return random.choice((break_page, mutate))(content, random)


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _write_or_drop(file: Path, content: bytes, random: Random) -> None:
    """Write a file that may as well not be there."""
    if random.random() < 0.5:
        file.unlink(missing_ok=True)
    else:
        _write(file, _drawn(content, random, 0.4))

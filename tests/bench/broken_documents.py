"""Whether any document, however broken, is read or refused in words.

Breaks documents of each form at random, the same way in each run, and reads them::

    PYTHONPATH=tests python tests/bench/broken_documents.py [--count 10000]

Of ZIP files the bytes are broken, or a member before it is packed. Every input must end in documents whose text a
terminal can show, or in a `CareersError`, within ten seconds, in a process that may not take more than a gigabyte;
what does not is printed and makes the run fail.
"""

from __future__ import annotations

import argparse
import io
import resource
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from zipfile import ZIP_DEFLATED, ZipFile

from careers.domain.errors import BUG, CareersError
from careers.intake.documents.opening import read_documents
from made_documents import Words, column, make_docx, make_odt, make_pdf, make_zip, paragraph, word_table
from mutations import BYTES, SEED, count_answers, mutate, stop_slow

NASTY = (
    *(b"/Kids [2 0 R]", b"/Parent 5 0 R", b"/Count 99999999", b"/Length 999999999", b"<<" * 5000, b"[" * 5000),
    *(b"1e38 0 0 1e38 0 0 Tm", b"BT" * 2000, b"/FlateDecode", b"endobj", b"(" * 3000, b"0 0 0 0 0 0 Tm", b"-1 Tf"),
    *(b"<w:p>" * 500, b"</w:tbl>", b"<w:tr><w:tc>" * 90, b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"&#xD800;"),
    *(b"<table><tr><td>" * 500, b"<!--", b"<![CDATA[", b"<a " * 500, b"&#1114112;", b"<script>", b"</", b"<!x"),
    *(
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b"\xff\xfe",
        b"\0" * 9,
        "\u202e\u00ad\uf0b7".encode(),
        b"\x1b]0;x\x07",
        b"PK\3\4",
    ),
)
"""What breaks a form, beside what breaks any text."""
TEXT = b"Ada Example\n\nSkills\n- Python (advanced)\n- SQL, C++\n\nExperience\nAcme, 2019 to 2021\n"
WORD = paragraph("Ada") + word_table([paragraph("Skills"), word_table([paragraph("Python"), paragraph("5")])])
LABELS = [
    *column(["Skills", "Work", "School"], 40, 700, 60),
    *(piece for top in (700, 640, 580) for piece in column([f"Python {top}", "SQL", "Kafka", "dbt", "C"], 200, top)),
]
PAGES = {
    "PDF": make_pdf([Words("S K I L L S", 60, 750, 20), *column(["Python", "real-", "time", "R"], 60, 700)], LABELS),
    "web page": b"<html><body><h1>Engineer</h1><ul><li>Python<li>SQL</ul><table><tr><td>a<td>b</table></body></html>",
    "JSON": b'{"basics": {"name": "Ada"}, "skills": [{"name": "Web", "keywords": ["HTML", "CSS"]}]}',
    "text": TEXT,
}
ARCHIVES = {
    "Word document": make_docx(WORD, styles='<w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>'),
    "OpenDocument text": make_odt(
        "<text:h>Ada</text:h><text:list><text:list-item><text:p>SQL</text:p></text:list-item></text:list>"
    ),
    "ZIP file": make_zip({"Skills.csv": "Name\nPython\n", "Positions.csv": "Company Name,Title\nAcme,Engineer\n"}),
}


def break_page(content: bytes, random: Random) -> bytes:
    """Return bytes broken as any text, or by what breaks this form above all."""
    if random.random() < 0.5:
        return mutate(content, random)
    place = random.randrange(len(content) + 1)
    return content[:place] + random.choice(NASTY) + content[place + random.choice((0, 0, 1, 20)) :]


def break_archive(content: bytes, random: Random) -> bytes:
    """Return a ZIP file with broken bytes, or with one member that is broken, gone or far too large."""
    if random.random() < 0.4:
        return break_page(content, random)
    with ZipFile(io.BytesIO(content)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = random.choice(sorted(members))
    members[name] = random.choice(MEMBERS)(members[name], random)
    return packed(members, random)


MEMBERS: tuple[Callable[[bytes, Random], bytes], ...] = (
    *(break_page,) * 6,
    lambda _, random: b"<a>" * random.choice((100, 100_000)),
    lambda content, random: content + b" " * random.choice((1_000_000, 30_000_000)),
    lambda content, _: ("\ufeff" + content.decode("utf-8", "replace")).encode("utf-16"),
    lambda _, __: b"",
)


def packed(members: dict[str, bytes], random: Random) -> bytes:
    """Return a ZIP file of members, now and then with thousands more, or with names that are paths."""
    held = io.BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, member in members.items():
            archive.writestr(random.choice((name, name, name, f"../../{name}", f"/{name}", "")) or name, member)
        for number in range(random.choice((0,) * 30 + (6_000,))):
            archive.writestr(f"{number}", b"")
    return held.getvalue()


def broken(file: Path, content: bytes, break_: Callable[[bytes, Random], bytes], random: Random) -> Callable[[], int]:
    """Return what breaks a content, writes it to a file and reads that; it gives the exit code of a command."""

    def answer() -> int:
        file.write_bytes(break_(content, random))
        try:
            for document in read_documents(str(file)):
                document.text.encode()
                assert "\x1b" not in document.text, "an escape"
        except CareersError as error:
            return error.exit_code if all(problem.message for problem in error.problems) else BUG
        return 0

    return answer


def main() -> None:
    """Break documents of each form and print how they ended."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000, help="of all forms together")
    count: int = parser.parse_args().count // (len(PAGES) + len(ARCHIVES)) + 1
    signal.signal(signal.SIGPROF, stop_slow)
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "document")
        kinds = {name: broken(file, content, break_page, Random(SEED)) for name, content in PAGES.items()}
        kinds |= {name: broken(file, content, break_archive, Random(SEED)) for name, content in ARCHIVES.items()}
        ended_well = [count_answers(name, answer, count) for name, answer in kinds.items()]
    sys.exit(0 if all(ended_well) else 1)


if __name__ == "__main__":
    main()

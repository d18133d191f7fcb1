from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest

from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import UnknownSkill
from careers.intake.profile_lines import read_people

HALF = "\ud83d"
LINE = '{"id": "Ada \N{SNOWMAN}", "skills": ["sql"]}'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_a_line_may_be_in_any_encoding_of_json(tmp_path: Path, small: KnowledgeBase, encoding: str) -> None:
    (tmp_path / "people").write_bytes(LINE.encode(encoding))

    (one,) = read_people(str(tmp_path / "people"), small)

    assert (one.number, one.id, one.problem) == (1, "Ada \N{SNOWMAN}", None)


@pytest.mark.parametrize("half", [rb"\ud83d", b"\xed\xa0\xbd"], ids=["escaped", "as-bytes"])
def test_half_a_character_is_passed_on(tmp_path: Path, small: KnowledgeBase, half: bytes) -> None:
    (tmp_path / "people").write_bytes(b'{"id": "%b", "skills": ["sql", "%b"]}\n' % (half, half))

    (one,) = read_people(str(tmp_path / "people"), small)

    assert one.profile
    assert (one.id, one.profile.unknown) == (HALF, (UnknownSkill(HALF, ()),))


def test_long_words_are_forgotten_with_their_line(tmp_path: Path, small: KnowledgeBase) -> None:
    lines = (json.dumps({"skills": ["sql", f"{number} {'x' * 100_000}"]}) for number in range(50))
    (tmp_path / "people").write_text("\n".join(lines))
    tracemalloc.start()
    try:
        assert sum(bool(one.profile) for one in read_people(str(tmp_path / "people"), small)) == 50
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert most < 3_000_000

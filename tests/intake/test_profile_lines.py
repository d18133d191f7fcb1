from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest

from careers.domain.errors import CareersError
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import UnknownSkill
from careers.intake import profile_lines
from careers.intake.profile_lines import PersonLine, read_people

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


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/urandom", "/dev/full"])
def test_a_device_is_no_file_of_people(device: str, small: KnowledgeBase) -> None:
    with pytest.raises(CareersError, match="this is a device, not a file"):
        list(read_people(device, small))


def test_a_line_without_an_end_is_given_up(
    tmp_path: Path, small: KnowledgeBase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(profile_lines, "LONGEST", 1_000)
    (tmp_path / "people.jsonl").write_bytes(b"0" * 200_000)

    with pytest.raises(CareersError, match="line 1 does not end within"):
        list(read_people(str(tmp_path / "people.jsonl"), small))


def test_a_file_is_given_up_in_whose_first_thousand_lines_nobody_stands(tmp_path: Path, small: KnowledgeBase) -> None:
    file = tmp_path / "people.jsonl"
    file.write_text("nobody\n" * 1_500, encoding="utf-8")
    found: list[PersonLine] = []
    with pytest.raises(CareersError, match="none of the first 1,000 lines"):
        found += read_people(str(file), small)

    file.write_text('{"skills": ["sql"]}\n' + "nobody\n" * 1_500, encoding="utf-8")
    assert len(list(read_people(str(file), small))) == 1_501

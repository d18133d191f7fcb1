from __future__ import annotations

import json

import pytest

from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.compiled import FORMAT, Stale, pack, unpack


@pytest.fixture(scope="module")
def packed(real: KnowledgeBase) -> bytes:
    return pack(real, "today")


@pytest.fixture(scope="module")
def unpacked(packed: bytes) -> KnowledgeBase:
    return unpack(packed, "today")


WHOLE = {"edition", "requirement_index"}


@pytest.mark.parametrize("table", [name for name in KnowledgeBase._fields if name not in WHOLE])
def test_the_compiled_form_gives_every_record_of_the_base_in_its_order(
    real: KnowledgeBase, unpacked: KnowledgeBase, table: str
) -> None:
    expected, given = getattr(real, table), getattr(unpacked, table)

    assert list(given.items()) == list(expected.items())
    assert [repr(one) for one in given.values()] == [repr(one) for one in expected.values()]
    assert len(given) == len(expected)
    assert "no such id" not in given
    with pytest.raises(KeyError):
        given["no such id"]


def test_the_compiled_form_gives_the_edition_and_the_index(real: KnowledgeBase, unpacked: KnowledgeBase) -> None:
    assert unpacked.edition == real.edition
    assert unpacked.requirement_index == real.requirement_index


def test_the_compiled_form_of_the_compiled_form_is_the_same(packed: bytes, unpacked: KnowledgeBase) -> None:
    assert pack(unpacked, "today") == packed


def test_a_record_is_made_once(unpacked: KnowledgeBase) -> None:
    assert unpacked.skills["python"] is unpacked.skills["python"]


def test_a_bundled_form_is_read_whatever_its_stamp(small: KnowledgeBase) -> None:
    assert unpack(pack(small, "")).skills["python"] == small.skills["python"]


def test_a_form_of_other_files_is_stale(small: KnowledgeBase) -> None:
    with pytest.raises(Stale):
        unpack(pack(small, "yesterday"), "today")


def test_a_damaged_form_is_stale_wherever_the_damage_is(small: KnowledgeBase) -> None:
    text = pack(small, "today")

    for place in range(0, len(text), len(text) // 200):
        damaged = text[:place] + (b"x" if text[place] != ord("x") else b"y") + text[place + 1 :]
        with pytest.raises(Stale):
            unpack(damaged, "today")


@pytest.mark.parametrize("kept", [0.0, 0.001, 0.5, 0.999])
def test_a_form_that_was_cut_off_is_stale(small: KnowledgeBase, kept: float) -> None:
    text = pack(small, "today")

    with pytest.raises(Stale):
        unpack(text[: int(kept * len(text))], "today")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "garbage",
        "[]",
        "1",
        "null",
        "{}",
        f'{{"format":{FORMAT}}}',
        f'{{"format":{FORMAT}}}\n{{}}',
        "[" * 100_000,
    ],
    ids=["empty", "line", "word", "list", "number", "null", "no-format", "no-stamp", "no-check", "deep"],
)
def test_what_is_no_compiled_form_is_stale(text: str) -> None:
    with pytest.raises(Stale):
        unpack(text.encode(), "today")


def test_another_format_is_stale_even_where_it_is_trusted(small: KnowledgeBase) -> None:
    head, _, body = pack(small, "today").partition(b"\n")
    header = json.loads(head) | {"format": FORMAT + 1}

    with pytest.raises(Stale):
        unpack(json.dumps(header).encode() + b"\n" + body)

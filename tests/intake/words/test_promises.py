"""What holds of every text, however it is spelt."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings, strategies as st

from careers.domain.knowledge_base import KnowledgeBase
from careers.intake.words.cleaning import clean
from careers.intake.words.spelling import read_words
from careers.knowledge.names import as_one_word, normalise_name

FRAGMENTS = [
    *("python", "SQL", "c", "R", "C++", "go", "CI/CD", "machine learning", "ML", "AWS", "EC2", "HTML", "Node.js", "no"),
    *("advanced", "expert", "5 years", "5+ yrs of", "4/5", "80%", "★★★☆☆", "●●○", "3.11", "native", "basic", "level"),
    *(",", ";", "/", "&", "and", "(", ")", "[", "]", ":", "-", "—", "|", "•", "\n", "\t", ".", "etc.", "&amp;", "[ ]"),
    *("Languages", "Want to learn", "with", "skills", "\u200b", "\u00ad", "“", "&c.", "\\", "1.", "widgets"),
]
TEXTS = st.text() | st.lists(st.sampled_from(FRAGMENTS) | st.sampled_from(["", " ", "  "]), max_size=14).map("".join)
SPACED = st.lists(st.sampled_from(FRAGMENTS), max_size=14).map(" ".join)
WHOLE = [
    *("python", "SQL (advanced)", "C/C++", "HTML & CSS", "Node.js", "5 years of Java", "Docker ★★★☆☆", "R", "CI/CD"),
    *("AWS (EC2, S3)", "Spark 3.5", "Machine Learning (ML)", "Git - expert", "frobol", "basic Kubernetes", "C#"),
]
SEPARATORS = [", ", ",", "; ", "\n", " | ", "\r\n", " • ", "、", "\n- ", "\n\n", ",\t"]


def word_of(text: str) -> str:
    """Return the letters of a text, as one word."""
    return as_one_word(normalise_name(clean(text).text))


@settings(max_examples=400)
@given(TEXTS | SPACED)
def test_whatever_is_written_is_read(real: KnowledgeBase, text: str) -> None:
    found = read_words(text, real)

    assert all(0 <= one.start <= one.end <= len(text) and text[one.start : one.end] == one.given for one in found)
    assert all(one.given.strip() for one in found)


@settings(max_examples=400)
@given(TEXTS | SPACED)
def test_no_skill_is_read_whose_name_does_not_stand_there(real: KnowledgeBase, text: str) -> None:
    for one in read_words(text, real):
        if one.skill:
            skill, written = real.skills[one.skill], word_of(one.given)
            names = (skill.id, skill.name, *skill.aliases)
            assert any(all(word_of(word) in written for word in name.replace("-", " ").split()) for name in names)


@given(
    st.lists(st.sampled_from(WHOLE), min_size=1, max_size=8),
    st.sampled_from(SEPARATORS),
    st.sampled_from(SEPARATORS),
    st.randoms(use_true_random=False),
)
def test_order_and_separators_change_nothing(
    real: KnowledgeBase, words: list[str], one: str, other: str, random: Random
) -> None:
    shuffled = random.sample(words, len(words))

    def read(text: str) -> list[tuple[object, ...]]:
        return sorted(
            (str(each.skill), each.given, each.level or 0, each.years or 0) for each in read_words(text, real)
        )

    assert read(one.join(words)) == read(other.join(shuffled))


@given(TEXTS | SPACED)
def test_clean_text_keeps_the_place_of_each_character(text: str) -> None:
    plain = clean(text)

    assert len(plain.text) == len(plain.starts) == len(plain.ends)
    assert all(0 <= first < last <= len(text) for first, last in zip(plain.starts, plain.ends, strict=True))
    assert list(plain.starts) == sorted(plain.starts)


def test_a_long_text_is_read_in_time_that_grows_with_it(real: KnowledgeBase) -> None:
    for unit in ("(", "a,", "python/", "- ", "&amp;", "x ", "5 years ", "(a", "[x]", "python and ", "★", "a:"):
        assert len(read_words(unit * 20_000, real)) <= 20_000

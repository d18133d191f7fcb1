from __future__ import annotations

from itertools import permutations
from random import Random

import pytest
from hypothesis import given, strategies as st

from careers.domain.errors import CareersError, Problem
from careers.domain.knowledge_base import KnowledgeBase
from careers.knowledge.lookup import find_role, find_skill, resolve_roles, resolve_skill, suggest, unknown
from careers.knowledge.names import normalise_name


def names_of(real: KnowledgeBase) -> list[tuple[str, str]]:
    """Return every id, name and alias of a skill with its owner."""
    return [(name, one.id) for one in real.skills.values() for name in (one.id, one.name, *one.aliases)]


def titles_of(real: KnowledgeBase) -> list[tuple[str, str]]:
    """Return every id, title and alias of a role with its owner."""
    roles = real.roles.values()
    return [(title, one.id) for one in roles for title in (one.id, one.title, *real.details[one.id].aliases)]


def respell(name: str, random: Random) -> str:
    """Return a name in any case, with any spaces, hyphens and underscores in it."""
    letters = (random.choice([letter.lower(), letter.upper()]) for letter in name)
    return " " + "".join(letter + random.choice(["", "", " ", "-", "_", "\t"]) for letter in letters)


def test_every_name_of_a_skill_leads_to_its_owner(real: KnowledgeBase) -> None:
    assert [(name, find_skill(name, real)) for name, _ in names_of(real)] == names_of(real)


def test_every_title_of_a_role_leads_to_its_owner(real: KnowledgeBase) -> None:
    assert [(title, find_role(title, real)) for title, _ in titles_of(real)] == titles_of(real)


@given(st.data(), st.randoms(use_true_random=False))
def test_a_skill_is_found_in_any_case_and_spacing(real: KnowledgeBase, data: st.DataObject, random: Random) -> None:
    name, owner = data.draw(st.sampled_from(names_of(real)))

    assert find_skill(respell(name, random), real) == owner


@given(st.data(), st.randoms(use_true_random=False))
def test_a_role_is_found_in_any_case_and_spacing(real: KnowledgeBase, data: st.DataObject, random: Random) -> None:
    title, owner = data.draw(st.sampled_from(titles_of(real)))

    assert find_role(respell(title, random), real) == owner


@pytest.mark.parametrize(
    ("words", "skill"),
    [
        ("sas", "sas"),
        ("sass", "sass"),
        ("java", "java"),
        ("javascript", "javascript"),
        ("R", "r"),
        ("c", "c"),
        ("Go", "go"),
        ("C++", "cpp"),
        ("c #", "csharp"),
        ("CI / CD", "ci-cd"),
    ],
)
def test_names_that_resemble_each_other_are_told_apart(real: KnowledgeBase, words: str, skill: str) -> None:
    assert find_skill(words, real) == skill


@pytest.mark.parametrize("words", ["", " ", "-", "jav", "javas", "pyhton", "+", "é", "x" * 100_000])
def test_what_names_no_skill_is_never_guessed(real: KnowledgeBase, words: str) -> None:
    assert find_skill(words, real) is None


@pytest.mark.parametrize("joint", ["/", " / ", "&", ", ", "|"])
def test_two_skills_that_a_mark_parts_are_never_taken_for_one(real: KnowledgeBase, joint: str) -> None:
    asked = sorted(real.skills, key=lambda skill: (-real.named_in_postings(skill), skill))[:250]
    names = dict(real.skill_names)
    pairs = permutations([real.skills[skill].name for skill in asked], 2)

    assert [pair for pair in pairs if normalise_name(joint.join(pair)) in names] == BOTH_IN_ONE.get(joint, [])


BOTH_IN_ONE = {"&": [("Data structures", "Algorithms")]}
"""Where the two together are the name of a skill."""


@pytest.mark.parametrize("words", ["(R)", "[C]", "&c.", "R.", "c)", "'c'", "/r/"])
def test_marks_make_no_name_of_a_letter(real: KnowledgeBase, words: str) -> None:
    assert find_skill(words, real) is None


NAMES = {
    "c": "c",
    "c++": "cpp",
    "c#": "csharp",
    "java": "java",
    "javascript": "javascript",
    "js": "javascript",
    "jupyter": "jupyter",
    "python": "python",
    "python3": "python",
    "pytorch": "pytorch",
    "r": "r",
    "rust": "rust",
    "sas": "sas",
    "sass": "sass",
}


@pytest.mark.parametrize(
    ("words", "suggestions"),
    [
        ("pytroch", ("pytorch",)),
        ("Pyhton", ("python",)),
        ("python4", ("python",)),
        ("Java Scrip", ("javascript",)),
        ("javva", ("java",)),
        ("jaav", ("java",)),
        ("pythonista programming", ()),
        ("quux", ()),
    ],
)
def test_names_that_resemble_the_words_are_suggested(words: str, suggestions: tuple[str, ...]) -> None:
    assert suggest(words, NAMES) == suggestions


@pytest.mark.parametrize(
    ("words", "suggestions"),
    [
        ("c", ("c", "csharp", "cpp")),
        ("ja", ("java",)),
        ("JS", ("javascript",)),
        ("sa", ("sas", "sass")),
        ("ras", ()),
        ("ru", ("rust",)),
        ("rst", ()),
        ("pyt", ("python", "pytorch")),
        ("", ()),
        ("-", ()),
    ],
)
def test_for_short_words_only_names_that_begin_so_are_suggested(words: str, suggestions: tuple[str, ...]) -> None:
    assert suggest(words, NAMES) == suggestions


def test_words_that_resemble_no_name_suggest_those_that_begin_so() -> None:
    assert suggest("javas", NAMES) == ("java",)
    assert suggest("deeple", {"deeplearning": "framework"}) == ("framework",)
    assert suggest("deepl", {"deeplearningframework": "framework"}) == ()


@given(st.text("abcjpstrvy+#", max_size=8), st.randoms(use_true_random=False))
def test_suggestions_do_not_depend_on_the_order_of_the_names(words: str, random: Random) -> None:
    names = list(NAMES.items())
    random.shuffle(names)

    assert suggest(words, dict(names)) == suggest(words, NAMES)


@given(st.text())
def test_suggestions_are_at_most_three_different_skills(real: KnowledgeBase, words: str) -> None:
    suggestions = suggest(words, real.skill_names)

    assert len(suggestions) == len(set(suggestions)) <= 3
    assert set(suggestions) <= set(real.skills)


def test_roles_come_in_the_order_of_the_words_each_once(minimal: KnowledgeBase) -> None:
    assert resolve_roles(["Reporter", "engineer", "data  ANALYST"], minimal) == ("analyst", "engineer")


def test_every_unknown_role_is_told(minimal: KnowledgeBase) -> None:
    with pytest.raises(CareersError) as caught:
        resolve_roles(["enginer", "analyst", "astronaut"], minimal)

    assert caught.value.problems == (
        Problem(
            "there is no role 'enginer'",
            hint="did you mean engineer? `careers roles` lists them",
            suggestions=("engineer",),
        ),
        Problem("there is no role 'astronaut'", hint="`careers roles` lists them"),
    )


def test_a_skill_is_resolved_by_any_of_its_names(minimal: KnowledgeBase) -> None:
    assert [resolve_skill(words, minimal) for words in ("python", "PY", "Programming-Language")] == [
        "python",
        "python",
        "language",
    ]


def test_an_unknown_skill_is_told(minimal: KnowledgeBase) -> None:
    with pytest.raises(CareersError) as caught:
        resolve_skill("pytroch", minimal)

    assert caught.value.problems == (
        Problem(
            "there is no skill 'pytroch'",
            hint="did you mean pytorch? `careers skills` lists them",
            suggestions=("pytorch",),
        ),
    )


@pytest.mark.parametrize(
    ("near", "hint"),
    [
        ([], "`careers skills` lists them"),
        (["a"], "did you mean a? `careers skills` lists them"),
        (["a", "b"], "did you mean a or b? `careers skills` lists them"),
        (["a", "b", "c"], "did you mean a, b or c? `careers skills` lists them"),
    ],
)
def test_a_hint_lists_what_comes_near(near: list[str], hint: str) -> None:
    assert unknown("skill", "x", near) == Problem("there is no skill 'x'", hint=hint, suggestions=tuple(near))


def test_a_base_without_names_suggests_nothing() -> None:
    assert suggest("python", {}) == ()


def test_a_skill_among_roles_is_told_to_be_a_skill_and_a_role_among_skills_a_role(real: KnowledgeBase) -> None:
    with pytest.raises(CareersError) as roles:
        resolve_roles(["Python"], real)
    with pytest.raises(CareersError) as skills:
        resolve_skill("ML Engineer", real)

    assert roles.value.problems[0].hint == "python is a skill: `careers skill python` shows it"
    assert skills.value.problems[0].hint == "ml-engineer is a role: `careers show ml-engineer` shows it"

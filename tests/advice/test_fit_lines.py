from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from hypothesis import given, strategies as st

from careers.advice.fit import fit
from careers.advice.fit_lines import LineMaker, lines_of
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import PersonRow
from careers.domain.reports.fit import RoleFit
from careers.domain.reports.fit_people import FitLine, LineProblem, LineRole
from careers.intake.profile_reader import read_profile
from kb_strategies import knowledge_bases


def short_lines(
    rows: Iterable[PersonRow], knowledge: KnowledgeBase, among: Sequence[str] | None = None, top: int | None = None
) -> Iterator[FitLine | LineProblem]:
    """Return the lines of people, one after the other."""
    return lines_of(rows, knowledge, LineMaker(knowledge, among, top).line)


def short(role: RoleFit) -> LineRole:
    """Return what a line tells of a role, from the whole document."""
    gaps = sorted(((one.label, one.gap) for one in role.requirements if one.gap), key=lambda one: -one[1])
    return LineRole(
        id=role.id,
        score=role.score,
        range=role.range,
        essential=role.essential,
        evidence=tuple((one.skill, one.contribution) for one in role.evidence if one.contribution)[:3],
        gaps=tuple(gaps[:5]),
    )


@given(st.data())
def test_a_line_says_what_the_whole_document_says(data: st.DataObject) -> None:
    knowledge = data.draw(knowledge_bases())
    levels = st.sampled_from(["", ":beginner", ":intermediate", ":advanced", ":expert"])
    words = data.draw(st.lists(st.builds(str.__add__, st.sampled_from(sorted(knowledge.skills)), levels), min_size=1))

    (line,) = short_lines([PersonRow("ada", 1, tuple(words))], knowledge)

    assert isinstance(line, FitLine)
    assert line.roles == tuple(map(short, fit(read_profile(words, knowledge), knowledge).roles))


def test_people_have_a_line_each_in_their_order(small: KnowledgeBase) -> None:
    rows = [
        PersonRow("ada", 1, ("sql:advanced", "cobol")),
        PersonRow("bob", 2, ("no such skill",)),
        PersonRow("cid", 3, ()),
        PersonRow(None, 4, problem="this is not JSON"),
    ]
    ada, *others = short_lines(rows, small, ["analyst"], top=1)

    assert isinstance(ada, FitLine)
    assert (ada.id, ada.line, ada.understood, ada.unknown) == ("ada", 1, (1, 2), ("cobol",))
    assert [role.id for role in ada.roles] == ["analyst"]
    assert others == [
        LineProblem("bob", 2, "no skill that is known: 'no such skill'"),
        LineProblem("cid", 3, "no skills were given"),
        LineProblem(None, 4, "this is not JSON"),
    ]


def test_of_a_thousand_words_that_name_nothing_the_first_are_told(small: KnowledgeBase) -> None:
    words = tuple(f"{number:04} {'x' * 100}" for number in range(1_000))
    (some,) = short_lines([PersonRow(1, 1, ("sql", *words))], small)
    (none,) = short_lines([PersonRow(1, 1, words)], small)

    assert isinstance(some, FitLine)
    assert (some.understood, len(some.unknown)) == ((1, 1_001), 5)
    assert max(map(len, some.unknown)) < 70
    assert isinstance(none, LineProblem)
    assert none.error.endswith("and 995 more")
    assert len(none.error) < 500

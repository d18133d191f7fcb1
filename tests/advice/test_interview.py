"""What is asked, and why that."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from careers import Answer, Interview, Profile, Question, checklist, read_profile
from careers.advice.interview.beliefs import beliefs_of, gain
from careers.advice.interview.topics import Topics
from careers.domain.knowledge_base import KnowledgeBase

NOBODY = Profile()


def chosen(question: Question | None, *ids: str) -> Answer:
    """Return the answer that chooses options of a question."""
    assert question
    assert set(ids) <= set(question.offered)
    return Answer(question.subject, question.offered, ids)


def test_the_question_that_is_asked_tells_most(small: KnowledgeBase) -> None:
    topics = Topics(small)
    beliefs = beliefs_of(NOBODY, [], topics)
    asked = Interview(small).next_question(NOBODY, [])
    others = [question for role in small.roles for question in checklist(role, small)]

    assert asked
    assert gain(asked, beliefs, topics) >= max(gain(one, beliefs, topics) for one in others) > 0


def test_a_question_tells_more_the_more_hangs_on_it(small: KnowledgeBase) -> None:
    topics = Topics(small)
    beliefs = beliefs_of(NOBODY, [], topics)
    questions = {one.offered: one for role in small.roles for one in checklist(role, small)}
    told = {skill: gain(questions[skill,], beliefs, topics) for skill in ("sql", "spark", "writing")}

    assert told["sql"] > told["spark"] > told["writing"] > 0


def test_wishes_and_skills_move_what_is_believed_and_make_nothing_impossible(real: KnowledgeBase) -> None:
    topics = Topics(real)
    interview = Interview(real)
    today = interview.next_question(NOBODY, [])
    answers = [chosen(today, "software")]
    beliefs = beliefs_of(read_profile(["html:3,css:3,react"], real), answers, topics)

    likeliest = max(zip(beliefs.today, topics.roles, strict=True))[1]
    assert likeliest in {"frontend-developer", "full-stack-developer"}
    assert min(beliefs.today) > 0
    assert sum(beliefs.today) == pytest.approx(1)
    assert sum(beliefs.wanted) == pytest.approx(1)


def test_who_does_no_such_work_yet_is_offered_roles_that_have_juniors(real: KnowledgeBase) -> None:
    interview = Interview(real)
    nothing = chosen(interview.next_question(NOBODY, []))
    wish = chosen(interview.next_question(NOBODY, [nothing]), "data")
    roles = interview.next_question(NOBODY, [nothing, wish])

    assert roles
    assert "data-analyst" in roles.offered[:6]
    assert not any(one.startswith(("lead-", "head-")) for one in roles.offered[:6])


def test_a_tester_who_wants_data_is_asked_for_both_trades(real: KnowledgeBase) -> None:
    interview = Interview(real)
    answers: list[Answer] = []
    offered: set[str] = set()
    wants = {"family today": "software", "role today": "qa-engineer", "family wanted": "data"}
    wants |= {"role wanted": "data-analyst"}
    for _ in range(10):
        question = interview.next_question(NOBODY, answers)
        assert question
        offered.update(question.offered if question.subject == "skill" else ())
        answers.append(chosen(question, *([wants[question.subject]] if question.subject in wants else [])))

    assert "software-testing" in offered
    assert {"data-visualisation", "statistics", "sql"} & offered


@given(data=st.data())
def test_nothing_is_asked_twice_nor_what_is_known(data: st.DataObject, small: KnowledgeBase) -> None:
    profile = read_profile([data.draw(st.sampled_from(["sql", "python:3", "pandas, statistics"]))], small)
    interview = Interview(small)
    answers: list[Answer] = []
    asked: set[tuple[str, tuple[str, ...]]] = set()
    for _ in range(20):
        question = interview.next_question(profile, answers)
        if question is None:
            return
        assert question == Interview(small).next_question(profile, answers)
        assert (question.subject, question.offered) not in asked
        assert not {one.id for one in profile.skills} & set(question.offered)
        asked.add((question.subject, question.offered))
        some = data.draw(st.sampled_from([(), question.offered[:1]]))
        answers.append(Answer(question.subject, question.offered, some, data.draw(st.booleans())))

    pytest.fail("the interview has no end")


def test_a_checklist_has_every_requirement_essentials_first(real: KnowledgeBase) -> None:
    questions = checklist("dl-engineer", real)
    asked = real.roles["dl-engineer"].requirements

    assert 0 < len(questions) <= len(asked)
    assert [one.told.split(",")[0] for one in questions] == sorted(
        (one.told.split(",")[0] for one in questions), key=["essential", "important", "useful"].index
    )
    offered = {skill for one in questions for skill in one.offered}
    assert all(offered & set(real.options(one)) for one in asked)

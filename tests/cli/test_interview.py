"""Being asked, on a terminal and in a pipe: keys, the way back, stopping, and going on another day."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

import careers
from careers.cli.interviewing import State
from careers.cli.kept import Kept
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.level import Level
from conversation import Conversation
from program import Program
from small_files import write_all

SMALL_BASE = Path(__file__).parents[1] / "small_base"
SQL, PYTHON = "Do you know SQL?", "Do you know Python?"


@pytest.fixture
def kept(home: Path) -> Path:
    """Return where the profile lies."""
    return home / "config" / "careers" / "profile.yaml"


def stated(kept: Path) -> list[str]:
    return [line for line in kept.read_text(encoding="utf-8").splitlines() if line.startswith("- ")]


def test_keys_answer_and_each_answer_is_kept_at_once(program: Program, kept: Path) -> None:
    with Conversation(program, "profile", "ask") as talk:
        assert "1 of at most 10." in talk.until(SQL)
        talk.press("3")
        assert "> advanced" in talk.until(PYTHON)
        assert stated(kept) == ["- SQL: advanced"]
        talk.press("0", "q")
        assert talk.end() == 0
        assert talk.modes_are_kept()

    assert "Data Engineer" in talk.shown
    assert f"You keep this in {kept}." in talk.shown.replace("\n", " ").replace("  ", " ")
    assert stated(kept) == ["- SQL: advanced"]


def test_the_way_back_takes_an_answer_back(program: Program, kept: Path) -> None:
    with Conversation(program, "profile", "ask") as talk:
        talk.until(SQL)
        talk.press("3", "b")
        talk.until(SQL)
        assert not kept.exists()
        talk.press("b")
        assert "This is where you began today" in talk.until(SQL)
        talk.press("1", "q")
        talk.end()

    assert stated(kept) == ["- SQL: beginner"]


def test_stopped_it_goes_on_with_the_next_question_and_asks_nothing_twice(program: Program, kept: Path) -> None:
    program.run("profile", "ask", stdin=b"2\nnot sure\nq\n")

    done = program.run("profile", "ask", stdin=b"q\n")

    assert "Going on after 2 of 10 questions" in done.err
    assert "3 of at most 10." in done.err
    assert SQL not in done.err
    assert PYTHON not in done.err
    assert SQL not in program.run("profile", "ask", stdin=b"q\n").err
    assert "1 of at most 10." in program.run("profile", "ask", "--anew", stdin=b"q\n").err
    assert stated(kept) == ["- SQL: intermediate"]


def test_not_being_sure_says_nothing(program: Program, kept: Path) -> None:
    done = program.run("profile", "ask", stdin=b"s\n" * 10)

    assert (done.code, done.out, kept.exists()) == (0, "", False)
    assert "You told neither a skill nor a wish" in done.err


@pytest.mark.parametrize("how", ["key", "signal"])
def test_interrupted_it_keeps_what_was_answered(how: str, program: Program, kept: Path) -> None:
    with Conversation(program, "profile", "ask") as talk:
        talk.until(SQL)
        talk.press("4")
        talk.until(PYTHON)
        if how == "key":
            talk.type("\x03")
        else:
            talk.signal(signal.SIGINT)
        assert talk.end() == 130
        assert talk.modes_are_kept()

    assert "Traceback" not in talk.shown
    assert stated(kept) == ["- SQL: expert"]


def test_told_to_end_it_leaves_the_terminal_as_it_was(program: Program) -> None:
    with Conversation(program, "profile", "ask") as talk:
        talk.until(SQL)
        talk.signal(signal.SIGTERM)
        assert talk.end() == -signal.SIGTERM
        assert talk.modes_are_kept()


def test_a_key_that_answers_nothing_is_told_and_the_question_stays(program: Program, kept: Path) -> None:
    with Conversation(program, "profile", "ask") as talk:
        talk.until(SQL)
        talk.press("\x1b[A9")  # at once: an arrow shows nothing, so that nobody sees when it is read
        talk.until("press 0 to 4, s, b or q")
        talk.press("2q")  # typed ahead
        talk.end()

    assert stated(kept) == ["- SQL: intermediate"]


def test_each_question_is_as_wide_as_the_terminal_is_then(program: Program) -> None:
    with Conversation(program, "profile", "ask", width=100) as talk:
        wide = talk.until(SQL)
        talk.resize(40)
        talk.press("2")
        narrow = talk.until(PYTHON)

    assert max(map(len, wide.splitlines())) > 40
    assert max(map(len, narrow.splitlines())) <= 40


def test_a_wish_without_a_skill_gets_a_plan_from_nothing(program: Program) -> None:
    answers = {"today?": "0", "want to do?": "1", "like best?": "1"}
    with Conversation(program, "profile", "ask") as talk:
        while "this begins from nothing" not in talk.shown:
            shown = talk.until("stop here")
            talk.press(next((key for words, key in answers.items() if words in shown), "0"))
        assert talk.end() == 0

    assert "All essentials after about" in talk.shown


def test_in_a_pipe_the_document_stands_alone_on_stdout(program: Program) -> None:
    done = program.run("profile", "ask", "--json", stdin=b"advanced\nno\nquit\n")

    assert json.loads(done.out)["schema"] == "careers.fit/1"
    assert [one["id"] for one in json.loads(done.out)["profile"]["skills"]] == ["sql"]


def test_where_nothing_is_answered_at_all_it_is_told_what_to_do(program: Program) -> None:
    done = program.run("profile", "ask")

    assert (done.code, done.out) == (2, "")
    assert "error: nothing was answered\nhint: " in done.err


@pytest.mark.parametrize("line", [b"b\n", b"1\n", b"\0" * 1000])
def test_a_pipe_that_never_answers_ends_the_interview(line: bytes, program: Program) -> None:
    done = program.run("profile", "ask", stdin=line * 301 + b"advanced\n" * 9)

    assert "3  advanced" in done.err
    assert done.code == (0 if line == b"1\n" else 2)
    assert program.run("profile", "--format", "json").out.count('"level": "advanced"') == 0


def test_a_checklist_asks_for_all_that_a_role_requires_and_goes_on_after_the_last(program: Program, kept: Path) -> None:
    first = program.run("profile", "ask", "data analyst", "--json", stdin=b"2\n3\nq\n")
    second = program.run("profile", "ask", "analyst", "--json", stdin=b"0\n1\n")

    assert "1 of 4.  Do you know SQL?\nessential, advanced." in first.err
    assert "2 of 4 are answered" in second.err
    assert "1 of 2.  Do you know pandas?" in second.err
    assert stated(kept) == ["- SQL: intermediate", "- Statistics: advanced", "- Clear writing: beginner"]
    assert [one["id"] for one in json.loads(second.out)["roles"]] == ["analyst"]


@pytest.mark.parametrize("end", [b"q\n", b"2\nq\n", b""], ids=["of several", "how well", "no more answers"])
def test_stopped_amid_a_choice_of_several_it_keeps_what_was_chosen(
    end: bytes, program: Program, work: Path, kept: Path
) -> None:
    analyst = (SMALL_BASE / "roles" / "analyst.yaml").read_text(encoding="utf-8")
    role = analyst.replace("id: analyst", "id: chooser").replace("title: Data Analyst", "title: Chooser")
    role = role.replace("aliases:", "aliases: [choosing] #").replace("[pandas, spark]", "[python, spark]")
    write_all(work, {"more/roles/chooser.yaml": role.encode()})
    done = program.run("profile", "ask", "chooser", "--kb", "more", stdin=b"0\n0\n1\n2\n" + end)

    assert "A library for tables: which of these do you know?" in done.err
    assert done.code == 0
    assert len(stated(kept)) == 1
    assert stated(kept)[0].endswith(": intermediate")


def test_a_checklist_of_no_role_asks_nothing(program: Program) -> None:
    done = program.run("profile", "ask", "analist")

    assert (done.code, done.out) == (2, "")
    assert "did you mean analyst?" in done.err


def test_a_damaged_file_of_answers_is_taken_for_none(program: Program, kept: Path) -> None:
    kept.parent.mkdir(parents=True)
    (kept.parent / "interview.json").write_text('{"answers": [7, {"subject": "skill", "offered": "x"}], "asked": "y"}')

    assert "1 of at most 10." in program.run("profile", "ask", stdin=b"q\n").err


@given(levels=st.lists(st.sampled_from([None, *Level]), max_size=10))
def test_the_answers_give_exactly_the_profile_that_the_same_words_give(
    levels: list[Level | None], small: KnowledgeBase
) -> None:
    interview, state, words = careers.Interview(small), State(Kept(), careers.KeptInterview()), []
    for level in levels:
        question = interview.next_question(state.kept.profile, state.interview.answers)
        if question is None:
            break
        reply = {} if level is None else {question.offered[0]: level if question.subject == "skill" else None}
        words += [f"{question.options[0].name}: {level}" for _ in reply if question.subject == "skill"]
        state = state.after(question, reply)

    assert state.kept.profile == (careers.read_profile(words, small) if words else careers.Profile())
    assert state.interview == careers.read_interview(careers.interview_text(state.interview))

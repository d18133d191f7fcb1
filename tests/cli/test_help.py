from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from careers import __version__
from careers.cli.app import COMMANDS
from careers.cli.commands.help import draw_topic
from careers.cli.help_topics import PRINTED, TOPICS, passages, topic_text
from careers.cli.help_topics.man import man_page
from careers.intake.documents.shapes import TOOLS
from careers.intake.words.levels import LEVEL_WORDS
from commands import DOCUMENTS
from program import Done, Program

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
PROFILE = ("ask", "add", "remove", "import", "path")
GROUPED = [["kb", "check"], ["kb", "where"], ["kb", "sources"], *(["profile", name] for name in PROFILE)]
KEYS = b"1\n" * 40
"""What somebody answers who is asked: the first of all, and beginner."""
SCREENS = [[], *([name] for name in COMMANDS), *GROUPED]


def help_of(program: Program, words: list[str], option: str = "--help") -> str:
    done = program.given(COLUMNS="200").run(*words, option)
    assert (done.code, done.err) == (0, "")
    return done.out


@pytest.mark.parametrize("words", SCREENS, ids=" ".join)
def test_every_option_and_argument_says_what_it_is_for(words: list[str], program: Program) -> None:
    shown = help_of(program, words)
    named = "".join(re.findall(r"^(?:Options|Arguments):\n(?:.+\n)+", shown, re.MULTILINE))
    told = re.findall(r"^  (\S.*?)(?: {2,}|\n {3,})\S", named, re.MULTILINE)

    assert len(told) == len(re.findall(r"^  \S", named, re.MULTILINE))
    assert "-h, --help" in told


@pytest.mark.parametrize("words", SCREENS, ids=" ".join)
def test_the_short_option_shows_the_same_help(words: list[str], program: Program) -> None:
    assert help_of(program, words, "-h") == help_of(program, words)


def test_every_command_is_listed_with_what_it_does(program: Program) -> None:
    listed = re.findall(r"^  (\w+) +(\S.*)$", help_of(program, []).partition("Commands:")[2], re.MULTILINE)

    assert [name for name, _ in listed][: len(COMMANDS)] == list(COMMANDS)


def test_without_a_command_the_help_is_shown(program: Program) -> None:
    assert program.given(COLUMNS="200").run() == Done(0, help_of(program, []), "")


@pytest.mark.parametrize("words", [["--version"], ["-V"], ["-V", "fit"], ["--version", "fit"]])
def test_the_version_is_told(words: list[str], program: Program) -> None:
    assert program.run(*words) == Done(0, f"careers {__version__}\n", "")


NOTED = re.compile("read |kept what was read |[0-9]+ skills? of .* not known")
"""What is told beside an answer of documents."""


@pytest.mark.parametrize("words", SCREENS, ids=" ".join)
def test_examples_stand_before_the_options_and_each_of_them_answers(
    words: list[str], real_program: Program, program: Program
) -> None:
    asked = program if words[:1] in (["site"], ["kb"]) else real_program  # two thousand pages, and a base to compile
    shown = help_of(asked, words)
    examples = re.findall(r"^  careers (.*)$", shown.partition("Examples:")[2].partition("\n\n")[0], re.MULTILINE)

    shutil.copytree(DOCUMENTS, asked.folder, dirs_exist_ok=True)

    assert examples
    assert shown.index("Examples:") < shown.index("Options:")
    for example in examples:
        if example == "mcp":  # it ends when its client does, here at once, and has said nothing
            assert real_program.run("mcp") == Done(0, "", "")
            continue
        done = asked.run(*shlex.split(example), stdin=KEYS)
        noted = [line for line in done.err.splitlines() if not NOTED.match(line)]
        assert (done.code, [] if "ask" in words else noted) == (0, []), example
        assert done.out or words == ["profile", "remove"]  # of somebody who keeps nothing


@pytest.mark.parametrize("words", SCREENS, ids=" ".join)
def test_help_is_never_wider_than_a_hundred_columns(words: list[str], program: Program) -> None:
    assert max(map(len, help_of(program, words).splitlines())) <= 100


@pytest.mark.parametrize("columns", [40, 59, 60, 80])
@pytest.mark.parametrize("words", SCREENS, ids=" ".join)
def test_help_is_as_narrow_as_the_terminal_but_for_examples(words: list[str], columns: int, program: Program) -> None:
    shown = program.given(COLUMNS=str(columns)).run(*words, "--help").out

    assert [line for line in shown.splitlines() if len(line) > columns and not line.startswith("  careers ")] == []


@pytest.mark.parametrize("words", SCREENS[1:], ids=" ".join)
def test_the_help_of_a_command_can_be_looked_up(words: list[str], program: Program) -> None:
    looked_up = program.given(COLUMNS="200").run("help", *words)

    assert looked_up == Done(0, help_of(program, words), "")


def test_without_a_topic_all_are_listed(program: Program) -> None:
    done = program.run("help")

    listed = [*TOPICS.items(), *((name, one.about) for name, one in PRINTED.items())]
    assert re.findall(r"^  (\S+) +(\S.*)$", done.out, re.MULTILINE) == listed


def test_what_stands_at_the_left_has_no_marks_of_its_source() -> None:
    told = [draw_topic(topic_text(topic), 80) for topic in TOPICS]

    assert not [line for text in told for line in text.splitlines() if re.match("  [A-Z_]+`", line)]


def test_no_command_is_listed_with_half_a_sentence(program: Program) -> None:
    for group in ([], ["profile"]):
        listed = program.run(*group, "--help").out.partition("Commands:")[2]

        assert listed
        assert "..." not in listed


def test_a_topic_stands_on_the_screen_with_its_terms_at_the_left(program: Program) -> None:
    assert program.given(COLUMNS="60").run("help", "exit-codes") == Done(
        0,
        "A script may rely on how the program ends:\n\n"
        "  0    answered\n"
        "  1    answered, and no role reached `--min-score`, or the\n"
        "       plan does not lead to `--reach`\n"
        "  2    wrong usage or bad input; stdout is empty, stderr\n"
        "       says what, where and what to do\n"
        "  70   a bug; `--debug` shows where it is\n"
        "  130  interrupted by Ctrl-C\n\n"
        "A reader that goes away, as `head` does, is no error.\n\n"
        "Of many inputs some of which could not be read: 0 if any was\n"
        "answered, with their number on stderr, and 2 if none was.\n",
        "",
    )


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_says_the_same_on_screens_of_every_width(topic: str, program: Program) -> None:
    wide, narrow = (program.given(COLUMNS=columns).run("help", topic).out for columns in ("1000", "40"))
    text = topic_text(topic)

    assert wide.split() == narrow.split()
    assert max(map(len, narrow.splitlines())) <= 40
    assert re.sub(r"\W", "", wide) == re.sub(r"\W", "", text)


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["format"], "did you mean formats? `careers help` lists the topics"),
        (["kb", "chekc"], "`careers help` lists the topics"),
        (["compar"], "did you mean compare? `careers help` lists the topics"),
    ],
)
def test_what_there_is_nothing_to_read_of_is_refused(words: list[str], hint: str, program: Program) -> None:
    told = f"error: there is no topic or command '{' '.join(words)}'\nhint: {hint}\n"

    assert program.run("help", *words) == Done(2, "", told)


def test_the_table_of_levels_has_every_word_that_is_read_as_one() -> None:
    told = " ".join(topic_text("levels").split())

    assert [word for word in LEVEL_WORDS if not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", told)] == []


def test_the_topic_on_documents_names_every_tool_whose_profiles_are_read(program: Program) -> None:
    told = " ".join(program.run("help", "documents").out.split())

    assert [tool for tool in TOOLS if tool not in told] == []


def test_the_readme_names_the_topics_in_the_order_of_the_program() -> None:
    listed = README.partition("`careers help TOPIC`")[2].partition("\n\n")[0]

    assert re.findall(r"`([a-z-]+)`", listed) == list(TOPICS)


def test_the_readme_names_every_exit_code_that_the_topic_explains() -> None:
    codes = [one.term for one in passages(topic_text("exit-codes")) if one.term]

    assert re.findall(r"`\d+`", README.partition("It ends with")[2].partition("\n\n")[0]) == codes


PAGE = man_page("2026-01-31")


def test_the_man_page_tells_of_every_command_option_and_topic(program: Program) -> None:
    told = re.sub(r"\\f[BIR]|\\&", "", PAGE).replace(r"\-", "-").replace(r"\(aq", "'").replace(r"\(ti", "~")

    for words in SCREENS[1:]:
        assert f".SS {' '.join(['careers', *words])}" in told
        options = re.findall(r"--[a-z-]+", help_of(program, words))
        assert set(options) - {"--help"} <= set(re.findall(r"--[a-z-]+", told))
    for topic in TOPICS:
        for passage in passages(topic_text(topic).replace("`", "")):
            assert passage.text in told


@pytest.mark.skipif(not shutil.which("mandoc"), reason="mandoc is not installed")
def test_the_man_page_is_sound() -> None:
    done = subprocess.run(
        ["mandoc", "-T", "lint", "-W", "warning"], input=PAGE, capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout) == (0, "")

"""What shells complete: what they are told, and what they make of it."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import sys
import time
from pathlib import Path

import pytest

from careers import KnowledgeBase
from careers.cli.app import COMMANDS
from careers.cli.completion.complete import Table, split_line
from careers.cli.completion.table import table_text
from program import SECONDS, Done, Program
from small_files import write_all

SHELLS = ["bash", "zsh", "fish"]
FILES = {"bash": ".bashrc", "zsh": ".zshrc", "fish": ".config/fish/completions/careers.fish"}


def completed(program: Program, line: str) -> Done:
    return program.given(_CAREERS_COMPLETE="1").run(line)


def words(program: Program, line: str) -> list[str]:
    done = completed(program, line)
    assert (done.code, done.err) == (0, "")
    return [answer.partition("\t")[0] for answer in done.out.splitlines()]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("careers sh", ["show"]),
        ("careers SK", ["skills", "skill"]),
        ("careers kb ", ["check", "where", "sources", "diff"]),
        ("careers show ", ["analyst", "engineer", "scientist"]),
        ("careers show an", ["analyst"]),
        ("careers show data\\ sc", ["scientist"]),
        ('careers show "Data En', ["engineer"]),
        ("careers show analyst ", []),
        ("careers compare analyst engineer sc", ["scientist"]),
        ("careers fit -s pyt", ["python"]),
        ("careers fit --skills sql,pan", ["sql,pandas"]),
        ("careers fit --skills sql,python:a", ["sql,python:advanced"]),
        ("careers fit --skills=sql,pan", ["--skills=sql,pandas"]),
        ("careers fit --among analyst,sc", ["analyst,scientist"]),
        ("careers fit --format js", ["json", "jsonl"]),
        ("careers fit --format=h", ["--format=html"]),
        ("careers fit --format json --skills-f", ["--skills-from"]),
        ("careers compare analyst engineer --sections to", ["tools"]),
        ("careers skill pand", ["pandas"]),
        ("careers --ins", ["--install-completion"]),
        ("careers --install-completion z", ["zsh"]),
        ("careers help form", ["formats"]),
        ("careers help com", ["compare"]),
        ("careers fit --top ", []),
        ("careers nonsense zz", []),
        ("/usr/bin/careers show an", ["analyst"]),
    ],
)
def test_a_line_goes_on(line: str, found: list[str], program: Program) -> None:
    assert words(program, line) == found


def test_each_word_comes_with_what_it_is(program: Program) -> None:
    assert completed(program, "careers show an").out == "analyst\tData Analyst\n"
    assert completed(program, "careers fit --js").out == "--json\tThe same as --format json.\n"


def test_every_command_and_every_option_of_it_is_completed(program: Program) -> None:
    assert words(program, "careers ") == list(COMMANDS)
    for command in [*COMMANDS, "kb check"]:
        help_text = program.run(*command.split(), "--help").out
        options = dict.fromkeys(re.findall(r"--[a-z-]+", _options(help_text)))
        assert words(program, f"careers {command} --") == list(options)


def _options(help_text: str) -> str:
    """Return the names of the options, each at the beginning of its line."""
    lines = re.findall(r"^  (-.*)$", help_text.partition("Options:")[2], re.MULTILINE)
    return "\n".join(line.partition("  ")[0] for line in lines)


@pytest.mark.parametrize(
    "line", ["careers fit --profile ", "careers fit -o a", "careers roles --kb ", "careers kb check "]
)
def test_of_files_the_shell_knows_more(line: str, program: Program) -> None:
    assert completed(program, line) == Done(1, "", "")


def test_skills_of_ones_own_are_completed_too(program: Program, work: Path) -> None:
    own = b"- {id: knitting, name: Knitting by hand, kind: practice, hours: [1, 2]}\n"
    write_all(work, {"more/skills/one.yaml": own})

    assert words(program, "careers skill kni") == []
    assert completed(program, "careers skill --kb more kni").out == "knitting\tKnitting by hand\n"


def test_whatever_is_wrong_nobody_who_types_is_disturbed(program: Program) -> None:
    assert completed(program, "careers show --kb nowhere an") == Done(0, "", "")


def test_bytes_that_are_no_text_are_given_back_as_they_are(program: Program) -> None:
    asked = program.given(_CAREERS_COMPLETE="1").start(b"careers fit -s \xff,pand")
    assert asked.communicate(timeout=SECONDS)[0] == b"\xff,pandas\tpandas\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no device that is always full")
def test_a_shell_that_has_gone_is_no_error(program: Program) -> None:
    with open("/dev/full", "wb") as full:
        asked = program.given(_CAREERS_COMPLETE="1").start("careers f", stdout=full.fileno())

    assert (asked.communicate(timeout=SECONDS)[1], asked.returncode) == (b"", 0)


def test_a_name_goes_on_by_its_title(small: KnowledgeBase) -> None:
    table = Table(table_text(small))

    assert table.words(["show"], "an") == {"analyst": "Data Analyst"}
    assert table.words(["show"], "data a") == {"analyst": "Data Analyst"}
    assert table.words(["fit", "--skills"], "python:adv") == {"python:advanced": ""}


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("", [""]),
        ("careers", ["careers"]),
        ("careers ", ["careers", ""]),
        ("  careers   fit ", ["careers", "fit", ""]),
        ("careers 'a b' c\\ d \"e'f", ["careers", "a b", "c d", "e'f"]),
    ],
)
def test_a_line_is_split_as_a_shell_does(line: str, parts: list[str]) -> None:
    assert split_line(line) == parts


@pytest.fixture
def person(program: Program, home: Path) -> Program:
    """Return the program of a person who has a home and finds it by its name."""
    home.mkdir(exist_ok=True)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return program.given(PATH=path, HOME=str(home), XDG_CONFIG_HOME=str(home / ".config"))


@pytest.mark.parametrize("shell", SHELLS)
def test_completion_is_installed_once_and_leaves_the_rest_alone(shell: str, person: Program, home: Path) -> None:
    file = home / FILES[shell]
    if shell != "fish":
        file.write_text("alias ll='ls -l'", encoding="utf-8")
    done = person.given(SHELL=f"/usr/bin/{shell}").run("--install-completion")
    written = file.read_text(encoding="utf-8")

    assert (done.code, done.err) == (0, "")
    assert f"wrote {file}\n" in done.out
    assert person.run("--install-completion", shell) == done
    assert file.read_text(encoding="utf-8") == written
    if shell != "fish":
        assert written.startswith("alias ll='ls -l'\nsource \"")
        assert written.count("careers") == 1


def test_a_startup_file_in_another_encoding_keeps_every_byte(person: Program, home: Path) -> None:
    file = home / FILES["bash"]
    file.write_bytes(b"# caf\xe9\n")

    assert person.run("--install-completion", "bash").code == 0
    assert file.read_bytes().startswith(b"# caf\xe9\nsource ")


@pytest.mark.parametrize("shell", [*SHELLS, "powershell"])
def test_the_script_of_a_shell_is_shown(shell: str, person: Program) -> None:
    done = person.run("--show-completion", shell)

    assert (done.code, done.err) == (0, "")
    assert "_CAREERS_COMPLETE" in done.out


@pytest.mark.parametrize(
    ("environment", "arguments", "message"),
    [
        ({"SHELL": "/bin/tcsh"}, [], "error: no completion for the shell 'tcsh'\nhint: name one: bash, zsh, fish"),
        ({"SHELL": ""}, [], "error: the environment does not tell which shell you use\nhint: name one: "),
        ({}, ["tcsh"], "error: "),
    ],
)
def test_another_shell_is_refused(
    environment: dict[str, str], arguments: list[str], message: str, person: Program
) -> None:
    done = person.given(**environment).run("--install-completion", *arguments)

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(message)


@pytest.mark.skipif(bool(shutil.which("pwsh") or shutil.which("powershell")), reason="there is a PowerShell")
def test_where_there_is_no_powershell_that_is_told(person: Program) -> None:
    done = person.run("--install-completion", "powershell")

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error: there is no PowerShell on this machine\n")


def typed(shell: str, keys: str, expected: str, person: Program) -> str:
    """Type keys in a shell on a terminal of its own, and give what it shows, until it shows what is expected."""
    home = Path(person.environment["HOME"])
    (home / FILES[shell]).write_text("PS1='ready> '\n", encoding="utf-8")
    person.run("--install-completion", shell)
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(person.folder)
        os.execvpe(shell, [shell, "-i"], person.environment | {"TERM": "dumb"})
    shown, sent, end = "", False, time.monotonic() + SECONDS
    while expected not in shown and time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            shown = re.sub(r" +", " ", shown + os.read(terminal, 65536).decode(errors="replace"))
        if not sent and "ready> " in shown:
            os.write(terminal, keys.encode())
            sent = True
    os.close(terminal)
    os.waitpid(process, 0)
    return shown


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("careers sho\tsci\t", "careers show scientist"),
        ("careers fit -s sql,pan\t", "sql,pandas"),
        ("careers fit -s python:adv\t", "python:advanced"),
        ("careers fit --format=csv --top 1 -s sql,pan\t", "sql,pandas"),
        ("careers show \t\t", "analyst (Data Analyst)"),
        ("careers kb check ./onl\t", "./only-this"),
    ],
)
def test_in_bash(keys: str, expected: str, person: Program, work: Path) -> None:
    (work / "only-this").mkdir()

    assert expected in typed("bash", keys, expected, person)


@pytest.mark.skipif(not shutil.which("zsh"), reason="zsh is not installed")
@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("careers sho\tsci\t", "scientist "),
        ("careers fit -s sql,pan\t", "sql,pandas"),
        ("careers fit -s python:adv\t", "python:advanced"),
        ("careers fit -s python:\t", "beginner \r\npython:intermediate \r\npython:advanced \r"),
        ("careers show 'data en\t", "engineer'"),
        ("careers show \t", "analyst -- Data Analyst"),
        ("careers kb check ./onl\t", "./only-this"),
    ],
)
def test_in_zsh(keys: str, expected: str, person: Program, work: Path) -> None:
    (work / "only-this").mkdir()

    assert expected in typed("zsh", keys, expected, person)


@pytest.mark.skipif(not shutil.which("fish"), reason="fish is not installed")
@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("careers sho", ["show\tShow what there is to know of a role; on a terminal, the gist."]),
        ("careers show ", ["analyst\tData Analyst", "engineer\tData Engineer", "scientist\tData Scientist"]),
        ("careers fit -s sql,pan", ["sql,pandas\tpandas"]),
        ("careers kb check ./onl", ["./only-this/"]),
    ],
)
def test_in_fish(line: str, found: list[str], person: Program, work: Path) -> None:
    (work / "only-this").mkdir()
    person.run("--install-completion", "fish")
    done = person._replace(command=("fish",)).run("-c", f"complete -C '{line}'")

    assert [one.rstrip() for one in done.out.splitlines()] == found

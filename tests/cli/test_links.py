"""Addresses: links on terminals that have them, and elsewhere whole, however narrow it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from careers.cli.hyperlinks import takes_links
from program import Program
from small_files import write_all

ADDRESS = "https://learning.example/courses/an-introduction-to-the-statistics-of-everything-2024/"
OVERLAY = {
    "skills/all.yaml": (
        f"- {{id: knots, name: Knots, kind: concept, url: '{ADDRESS}', aliases: [bends], hours: [1, 2]}}\n"
    ).encode(),
}
LINK = re.compile("\x1b\\]8;;([^\x1b]*)\x1b\\\\([^\x1b]*)\x1b\\]8;;\x1b\\\\")


@pytest.mark.parametrize(
    ("environment", "has"),
    [
        ({"TERM": "xterm-256color"}, False),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7006"}, True),
        ({"TERM": "xterm-256color", "VTE_VERSION": "5000"}, False),
        ({"TERM": "xterm-256color", "VTE_VERSION": "unknown"}, False),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "foot-direct"}, True),
        ({"WT_SESSION": "2f1c"}, True),
        ({"TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.4.19"}, True),
        ({"TERM_PROGRAM": "iTerm.app", "TERM_PROGRAM_VERSION": "3.0"}, False),
        ({"TERM_PROGRAM": "WezTerm", "TERM_PROGRAM_VERSION": "20230712-072601-f4abf8fd"}, True),
        ({"TERM_PROGRAM": "Apple_Terminal", "TERM_PROGRAM_VERSION": "453"}, False),
        ({"TERM": "tmux-256color", "VTE_VERSION": "7006"}, False),
        ({"TERM": "xterm-256color", "TMUX": "/tmp/tmux-1/default", "KITTY_WINDOW_ID": "1"}, False),
        ({"TERM": "screen", "STY": "1.pts"}, False),
        ({"TERM": "dumb", "VTE_VERSION": "7006"}, False),
        ({"TERM": "tmux-256color", "FORCE_HYPERLINK": "1"}, True),
        ({"TERM": "xterm-kitty", "FORCE_HYPERLINK": "0"}, False),
        ({}, False),
    ],
    ids=str,
)
def test_a_terminal_has_links_where_it_is_known_to(environment: dict[str, str], has: bool) -> None:  # noqa: FBT001
    assert takes_links(environment) is has


@pytest.fixture
def linking(program: Program, work: Path) -> Program:
    """Return the program on a terminal with links, beside a base with a long address."""
    write_all(work / "kb", OVERLAY)
    return program.given(FORCE_HYPERLINK="1")


@pytest.mark.parametrize("colours", [{}, {"NO_COLOR": "1"}])
def test_a_link_is_short_and_leads_to_the_address(colours: dict[str, str], linking: Program) -> None:
    first, again = (
        linking.given(**colours).run("skill", "knots", "--kb", "kb", tty={"stdout"}, width=40).out for _ in range(2)
    )

    assert LINK.findall(first) == [(ADDRESS, "learning.example/…")]
    assert first == again


@pytest.mark.parametrize("environment", [{"FORCE_HYPERLINK": "0"}, {"ACCESSIBLE": "1"}])
def test_without_links_the_address_stands_whole(environment: dict[str, str], linking: Program) -> None:
    for width in (40, 80, 120):
        shown = linking.given(**environment).run("skill", "knots", "--kb", "kb", tty={"stdout"}, width=width).out
        assert ADDRESS in shown
        assert "\x1b]8" not in shown


def test_a_pipe_and_a_file_have_no_links(linking: Program, work: Path) -> None:
    words = ["skill", "knots", "--kb", "kb", "--format", "table", "--color", "always"]

    assert "\x1b]8" not in linking.run(*words).out
    linking.run(*words, "-o", "answer.txt", tty={"stdout"})
    assert "\x1b]8" not in (work / "answer.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(("version", "links"), [("less 551 (GNU)", 0), ("less 590 (GNU)", 1), ("more", 0)])
def test_a_pager_that_would_show_the_sequence_gets_no_links(
    version: str, links: int, linking: Program, work: Path
) -> None:
    script = f'#!/bin/sh\n[ "$1" = --version ] && {{ echo "{version}"; exit; }}\ncat > paged\n'
    write_all(work / "bin", {"less": script.encode()})
    (work / "bin" / "less").chmod(0o755)
    path = f"{work / 'bin'}:{linking.environment['PATH']}"
    paging = linking.given(PATH=path, PAGER="less", LINES="3")

    paging.run("skill", "knots", "--kb", "kb", tty={"stdout"})

    shown = (work / "paged").read_text(encoding="utf-8")
    assert len(LINK.findall(shown)) == links
    assert links or ADDRESS in shown

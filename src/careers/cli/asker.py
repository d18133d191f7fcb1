"""Asking somebody one question, on stderr: drawing it, and understanding the answer."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from enum import Enum
from textwrap import wrap

import careers
from careers.cli.errors import write_note
from careers.cli.keys import AnswerReader
from careers.cli.terminal import Terminal, width_of
from careers.render.clean import clean

WIDEST = 100
PAGE, LONG_PAGE = 6, 9
"""Options that are shown at once: with a line of what each is, and without."""
LEVELS = (
    ("no", "not at all"),
    ("beginner", "you have worked through an introduction"),
    ("intermediate", "you get work done with it"),
    ("advanced", "others ask you"),
    ("expert", "years of practice"),
)
NOT_SURE = {"s", "skip", "not sure", "?"}
BACK = {"b", "back"}
STOP = {"q", "quit", "stop", "exit"}
NONE = {"0", "n", "no", "none"}
KEYS = "s not sure   b back   q stop here"


class Turn(Enum):
    """Where an interview goes other than on."""

    NOT_SURE = "s"
    BACK = "b"
    STOP = "q"
    ENDED = ""
    """No more answers come."""


Levels = Mapping[str, careers.Level | None]


class Asker:
    """Asks somebody; the questions go to stderr, for the answer of the command is for stdout."""

    def __init__(self, terminal: Terminal) -> None:
        """Take where to ask."""
        self._terminal = terminal
        self._answers = AnswerReader()
        self._ended: Turn | None = None

    def ask(self, question: careers.Question, place: str, held: Levels) -> Turn | Levels:
        """Return the options that somebody chooses, skills with their levels, or how else they answer.

        Args:
            question: what to ask.
            place: how far the interview has come, in words.
            held: the levels of the skills that they have already, by id.

        Raises:
            KeyboardInterrupt: somebody presses Ctrl-C.
        """
        if self._ended:
            return self._ended
        self._write("")
        self._wrapped(f"{place}  {question.words}", bold=True)
        self._wrapped(question.told)
        if question.subject != "skill":
            none = "none of these, or nothing yet" if question.subject == "family today" else "none of these"
            return self._one_of(question.options, none)
        if len(question.options) == 1:
            return self._level(question.options[0], held)
        return self._some_of(question.options, held)

    def say(self, text: str) -> None:
        """Write a remark beside the questions."""
        self._wrapped(text)

    def _one_of(self, options: Sequence[careers.Option], none: str) -> Turn | Levels:
        """Return the one option that is chosen, page by page."""
        size = PAGE if any(one.told for one in options) else LONG_PAGE
        for start in range(0, len(options), size):
            page, is_last = options[start : start + size], start + size >= len(options)
            self._list(page, {}, none if is_last else "others")
            picked = self._pick(len(page))
            if isinstance(picked, Turn):
                return picked
            if picked:
                self._echo(page[picked - 1].name)
                return {page[picked - 1].id: None}
        self._echo(none)
        return {}

    def _some_of(self, options: Sequence[careers.Option], held: Levels) -> Turn | Levels:
        """Return the skills that are chosen, each with its level, until no more are."""
        chosen = {one.id: held[one.id] for one in options if one.id in held}
        while True:
            self._list(options, chosen, "no more" if chosen else "none of these")
            picked = self._pick(len(options))
            if picked is Turn.NOT_SURE and chosen:
                return chosen
            if isinstance(picked, Turn):
                return self._after(picked, chosen, held)
            if not picked:
                self._echo("no more" if chosen else "none of these")
                return chosen
            self._wrapped(f"{options[picked - 1].name}: how well?", bold=True)
            level = self._level(options[picked - 1], chosen)
            if level in (Turn.STOP, Turn.ENDED):
                return self._after(level, chosen, held)
            if not isinstance(level, Turn):
                chosen = {key: value for key, value in chosen.items() if key != options[picked - 1].id} | dict(level)

    def _after(self, turn: Turn, chosen: Levels, held: Levels) -> Turn | Levels:
        """Return what was chosen before somebody stops, which the next question does; else how they go on."""
        if turn not in (Turn.STOP, Turn.ENDED) or all(one in held and held[one] == chosen[one] for one in chosen):
            return turn
        self._ended = turn
        return chosen

    def _level(self, option: careers.Option, held: Levels) -> Turn | Levels:
        """Return how well somebody knows one skill."""
        if option.id in held:
            self._wrapped(f"You keep it{f' as {held[option.id]}' if held[option.id] else ' without a level'}.")
        for number, (name, told) in enumerate(LEVELS):
            self._wrapped(f"  {number}  {name:12}  {told}", indent=19)
        picked = self._pick(len(LEVELS) - 1, {name: number for number, (name, _) in enumerate(LEVELS)})
        if isinstance(picked, Turn):
            return picked
        self._echo(LEVELS[picked][0])
        return {option.id: careers.Level(picked)} if picked else {}

    def _list(self, options: Sequence[careers.Option], chosen: Levels, none: str) -> None:
        for number, one in enumerate(options, start=1):
            level = f" ({chosen[one.id] or 'no level'})" if one.id in chosen else ""
            self._wrapped(f"  {number}  {one.name}{level}{f': {one.told}' if one.told else ''}", indent=5)
        self._write(f"  0  {none}")

    def _pick(self, most: int, words: Mapping[str, int] | None = None) -> Turn | int:
        """Return the number that somebody picks, 0 for none, asking again where an answer is none of those offered."""
        self._wrapped(KEYS)
        while (answer := self._answers.read()) is not None:
            for turn, spellings in ((Turn.NOT_SURE, NOT_SURE), (Turn.BACK, BACK), (Turn.STOP, STOP)):
                if answer in spellings:
                    if turn is Turn.NOT_SURE:
                        self._echo("not sure")
                    return turn
            if answer in NONE:
                return 0
            if answer in (words or {}):
                return (words or {})[answer]
            if answer.isdecimal() and 1 <= int(answer) <= most:
                return int(answer)
            self._write(f"{'press' if self._answers.by_key else 'write'} 0 to {most}, s, b or q")
        return Turn.ENDED

    def _echo(self, text: str) -> None:
        self._wrapped(f"> {text}")

    def _wrapped(self, text: str, *, indent: int = 0, bold: bool = False) -> None:
        width = min(width_of(self._terminal.stderr, os.environ), WIDEST)
        for line in wrap(clean(text), width, subsequent_indent=" " * min(indent, width // 4), break_on_hyphens=False):
            self._write(f"\x1b[1m{line}\x1b[0m" if bold and self._terminal.error_color else line)

    def _write(self, line: str) -> None:
        write_note(self._terminal.stderr, f"{line}\n")

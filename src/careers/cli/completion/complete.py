"""Answering a shell that asks how a line goes on: no Typer, no knowledge base, nothing that takes a blink.

A shell sets ``_CAREERS_COMPLETE`` and gives the line up to the cursor as the only argument. It gets a line for each
word that may stand there, with what it is after a tab. Exit code 1 means: the name of a file.
"""

import os
import sys

FILES = 1
LEVELS = ("beginner", "intermediate", "advanced", "expert")
COMPILED = os.path.join(os.path.dirname(__file__), "..", "..", "data", "completion.tsv")
"""The table that a wheel carries; a checkout derives it anew."""

Words = dict[str, str]
"""What each word that may stand somewhere is."""


def answer(line: str) -> int:
    """Write how a line goes on, and return the exit code; nothing that is wrong disturbs somebody who types."""
    *before, typed = split_line(line)
    try:
        found = Table(_text(before)).words(before[1:], typed)
    except Exception:  # noqa: BLE001 - the command itself will tell
        found = {}
    text = "".join(f"{word}\t{told}\n" for word, told in (found or {}).items())
    try:
        sys.stdout.buffer.write(text.encode(errors="surrogateescape"))
        sys.stdout.flush()
    except OSError:  # the shell has gone
        return 0
    return FILES if found is None else 0


def split_line(line: str) -> list[str]:
    """Return the words of a line as a shell reads them, the last one as far as it was typed; empty after a space."""
    words, quote, escaped = [""], "", False
    for char in line:
        if escaped or (quote and char not in {quote, "\\"}):
            words[-1] += char
            escaped = False
        elif char == "\\":
            escaped = True
        elif char in {"'", '"'}:
            quote = "" if quote else char
        elif char.isspace():
            words += [""] if words[-1] else []
        else:
            words[-1] += char
    return words


class Table:
    """The commands with their options, and the names of roles and skills."""

    def __init__(self, text: str) -> None:
        """Take lines of a kind, a path of commands and what stands there; names are read when they are asked for."""
        self.commands: dict[str, Words] = {}
        self.options: dict[str, dict[str, tuple[str, str]]] = {}
        self.arguments: dict[str, list[str]] = {}
        self.lines = text.splitlines()
        for line in self.lines:
            if line.startswith("command\t"):
                _, path, name, told = line.split("\t")
                self.commands.setdefault(path, {})[name] = told
            elif line.startswith("option\t"):
                _, path, name, kind, told = line.split("\t")
                self.options.setdefault(path, {})[name] = (kind, told)
            elif line.startswith("argument\t"):
                _, path, kind = line.split("\t")
                self.arguments.setdefault(path, []).append(kind)

    def words(self, before: list[str], typed: str) -> Words | None:
        """Return what may stand after some words, of which a part was typed; None for the name of a file."""
        path, arguments, wanted = "", 0, ""
        for word in before:
            if wanted:
                wanted = ""
            elif word.startswith("-") and word != "-":
                wanted = "" if "=" in word else self._option(path, word)
            elif word in self.commands.get(path, {}):
                path = f"{path} {word}".strip()
            else:
                arguments += 1
        return self._at(path, arguments, wanted, typed)

    def _at(self, path: str, arguments: int, wanted: str, typed: str) -> Words | None:
        if wanted:
            return self._values(wanted, typed)
        name, equals, value = typed.partition("=")
        if equals and name.startswith("--"):
            values = self._values(self._option(path, name), value)
            return values and {f"{name}={word}": told for word, told in values.items()}
        if typed.startswith("-"):
            options = self.options.get(path, {})
            return {option: told for option, (_, told) in options.items() if option.startswith(typed)}
        if path in self.commands:
            return _beginning(self.commands[path], typed)
        kinds = self.arguments.get(path, [])
        many = kinds[-1:] if kinds and kinds[-1].endswith("...") else []
        kind = [*kinds, *many * (arguments + 1)][arguments : arguments + 1]
        return self._values(kind[0].removesuffix("..."), typed) if kind else {}

    def _option(self, path: str, name: str) -> str:
        """Return the kind of value that an option takes; nothing for a flag."""
        return self.options.get(path, {}).get(name, ("", ""))[0]

    def _values(self, kind: str, typed: str) -> Words | None:
        """Return the values of a kind; in a list, after the last comma, and after a skill's colon its levels."""
        if kind == "file":
            return None
        if kind.startswith("="):
            return _beginning(dict.fromkeys(kind[1:].split(","), ""), typed)
        done, comma, begun = typed.rpartition(",")
        skill, colon, _ = begun.partition(":")
        if kind == "skill" and colon:
            done, comma, kind, begun = f"{done}{comma}{skill}", ":", "level", begun[len(skill) + 1 :]
        return {f"{done}{comma}{word}": told for word, told in _beginning(self._names(kind), begun).items()}

    def _names(self, kind: str) -> Words:
        """Return what may be named of a kind: levels, and what the table has a line for."""
        if kind == "level":
            return dict.fromkeys(LEVELS, "")
        return dict(line.split("\t")[1:] for line in self.lines if line.startswith(f"{kind}\t"))


def _beginning(words: Words, typed: str) -> Words:
    """Return the words that go on from what was typed or, without any, those whose title does."""
    typed = typed.lower()
    found = {word: told for word, told in words.items() if word.startswith(typed)}
    return found or {word: told for word, told in words.items() if told.lower().startswith(typed)}


def _text(before: list[str]) -> str:
    """Return the table: the one that was compiled, unless roles or skills of one's own may come in."""
    from careers import user_config, user_overlay

    own = os.path.isdir(user_overlay()) or os.path.exists(user_config())
    if "--kb" in before or not os.path.isfile(COMPILED) or own:
        from careers import load
        from careers.cli.completion.table import table_text
        from careers.cli.defaults import read_defaults

        after = [index for index, word in enumerate(before, start=1) if word == "--kb"]
        named = [before[index] for index in after if index < len(before)]
        return table_text(load(named or read_defaults().kb))
    with open(COMPILED, encoding="utf-8") as file:
        return file.read()

"""Options that several commands share, declared once."""

import os
from collections.abc import Iterable, Sequence
from shlex import quote
from typing import Annotated, NamedTuple

import typer

import careers
from careers.cli.session import ENDINGS, PAGES, RECORDS, Format, Session
from careers.cli.terminal import ColorChoice, Terminal, current_terminal
from careers.domain.errors import CareersError, Location, Problem, fail
from careers.domain.phrases import counted
from careers.domain.sections import SECTIONS

RoleArgument = Annotated[
    str,
    typer.Argument(
        metavar="ROLE",
        help="An id, a title or an alias.",
        show_default=False,
    ),
]
RolesArgument = Annotated[
    list[str],
    typer.Argument(metavar="ROLE...", help="Ids, titles or aliases.", show_default=False),
]
SkillArgument = Annotated[
    str,
    typer.Argument(
        metavar="SKILL",
        help="An id, a name or an alias.",
        show_default=False,
    ),
]
SectionsOption = Annotated[
    list[str] | None,
    typer.Option("--sections", metavar="SECTION,...", help="Show these sections only, or all.", show_default=False),
]

ALL = "all"


def wanted_sections(given: list[str] | None, session: Session) -> list[str] | None:
    """Return the sections that were asked for; with nothing said, none on a terminal, whose page is a screen or two.

    Return None where all are meant.

    Raises:
        CareersError: no section was named.
    """
    if given is None:
        return [] if session.format == "table" else None
    names = careers.split_names(given)
    if not names:
        raise fail("no section is named", f"sections are {', '.join(SECTIONS)}, or all")
    return None if names == [ALL] else names


class Common(NamedTuple):
    """How to answer; every command has these."""

    format: Annotated[
        Format | None,
        typer.Option("--format", help="Table, or plain in a pipe: see `careers help formats`.", show_default=False),
    ] = None
    json: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False
    fields: Annotated[
        list[str] | None, typer.Option("--fields", metavar="NAME,...", help="Write these fields of each record only.")
    ] = None
    output: Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")] = None
    color: Annotated[ColorChoice, typer.Option("--color", help="When to use colour.")] = "auto"
    kb: Annotated[
        list[str] | None, typer.Option("--kb", metavar="DIR", help="Add a folder of your own roles and skills.")
    ] = None
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No notes beside the answer.")] = False
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Tell what the answer rests on.")] = False
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error came from.")] = False

    def open(self) -> Session:
        """Return the session that these options ask for.

        Raises:
            CareersError: two options contradict each other.
        """
        if self.json and self.format not in {None, "json"}:
            raise fail(f"--json and --format {self.format} contradict each other", "give one of them")
        terminal = current_terminal(self.color)
        if self.output is not None:
            terminal = terminal._replace(is_tty=False, color=self.color == "always")
        chosen: Format = "json" if self.json else self.format or self._usual(terminal)
        if self.fields is not None and chosen in PAGES:
            raise fail(f"--fields goes with {', '.join(RECORDS)}, not with {chosen}", "give another --format")
        return Session(
            terminal=terminal,
            format=chosen,
            fields=self._chosen_fields(),
            output=self.output,
            overlays=self.kb or (),
            quiet=self.quiet,
            verbose=self.verbose,
        )

    def _usual(self, terminal: Terminal) -> Format:
        """Return the format where none was asked for: by the name of the file, then by who reads it."""
        if self.output is not None:
            return ENDINGS.get(os.path.splitext(self.output)[1].lower(), "plain")
        return "table" if terminal.is_tty and self.fields is None else "plain"

    def _chosen_fields(self) -> list[str] | None:
        if self.fields is None:
            return None
        names = [name.strip() for words in self.fields for name in words.split(",") if name.strip()]
        if not names:
            raise fail("--fields names no field", "such as --fields id,title")
        return names


DOCUMENTS = (
    ".pdf",
    ".docx",
    ".odt",
    ".txt",
    ".md",
    ".html",
    ".htm",
    ".json",
    ".jsonl",
    ".yaml",
    ".yml",
    ".csv",
    ".zip",
)
"""Endings of the names of documents; no skill has one."""


def _is_file(word: str) -> bool:
    """Return whether an argument names a file rather than a skill.

    Raises:
        CareersError: it looks like one, and there is none, or it is a folder.
    """
    if word.endswith(os.sep) and os.path.isdir(word):
        raise fail(f"'{word}' is a folder", "name the files of one person in it", Location(word))
    looks = word == "-" or word.lower().endswith(DOCUMENTS)
    exists = word == "-" or ((looks or os.sep in word) and os.path.isfile(word))
    if looks and not exists:
        raise fail(f"there is no file '{word}'", "check its path", Location(word))
    return exists


class Person(NamedTuple):
    """What a person knows; commands that answer for a person have these."""

    skills: Annotated[
        list[str] | None,
        typer.Option(
            "--skills",
            "-s",
            metavar="SKILL[:LEVEL],...",
            help="Skills you have, such as python:advanced,sql.",
        ),
    ] = None
    documents: Annotated[
        list[str] | None,
        typer.Option("--from", metavar="FILE|-", help="Read them from a document: your résumé, a profile, a list."),
    ] = None
    skills_from: Annotated[
        str | None, typer.Option("--skills-from", metavar="FILE|-", help="An older name of --from.")
    ] = None
    profile: Annotated[str | None, typer.Option("--profile", metavar="FILE", help="An older name of --from.")] = None
    strict: Annotated[bool, typer.Option("--strict", help="Refuse skills and levels that are not known.")] = False

    def with_words(self, words: Sequence[str]) -> "Person":
        """Return the person with arguments that are files among the documents, and others among the skills.

        Raises:
            CareersError: an argument has the name of a file that does not exist.
        """
        documents = [word for word in words if _is_file(word)]
        skills = [word for word in words if word not in documents]
        return self._replace(
            documents=[*(self.documents or ()), *documents] or None,
            skills=[*(self.skills or ()), *skills] or self.skills,
        )

    def read(self, session: Session, knowledge: careers.KnowledgeBase) -> careers.Profile | None:
        """Return the person's profile, or their own file's when nothing was named; None without either.

        Raises:
            CareersError: what was named can't be read, or names no known skill.
        """
        return self.read_all(session, knowledge)[0]

    def read_all(
        self, session: Session, knowledge: careers.KnowledgeBase
    ) -> "tuple[careers.Profile | None, careers.Background | None]":
        """Return the person's profile as ``read`` does, and what else their documents say; None for what is not there.

        Raises:
            CareersError: as for ``read``.
        """
        files = [*(self.documents or ()), *(one for one in (self.skills_from, self.profile) if one is not None)]
        own = careers.user_profile()
        if self.skills is None and not files:
            if not os.path.isfile(own):
                return None, None
            files = [own]
        inputs = careers.split_words(self.skills or ())
        profile = self.recognise(inputs, session, knowledge) if inputs or not files else None
        if not files:
            return profile, None
        somebody = careers.read_person(files, knowledge)
        self._tell(somebody, session, knowledge)
        return careers.joined_profiles([profile or careers.Profile(), somebody.profile]), somebody.background

    def recognise(
        self, inputs: Iterable[careers.SkillInput], session: Session, knowledge: careers.KnowledgeBase
    ) -> careers.Profile:
        """Return the profile of skill inputs; tell what was not recognised, or refuse it where that was asked for.

        Raises:
            CareersError: nothing stated is a known skill.
        """
        profile = careers.read_profile(inputs, knowledge)
        problems = [
            *(careers.unknown_skill(skill) for skill in profile.unknown),
            *(careers.unknown_level(level) for level in profile.unknown_levels),
        ]
        if problems and self.strict:
            raise CareersError(*problems)
        session.warn(problems)
        return profile

    def require(self, session: Session, knowledge: careers.KnowledgeBase) -> careers.Profile:
        """Return the person's profile.

        Raises:
            CareersError: as for ``read``, or nothing was named and there is no file.
        """
        profile = self.read(session, knowledge)
        if profile is None:
            hint = "name some: --skills python,sql:advanced, or --from resume.pdf; `careers profile import` keeps them"
            raise CareersError(Problem("no skills were given", hint=hint))
        return profile

    def _tell(self, somebody: "careers.Somebody", session: Session, knowledge: careers.KnowledgeBase) -> None:
        """Say what was read of each document; refuse what was not understood, where that was asked for."""
        unknown = [one for reading in somebody.readings for one in careers.not_understood(reading, knowledge)]
        if unknown and self.strict:
            raise CareersError(*unknown)
        for reading in somebody.readings:
            if reading.kind in {"list", "profile"}:
                session.warn(careers.not_understood(reading, knowledge))
            else:
                session.note(_read_words(reading))


_TELLS = "; `careers read {}` shows where"
_TELLS_POSTING = "; it reads like a posting: `careers match {}` compares you with it"


def _read_words(reading: "careers.ReadingReport") -> str:
    """Return how much was read of a document, and what shows where it stands."""
    found = f"read {counted(len(reading.skills), 'skill')} from {reading.file}"
    more = f" and {counted(len(reading.unknown), 'name')} of none" if reading.unknown else ""
    tells = _TELLS_POSTING if reading.kind == "posting" else _TELLS
    where = "" if reading.file == "standard input" else tells.format(quote(reading.file))
    return f"{found}{more}{where}"

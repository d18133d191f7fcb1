"""Options that several commands share, declared once."""

import os
from collections.abc import Iterable, Sequence
from shlex import quote
from typing import Annotated, NamedTuple

import typer

import careers
from careers.cli.defaults import read_defaults, usual_color, usual_format, usual_pager
from careers.cli.errors import Notes
from careers.cli.session import ENDINGS, RECORDS, Format, Session
from careers.cli.terminal import ColorChoice, Terminal, current_terminal
from careers.domain.config import CsvStyle
from careers.domain.errors import STANDARD_INPUT, CareersError, Location, Problem, fail
from careers.domain.phrases import counted
from careers.domain.sections import SECTIONS

RoleArgument = Annotated[str, typer.Argument(metavar="ROLE", help="An id, a title or an alias.", show_default=False)]
RolesArgument = Annotated[
    list[str], typer.Argument(metavar="ROLE...", help="Ids, titles or aliases.", show_default=False)
]
SkillArgument = Annotated[str, typer.Argument(metavar="SKILL", help="An id, a name or an alias.", show_default=False)]
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
    csv: Annotated[
        CsvStyle | None,
        typer.Option("--csv", help="As --format csv, such as Excel opens: see `careers help formats`."),
    ] = None
    color: Annotated[
        ColorChoice | None, typer.Option("--color", help="When to use colour, by default auto.", show_default=False)
    ] = None
    no_pager: Annotated[bool, typer.Option("--no-pager", help="Show a long answer without a pager.")] = False
    kb: Annotated[
        list[str] | None, typer.Option("--kb", metavar="DIR", help="Add a folder of your own roles and skills.")
    ] = None
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No notes beside the answer.")] = False
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Tell what the answer rests on.")] = False
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error came from.")] = False

    def open(self, defaults: careers.Config | None = None) -> Session:
        """Return the session that these options ask for.

        Args:
            defaults: of the person; by their file when None.

        Raises:
            CareersError: two options contradict each other, or the file of defaults has problems.
        """
        named = self._named_format()
        defaults = read_defaults() if defaults is None else defaults
        terminal = current_terminal(self.color or usual_color(defaults))
        if self.output is not None:
            terminal = terminal._replace(is_tty=False, links=False, color=self.color == "always")
        chosen = named or self._usual(terminal, defaults)
        if self.fields is not None and chosen not in RECORDS:
            raise fail(f"--fields goes with {', '.join(RECORDS)}, not with {chosen}", "give another --format")
        return Session(
            terminal=terminal,
            notes=Notes(terminal.stderr, wait=chosen in {"json", "jsonl"}),
            format=chosen,
            fields=self._chosen_fields(),
            output=self.output,
            overlays=self.kb or defaults.kb,
            quiet=self.quiet,
            verbose=self.verbose,
            pager=None if self.no_pager else usual_pager(defaults, terminal),
            csv=self.csv or (defaults.csv if self.output is not None else None) or "standard",
            defaults=defaults,
        )

    def _named_format(self) -> Format | None:
        """Return the format that options name.

        Raises:
            CareersError: they name two.
        """
        named: dict[str, Format] = {}
        if self.format:
            named[f"--format {self.format}"] = self.format
        if self.json:
            named["--json"] = "json"
        if self.csv:
            named[f"--csv {self.csv}"] = "csv"
        if len(set(named.values())) > 1:
            raise fail(f"{' and '.join(named)} contradict each other", "give one of them")
        return next(iter(named.values()), None)

    def _usual(self, terminal: Terminal, defaults: careers.Config) -> Format:
        """Return the format where none was asked for: by the name of the file, then by who reads it."""
        if self.output is not None:
            return ENDINGS.get(os.path.splitext(self.output)[1].lower(), "plain")
        return usual_format(defaults, terminal, has_fields=self.fields is not None)

    def _chosen_fields(self) -> list[str] | None:
        if self.fields is None:
            return None
        names = [name.strip() for words in self.fields for name in words.split(",") if name.strip()]
        if not names:
            raise fail("--fields names no field", "such as --fields id,title")
        return names


DOCUMENTS = (
    ".pdf", ".docx", ".odt", ".txt", ".md", ".html", ".htm", ".json", ".jsonl", ".yaml", ".yml", ".csv", ".zip",
)  # fmt: skip
"""Endings of the names of documents; no skill has one."""


def _is_file(word: str, knowledge: careers.KnowledgeBase) -> bool:
    """Return whether an argument names a file rather than a skill; that there is none is told when it is read.

    Raises:
        CareersError: it is a folder.
    """
    if os.path.isdir(word) and (os.sep in word or careers.find_skill(word, knowledge) is None):
        hint = f"name the files of one person in it; for many people: careers fit --profiles {quote(word)}"
        raise fail(f"'{word}' is a folder", hint, Location(word))
    return word == "-" or word.lower().endswith(DOCUMENTS) or (os.sep in word and os.path.isfile(word))


WAYS_IN = "type some (--skills python,sql), give a résumé (--from resume.pdf), or be asked (`careers profile ask`)"
"""How somebody says what they know."""


def tell_ways_in(session: Session) -> None:
    """Tell somebody who looks at an answer for nobody how they say what they know."""
    if session.is_watched:
        session.note(f"for no skills; {WAYS_IN}")


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

    def with_words(self, words: Sequence[str], knowledge: careers.KnowledgeBase) -> "Person":
        """Return the person with arguments that are files among the documents, and others among the skills.

        Raises:
            CareersError: an argument is a folder.
        """
        documents = [word for word in words if _is_file(word, knowledge)]
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

    def recognise(self, inputs: Iterable[str], session: Session, knowledge: careers.KnowledgeBase) -> careers.Profile:
        """Return the profile of what was typed; tell what was not recognised, or refuse it where that was asked for.

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
            raise CareersError(Problem("no skills were given", hint=WAYS_IN))
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
        session.warn([_no_person(file) for file in somebody.postings])


_TELLS = "; `careers read {}` shows where"


def _read_words(reading: "careers.ReadingReport") -> str:
    """Return how much was read of a document, and what shows where it stands."""
    found = f"read {counted(len(reading.skills), 'skill')} from {reading.file}"
    more = f" and {counted(len(reading.unknown), 'name')} of none" if reading.unknown else ""
    where = "" if reading.file == STANDARD_INPUT else _TELLS.format(quote(reading.file))
    return f"{found}{more}{where}"


def _no_person(file: str) -> Problem:
    """Return the words for a posting whose skills were taken for somebody's own."""
    named = "POSTING" if file == STANDARD_INPUT else quote(file)
    hint = f"to be compared with it: careers match {named} --from RESUME"
    return Problem("this reads like a posting, and its skills were taken for yours", Location(file), hint)

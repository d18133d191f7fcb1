"""Options that several commands share, declared once."""

import os
from collections.abc import Iterable
from typing import Annotated, NamedTuple

import typer

import careers
from careers.cli.session import ENDINGS, PAGES, RECORDS, Format, Session
from careers.cli.terminal import ColorChoice, Terminal, current_terminal
from careers.domain.errors import CareersError, Problem, fail

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
    skills_from: Annotated[
        str | None, typer.Option("--skills-from", metavar="FILE|-", help="Read skills from a file, one a line.")
    ] = None
    profile: Annotated[str | None, typer.Option("--profile", metavar="FILE", help="Read a YAML or JSON profile.")] = (
        None
    )
    strict: Annotated[bool, typer.Option("--strict", help="Refuse skills that are not known.")] = False

    def read(self, session: Session, knowledge: careers.KnowledgeBase) -> careers.Profile | None:
        """Return the person's profile, or their own file's when nothing was named; None without either.

        Raises:
            CareersError: what was named can't be read, or names no known skill.
        """
        inputs = self._inputs()
        return None if inputs is None else self.recognise(inputs, session, knowledge)

    def recognise(
        self, inputs: Iterable[careers.SkillInput], session: Session, knowledge: careers.KnowledgeBase
    ) -> careers.Profile:
        """Return the profile of skill inputs; tell what was not recognised, or refuse it where that was asked for.

        Raises:
            CareersError: a level does not exist, or nothing stated is a known skill.
        """
        profile = careers.read_profile(inputs, knowledge)
        problems = [careers.unknown_skill(skill) for skill in profile.unknown]
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
            hint = f"name some, --skills python,sql:advanced, or keep them in {careers.user_profile()}"
            raise CareersError(Problem("no skills were given", hint=hint))
        return profile

    def _inputs(self) -> list[careers.SkillInput] | None:
        own = careers.user_profile()
        if (self.skills, self.skills_from, self.profile) == (None, None, None):
            return careers.read_profile_file(own) if os.path.isfile(own) else None
        inputs = careers.split_words(self.skills or ())
        if self.skills_from is not None:
            inputs += careers.read_skill_list(self.skills_from)
        if self.profile is not None:
            inputs += careers.read_profile_file(self.profile)
        return inputs

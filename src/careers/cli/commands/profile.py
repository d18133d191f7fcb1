"""`careers profile`: what I keep of my skills."""

from __future__ import annotations

import os
from typing import Annotated

import typer

import careers
from careers.cli.app import add_command, new_group
from careers.cli.option_groups import with_option_groups
from careers.cli.options import Common
from careers.cli.output_file import write_file
from careers.cli.session import Session
from careers.domain.errors import Location, fail
from careers.domain.phrases import counted
from careers.domain.reports.profile import ProfileChange


def import_(
    common: Common,
    files: Annotated[
        list[str], typer.Argument(metavar="FILE|-...", help="Your résumé, a profile, a list.", show_default=False)
    ],
    replace: Annotated[bool, typer.Option("--replace", help="Replace the profile that you keep.")] = False,
) -> None:
    """Keep what a document says of you, for all commands to use. The file is yours to edit.

    Examples:
        careers profile import resume.pdf
        careers profile import resume.pdf --replace
    """
    session = common.open()
    knowledge, own = session.load(), careers.user_profile()
    somebody = careers.read_person(files, knowledge)
    before = careers.read_person(own, knowledge).profile if os.path.isfile(own) else careers.Profile()
    change = careers.change_of(before, somebody.profile)
    if before.skills and not replace and change != NOTHING:
        raise fail(
            f"you keep a profile already; this would {_words(change)}", "add --replace to do that", Location(own)
        )
    sources = tuple(reading.file for reading in somebody.readings)
    os.makedirs(os.path.dirname(own), exist_ok=True)
    write_file(own, [careers.profile_text(somebody.profile, somebody.background, sources)])
    report = careers.ProfileReport(
        knowledge_base=knowledge.edition,
        file=own,
        profile=somebody.profile,
        background=somebody.background,
        read_from=sources,
        change=change,
    )
    session.answer(report)


NOTHING = ProfileChange((), (), ())


def _words(change: ProfileChange) -> str:
    """Return what would become of a profile."""
    parts = (
        f"add {counted(len(change.added), 'skill')}" if change.added else "",
        f"drop {', '.join(change.removed)}" if change.removed else "",
        f"change {counted(len(change.levels), 'level')}" if change.levels else "",
    )
    return ", ".join(filter(None, parts))


def path(common: Common) -> None:
    """Print where your profile lies.

    Examples:
        careers profile path
    """
    common.open().write(f"{careers.user_profile()}\n")


def _show(session: Session) -> None:
    own = careers.user_profile()
    if not os.path.isfile(own):
        raise fail("you keep no profile", "`careers profile import resume.pdf` makes one", Location(own))
    knowledge = session.load()
    kept = careers.read_person(own, knowledge)
    session.answer(
        careers.ProfileReport(
            knowledge_base=knowledge.edition, file=own, profile=kept.profile, background=kept.background
        )
    )


def _overview(context: typer.Context, common: Common) -> None:
    """Keep what you know, so that no command has to be told.

    Examples:
        careers profile import resume.pdf
        careers profile
        careers profile path
    """
    if context.invoked_subcommand is None:
        _show(common.open())


import_.__name__ = "import"
app = new_group(with_option_groups(_overview))
for function in (import_, path):
    add_command(app, function)

"""`careers profile`: what I keep of my skills."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Annotated

import typer

import careers
from careers.cli.app import add_command, new_group
from careers.cli.kept import Kept, read_kept
from careers.cli.options import Common
from careers.cli.session import Session
from careers.cli.typer_command import with_option_groups
from careers.domain.errors import CareersError, Location, fail

INTERRUPTED = 130
Anew = Annotated[bool, typer.Option("--anew", help="Ask again for what you answered before.")]


def ask(
    common: Common,
    role: Annotated[
        str | None,
        typer.Argument(metavar="[ROLE]", help="Go through all that this role requires.", show_default=False),
    ] = None,
    anew: Anew = False,
) -> int:
    """Be asked what you know, by key press. At most ten questions, each the one that tells roles most apart.

    Every answer is kept at once. Stop where you like; the same command goes on from there.

    Examples:
        careers profile ask
        careers profile ask data-analyst
    """
    from careers.cli.interviewing import Interviewing

    session = common.open()
    knowledge = session.load()
    questions = None if role is None else careers.checklist(role, knowledge)
    interviewing = Interviewing(session, knowledge, read_kept(knowledge), anew=anew)
    try:
        if questions is None:
            interviewing.ask_for_roles()
        else:
            interviewing.ask_for_role(questions)
    except KeyboardInterrupt:
        session.note("")
        return INTERRUPTED
    interviewing.conclude(None if role is None else careers.roles_of(role, knowledge)[0])
    return 0


def add(
    common: Common,
    words: Annotated[list[str], typer.Argument(metavar="SKILL[:LEVEL]...", help="What you know.", show_default=False)],
) -> None:
    """Keep more skills, or other levels of those that you keep. So you mark what a plan has taught you.

    Examples:
        careers profile add python:advanced sql
    """
    session = common.open()
    knowledge = session.load()
    kept = read_kept(knowledge)
    more = _understood(words, knowledge)
    _change(kept, kept._replace(profile=careers.restated(kept.profile, more)), session, knowledge)


def remove(
    common: Common,
    words: Annotated[list[str], typer.Argument(metavar="SKILL...", help="What to drop.", show_default=False)],
) -> None:
    """Keep skills no more.

    Examples:
        careers profile add docker
        careers profile remove docker
    """
    session = common.open()
    knowledge = session.load()
    kept = read_kept(knowledge)
    named = _understood(words, knowledge).skills
    held = {one.id for one in kept.profile.skills}
    strange = [one for one in named if one.id not in held]
    if strange:
        own = Location(careers.user_profile())
        hint = "`careers profile` shows what you keep"
        raise CareersError(*(careers.Problem(f"you do not keep {one.name}", own, hint) for one in strange))
    dropped = {one.id for one in named}
    left = tuple(one for one in kept.profile.skills if one.id not in dropped)
    _change(kept, kept._replace(profile=kept.profile._replace(skills=left)), session, knowledge)


def _understood(words: Sequence[str], knowledge: careers.KnowledgeBase) -> careers.Profile:
    """Return the skills of words, of which all must be understood.

    Raises:
        CareersError: a word names no skill, or a level that does not exist.
    """
    stated = careers.read_profile(careers.split_words(words), knowledge)
    problems = [
        *(careers.unknown_skill(skill) for skill in stated.unknown),
        *(
            careers.unknown_level(one)._replace(message=f"there is no level '{one.given}', as of '{one.skill}'")
            for one in stated.unknown_levels
        ),
    ]
    if problems:
        raise CareersError(*problems)
    return stated


def import_(
    common: Common,
    files: Annotated[
        list[str], typer.Argument(metavar="FILE|-...", help="Your résumé, a profile, a list.", show_default=False)
    ],
    replace: Annotated[bool, typer.Option("--replace", help="Forget what you kept before.")] = False,
) -> None:
    """Keep what a document says of you. It adds skills and raises levels, and lowers none.

    Examples:
        careers profile import resume.pdf
        careers profile import resume.pdf --replace
    """
    session = common.open()
    knowledge = session.load()
    somebody = careers.read_person(files, knowledge)
    sources = tuple(reading.file for reading in somebody.readings)
    before = Kept() if replace and not _is_readable(knowledge) else read_kept(knowledge)
    base = Kept() if replace else before
    background = careers.joined_backgrounds([base.background, somebody.background])
    after = Kept(careers.merged(base.profile, somebody.profile), background)
    if replace and after != before:
        after.save(Kept(), session, knowledge, sources)
    else:
        after.save(before, session, knowledge, sources)
    _tell(before, after, session, knowledge, sources)


def _is_readable(knowledge: careers.KnowledgeBase) -> bool:
    """Return whether what is kept can be read, or nothing is kept: what is replaced may be broken."""
    try:
        read_kept(knowledge)
    except CareersError:
        return False
    return True


def _change(before: Kept, after: Kept, session: Session, knowledge: careers.KnowledgeBase) -> None:
    """Keep a changed profile, and tell what changed in it."""
    after.save(before, session, knowledge)
    _tell(before, after, session, knowledge)


def _tell(
    before: Kept, after: Kept, session: Session, knowledge: careers.KnowledgeBase, sources: tuple[str, ...] = ()
) -> None:
    """Answer with what is kept now, and what changed."""
    session.answer(
        careers.ProfileReport(
            knowledge_base=knowledge.edition,
            file=careers.user_profile(),
            profile=after.profile,
            background=after.background,
            read_from=sources,
            change=careers.change_of(before.profile, after.profile),
        )
    )


def path(common: Common) -> None:
    """Print where your profile lies.

    Examples:
        careers profile path
    """
    common.open().write(f"{careers.user_profile()}\n")


def _show(session: Session) -> None:
    own = careers.user_profile()
    if not os.path.isfile(own):
        hint = "`careers profile ask` makes one by questions, `careers profile import resume.pdf` of a document"
        raise fail("you keep no profile", hint, Location(own))
    knowledge = session.load()
    kept = read_kept(knowledge)
    session.answer(
        careers.ProfileReport(
            knowledge_base=knowledge.edition, file=own, profile=kept.profile, background=kept.background
        )
    )


def _overview(context: typer.Context, common: Common) -> None:
    """Keep what you know, so that no command has to be told.

    Examples:
        careers profile import resume.pdf
        careers profile add python:advanced sql
        careers profile
        careers profile path
    """
    if context.invoked_subcommand is None:
        _show(common.open())


import_.__name__ = "import"
app = new_group(with_option_groups(_overview))
for function in (ask, add, remove, import_, path):
    add_command(app, function)

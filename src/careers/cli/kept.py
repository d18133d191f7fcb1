"""The profile that somebody keeps, as a file: reading it, and changing it whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

import careers
from careers.cli.output_file import write_file
from careers.cli.session import Session

BEFORE = ".bak"
"""The ending of the name under which a file is kept that had to be written anew."""


class Kept(NamedTuple):
    """What somebody keeps of their skills; nothing where there is no file yet."""

    profile: careers.Profile = careers.Profile()
    background: careers.Background = careers.Background()

    def save(
        self, before: Kept, session: Session, knowledge: careers.KnowledgeBase, sources: Sequence[str] = ()
    ) -> None:
        """Write what is kept now, where it is not what was kept before; a profile without skills is no file.

        Args:
            before: what was kept.
            session: where to tell that the file had to be written anew.
            knowledge: the roles and skills.
            sources: the documents that a new profile is read from.

        Raises:
            CareersError: the file can't be read or written.
        """
        own = careers.user_profile()
        if not self.profile.skills:
            if os.path.isfile(own):
                os.unlink(own)
        elif (self.profile.skills, self.background) != (before.profile.skills, before.background):
            text = careers.read_text(own) if before.profile.skills else ""
            revision = careers.revised(text, before.profile, self.profile, self.background, knowledge, sources=sources)
            os.makedirs(os.path.dirname(own), exist_ok=True)
            if revision.whole:
                write_file(f"{own}{BEFORE}", [text])
                session.note(f"the profile is no YAML with a skill a line: written anew, and before in {own}{BEFORE}")
            write_file(own, [revision.text])


def read_kept(knowledge: careers.KnowledgeBase) -> Kept:
    """Return what somebody keeps.

    Raises:
        CareersError: the file can't be read, or names no skill that is known.
    """
    own = careers.user_profile()
    if not os.path.isfile(own):
        return Kept()
    somebody = careers.read_person(own, knowledge)
    return Kept(somebody.profile, somebody.background)

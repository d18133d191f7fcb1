"""An interview: what somebody is asked, and what they answered."""

from collections.abc import Iterable
from typing import Annotated, Literal, NamedTuple

Subject = Literal["family today", "role today", "family wanted", "role wanted", "skill"]
"""What a question is about: the work that somebody does or wants, by its family or role, or what they know."""


class Option(NamedTuple):
    """One of the answers that a question offers."""

    id: Annotated[str, "of a family, a role or a skill"]
    name: str
    told: Annotated[str, "what it is, in one line; may be empty"] = ""


class Question(NamedTuple):
    """A question with the answers that it offers, beside none of them and not being sure."""

    subject: Subject
    words: str
    options: tuple[Option, ...]
    told: Annotated[str, "what it is about, in one line; may be empty"] = ""

    @property
    def offered(self) -> tuple[str, ...]:
        """The ids of the options; with the subject they are what a question is known by."""
        return tuple(one.id for one in self.options)


class Answer(NamedTuple):
    """What somebody answered; how well they know a skill stands in their profile."""

    subject: Subject
    offered: Annotated[tuple[str, ...], "ids of what the question offered"]
    chosen: Annotated[tuple[str, ...], "ids of them; none where nothing of it is theirs"] = ()
    sure: Annotated[bool, "false where they are not sure, which says nothing"] = True


class Wish(NamedTuple):
    """What somebody wants to do, as far as they told."""

    family: str | None = None
    role: str | None = None


def wish_of(answers: Iterable[Answer]) -> Wish:
    """Return what answers say of what somebody wants to do."""
    chosen = {one.subject: one.chosen[0] for one in answers if one.chosen}
    return Wish(chosen.get("family wanted"), chosen.get("role wanted"))

"""What was counted in the market: how many job postings of a role name a skill."""

from typing import Annotated, NamedTuple


class NamedSkills(NamedTuple):
    """How many postings name one of these skills."""

    skills: Annotated[tuple[str, ...], "ids; a category stands for every skill below it where the role asks for it"]
    postings: Annotated[int, "postings that name at least one of them"]


class PostingCounts(NamedTuple):
    """The postings of a role in one set of them, and what they name."""

    role: str
    source: Annotated[str, "the set of postings"]
    postings: Annotated[int, "postings of the role in that set"]
    named: Annotated[tuple[NamedSkills, ...], "the most named first"]

    def of(self, skills: tuple[str, ...]) -> int | None:
        """Give how many postings name one of the skills; None where that was not counted."""
        return next((one.postings for one in self.named if set(one.skills) == set(skills)), None)

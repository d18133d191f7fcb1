"""The knowledge base as the engine sees it."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Annotated, NamedTuple

from careers.domain.phrases import join_names
from careers.domain.requirement_index import CreditRule, RequirementIndex
from careers.domain.role import Requirement, Role
from careers.domain.skill import Skill, Transfer

if TYPE_CHECKING:  # what few commands read costs the others no start-up time
    from careers.domain.market import (
        AreaPay,
        Experience,
        Exposure,
        Outlook,
        Pay,
        PostingCounts,
        PostingScores,
        RemoteWork,
        UsualRole,
    )
    from careers.domain.names_in_text import NamesInText
    from careers.domain.role_details import RoleDetails
    from careers.domain.source import Source


class Edition(NamedTuple):
    """Which state of the knowledge base an answer rests on."""

    version: Annotated[str, "calendar version; a suffix names the overlays' content"]
    date: Annotated[str, "ISO date"]


class KnowledgeBase(NamedTuple):
    """Roles, skills and sources, with the tables that are compiled from them.

    The mappings may read their records when they are asked for; iteration is in the order of ids.
    """

    edition: Edition
    roles: Mapping[str, Role]
    details: "Mapping[str, RoleDetails]"
    skills: Mapping[str, Skill]
    sources: "Mapping[str, Source]"
    transfers: Annotated[Mapping[str, tuple[Transfer, ...]], "by stated skill, the skill itself first"]
    members: Annotated[Mapping[str, tuple[str, ...]], "by wider skill, every skill below it"]
    skill_names: Annotated[Mapping[str, str], "by normalised name, the id of the skill"]
    role_titles: Annotated[Mapping[str, str], "by normalised title, the id of the role"]
    requirement_index: RequirementIndex
    credit_rules: Annotated[Mapping[str, tuple[CreditRule, ...]], "by stated skill, what it counts for requirements"]
    demand: "Annotated[Mapping[str, tuple[PostingCounts, ...]], 'by role, what its postings name']"
    posting_scores: "Annotated[Mapping[str, tuple[PostingScores, ...]], 'by role, where its postings lie on its scale']"
    usual_roles: "Annotated[Mapping[str, tuple[UsualRole, ...]], 'by skill, the roles whose postings name it']"
    pay: "Annotated[Mapping[str, tuple[Pay, ...]], 'by role, or by SOC code, what it pays']"
    outlook: "Annotated[Mapping[str, tuple[Outlook, ...]], 'by SOC code, its prospects']"
    area_pay: "Annotated[Mapping[str, tuple[AreaPay, ...]], 'by SOC code, what it pays in parts of the United States']"
    exposure: "Annotated[Mapping[str, tuple[Exposure, ...]], 'by O*NET-SOC code, of its tasks to language models']"
    remote: "Annotated[Mapping[str, tuple[RemoteWork, ...]], 'by role, how many work away from an office']"
    experience: "Annotated[Mapping[str, tuple[Experience, ...]], 'by O*NET-SOC code, what its people had before']"
    names_in_text: "Annotated[Mapping[str, NamesInText], 'by language, here English alone: en']"

    def options(self, requirement: Requirement) -> tuple[str, ...]:
        """Return every skill that meets the requirement, those that it names first."""
        below = self.members.get(requirement.category, ()) if requirement.category else ()
        return (*requirement.named, *below)

    def named_in_postings(self, skill: str) -> int:
        """Return how many postings name a skill, of all roles and sets together."""
        return sum(one.named for one in self.usual_roles.get(skill, ()))

    def label(self, requirement: Requirement) -> str:
        """Return the words for the requirement: its label, or the names of its skills."""
        return requirement.label or join_names([self.skills[name].name for name in requirement.named], "or")

    def old_sources(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return those of the sources that are old, by the date of the base: the day of asking changes no answer."""
        return tuple(name for name in sorted(names) if self.sources[name].is_old(self.edition.date))

"""The next question of an interview, and the questions of a checklist."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careers.advice.interview.beliefs import Beliefs, Chances, beliefs_of, gain
from careers.advice.interview.topics import Topics
from careers.domain.interview import Answer, Option, Question, Subject
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.profile import Profile
from careers.domain.role import IMPORTANCES

LIKELY = 12
"""Roles whose requirements may be asked for, the likeliest."""
MOST_ROLES = 27
"""Roles that a question offers, three pages of nine: a family has no more."""
MOST_TITLES = 3
"""Roles by which a family is told."""
LEAST_GAIN = 0.05
"""Bits below which a question is not worth its asking."""


class Interview:
    """Asks what tells most of which role is for somebody, after what they answered."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Take the roles and skills."""
        self._topics = Topics(knowledge)
        self._knowledge = knowledge

    def next_question(self, profile: Profile, answers: Sequence[Answer]) -> Question | None:
        """Return the question that tells most; None where none tells anything worth asking.

        Args:
            profile: what somebody knows, of which nothing is asked again.
            answers: what they answered.
        """
        beliefs = beliefs_of(profile, answers, self._topics)
        asked = {(one.subject, one.offered) for one in answers}
        best, most = None, LEAST_GAIN
        for question in dict.fromkeys(self._questions(beliefs, profile, answers)):
            is_open = (question.subject, question.offered) not in asked
            told = gain(question, beliefs, self._topics) if is_open else 0.0
            if told > most:
                best, most = question, told
        return best

    def wanted(self, profile: Profile, answers: Sequence[Answer]) -> str:
        """Return the id of the role that somebody is likeliest to want."""
        return self._ranked(beliefs_of(profile, answers, self._topics).wanted)[0]

    def _ranked(self, chances: Chances) -> list[str]:
        roles = self._topics.roles
        return [roles[role] for role in sorted(range(len(roles)), key=lambda role: -round(chances[role], 9))]

    def _questions(self, beliefs: Beliefs, profile: Profile, answers: Sequence[Answer]) -> Iterator[Question]:
        yield from self._about_work(beliefs, answers)
        known = {one.id for one in profile.skills}
        refused = {skill for one in answers if one.subject == "skill" and one.sure for skill in one.offered} - known
        for role in self._ranked(beliefs.either)[:LIKELY]:
            for asked in self._knowledge.roles[role].requirements:
                if asked.importance != "useful" and known.isdisjoint(self._knowledge.options(asked)):
                    yield from self._topics.questions(asked, refused)

    def _about_work(self, beliefs: Beliefs, answers: Sequence[Answer]) -> Iterator[Question]:
        """Yield what may be asked of somebody's work: the family before the role, and what they do before a wish."""
        said = {one.subject: one for one in answers}
        if "family today" not in said:
            yield self._families("family today", "What kind of work do you do today?")
            return
        if said["family today"].chosen and "role today" not in said:
            yield from self._roles("role today", "Which of these comes nearest to what you do?", beliefs.today, said)
        if "family wanted" not in said:
            yield self._families("family wanted", "What kind of work do you want to do?")
        elif "role wanted" not in said:
            yield from self._roles("role wanted", "Which of these would you like best?", beliefs.wanted, said)

    def _families(self, subject: Subject, words: str) -> Question:
        """Return the question after a family of roles, each told by the roles that are wanted most."""
        titles: dict[str, list[str]] = {}
        for role in sorted(self._topics.roles, key=lambda role: -self._topics.postings(role)):
            titles.setdefault(self._knowledge.roles[role].family, []).append(self._knowledge.roles[role].title)
        told = {family: f"such as {', '.join(some[:MOST_TITLES])}" for family, some in titles.items()}
        names = {"ai": "AI"}
        return Question(subject, words, tuple(Option(one, names.get(one, one.title()), told[one]) for one in titles))

    def _roles(self, subject: Subject, words: str, chances: Chances, said: dict[Subject, Answer]) -> Iterator[Question]:
        """Yield the question after a role of the family that was named, or of any, the likeliest first."""
        family = said["family today" if subject == "role today" else "family wanted"].chosen
        roles = [one for one in self._ranked(chances) if not family or self._knowledge.roles[one].family in family]
        options = (Option(one, self._knowledge.roles[one].title, self._told(one, subject)) for one in roles)
        if len(roles) > 1:
            yield Question(subject, words, tuple(options)[:MOST_ROLES])

    def _told(self, role: str, subject: Subject) -> str:
        """Return for whom a role is, where it is a wish; who does it knows it by its title."""
        facts = self._knowledge.details[role].choose_if if subject == "role wanted" else ()
        return next((one.text for one in facts), "")


def checklist(role: str, knowledge: KnowledgeBase) -> tuple[Question, ...]:
    """Return a question for each requirement of a role, the essential ones first; each tells what is required."""
    topics = Topics(knowledge)
    asked = sorted(knowledge.roles[role].requirements, key=lambda one: IMPORTANCES.index(one.importance))
    found: dict[tuple[str, ...], Question] = {}
    for one in asked:
        needs = f"{one.importance}, {one.level}"
        for question in topics.questions(one):
            several = len(question.options) > 1
            words = f"{knowledge.label(one)}: which of these do you know?" if several else question.words
            told = f"{needs}; one of them is enough" if several else f"{needs}. {question.told}".rstrip()
            found.setdefault(question.offered, question._replace(words=words, told=told))
    return tuple(found.values())

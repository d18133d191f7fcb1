"""What may be asked of somebody's skills, and how likely people of each role know it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from careers.domain.interview import Option, Question
from careers.domain.knowledge_base import KnowledgeBase
from careers.domain.role import Importance, Requirement

MOST_OFFERED = 9
"""Skills that a question offers: there are nine digits to press."""
RARE = 50
"""How many times as often the commonest of several skills is named as one that is not worth offering."""
KNOWN: Mapping[Importance, float] = {"essential": 0.75, "important": 0.45, "useful": 0.2}
"""How likely somebody in a role knows what it requires; a judgement of what the three words mean."""
LEAST = 0.04
"""How likely they know what it does not require."""
RELATED = 60
"""The most, in hundredths, that a skill which merely shares ideas carries over: not enough to know the other."""
Topic = tuple[str, ...]
"""Skills of which any one answers a question."""
Way = tuple[int, int, str, float]
"""How people of a role come to know a skill: by which role, requirement and skill that meets it, and how likely."""


class Topics:
    """How likely people of each role know something; what was worked out is kept, for it is asked for often."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        """Take the roles and skills."""
        self.knowledge = knowledge
        self.roles = knowledge.requirement_index.roles
        self._rows: dict[Topic, tuple[float, ...]] = {}
        self._ways: dict[str, list[Way]] = {}
        for role, name in enumerate(self.roles):
            for number, asked in enumerate(knowledge.roles[name].requirements):
                for option, chance in self._alternatives(asked):
                    for skill, certain in self._brings(option):
                        self._ways.setdefault(skill, []).append((role, number, option, chance * certain))

    def _alternatives(self, asked: Requirement) -> Iterator[tuple[str, float]]:
        """Yield the skills that meet a requirement, each with how likely it is what somebody knows, by its postings."""
        named = {one: 1 + self.knowledge.named_in_postings(one) for one in self.knowledge.options(asked)}
        whole = sum(named.values())
        yield from ((one, KNOWN[asked.importance] * count / whole) for one, count in named.items())

    def _brings(self, skill: str) -> Iterator[tuple[str, float]]:
        """Yield what comes with a skill, the skill itself among it, and how much of it."""
        for one in self.knowledge.transfers[skill]:
            if one.percent > RELATED:
                yield one.skill, one.percent / 100

    def knows(self, topic: Topic) -> tuple[float, ...]:
        """Return for each role how likely its people know one of some skills, more than 0 and less than 1."""
        if topic not in self._rows:
            self._rows[topic] = self._row(topic)
        return self._rows[topic]

    def _row(self, topic: Topic) -> tuple[float, ...]:
        best: dict[tuple[int, int, str], float] = {}
        for role, number, option, chance in (way for skill in topic for way in self._ways.get(skill, ())):
            best[role, number, option] = max(best.get((role, number, option), 0.0), chance)
        sums: dict[tuple[int, int], float] = {}
        for (role, number, _), chance in best.items():
            sums[role, number] = sums.get((role, number), 0.0) + chance
        row = [LEAST] * len(self.roles)
        for (role, _), chance in sums.items():
            row[role] = max(row[role], chance)
        return tuple(row)

    def counts(self, topic: Topic) -> list[float]:
        """Return for each role the share of its score that hangs on some skills, 0 to 1."""
        index, found = self.knowledge.requirement_index, [0.0] * len(self.roles)
        for role, number in {way[:2] for skill in topic for way in self._ways.get(skill, ())}:
            numbers = index.numbers(role)
            found[role] += index.weights[numbers[number]] / sum(index.weights[one] for one in numbers)
        return found

    def postings(self, role: str) -> int:
        """Return how many postings of a role were counted."""
        return max((one.postings for one in self.knowledge.posting_scores.get(role, ())), default=0)

    def has_juniors(self, role: str) -> bool:
        """Return whether people begin in a role, as far as its ladder tells."""
        ladder = self.knowledge.details[role].ladder
        return not ladder or ladder[0].step == "junior"

    def questions(self, asked: Requirement, refused: Collection[str] = ()) -> Iterator[Question]:
        """Yield the question whether somebody has what a role requires; none where they said that they have not."""
        offered = [self._option(one) for one in self._commonest(asked) if one not in refused]
        if len(offered) == 1:
            yield Question("skill", f"Do you know {offered[0].name}?", tuple(offered), offered[0].told)
        elif offered:
            yield Question("skill", "Which of these do you know?", tuple(offered))

    def _commonest(self, asked: Requirement) -> list[str]:
        """Return what meets a requirement, what postings name most first; a category only where it has no members."""
        named = {one: self.knowledge.named_in_postings(one) for one in self.knowledge.options(asked)}
        if asked.category in named and len(named) > 1:
            del named[asked.category]
        least = max(named.values()) / RARE
        return sorted((one for one in named if named[one] >= least), key=lambda one: -named[one])[:MOST_OFFERED]

    def _option(self, skill: str) -> Option:
        found = self.knowledge.skills[skill]
        return Option(skill, found.name, found.summary or "")

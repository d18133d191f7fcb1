"""How likely somebody does, and wants, each role, by what they answered; and what a question would tell of it.

Each answer is taken to depend on the role alone (naive Bayes). The figures say how much an answer is trusted, and
nothing about anybody: no answer makes a role impossible.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import log2, prod
from typing import Annotated, NamedTuple

from careers.advice.interview.topics import Topics
from careers.domain.interview import Answer, Question, Subject
from careers.domain.level import UNSAID, Level
from careers.domain.profile import Profile, StatedSkill

FAMILY, ROLE, NONE = 0.8, 0.7, 0.6
"""How likely somebody names the family, and the role, that is theirs where it is offered, and none where it is not."""
TRUST: Mapping[Level, float] = {Level.BEGINNER: 0.6}
"""How much a low level tells of what somebody does; any other tells in full."""
SKILLS_IN_FULL = 6
"""Skills up to which each counts in full; many count less each, for they say much the same."""
FEWEST = 30
"""Postings that a role has at least, as far as its prior goes: those of many roles were never counted."""
SENIOR = 0.1
"""How likely somebody without work gets a role that nobody begins in, against one that has juniors."""
AT_FIRST = 2
"""Questions that somebody is taken to have said yes to before they were asked the first."""
CARRIED = 0.3
"""How much of what somebody does tells of what they want, as a power."""
STANDING = 2.0
"""What a bit of where somebody stands in a role is worth, against a bit of which role it is."""

Chances = Sequence[float]
"""By the number of each role, a probability."""


class Beliefs(NamedTuple):
    """How likely each role is what somebody does, and what they want; each sums to 1."""

    today: Chances
    wanted: Chances
    share: Annotated[float, "of what its people know, how much somebody seems to know; 0 to 1"] = 1.0

    @property
    def either(self) -> Chances:
        """Both together: what they have is of the one, what they need is of the other."""
        return [(one + other) / 2 for one, other in zip(self.today, self.wanted, strict=True)]


def beliefs_of(profile: Profile, answers: Sequence[Answer], topics: Topics) -> Beliefs:
    """Return how likely somebody does, and wants, each role.

    Args:
        profile: what they know.
        answers: what they answered; of skills those count here that they do not know.
        topics: how likely people of each role know something.
    """
    sure = [one for one in answers if one.sure]
    share = _share(sure)
    known = [_known(skill, len(profile.skills), topics) for skill in profile.skills]
    lacked = [_outcomes(one.subject, one.offered, topics, share)[1] for one in sure if _is_no(one)]
    today = _product(_prior(topics), *known, *lacked, *(_told(one, topics) for one in sure if "today" in one.subject))
    wishes = [_told(one, topics) for one in sure if "wanted" in one.subject]
    open_to = [_product(_open(topics))] if any(_is_new(one) for one in sure) else []
    wanted = _product([one**CARRIED for one in _normalised(today)], *wishes, *open_to)
    return Beliefs(_normalised(today), _normalised(wanted), share)


def _is_no(answer: Answer) -> bool:
    return answer.subject == "skill" and not answer.chosen


def _is_new(answer: Answer) -> bool:
    """Return whether somebody says that they do no such work yet."""
    return answer.subject == "family today" and not answer.chosen


def _share(answers: Sequence[Answer]) -> float:
    """Return how much of what is asked for somebody has: a beginner's no tells little of what they are made for."""
    told = [bool(one.chosen) for one in answers if one.subject in {"family today", "skill"}]
    return (sum(told) + AT_FIRST) / (len(told) + AT_FIRST)


def _prior(topics: Topics) -> Chances:
    """Return how likely each role is of anybody, unscaled: more so where there are more postings, by their digits."""
    return [log2(max(FEWEST, topics.postings(role))) for role in topics.roles]


def _open(topics: Topics) -> Chances:
    return [1.0 if topics.has_juniors(role) else SENIOR for role in topics.roles]


def _known(skill: StatedSkill, skills: int, topics: Topics) -> Chances:
    """Return how likely people of each role state a skill."""
    trust = TRUST.get(skill.level or UNSAID, 1.0)
    share = min(1.0, SKILLS_IN_FULL / skills)
    return [(trust * one + (1 - trust) * (1 - one)) ** share for one in topics.knows((skill.id,))]


def _product(*factors: Chances) -> list[float]:
    return list(map(prod, zip(*factors, strict=True)))


def _normalised(likely: Iterable[float]) -> Chances:
    weights = list(likely)
    whole = sum(weights)
    return [one / whole for one in weights]


def _told(answer: Answer, topics: Topics) -> Chances:
    """Return how likely an answer about work is, by role."""
    chosen = answer.offered.index(answer.chosen[0]) if answer.chosen else len(answer.offered)
    return _outcomes(answer.subject, answer.offered, topics)[chosen]


def _outcomes(subject: Subject, offered: tuple[str, ...], topics: Topics, share: float = 1.0) -> list[Chances]:
    """Return how likely each of the answers offered is by role, and last that none of them is given."""
    if subject == "skill":
        known = [share * one for one in topics.knows(offered)]
        return [known, [1 - one for one in known]]
    is_family = subject.startswith("family")
    meant = [topics.knowledge.roles[role].family if is_family else role for role in topics.roles]
    hit = FAMILY if is_family else ROLE
    miss, other = (1 - hit) / len(offered), (1 - NONE) / len(offered)
    rows = [[hit if one == want else miss if one in offered else other for one in meant] for want in offered]
    return [*rows, [miss if one in offered else NONE for one in meant]]


def gain(question: Question, beliefs: Beliefs, topics: Topics) -> float:
    """Return how many bits a question is likely to tell, 0 or more.

    They are of which role is somebody's and, for a skill, of where they stand in it: whether they have what is required
    is a bit at most, which counts as much as hangs on it.
    """
    outcomes = _outcomes(question.subject, question.offered, topics, beliefs.share)
    if question.subject != "skill":
        return _told_by(outcomes, beliefs.today if "today" in question.subject else beliefs.wanted)
    about = beliefs.either
    chance = _expected(outcomes[0], about)
    at_stake = _expected(topics.counts(question.offered), about)
    return _told_by(outcomes, about) + STANDING * at_stake * _entropy([chance, 1 - chance])


def _told_by(outcomes: Sequence[Chances], about: Chances) -> float:
    return _entropy(about) - sum(_left(outcome, about) for outcome in outcomes)


def _left(outcome: Chances, about: Chances) -> float:
    """Return the bits that are left to ask for after an outcome, times how likely it is."""
    chance = _expected(outcome, about)
    return chance * _entropy([one * belief / chance for one, belief in zip(outcome, about, strict=True)])


def _expected(outcome: Chances, about: Chances) -> float:
    return sum(one * belief for one, belief in zip(outcome, about, strict=True))


def _entropy(chances: Chances) -> float:
    return -sum(one * log2(one) for one in chances if one)

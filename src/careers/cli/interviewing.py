"""An interview from its first question to its last: every answer is kept at once, so that it may end anywhere."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

import careers
from careers.cli.asker import Asker, Levels, Turn
from careers.cli.kept import Kept
from careers.cli.output_file import write_file
from careers.cli.session import Session
from careers.domain.errors import fail

MOST = 10
"""Questions of one round."""
FIRST = 5
"""Roles that the answer shows."""
LOOK_AROUND = (
    "You told neither a skill nor a wish, and no role fits nobody. Look around: `careers roles` lists them, "
    "`careers show data-analyst` tells of one, `careers plan data-analyst` begins with nothing."
)


class State(NamedTuple):
    """How far an interview has come."""

    kept: Kept
    interview: careers.KeptInterview

    def after(self, question: careers.Question, reply: Turn | Levels, *, counts: bool = True) -> State:
        """Return the state after an answer: a skill that is offered and not chosen is not kept."""
        if isinstance(reply, Turn):
            return self._answered(careers.Answer(question.subject, question.offered, sure=False), counts)
        answer = careers.Answer(question.subject, question.offered, tuple(reply))
        answered = self._answered(answer, counts)
        return answered if question.subject != "skill" else answered._replace(kept=self._kept(question, reply))

    def _answered(self, answer: careers.Answer, counts: bool) -> State:  # noqa: FBT001
        before = tuple(one for one in self.interview.answers if one[:2] != answer[:2])
        return self._replace(interview=careers.KeptInterview((*before, answer), self.interview.asked + counts))

    def _kept(self, question: careers.Question, reply: Levels) -> Kept:
        others = [one for one in self.kept.profile.skills if one.id not in question.offered]
        held = {one.id: one for one in self.kept.profile.skills}
        names = {one.id: one.name for one in question.options}
        told = [
            held[skill]._replace(level=level)
            if skill in held
            else careers.StatedSkill(id=skill, name=names[skill], level=level, given=names[skill])
            for skill, level in reply.items()
        ]
        return self.kept._replace(profile=self.kept.profile._replace(skills=tuple(sorted([*others, *told]))))


class Interviewing:
    """Asks one question after the other, and keeps what is answered."""

    def __init__(self, session: Session, knowledge: careers.KnowledgeBase, kept: Kept, *, anew: bool) -> None:
        """Take what is kept; an interview goes on where it was left unless it is to begin anew."""
        path = careers.user_interview()
        interview = careers.KeptInterview()
        if os.path.isfile(path) and not anew:
            interview = careers.read_interview(careers.read_text(path))
        self._session = session
        self._knowledge = knowledge
        self._asker = Asker(session.terminal)
        self.history = [State(kept, interview)]

    @property
    def state(self) -> State:
        """How far the interview has come."""
        return self.history[-1]

    def ask_for_roles(self) -> None:
        """Ask what tells roles most apart, ten questions at most; each ends the interview if somebody wants it.

        Raises:
            CareersError: an answer can't be kept.
        """
        interview = careers.Interview(self._knowledge)
        if self.state.interview.asked:
            self._asker.say(f"Going on after {self.state.interview.asked} of {MOST} questions; --anew begins anew.")
        while self.state.interview.asked < MOST:
            question = interview.next_question(self.state.kept.profile, self.state.interview.answers)
            if question is None:
                break
            if not self._turn(question, f"{self.state.interview.asked + 1} of at most {MOST}."):
                return
        self._advance(self.state._replace(interview=self.state.interview._replace(asked=0)))

    def ask_for_role(self, questions: Sequence[careers.Question]) -> None:
        """Ask for all that a role requires, but for what was answered before or is kept with a level.

        Raises:
            CareersError: an answer can't be kept.
        """
        answered = {one[:2] for one in self.state.interview.answers if one.sure}
        levels = {one.id: one.level for one in self.state.kept.profile.skills}
        open_ = [
            one
            for one in questions
            if (one.subject, one.offered) not in answered and not any(levels.get(skill) for skill in one.offered)
        ]
        if len(open_) < len(questions):
            self._asker.say(
                f"{len(questions) - len(open_)} of {len(questions)} are answered; --anew asks for them too."
            )
        first = len(self.history)
        while (number := len(self.history) - first) < len(open_):
            if not self._turn(open_[number], f"{number + 1} of {len(open_)}.", counts=False):
                return

    def _turn(self, question: careers.Question, place: str, *, counts: bool = True) -> bool:
        """Ask a question, and return whether the interview goes on."""
        levels = {one.id: one.level for one in self.state.kept.profile.skills}
        reply = self._asker.ask(question, place, levels)
        if reply in (Turn.STOP, Turn.ENDED):
            return False
        if reply is Turn.BACK:
            self._back()
        else:
            self._advance(self.state.after(question, reply, counts=counts))
        return True

    def _advance(self, state: State) -> None:
        self._keep(state)
        self.history.append(state)

    def _back(self) -> None:
        if len(self.history) == 1:
            self._asker.say("This is where you began today; `careers profile remove` takes back what you said before.")
            return
        self._keep(self.history[-2])
        self.history.pop()

    def _keep(self, state: State) -> None:
        """Write what changed: the profile, and what else was answered."""
        state.kept.save(self.state.kept, self._session, self._knowledge)
        path = careers.user_interview()
        os.makedirs(os.path.dirname(path), exist_ok=True)
        write_file(path, [careers.interview_text(state.interview)])

    def conclude(self, role: str | None) -> None:
        """Answer with what fits after all that was told, and say where it is kept.

        Args:
            role: the one that was gone through; None where roles were asked for.

        Raises:
            CareersError: nothing was answered at all.
        """
        profile, answers = self.state.kept.profile, self.state.interview.answers
        wish = careers.Wish(role=role) if role else careers.wish_of(answers)
        if profile.skills:
            self._session.answer(self._fit(profile, wish))
            self._session.note(f"You keep this in {careers.user_profile()}.")
            if wish.role and self._session.is_watched:
                self._session.hint("to your wish", f"plan {wish.role}")
        elif wish.family or wish.role:
            self._session.note("You told no skill yet, so this begins from nothing.")
            wanted = wish.role or careers.Interview(self._knowledge).wanted(profile, answers)
            self._session.answer(careers.plan(profile, self._knowledge, wanted, until="essential"))
        elif answers:
            self._asker.say(LOOK_AROUND)
        else:
            raise fail("nothing was answered", "press a key for each question, or write a line for each")

    def _fit(self, profile: careers.Profile, wish: careers.Wish) -> careers.FitReport:
        """Return the roles that fit among those of the wish, which is among them itself."""
        if wish.family is None:
            among = [wish.role] if wish.role else None
            return careers.fit(profile, self._knowledge, among=among, top=FIRST, certainty=True)
        best = careers.fit(profile, self._knowledge, top=1, reasons=False).roles[0]
        roles = careers.fit(profile, self._knowledge, among=wish.family, top=FIRST, reasons=False).roles
        if best.score > roles[0].score:
            told = f"Of all roles, {best.title} fits best today, at {best.score:.0f}."
            self._session.note(f"{told} Of the family {wish.family}, which you want:")
        named = [one.id for one in roles]
        among = named if wish.role in {None, *named} else [*named[:-1], wish.role or ""]
        return careers.fit(profile, self._knowledge, among=among, certainty=True)

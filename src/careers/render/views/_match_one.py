"""How somebody stands against one posting: the answer first, then what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from careers.domain.phrases import first_few
from careers.domain.reports.fit import Status
from careers.domain.reports.match import AnsweredGate, AskedSkill, MatchReport, Posting
from careers.domain.reports.plan import PlanStep
from careers.domain.reports.standing import Standing
from careers.domain.skill import Range
from careers.render.blocks import (
    BREAK,
    Block,
    Bullets,
    Cell,
    Grid,
    Line,
    Paragraph,
    Terms,
    Words,
    heading,
    line,
    paragraph,
    quiet,
    strong,
)
from careers.render.records import Records
from careers.render.views._standing import purpose, understood
from careers.render.words import SEPARATOR, legend, level_change, mark, number_range, score_bar

MOST_NAMED = 8
"""Skills that are named before the table, which has them all."""
ASKED = {"required": "required", "preferred": "preferred", None: "named"}
"""How a posting asks, in a word."""
POINTS = {"met": 100.0, "partial": 50.0, "missing": 0.0, "not-met": 0.0}
"""What the mark of each status and answer stands for."""


def blocks(report: MatchReport, posting: Posting) -> Iterator[Block]:
    """Yield what the posting is, how the person stands, the conditions, the next steps and each thing it asks for."""
    yield Paragraph(_headline(posting))
    asked = (*posting.required, *posting.preferred, *posting.named)
    if not asked:
        yield paragraph("It names no skill that is known; `careers read` shows what was read of it.")
    elif report.standing is None or report.score is None or report.range is None:
        yield from _terms(("required", posting.required), ("preferred", posting.preferred), ("named", posting.named))
    else:
        yield Grid(
            ("How you stand", "Score", "Range"), (_answer(report.standing, report.score, report.range, posting),)
        )
        yield from _terms(*((term, _of(asked, status)) for term, status in TERMS.items()))
    yield from _conditions(posting.gates, answered=report.profile is not None)
    yield from _next(report.next, {skill: one.label for one in asked for skill in one.skills})
    if asked and report.standing:
        yield from _table(asked)
    if report.profile is None:
        yield paragraph(quiet(SAY))
    else:
        yield from understood(report.profile)


TERMS: dict[str, Status] = {"missing": "missing", "in part": "partial", "you have": "met"}
"""What is told of the skills of each status, what matters most first."""
SAY = "To see how you stand, say what you know: --skills python,sql, --from resume.pdf, or careers profile ask."


def _headline(posting: Posting) -> Line:
    facts = [part for part in (posting.company, posting.place, posting.pay) if part]
    role = f"{posting.role_title}, by its {posting.role_by}" if posting.role else "none of the roles here"
    told = (strong(posting.title or posting.file), SEPARATOR.join(["", *facts]))
    return line(*told, BREAK, quiet(f"Role: {role}"))


def _answer(standing: Standing, score: float, range_: Range, posting: Posting) -> tuple[Cell, ...]:
    met, partial, _, of = standing.essential
    what = "required" if posting.required else "named" if posting.named else "preferred"
    told = f"{met} of {of} {what} skills{f', {partial} in part' if partial else ''}"
    return line(strong(told)), score_bar(score), line(number_range(*range_))


def _of(asked: Sequence[AskedSkill], status: Status) -> list[AskedSkill]:
    return [one for one in asked if one.status == status]


def _terms(*told: tuple[str, Sequence[AskedSkill]]) -> list[Block]:
    """Return what each list of skills is called and which they are, the required ones first."""
    items = tuple((term, line(*_names(asked))) for term, asked in told if asked)
    return [Terms(items)] if items else []


def _names(asked: Sequence[AskedSkill]) -> Iterator[Words | str]:
    """Yield the names, with how the posting asks for those behind the first kind."""
    for kind in dict.fromkeys(one.asked for one in asked):
        names = SEPARATOR.join(first_few([one.label for one in asked if one.asked == kind], MOST_NAMED))
        yield names if kind == asked[0].asked else quiet(f"; {ASKED[kind]}: {names}")


def _conditions(gates: Sequence[AnsweredGate], *, answered: bool) -> Iterator[Block]:
    if gates:
        yield heading("Conditions")
        yield Bullets(tuple(_condition(one) if answered else line(one.text) for one in gates))


def _condition(gate: AnsweredGate) -> Line:
    sign = quiet("? ") if gate.answer == "unknown" else mark(POINTS[gate.answer])
    have = f"you: {gate.have}" if gate.have else "your documents do not say"
    return line(sign, gate.text, quiet(f" ({have})"))


def _next(steps: Sequence[PlanStep], names: Mapping[str, str]) -> Iterator[Block]:
    if steps:
        yield heading("Next")
        rows = tuple(_step(number, one, names) for number, one in enumerate(steps, start=1))
        yield Grid(("Learn", "Level", "Hours", "Points"), rows, (2, 3))


def _step(number: int, step: PlanStep, names: Mapping[str, str]) -> tuple[Cell, ...]:
    gain = sum(step.gain.values())
    told = (level_change(step.from_, step.to), str(step.hours), f"+{gain:.1f}" if gain else "")
    return line(f"{number}. ", strong(step.label), quiet(purpose(step, names))), *map(line, told)


def _table(asked: Sequence[AskedSkill]) -> Iterator[Block]:
    yield heading("What it asks for")
    rows = tuple(_row(one) for one in asked)
    yield Grid(("Skill", "Asked", "Level", "By", "Points", "Line"), rows, (4, 5), wide=True)
    yield Paragraph(legend())


def _row(one: AskedSkill) -> tuple[Cell, ...]:
    told = (
        ASKED[one.asked],
        str(one.level),
        one.via or "",
        f"{one.contribution or 0:.1f} of {one.weight:.1f}",
        str(one.evidence.line),
    )
    return line(mark(100 * (one.credit or 0)), one.label), *map(line, told)


ABOUT = ("label", "skills", "asked", "importance", "level", "status", "credit", "via", "weight", "contribution", "gap")


def records(posting: Posting) -> Records:
    """Return a record for each thing that the posting asks for."""
    asked = (*posting.required, *posting.preferred, *posting.named)
    rows = ((*(getattr(one, name) for name in ABOUT), one.evidence.line) for one in asked)
    return Records((*ABOUT, "line"), rows)

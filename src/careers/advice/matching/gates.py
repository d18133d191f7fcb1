"""Whether what somebody's documents say answers the conditions of a posting."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from careers.domain.background import Background
from careers.domain.reports.match import AnsweredGate, GateAnswer
from careers.domain.reports.reading import Degree, Gate

DEGREES: tuple[Degree, ...] = get_args(Degree)
"""The lowest first."""
_Answer = tuple[GateAnswer, str | None]


def answered(gates: Iterable[Gate], background: Background) -> tuple[AnsweredGate, ...]:
    """Return the conditions of a posting, each with its answer; what no document tells is unknown."""
    return tuple(AnsweredGate(*gate, *_answer(gate, background)) for gate in gates)


def _answer(gate: Gate, background: Background) -> _Answer:
    if gate.kind == "years":
        return _years(gate.value, background.years)
    if gate.kind == "degree":
        return _degree(gate.value, background.degrees)
    if gate.kind == "language":
        spoken = gate.value.casefold() in (language.casefold() for language in background.languages)
        return ("met", gate.value) if spoken else ("unknown", None)
    return "unknown", None


def _years(asked: str, have: float | None) -> _Answer:
    try:
        least = float(asked)
    except ValueError:
        return "unknown", None
    if have is None:
        return "unknown", None
    return ("met" if have >= least else "not-met"), f"{have:g} years in all"


def _degree(asked: str, have: tuple[Degree, ...]) -> _Answer:
    if not have or asked not in DEGREES:
        return "unknown", None
    highest = max(have, key=DEGREES.index)
    return ("met" if DEGREES.index(highest) >= DEGREES.index(asked) else "not-met"), highest

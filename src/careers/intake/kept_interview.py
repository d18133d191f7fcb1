"""What somebody answered in an interview, kept so that it can go on another day."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple, get_args

from careers.domain.interview import Answer, Subject

MOST = 1000
"""Answers that are kept, the last ones."""
_SUBJECTS = get_args(Subject)


class KeptInterview(NamedTuple):
    """An interview as far as it has come; what somebody knows stands in their profile."""

    answers: tuple[Answer, ...] = ()
    asked: int = 0
    """Questions of the round that is under way, 0 where none is."""


def interview_text(kept: KeptInterview) -> str:
    """Return the text of the file in which an interview is kept."""
    answers = [one._asdict() for one in kept.answers[-MOST:]]
    return json.dumps({"asked": kept.asked, "answers": answers}, indent=1) + "\n"


def read_interview(text: str) -> KeptInterview:
    """Return the interview of a file's text; what it does not understand of it was not answered."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return KeptInterview()
    if not isinstance(told, dict) or not isinstance(told.get("answers"), list):
        return KeptInterview()
    asked = told.get("asked")
    answers = tuple(answer for one in told["answers"][-MOST:] for answer in _answer(one))
    return KeptInterview(answers, min(max(asked, 0), len(answers)) if isinstance(asked, int) else 0)


def _answer(told: Any) -> Iterator[Answer]:
    if not isinstance(told, dict) or told.get("subject") not in _SUBJECTS:
        return
    offered, chosen = _words(told.get("offered")), _words(told.get("chosen"))
    if offered and set(chosen) <= set(offered):
        yield Answer(told["subject"], offered, chosen, told.get("sure") is not False)


def _words(told: Any) -> tuple[str, ...]:
    return tuple(one for one in told if isinstance(one, str)) if isinstance(told, list) else ()

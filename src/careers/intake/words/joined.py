"""Several names that slashes, dashes or ``and`` join, where the whole is the name of nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from careers.intake.words.spelled import SpelledSkill, spelled
from careers.intake.words.splitting import Words, marks_outside

Read = Callable[[Words], list[SpelledSkill] | None]
MOST = 8
"""Names that are joined."""
_JOINTS = tuple(
    re.compile(joint, re.IGNORECASE)
    for joint in (
        r"\s(?:-{1,2}|>|\+|\\)\s",
        r"\s*&\s*|\s+(?:and|or|und|et|with)\s+|(?<=\w)\+(?=\w)",
        r"\s*[/\\]\s*",
        r"\s{2,}",
    )
)
_JOINING = re.compile(r"[\s&+/\\]")
"""Marks of which one stands in all that is joined."""
_SHARED = re.compile(r"(?P<first>\S+(?:\s*/\s*\S+)+|\S+\s+(?:and|&)\s+\S+)\s+(?P<head>\w\S*(?:\s\S+)?)", re.IGNORECASE)
_SHARED_FIRST = re.compile(r"(?P<head>[^\s/]+)\s(?P<rest>[^\s/]+(?:\s*/\s*[^\s/]+)+)")
_EACH = re.compile(r"\s*/\s*|\s+(?:and|&)\s+", re.IGNORECASE)


def read_joined(words: Words, read: Read) -> list[SpelledSkill] | None:
    """Return the skills that are joined, where each of them is known; None otherwise."""
    if not _JOINING.search(words.text):
        return None
    if shared := _with_shared_last(words, read):
        return shared
    for joint in _JOINTS:
        cut = [place for found in marks_outside(joint, words.text) for place in found.span()]
        if 0 < len(cut) // 2 < MOST:
            bounds = list(zip([0, *cut[1::2]], [*cut[::2], len(words.text)], strict=True))
            found = _cover(words, bounds, read)
            if found and any(one.end - one.start > 1 for one in found):
                return found if len({one.skill for one in found}) > 1 else [spelled(words, found[0].skill)]
    return _with_shared_first(words, read)


def _cover(words: Words, bounds: Sequence[tuple[int, int]], read: Read) -> list[SpelledSkill] | None:
    """Return the skills of the parts, of which those that have a name together are taken together: ``CI/CD/Docker``."""
    if not bounds:
        return []
    for count in range(min(len(bounds), 3), 0, -1):
        if count == len(bounds) and bounds[0][0] == 0 and bounds[-1][1] == len(words.text):
            continue  # the whole, which is no name
        part = words.part(bounds[0][0], bounds[count - 1][1])
        first = read(part) if part.text else None
        if first and count > 1 and len(first) > 1:
            continue  # names again, which are taken one by one
        rest = first and _cover(words, bounds[count:], read)
        if first and rest is not None:
            return [*first, *rest]
    return None


def _with_shared_last(words: Words, read: Read) -> list[SpelledSkill] | None:
    """Return the skills of words that share their last, each another: ``unit/system testing``, not ``C/C++ skills``."""
    last = _SHARED.fullmatch(words.text)
    names = [f"{one} {last['head']}" for one in _EACH.split(last["first"])] if last else []
    found = _each(words, names, read)
    return found if found and len(found) >= len(names) else None


def _with_shared_first(words: Words, read: Read) -> list[SpelledSkill] | None:
    """Return the skills of words that share their first, and of which one is no name by itself: ``SAP HANA/BW``."""
    first = _SHARED_FIRST.fullmatch(words.text)
    return first and _each(words, [f"{first['head']} {one}" for one in _EACH.split(first["rest"])], read)


def _each(words: Words, names: Sequence[str], read: Read) -> list[SpelledSkill] | None:
    """Return the skills of several names, each once, where each name is one."""
    each = [read(Words(name, words.start)) or [] for name in names]
    if not all(each):
        return None
    first = {one.skill: one for skills in reversed(each) for one in reversed(skills)}
    return [one._replace(given=words.text, start=words.start, end=words.end) for one in reversed(first.values())]

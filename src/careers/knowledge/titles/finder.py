"""Which roles the words of a title mean."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from careers.knowledge.titles.index import TitleIndex
from careers.knowledge.titles.readings import corrected, practised, shared, translated, written_out
from careers.knowledge.titles.runs import Run, double_roles, runs_in
from careers.knowledge.titles.tables import JOINING, PARTICLES
from careers.knowledge.titles.words import FURTHEST, Word, join_keys, split_words, without_asides

NAMED = 95.0
"""For a text in which the title of a role stands among other words; each further role counts 5 less."""
STEP = 5.0
NEAREST = 90.0
"""What a resemblance is worth at most: so much of it as it is like the name."""
ALIKE = 85.0
"""For a text that names the field of a role, or its people by another noun."""

LENT = 0.5
"""What a title is worth with a word that another lends it."""


class Found(NamedTuple):
    """A role that is found in a text, and how near its title comes, 0 to 100."""

    role: str
    score: float


class TitleFinder:
    """Finds the titles of roles in texts."""

    def __init__(self, index: TitleIndex) -> None:
        """Take the titles that are looked for."""
        self._index = index

    def find(self, text: str, *, misspelt: bool = True) -> list[Found]:
        """Return the roles whose titles stand in a text: the title of most words first, then the one that stands first.

        Rank is no part of what a role is, so it may stand anywhere: ``Data Analyst II (Power BI)``.
        """
        words = split_words(text)
        bare = [word for word in words if word.worth]
        runs = [*runs_in(words, self._index), *(runs_in(bare, self._index) if len(bare) < len(words) else ())]
        found = _positions(runs)
        if not found or any(word.position not in found and word.key not in JOINING | PARTICLES for word in bare):
            runs += self._read_otherwise(bare, runs, misspelt=misspelt)
        return self._ranked(runs, NAMED) or self._ranked(self._practised(bare), ALIKE)

    def _ranked(self, runs: Iterable[Run], most: float) -> list[Found]:
        roles: dict[str, Run] = {}
        for run in self._chosen(runs):
            for role in (run.role, *double_roles(run, self._index)):
                roles.setdefault(role, run)
        return [Found(role, _score(run, most - STEP * place)) for place, (role, run) in enumerate(roles.items())]

    def _practised(self, words: Sequence[Word]) -> Iterator[Run]:
        for reading in practised(words):
            yield from (run for run in runs_in(reading, self._index) if len(run.words) > 1)

    def _read_otherwise(self, words: Sequence[Word], runs: Iterable[Run], *, misspelt: bool) -> Iterator[Run]:
        """Yield the titles that the words are when they are read in other ways than as they stand."""
        yield from self._sharing(words, _positions(runs))
        english = translated(words)
        for reading in (*written_out(words), *([english] if english else [])):
            found = list(runs_in(reading, self._index, turned=reading is english))
            yield from (*found, *self._sharing(reading, _positions(found)))
        if any(word.aside for word in words):
            whole = runs_in(without_asides(words), self._index)
            yield from (run for run in whole if run.words[0].part == run.words[-1].part)
        if misspelt:
            yield from self._misspelt(english or next(written_out(words), words), turned=bool(english))

    def _sharing(self, words: Sequence[Word], titles: Collection[int]) -> Iterator[Run]:
        """Yield titles with a word that another title lends them; that one goes first."""
        for reading in shared(words, titles):
            for run in runs_in(reading, self._index):
                if run.positions[-1] >= FURTHEST:
                    yield run._replace(worth=run.worth * LENT)

    def _misspelt(self, words: Sequence[Word], *, turned: bool) -> Iterator[Run]:
        """Yield titles with misspelt words; of one word alone only when the text says nothing else."""
        for reading in corrected(words, self._index):
            for run in runs_in(reading, self._index, turned=turned):
                if run.slips and (len(run.words) > 1 or len(words) == 1):
                    yield run

    def _chosen(self, runs: Iterable[Run]) -> Iterator[Run]:
        """Yield the runs that do not share words with a better one, and the other readings of a misspelt one."""
        best: list[Run] = []
        for run in sorted(runs, key=self._order):
            rivals = [one for one in best if not set(one.positions).isdisjoint(run.positions)]
            if not rivals or (
                run.slips and [(one.positions, one.worth) for one in rivals] == [(run.positions, run.worth)]
            ):
                best.append(run)
                yield run

    def _order(self, run: Run) -> tuple[float, tuple[int, ...], bool, str]:
        return (-run.worth, run.positions, bool(run.slips) and not self._index.is_main(join_keys(run.words)), run.role)


def _positions(runs: Iterable[Run]) -> set[int]:
    return {position for run in runs for position in run.positions}


def _score(run: Run, most: float) -> float:
    letters = len(join_keys(run.words))
    return min(most, NEAREST * (1 - run.slips / letters)) if run.slips else most

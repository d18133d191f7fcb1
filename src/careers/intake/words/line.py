"""One line of skills: its parts between commas, the labels before them and the levels behind them."""

from __future__ import annotations

from careers.domain.level import Level
from careers.intake.words.labels import Label, label_of, last_label_of
from careers.intake.words.levels import says_none
from careers.intake.words.peeling import read_mark, stands_alone
from careers.intake.words.spelled import SpelledSkill, spelled, with_marks
from careers.intake.words.speller import Speller
from careers.intake.words.splitting import Words, parts

MOST_JOINED = 4
"""Parts between commas that may be one name: ``Extract, Transform, Load (ETL)``."""
_TABLE = "|\t"
"""What parts the columns of a table."""


class Line:
    """Reads one line; a label counts for all that follows it, and for the lines below where it ends its own."""

    def __init__(self, words: Words, speller: Speller, label: Label | None) -> None:
        """Take the line, what reads its words, and the label that stands above it."""
        self._words = words
        self._speller = speller
        self._found: list[list[SpelledSkill]] = []
        self._level: Level | None = None
        self.label = label
        self.ends_with_label = bool(label)

    def read(self) -> list[SpelledSkill]:
        """Return what the line names; words that name nothing are among it, without a skill."""
        pieces = parts(self._words)
        self.ends_with_label = self.ends_with_label and bool(pieces)
        for number, piece in enumerate(pieces):
            attached = self._attach(piece)
            self._found.append([] if attached else self._labelled(piece))
            if not attached and any(one.skill is None for one in self._found[-1]):
                self._join(pieces[max(0, number + 1 - MOST_JOINED) : number + 1])
        return [one for each in self._found for one in each]

    def _attach(self, piece: Words) -> bool:
        """Give a level or years that stand alone to what stands before: ``SQL, 3+ years``."""
        level, years = read_mark(piece.text)
        last = next((each for each in reversed(self._found) if each), None)
        if last is None or not (level or years) or not (years or self._is_level(piece, last[-1].end)):
            return False
        if last[-1].skill is None or (level and last[-1].level) or (years and last[-1].years):
            return False
        last[:] = [*last[:-1], *with_marks(last[-1:], level, years)]
        return True

    def _is_level(self, piece: Words, end: int) -> bool:
        between = self._words.text[end - self._words.start : piece.start - self._words.start]
        return not piece.text.isdecimal() and (any(mark in between for mark in _TABLE) or stands_alone(piece.text))

    def _join(self, pieces: list[Words]) -> None:
        """Take parts together that commas part although they are one name."""
        for first in range(len(pieces) - 1):
            whole = self._words.part(pieces[first].start - self._words.start, pieces[-1].end - self._words.start)
            found = self._speller.read(whole)
            if found and len(found) == 1 and found[0].start == whole.start:
                count = len(pieces) - first
                self._found[-count:] = [*([] for _ in range(count - 1)), found]
                return

    def _labelled(self, piece: Words) -> list[SpelledSkill]:
        if says_none(piece.text):
            return [spelled(piece, None)]
        found = self._piece(piece)
        if self.label is None:
            return with_marks(found, self._level, None)
        if self.label.denies:
            return [spelled(piece, None)]
        return with_marks(found, self.label.level, None)

    def _piece(self, piece: Words) -> list[SpelledSkill]:
        label = None if self._speller.names.find(piece.text) else label_of(piece)
        if label is None:
            return self._speller.read(piece) or [spelled(piece, None)]
        return self._with_level(piece) or self._after(label, piece)

    def _with_level(self, piece: Words) -> list[SpelledSkill] | None:
        """Return what stands before the last colon where a level or years stand behind it."""
        last = last_label_of(piece)
        level, years = read_mark(last.rest.text) if last else (None, None)
        if last is None or not last.words.text or not (level or years):
            return None
        return with_marks(self._speller.read(last.words) or [spelled(last.words, None)], level, years)

    def _after(self, label: Label, piece: Words) -> list[SpelledSkill]:
        left = self._speller.read(label.words)
        self._level = label.level if left else None
        if not left and (label.level or label.denies or not label.rest.text):
            self.label, self.ends_with_label = label, not label.rest.text
            return self._piece(label.rest) if label.rest.text else []
        right = self._right(label, left)
        products = [one for one in left or () if one.skill and self._speller.names.is_product(one.skill)]
        if right or not label.rest.text:
            return [*products, *(right or ())]
        if not left:
            return [spelled(label.rest if label.of_code else piece, None)] if label.rest.text else []
        return self._with_unknown(label, left, products, piece)

    def _right(self, label: Label, left: list[SpelledSkill] | None) -> list[SpelledSkill] | None:
        """Return what stands after a label; a single letter only after one that may announce a language."""
        if not left and not label.is_plain:
            return None
        right = self._speller.read(label.rest)
        return right if right and (left or label.of_code or any(len(one.given) > 1 for one in right)) else None

    def _with_unknown(
        self, label: Label, left: list[SpelledSkill], products: list[SpelledSkill], piece: Words
    ) -> list[SpelledSkill]:
        """Return a skill with what stands behind its colon and is neither a level nor a name."""
        if " " not in label.rest.text:
            return [one._replace(unknown_level=label.rest.text) for one in left]
        return [*products, spelled(label.rest, None)] if products else [spelled(piece, None)]

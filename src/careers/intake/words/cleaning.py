"""Text as it is pasted, made plain: entities, foreign and invisible marks; each character keeps its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from careers.intake.words.levels import EMPTY, FULL

_CHANGED = re.compile(
    r"&(?:amp;){0,3}(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,24});"  # an HTML entity
    r"|</?(?:a|b|br|div|em|h[1-6]|i|li|ol|p|span|strong|td|tr|u|ul)(?:\s[^<>\n]{0,200})?/?>"  # a tag of HTML
    r"|\\(?=[!-/:-@\[-`{-~])"  # a mark that Markdown escapes
    r"|[a-zA-Z][\u0300-\u036f]+"  # a letter with its accents apart
    r"|[^\x00-\x7f][\u0300-\u036f]*"
)
_WITHIN_A_LINE = re.compile(r"</?(?:a|b|em|i|span|strong|u)\b")
"""Tags that part no words."""
BULLET = "•"
# ruff: noqa: RUF001 - marks that resemble others are what this is about
_PLAIN: dict[str, str] = {
    **dict.fromkeys("™®©℠\u20e3", ""),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2043\u2212\ufe63\uff0d", "-"),
    **dict.fromkeys("\u2014\u2015\ufe58", " - "),
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟«»‹›″「」『』", '"'),
    **dict.fromkeys("⁄∕⧸", "/"),
    **dict.fromkeys("、،﹐", ","),
    **dict.fromkeys("؛﹔", ";"),
    **dict.fromkeys("•‣⁃∙⋅·・･▪▫◦➢➤►▶▸▹❖❯›→⇒⮚➔➜\uf0b7\uf0a7\uf0d8\uf076", BULLET),
    **dict.fromkeys("①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿", BULLET),
    **dict.fromkeys("✓✔✅☑🗸", "[x]"),
    **dict.fromkeys("☐✗✘❌", "[ ]"),
    "♯": "#",
    "\u2028": "\n",
    "\u2029": "\n",
}


class CleanText(NamedTuple):
    """A text made plain, and where each of its characters began and ended before."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where some of the plain text stood; of nothing, where it would have stood."""
        if start >= end:
            last = self.ends[-1] if self.ends else 0
            return (self.starts[start],) * 2 if start < len(self.starts) else (last, last)
        return self.starts[start], self.ends[end - 1]


def clean(text: str) -> CleanText:
    """Return a text with entities resolved, marks of one kind made one, and what can't be seen left out."""
    if text.isascii() and not any(mark in text for mark in "&\\<"):
        return CleanText(text, range(len(text)), range(1, len(text) + 1))
    parts, starts, ends, done = list[str](), list[int](), list[int](), 0
    for found in _CHANGED.finditer(text):
        first, last = found.span()
        plain = _plain(found[0])
        parts += text[done:first], plain
        starts += *range(done, first), *([first] * len(plain))
        ends += *range(done + 1, first + 1), *([last] * len(plain))
        done = last
    parts.append(text[done:])
    return CleanText("".join(parts), [*starts, *range(done, len(text))], [*ends, *range(done + 1, len(text) + 1)])


def _plain(found: str) -> str:
    if found.startswith("&"):
        from html import unescape

        meant = unescape(unescape(found))
        return meant if meant.startswith("&") else "".join(map(_plain_mark, meant))
    if found.startswith("<"):
        return "" if _WITHIN_A_LINE.match(found) else BULLET
    return "" if found == "\\" else _plain_mark(found)


def _plain_mark(mark: str) -> str:
    known = _PLAIN.get(mark)
    if known is not None:
        return known
    if mark.isascii():
        return mark
    from unicodedata import category, normalize

    kind = category(mark[0])
    if kind == "So" and mark not in FULL + EMPTY:  # a picture, which stands beside words or between them
        return BULLET
    return "" if kind in {"Cf", "Mn", "Me"} else normalize("NFKC", mark)

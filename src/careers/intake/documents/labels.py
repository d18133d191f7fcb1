"""Pages whose headings stand in a narrow column of their own, beside the texts."""

from __future__ import annotations

from collections.abc import Sequence

from careers.intake.documents.pdf_words import Piece

_FEWEST = 3
_LONGEST = 30
"""Characters of a label."""
_MOST_LINES = 2
"""Of a label."""
_MOST_SHARE = 0.3
"""Of the pieces; with more on the left it is a column."""
_FEWEST_IN_SECTION = 4
"""Pieces beside some label, or the labels only head lines, as in a table."""


def sections_beside_labels(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Return the groups of a page in reading order, each label before its text; none if it has no such labels."""
    edge = min((piece.left + piece.height for piece in pieces), default=0.0)
    top = max((piece.top for piece in pieces if piece.left <= edge), default=0.0)
    texts = [piece for piece in pieces if piece.left > edge and piece.bottom < top]
    first = min((piece.left for piece in texts), default=0.0)
    labels = [piece for piece in pieces if piece.right < first]
    if not _may_be_labels(labels, len(pieces)):
        return []
    groups = _by_nearness(labels)
    above = [piece for piece in pieces if piece not in labels and _middle(piece) > groups[0][0].top]
    sections = _sections(groups, [piece for piece in texts if piece not in above])
    whole = len(above) + len(labels) + sum(map(len, sections)) == len(pieces)
    if not whole or not all(sections) or max(map(len, sections)) < _FEWEST_IN_SECTION:
        return []
    return [above, *(part for group, section in zip(groups, sections, strict=True) for part in _part(group, section))]


def _may_be_labels(labels: Sequence[Piece], of: int) -> bool:
    words = [label.text for label in labels]
    return _FEWEST <= len(labels) <= _MOST_SHARE * of and all(
        word[0].isalpha() and len(word) <= _LONGEST and not any(map(str.isdecimal, word)) for word in words
    )


def _by_nearness(labels: Sequence[Piece]) -> list[list[Piece]]:
    """Return the labels from above, those together that are the lines of one."""
    groups: list[list[Piece]] = []
    for label in sorted(labels, key=lambda one: -one.top):
        if groups and groups[-1][-1].bottom - label.top < label.height / 2:
            groups[-1].append(label)
        else:
            groups.append([label])
    return groups


def _part(group: list[Piece], section: list[Piece]) -> list[list[Piece]]:
    """Return a label and then its text; the rows of a table, where so many lines can't be one label."""
    if len(group) > _MOST_LINES:
        return [group + section]
    return [[group[0]._replace(text=" ".join(label.text for label in group))], section]


def _sections(groups: Sequence[Sequence[Piece]], texts: Sequence[Piece]) -> list[list[Piece]]:
    """Return for each label the pieces from its first line down to the next label."""
    tops = [group[0].top for group in groups]
    sections: list[list[Piece]] = [[] for _ in groups]
    for piece in texts:
        number = sum(top >= _middle(piece) for top in tops) - 1
        if number >= 0:
            sections[number].append(piece)
    return sections


def _middle(piece: Piece) -> float:
    return (piece.bottom + piece.top) / 2

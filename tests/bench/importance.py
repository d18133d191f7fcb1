"""How the importance of requirements stands to what postings name.

Reads the knowledge base alone, with the counts of `data/market/`::

    python tests/bench/importance.py

Prints for each role with 100 postings or more in a set Spearman's rank correlation between the weights of its
requirements and the shares of postings that name them, and the mean; then each requirement whose importance a share
contradicts and no note explains.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from statistics import correlation, mean

from careers import KnowledgeBase
from careers.domain.market import PostingCounts
from careers.domain.role import SHARES, Requirement
from careers.knowledge.loading import load_bundled

TELLING = 100
"""Postings of a role from which a share tells something."""
CUT = {"postings-aijobs"}
"""Sets whose postings list six skills at most: what such a list lacks tells nothing."""
ODD = {"essential": (0.1, 1.0), "important": (0.01, 1.0), "useful": (0.0, 0.3)}
"""The shares within which an importance is not at odds with the postings."""

Measured = list[tuple[Requirement, float]]


def measured(counts: PostingCounts, knowledge: KnowledgeBase) -> Measured:
    """Return the requirements of a role with the shares of postings that name them, 0 to 1.

    What no posting of the whole set names is outside its vocabulary and left out.
    """
    known = {
        skill
        for of_role in knowledge.demand.values()
        for one in of_role
        if one.source == counts.source
        for named in one.named
        for skill in named.skills[:1]
        if len(named.skills) == 1
    }
    return [
        (one, (counts.of(one.named) or 0) / counts.postings)
        for one in knowledge.roles[counts.role].requirements
        if known.intersection(knowledge.options(one))
    ]


def spearman(pairs: Sequence[tuple[float, float]]) -> float:
    """Return the correlation of the ranks of two series, -1 to 1; equal values share the mean of their ranks."""
    first, second = zip(*pairs, strict=True)
    return correlation(_ranks(first), _ranks(second))


def _ranks(values: Sequence[float]) -> list[float]:
    ordered = sorted(values)
    return [ordered.index(value) + (ordered.count(value) - 1) / 2 for value in values]


def at_odds(counts: PostingCounts, knowledge: KnowledgeBase) -> Iterator[str]:
    """Tell the requirements whose importance the shares contradict and no note explains."""
    for one, share in measured(counts, knowledge):
        low, high = ODD[one.importance]
        too_low = share < low and counts.source not in CUT
        if not one.note and (too_low or share > high):
            what = f"{counts.source} {counts.role}: {knowledge.label(one)} is {one.importance}"
            yield f"{what}, named by {share:.0%} of {counts.postings}"


def main() -> None:
    """Print the correlations and what is at odds."""
    knowledge = load_bundled()
    counted = [one for of_role in knowledge.demand.values() for one in of_role if one.postings >= TELLING]
    found = []
    for counts in counted:
        pairs = [(float(SHARES[one.importance]), share) for one, share in measured(counts, knowledge)]
        found.append(spearman(pairs))
        size = f"n {counts.postings:5}, {len(pairs):2} requirements"
        sys.stdout.write(f"{counts.source:16} {counts.role:20} {size}, {found[-1]:5.2f}\n")
    sys.stdout.write(f"mean of {len(found)}: {mean(found):.2f}\n")
    sys.stdout.writelines(f"{line}\n" for counts in counted for line in at_odds(counts, knowledge))


if __name__ == "__main__":
    main()

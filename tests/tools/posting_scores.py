"""Where the postings of a role lie on the scale of its score: writes the figures that stand beside scores.

Reads every `*.jsonl` file of a folder, as `demand.py` does, and writes `scores.yaml` into the knowledge base::

    python tests/tools/posting_scores.py DATA/postings [--into data/market]

Each posting of a role is taken for somebody who knows what it lists and names no levels, and scored in that role. Of
each role with 30 postings or more in a set, of which a skill is known, the 25th and the 75th percentile are written,
as `statistics.quantiles` interpolates them. Run it after each change of what roles ask for; the same postings give the
same bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import quantiles

from careers import KnowledgeBase
from careers.domain.level import UNSAID
from careers.domain.market import FEWEST_COUNTED, PostingScores
from careers.knowledge.loading import load_bundled
from careers.scoring.credit import units_of
from careers.scoring.score import role_number, score_of
from demand import files_and_target, read_postings


def scores_of(role: str, source: str, postings: Sequence[frozenset[str]], knowledge: KnowledgeBase) -> PostingScores:
    """Return where the middle half of a role's postings lie, in tenths of a point."""
    index = knowledge.requirement_index
    number = role_number(role, index)
    scores = [score_of(number, units_of(dict.fromkeys(named, UNSAID), knowledge), index) for named in postings]
    low, _, high = quantiles(scores)
    return PostingScores(role=role, source=source, postings=len(postings), low=round(low, 1), high=round(high, 1))


def counted(file: Path, knowledge: KnowledgeBase) -> Iterator[PostingScores]:
    """Return the figures of each role with enough postings in a set."""
    for role, postings in sorted(read_postings(file, knowledge).items()):
        known = [named for named in postings if named]
        if len(known) >= FEWEST_COUNTED:
            yield scores_of(role, f"postings-{file.stem}", known, knowledge)


def as_yaml(found: Sequence[PostingScores]) -> str:
    """Return the file."""
    lines = [
        "# yaml-language-server: $schema=../schema/scores.json",
        "# Where postings lie on the scale of a role's score. Written by tests/tools/posting_scores.py.",
        "",
    ]
    lines += [
        f"- {{role: {one.role}, source: {one.source}, postings: {one.postings}, low: {one.low}, high: {one.high}}}"
        for one in found
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the file."""
    files, into = files_and_target(__doc__)
    knowledge = load_bundled()
    found = sorted((one for file in files for one in counted(file, knowledge)), key=lambda one: (one.role, one.source))
    (into / "scores.yaml").write_text(as_yaml(found), encoding="utf-8")
    sys.stdout.write(f"{len(found)} figures of {len({one.role for one in found})} roles\n")


if __name__ == "__main__":
    main()

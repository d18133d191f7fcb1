"""Whether the role that a fit puts first is the role that the employer named.

Reads every `*.jsonl` file of a folder; each line is a posting with the `skills` that it lists and the `role` that a
rule reads from its title, or null::

    python tests/bench/ranking.py DATA/postings [--confusion] [--shares 55,32,13]

Each posting with a role is taken for a person who states its skills, and fitted among the candidates: every role that
the files name. Printed for each market: the postings, the share of mentions that are recognised, how often the named
role is first and among the first three (micro: over postings; macro: the mean over roles with ten postings or more),
beside them the peers of `PEERS`, and the 20 commonest wrong pairs; with `--confusion` the whole table as well, with
`--shares` what other shares of essential, important and useful would give. A posting of which nothing is recognised
counts as wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from careers import KnowledgeBase, read_profile
from careers.advice.fit import fit
from careers.domain.role import IMPORTANCES, SHARES
from careers.knowledge.loading import load_bundled
from careers.knowledge.lookup import find_skill
from careers.knowledge.requirement_index import index_of

FEWEST = 10
"""Postings of a role from which it counts in a macro mean."""
PAIRS = 20
PEERS = {
    "us2023": (
        ("all-MiniLM-L6-v2, untrained", ".444 .685     - .463"),
        ("classifier of this market", ".675 .915     - .461"),
        ("the same, balanced classes", ".388 .770     - .586"),
    ),
    "india": (
        ("all-MiniLM-L6-v2, untrained", ".497 .751     - .603"),
        ("classifier of this market", ".693 .892     - .587"),
        ("the same, balanced classes", ".621 .872     - .689"),
    ),
    "aijobs": (
        ("all-MiniLM-L6-v2, untrained", ".317 .631     - .481"),
        ("classifier of this market", ".514 .801     - .596"),
        ("the same, balanced classes", ".401 .732     - .646"),
    ),
}
"""What others reach on the same postings: embeddings of the texts; logistic regression, trained on the very market."""

Posting = dict[str, Any]


class Guess(NamedTuple):
    """The role that a posting names, and the first three that a fit gives."""

    role: str
    ranked: tuple[str, ...]


def read_postings(file: Path) -> list[Posting]:
    """Return the postings of a file."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def guess(postings: Sequence[Posting], candidates: Sequence[str], knowledge: KnowledgeBase) -> Iterator[Guess]:
    """Rank the candidates for each posting with a role."""
    known: dict[tuple[str, ...], tuple[str, ...]] = {}
    for posting in postings:
        words = tuple(sorted(set(posting["skills"])))
        if posting["role"] and words not in known:
            known[words] = rank(words, candidates, knowledge)
        if posting["role"]:
            yield Guess(posting["role"], known[words])


def rank(words: Sequence[str], candidates: Sequence[str], knowledge: KnowledgeBase) -> tuple[str, ...]:
    """Return the three roles that fit the words best; none where no word is recognised."""
    skills = [skill for word in words if (skill := find_skill(word, knowledge))]
    if not skills:
        return ()
    profile = read_profile(skills, knowledge)
    return tuple(role.id for role in fit(profile, knowledge, candidates, 3).roles)


def micro(guesses: Sequence[Guess], top: int) -> float:
    """Return the share of postings whose role is among the first, 0 to 1."""
    return sum(one.role in one.ranked[:top] for one in guesses) / len(guesses)


def macro(guesses: Sequence[Guess], top: int) -> float:
    """Return the mean of that share over the roles with ten postings or more, 0 to 1."""
    by_role = defaultdict(list)
    for one in guesses:
        by_role[one.role].append(one)
    shares = [micro(of_role, top) for of_role in by_role.values() if len(of_role) >= FEWEST]
    return sum(shares) / len(shares)


def print_market(name: str, postings: Sequence[Posting], guesses: Sequence[Guess], knowledge: KnowledgeBase) -> None:
    """Print the figures of a market, its peers', and the commonest wrong pairs."""
    figures = [measure(guesses, top) for measure in (micro, macro) for top in (1, 3)]
    told = " ".join(f"{figure:.3f}"[1:] for figure in (figures[0], figures[1], figures[2], figures[3]))
    share = recognised(postings, knowledge)
    sys.stdout.write(f"{name}: {len(guesses)} postings with a role, {share:.1%} of the mentions of skills recognised\n")
    sys.stdout.write(f"  {'':30} micro 1, 3; macro 1, 3\n  {'careers':30} {told}\n")
    sys.stdout.writelines(f"  {peer:30} {line}\n" for peer, line in PEERS.get(name, ()))
    wrong = Counter((one.role, (*one.ranked, "nothing")[0]) for one in guesses if one.role not in one.ranked[:1])
    for (role, other), count in wrong.most_common(PAIRS):
        sys.stdout.write(f"  {count:5} {role} taken for {other}\n")


def recognised(postings: Sequence[Posting], knowledge: KnowledgeBase) -> float:
    """Return the share of mentions of skills that name one of ours, 0 to 1."""
    words = Counter(word for posting in postings for word in posting["skills"])
    return sum(number for word, number in words.items() if find_skill(word, knowledge)) / words.total()


def with_shares(shares: str, knowledge: KnowledgeBase) -> KnowledgeBase:
    """Return the knowledge base with other shares of 100, as whole numbers with commas, the most important first."""
    SHARES.update(zip(IMPORTANCES, map(int, shares.split(",")), strict=True))
    return knowledge._replace(requirement_index=index_of(knowledge.roles))


def print_confusion(guesses: Sequence[Guess], candidates: Sequence[str]) -> None:
    """Print a line for each named role: how often each candidate came first, in the order of the candidates."""
    counts = Counter((one.role, (*one.ranked, "nothing")[0]) for one in guesses)
    columns = [*candidates, "nothing"]
    sys.stdout.write("\t".join(["named", *columns]) + "\n")
    for role in candidates:
        sys.stdout.write("\t".join([role, *(str(counts[role, column]) for column in columns)]) + "\n")


def main() -> None:
    """Print the figures of each market."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=Path(os.environ.get("CAREERS_DATA", ""), "postings"))
    parser.add_argument("--confusion", action="store_true")
    parser.add_argument("--shares", default="")
    options = parser.parse_args()
    markets = {file.stem: read_postings(file) for file in sorted(options.folder.glob("*.jsonl"))}
    if not markets:
        sys.exit(f"there are no postings in {options.folder}")
    knowledge = load_bundled()
    if options.shares:
        knowledge = with_shares(options.shares, knowledge)
    named = {posting["role"] for postings in markets.values() for posting in postings}
    candidates = sorted(named & set(knowledge.roles))
    for name, postings in markets.items():
        guesses = list(guess(postings, candidates, knowledge))
        print_market(name, postings, guesses, knowledge)
        if options.confusion:
            print_confusion(guesses, candidates)


if __name__ == "__main__":
    main()

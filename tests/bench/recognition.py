"""How much of what employers write is recognised: skills and titles of job postings.

Reads every `*.jsonl` file of a folder; each line is a posting with its `title`, the `skills` that it lists and the
`role` that a rule reads from the title, or null::

    python tests/bench/recognition.py DATA/postings [--sample 300]

Prints for each file the share of skill mentions that resolve and, of the titles whose role is one of ours, the share
that `careers find` takes to that role. With `--sample` it prints resolved mentions drawn at random, with the skill that
they resolve to, to be read one by one; the same draw each time.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from careers import KnowledgeBase, find, load, resolve_skill
from careers.domain.errors import CareersError

SEED = 20261121
Posting = dict[str, Any]


def read_postings(file: Path) -> list[Posting]:
    """Give the postings of a file."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def resolved_words(words: Counter[str], knowledge: KnowledgeBase) -> dict[str, str]:
    """Give the words that name a skill, each with the skill's id."""
    found = {}
    for word in words:
        try:
            found[word] = resolve_skill(word, knowledge)
        except CareersError:
            continue
    return found


def count_titles(postings: list[Posting], knowledge: KnowledgeBase) -> tuple[int, int]:
    """Count the titles whose role is one of ours, and those of them that find their role first."""
    titles = [(one["title"], one["role"]) for one in postings if one["role"] in knowledge.roles]
    first = {match.given: match.id for match in reversed(find([title for title, _ in titles], knowledge).results)}
    return len(titles), sum(first.get(title) == role for title, role in titles)


def main() -> None:
    """Print a line for each market, or the sample."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=Path(os.environ.get("CAREERS_DATA", ""), "postings"))
    parser.add_argument("--sample", type=int, default=0)
    options = parser.parse_args()
    knowledge = load()
    for file in sorted(options.folder.glob("*.jsonl")):
        postings = read_postings(file)
        words = Counter(word for posting in postings for word in posting["skills"])
        found = resolved_words(words, knowledge)
        mentions = sorted(word for word in found for _ in range(words[word]))
        titles, right = count_titles(postings, knowledge)
        sys.stdout.write(
            f"{file.stem:8} {words.total():6} mentions, {len(mentions) / words.total():.1%} resolve; "
            f"{titles} titles of our roles, {right / max(titles, 1):.1%} find theirs\n"
        )
        for word in Random(SEED).sample(mentions, min(options.sample, len(mentions))):
            sys.stdout.write(f"{file.stem}\t{word}\t{knowledge.skills[found[word]].name}\n")


if __name__ == "__main__":
    main()

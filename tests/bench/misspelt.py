"""How many misspelt titles `careers find` takes to their role first: a letter left out, doubled, or two swapped.

Takes the title of every role and makes every slip of each kind at every letter::

    python tests/bench/misspelt.py [--titles]

Prints for each kind how many spellings lead to the role first, name it among others, lead elsewhere, or to nothing;
`--titles` prints those that do not lead to it first.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from careers import KnowledgeBase
from careers.knowledge.loading import load_bundled
from careers.knowledge.title_matching import candidates


def left_out(title: str) -> Iterator[str]:
    """Yield a title with each of its letters left out in turn."""
    yield from (title[:at] + title[at + 1 :] for at, letter in enumerate(title) if letter.isalpha())


def doubled(title: str) -> Iterator[str]:
    """Yield a title with each of its letters doubled in turn."""
    yield from (title[:at] + title[at:][:1] + title[at:] for at, letter in enumerate(title) if letter.isalpha())


def swapped(title: str) -> Iterator[str]:
    """Yield a title with each two different letters that stand side by side within a word swapped in turn."""
    for at, (one, other) in enumerate(pairwise(title)):
        if one.isalpha() and other.isalpha() and one != other:
            yield title[:at] + other + one + title[at + 2 :]


KINDS: dict[str, Callable[[str], Iterator[str]]] = {"left out": left_out, "doubled": doubled, "swapped": swapped}


def judge(text: str, role: str, knowledge: KnowledgeBase) -> str:
    """Tell whether a text leads to a role."""
    found = [one.id for one in candidates(text, knowledge) if one.kind == "role"]
    if role in found[:1]:
        return "first"
    return "among others" if role in found else "elsewhere" if found else "nothing"


def judge_all(kind: str, knowledge: KnowledgeBase) -> list[tuple[str, str, str]]:
    """Return for each slip of a kind in the title of each role: the verdict, the role and the spelling."""
    spellings = [(role.id, text) for role in knowledge.roles.values() for text in KINDS[kind](role.title)]
    return [(judge(text, role, knowledge), role, text) for role, text in spellings]


def main() -> None:
    """Print a line for each kind of slip."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--titles", action="store_true")
    options = parser.parse_args()
    knowledge = load_bundled()
    for kind in KINDS:
        judged = judge_all(kind, knowledge)
        counts = Counter(verdict for verdict, _, _ in judged)
        shares = ", ".join(f"{verdict} {count / len(judged):.1%}" for verdict, count in counts.most_common())
        sys.stdout.write(f"{kind:9} {len(judged):5} spellings: {shares}\n")
        for verdict, role, text in judged if options.titles else ():
            if verdict != "first":
                sys.stdout.write(f"{verdict}\t{role}\t{text}\n")


if __name__ == "__main__":
    main()

"""How much of what employers write is recognised: skills and titles of job postings, titles of O*NET.

Reads every `*.jsonl` file of `postings/` in a folder of real data; each line is a posting with its `title`, the
`skills` that it lists and the `role` that a rule reads from the title, or null. Reads `onet/Alternate_Titles.csv`
beside them where it is::

    python tests/bench/recognition.py DATA [--sample 300] [--unresolved 50] [--titles]

Prints for each file the share of skill mentions that resolve and, of the titles with a role, the share that
`careers find` takes to that role first, or to a closer one of ours (`CLOSER`, read by hand), or that names it among
others. Of the alternate titles of O*NET's occupations 15-xxxx it prints how many name a role. `--sample` prints
resolved mentions drawn at random, with the skill that they resolve to, to be read one by one, the same draw each time;
`--unresolved` prints the words that most often name no skill, after their counts; `--titles` prints every title that
went elsewhere, and every title of O*NET with what it was taken for.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import Any

from careers import KnowledgeBase, find
from careers.knowledge.loading import load_bundled
from careers.knowledge.lookup import find_skill

SEED = 20261121
Posting = dict[str, Any]

CLOSER = {
    "ai-engineer": "ai-architect data-engineer game-developer head-of-ai llm-engineer research-engineer",
    "analytics-engineer": "product-analyst",
    "business-analyst": "systems-analyst",
    "cloud-engineer": "security-engineer",
    "data-analyst": "bi-analyst business-analyst data-governance-analyst data-modeler data-quality-analyst"
    " geospatial-analyst lead-data-scientist marketing-analyst product-analyst",
    "data-architect": "head-of-data lead-data-engineer solutions-architect",
    "data-engineer": "data-architect data-manager data-product-manager data-quality-analyst head-of-data"
    " lead-data-engineer platform-engineer",
    "data-scientist": "ai-architect bioinformatics-scientist geospatial-analyst head-of-data lead-data-scientist"
    " marketing-analyst product-analyst quantitative-analyst recommender-systems-engineer statistician",
    "bi-developer": "bi-analyst",
    "devops-engineer": "site-reliability-engineer",
    "dl-engineer": "ai-architect gpu-engineer",
    "ml-engineer": "head-of-ai lead-ml-engineer llm-engineer ml-platform-engineer mlops-engineer"
    " recommender-systems-engineer research-engineer",
    "mlops-engineer": "ml-platform-engineer solutions-architect",
    "nlp-engineer": "lead-data-scientist llm-engineer",
    "product-manager": "ai-product-manager data-product-manager",
    "qa-engineer": "data-quality-analyst",
    "research-scientist": "applied-scientist research-engineer",
    "software-engineer": "ai-engineer autonomous-vehicle-engineer backend-developer devops-engineer embedded-engineer"
    " engineering-manager frontend-developer full-stack-developer ml-engineer ml-platform-engineer mobile-developer"
    " llm-engineer platform-engineer reinforcement-learning-engineer robotics-engineer site-reliability-engineer"
    " software-architect tech-lead",
}
"""By the role that the postings state, which has 20 names for all titles: the roles of ours that may be nearer."""


def read_postings(file: Path) -> list[Posting]:
    """Return the postings of a file."""
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def found_roles(titles: Iterable[str], knowledge: KnowledgeBase) -> dict[str, list[str]]:
    """Return for each title the roles that it may mean, the nearest first."""
    roles: dict[str, list[str]] = defaultdict(list)
    for match in find(dict.fromkeys(titles), knowledge).results:
        if match.kind == "role":
            roles[match.given].append(match.id)
    return roles


def judge(role: str, found: list[str]) -> str:
    """Tell how the roles that were found for a title stand to the one that its posting states."""
    if role in found[:1]:
        return "it"
    if found and found[0] in CLOSER.get(role, "").split():
        return "closer"
    return "among others" if role in found else "elsewhere"


def print_skills(name: str, postings: list[Posting], knowledge: KnowledgeBase, sample: int, unresolved: int) -> None:
    """Print what share of the mentions of skills resolves, a sample of those that do, and the commonest that do not."""
    words = Counter(word for posting in postings for word in posting["skills"])
    found = {word: skill for word in words if (skill := find_skill(word, knowledge))}
    mentions = sorted(word for word in found for _ in range(words[word]))
    sys.stdout.write(f"{name:8} {words.total():6} mentions of skills, {len(mentions) / words.total():.2%} resolve\n")
    for word in Random(SEED).sample(mentions, min(sample, len(mentions))):
        sys.stdout.write(f"{name}\t{word}\t{knowledge.skills[found[word]].name}\n")
    strange = Counter({word: count for word, count in words.items() if word not in found})
    for word, count in strange.most_common(unresolved):
        sys.stdout.write(f"{name}\t{count}\t{word}\n")


def print_titles(name: str, postings: list[Posting], knowledge: KnowledgeBase, *, every: bool) -> None:
    """Print what share of the titles is taken to the role that is stated, and those that are not."""
    stated = [posting for posting in postings if posting["role"]]
    found = found_roles((posting["title"] for posting in stated), knowledge)
    judged = [(judge(one["role"], found[one["title"]]), one) for one in stated]
    counts = Counter(verdict for verdict, _ in judged)
    shares = ", ".join(
        f"{verdict} {counts[verdict] / len(stated):.1%}" for verdict in ("it", "closer", "among others", "elsewhere")
    )
    sys.stdout.write(f"{name:8} {len(stated):6} titles with a role: {shares}\n")
    for verdict, one in judged if every else ():
        if verdict != "it":
            sys.stdout.write(f"{verdict}\t{one['role']}\t{','.join(found[one['title']])}\t{one['title']}\n")


def print_onet(file: Path, knowledge: KnowledgeBase, *, every: bool) -> None:
    """Print how many alternate titles of the occupations 15-xxxx name a role."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["O*NET-SOC Code"].startswith("15-")]
    titles = sorted({row[key] for row in rows for key in ("Alternate Title", "Short Title")} - {"", "n/a"})
    matches = find(titles, knowledge).results
    named = {one.given: one for one in reversed(matches) if one.kind == "role" and one.score > 90}
    exact = sum(one.score == 100 for one in named.values())
    sys.stdout.write(f"O*NET    {len(titles):6} titles of 15-xxxx: {len(named)} name a role, {exact} of them exactly\n")
    for title in titles if every else ():
        one = named.get(title)
        sys.stdout.write(f"O*NET\t{title}\t{one.id if one else '-'}\n")


def main() -> None:
    """Print the lines of each market, and of O*NET."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=Path(os.environ.get("CAREERS_DATA", "")))
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--unresolved", type=int, default=0)
    parser.add_argument("--titles", action="store_true")
    options = parser.parse_args()
    knowledge = load_bundled()
    for file in sorted((options.folder / "postings").glob("*.jsonl")):
        postings = read_postings(file)
        print_skills(file.stem, postings, knowledge, options.sample, options.unresolved)
        print_titles(file.stem, postings, knowledge, every=options.titles)
    onet = options.folder / "onet" / "Alternate_Titles.csv"
    if onet.exists():
        print_onet(onet, knowledge, every=options.titles)


if __name__ == "__main__":
    main()

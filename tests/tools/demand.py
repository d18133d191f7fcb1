"""What job postings name, role by role: writes the counts that requirements cite.

Reads every `*.jsonl` file of a folder; each line is a posting with its `title`, the `role` that a rule reads from the
title, or null, and the `skills` that it lists. Writes a `demand-NAME.yaml` for each into the knowledge base::

    python tests/tools/demand.py DATA/postings [--into data/market]

A posting counts for the role that its file states. It counts for the one that `careers find` reads from its title as
well where the file states none, or states that role nowhere: a lead's posting is stated as that of the role below. Of
each role with ten postings or more the counts are those of its requirements and of whatever else one posting in twenty
names. The script stands here, and not beside the figures, because it needs the postings, which are no part of the
knowledge base; the same postings give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from careers import KnowledgeBase, find
from careers.domain.market import NamedSkills, PostingCounts
from careers.knowledge.app_dirs import bundled_folder
from careers.knowledge.compiling import compile_folders
from careers.knowledge.lookup import find_skill

FEWEST = 10
"""Postings of a role below which nothing is said of it."""
COMMON = 1 / 20
"""The share of postings from which a skill is counted that the role does not ask for."""


def load_without_counts(folder: str) -> KnowledgeBase:
    """Return the knowledge base of a folder as if nothing had been counted, so that old counts refuse no new role."""
    with TemporaryDirectory() as copy:
        shutil.copytree(folder, copy, dirs_exist_ok=True, ignore=shutil.ignore_patterns("market"))
        return compile_folders([copy])


def read_postings(file: Path, knowledge: KnowledgeBase) -> dict[str, list[frozenset[str]]]:
    """Return by role the skills that each of its postings names."""
    postings = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    words = {word for posting in postings for word in posting["skills"]}
    skills = {word: skill for word in words if (skill := find_skill(word, knowledge))}
    read = {match.given: match.id for match in reversed(find((one["title"] for one in postings), knowledge).results)}
    stated = {posting["role"] for posting in postings}
    by_role = defaultdict(list)
    for posting in postings:
        role, other = posting["role"], read.get(posting["title"])
        meant = {role} if role and other in stated else {role, other}
        for one in sorted(meant & set(knowledge.roles)):
            by_role[one].append(frozenset(skills[word] for word in posting["skills"] if word in skills))
    return by_role


def count(role: str, source: str, postings: list[frozenset[str]], knowledge: KnowledgeBase) -> PostingCounts:
    """Count what the postings of a role name: what the role asks for, and what is common beside that."""
    single = Counter(skill for named in postings for skill in named)
    common = [skill for skill, number in single.items() if number >= COMMON * len(postings)]
    counts: dict[tuple[str, ...], int] = {(skill,): single[skill] for skill in common}
    for requirement in knowledge.roles[role].requirements:
        options = set(knowledge.options(requirement))
        counts[requirement.named] = sum(not options.isdisjoint(named) for named in postings)
    ordered = sorted(
        ((number, skills) for skills, number in counts.items() if number), key=lambda one: (-one[0], one[1])
    )
    return PostingCounts(role, source, len(postings), tuple(NamedSkills(skills, number) for number, skills in ordered))


def as_yaml(source: str, counted: Iterable[PostingCounts]) -> str:
    """Return the file of one set of postings."""
    lines = [
        "# yaml-language-server: $schema=../schema/demand.json",
        f"# What the postings of {source} name. Written by tests/tools/demand.py; change nothing by hand.",
    ]
    for one in counted:
        lines += ["", f"- role: {one.role}", f"  source: {one.source}", f"  postings: {one.postings}", "  named:"]
        lines += [f"    - {{skills: [{', '.join(named.skills)}], postings: {named.postings}}}" for named in one.named]
    return "\n".join(lines) + "\n"


def files_and_target(description: str | None) -> tuple[list[Path], Path]:
    """Return the sets of postings that the command line names, one or more, and the folder to write into."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=Path(os.environ.get("CAREERS_DATA", ""), "postings"))
    parser.add_argument("--into", type=Path, default=Path(bundled_folder(), "market"))
    options = parser.parse_args()
    files = sorted(options.folder.glob("*.jsonl"))
    if not files:
        sys.exit(f"there are no postings in {options.folder}")
    options.into.mkdir(exist_ok=True)
    return files, options.into


def main() -> None:
    """Write a file for each set of postings."""
    files, into = files_and_target(__doc__)
    knowledge = load_without_counts(bundled_folder())
    for old in into.glob("demand-*.yaml"):
        old.unlink()
    for file in files:
        source = f"postings-{file.stem}"
        postings = read_postings(file, knowledge)
        counted = [count(role, source, postings[role], knowledge) for role in sorted(postings)]
        kept = [one for one in counted if one.postings >= FEWEST]
        (into / f"demand-{file.stem}.yaml").write_text(as_yaml(source, kept), encoding="utf-8")
        sys.stdout.write(f"{source}: {len(kept)} roles\n")


if __name__ == "__main__":
    main()

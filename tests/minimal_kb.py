"""A small knowledge base in which nothing is wrong, as the files that people write."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

from careers.domain.errors import Problem
from small_files import write_all

WriteBase = Callable[..., str]
"""Writes files by name, and gives the folder."""
Told = tuple[str, str, str | None]
"""A message, its FILE:LINE:COL within the folder, and its hint."""
Problems = Callable[[Mapping[str, str]], list[Told]]
"""Gives everything that is wrong with files."""

BASE = """\
version: 2026.1.0
date: 2026-01-31
"""

SOURCES = """\
- id: editorial
  title: Judgement of the maintainers
  publisher: the maintainers
  date: 2026-01-31
  licence: our own
"""

SKILLS = """\
- id: language
  name: Programming language
  kind: concept
  hours: [10, 20]

- id: python
  name: Python
  kind: language
  aliases: [py]
  broader: [language]
  hours: [50, 100]
  learn_from: [{title: Python, url: "https://python.example", kind: book, source: editorial}]

- id: sql
  name: SQL
  kind: language
  broader: [language]
  related: [{skill: python, strength: 0.2}]
  hours: [40, 80]
  learn_from: [{title: SQL, url: "https://sql.example", kind: book, source: editorial}]

- id: pytorch
  name: PyTorch
  kind: framework
  implies: [{skill: python, level: intermediate, strength: 0.8}]
  requires: [python]
  hours: [60, 120]
  learn_from: [{title: PyTorch, url: "https://pytorch.example", kind: course, source: editorial}]
"""

PROSE = """\
definition: {text: Works with data., sources: [editorial]}
responsibilities: [{text: Answer questions., sources: [editorial]}]
education: [{text: A degree., sources: [editorial]}]
tools: [{purpose: Queries, skills: [sql], sources: [editorial]}]
industries: [{text: Retail, sources: [editorial]}]
outlook: [{text: Steady., sources: [editorial]}]
pay: [{text: Enough., sources: [editorial]}]
tips: [{text: Begin small., sources: [editorial]}]
reports_to: [{text: A lead, sources: [editorial]}]
choose_if: [{text: You like data., sources: [editorial]}]
avoid_if: [{text: You dislike data., sources: [editorial]}]
day: [{text: Queries in the morning., sources: [editorial]}]
ladder: [{step: junior, text: Answers what is asked., sources: [editorial]}]
employers: [{text: Shops., sources: [editorial]}]
interviews: [{text: A join., sources: [editorial]}]
codes: [{scheme: soc, code: 15-2051, title: Data Scientists, match: close, sources: [editorial]}]
"""

WAYS = """\
projects: [{level: beginner, text: Count the sales of a week., skills: [python], sources: [editorial]}]
comes_from: [{role: analyst, text: Knows the data., sources: [editorial]}]
goes_to: [{role: engineer, text: Builds more., sources: [editorial]}]
"""

OTHER_PROSE = PROSE.replace("Works with data.", "Builds models.").replace("Answer questions.", "Train networks.")

ANALYST = f"""\
id: analyst
title: Data Analyst
family: data
aliases: [reporter]
requirements:
  - {{skill: sql, importance: essential, level: advanced, sources: [editorial]}}
  - {{any_of: [python, pytorch], importance: useful, level: beginner, sources: [editorial]}}
related: [{{role: engineer, text: A next step., sources: [editorial]}}]
confused_with: [{{role: engineer, text: Builds more., sources: [editorial]}}]
{PROSE}{WAYS}"""

ENGINEER = f"""\
id: engineer
title: Engineer
family: ai
requirements:
  - {{skill: pytorch, importance: essential, level: advanced, sources: [editorial]}}
  - {{category: language, importance: important, level: advanced, sources: [editorial]}}
related: [{{role: analyst, text: Asks more., sources: [editorial]}}]
confused_with: [{{role: analyst, text: Asks more., sources: [editorial]}}]
{OTHER_PROSE}{WAYS}"""

LEAD = """\
id: lead
title: Lead Engineer
family: ai
extends: engineer
definition: {text: Leads., sources: [editorial]}
responsibilities: [{text: Decide., sources: [editorial]}]
requirements:
  - {skill: sql, importance: essential, level: beginner, sources: [editorial]}
related: [{role: engineer, text: Leads them., sources: [editorial]}]
choose_if: [{text: You like people., sources: [editorial]}]
avoid_if: [{text: You like code., sources: [editorial]}]
confused_with: [{role: engineer, text: Leads them., sources: [editorial]}]
"""
"""A variant of the engineer, which is not among the files."""

FILES = {
    "base.yaml": BASE,
    "sources.yaml": SOURCES,
    "skills/all.yaml": SKILLS,
    "roles/analyst.yaml": ANALYST,
    "roles/engineer.yaml": ENGINEER,
}


def changed(file: str, old: str, new: str) -> dict[str, str]:
    """Return the files with one place of one file changed."""
    assert FILES[file].count(old) == 1, f"{old!r} is to stand in {file} once"
    return FILES | {file: FILES[file].replace(old, new)}


def write_files(folder: Path, files: Mapping[str, str]) -> str:
    """Write texts by file name, byte by byte, and give the folder."""
    write_all(folder, {name: text.encode() for name, text in files.items()})
    return str(folder)


def told(problem: Problem, folder: str) -> Told:
    """Return a problem with its places within a folder."""
    above = folder + os.sep
    return problem.message, str(problem.location).removeprefix(above), problem.hint and problem.hint.replace(above, "")

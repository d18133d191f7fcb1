"""Reading a folder of YAML files into a layer, every problem in one pass."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any, TypeVar

from careers.domain.errors import CareersError, Location, Problem
from careers.domain.knowledge_base import Edition
from careers.domain.market import Experience, Exposure, Outlook, Pay, PostingCounts, PostingScores, RemoteWork
from careers.domain.role import Role
from careers.domain.role_details import Omission, RoleDetails
from careers.domain.skill import Skill
from careers.domain.source import Source
from careers.knowledge.area_pay import read_area_pay
from careers.knowledge.data_files import data_files, is_area_table
from careers.knowledge.decode import INVALID, Decoder
from careers.knowledge.layer import CITING, Entry, Layer, id_of
from careers.knowledge.text_file import read_text
from careers.knowledge.yaml_tree import Entries, Items, Node, parse_yaml

T = TypeVar("T")
FIGURES: dict[str, type] = {
    "demand": PostingCounts,
    "scores": PostingScores,
    "pay": Pay,
    "outlook": Outlook,
    "exposure": Exposure,
    "remote": RemoteWork,
    "experience": Experience,
}
"""What the entries of a file of figures are, by the table that keeps them; a file of another name counts postings."""


def read_layer(folder: str) -> tuple[Layer, list[Problem]]:
    """Return the layer of a folder without what can't be read, which the problems tell, in the order of lines."""
    reader = _Reader()
    files = data_files(folder)
    if not files:
        hint = "put roles into roles/*.yaml, skills into skills/*.yaml, sources into sources.yaml"
        reader.problems.append(Problem("the folder has no roles, skills or sources", Location(folder), hint))
    for file in files:
        reader.read(file, os.path.relpath(file, folder))
    layer = reader.layer._replace(broken=frozenset(reader.broken))
    return layer, sorted(reader.problems, key=lambda problem: problem.location or ("", 0, 0))


class _Reader:
    def __init__(self) -> None:
        tables: dict[str, Any] = {name: {} for name in ("role_trees", *CITING)}
        self.layer = Layer(**tables)
        self.problems: list[Problem] = []
        self.broken: set[str] = set()

    def read(self, file: str, name: str) -> None:
        if os.path.exists(file) and not os.path.isfile(file):
            self._lose(Problem("this is not a regular file", Location(file), "remove it"))
            return
        try:
            text = read_text(file)
            if is_area_table(name):
                self._take_areas(text, file)
                return
            tree = parse_yaml(text, file, self.problems)
        except CareersError as error:
            self._lose(*error.problems)
            return
        if tree is None:
            self._lose(Problem("the file is empty", Location(file), "remove it"))
            return
        decoder = Decoder()
        self._take(name, tree, decoder)
        self.problems.extend(decoder.problems)

    def _take_areas(self, text: str, file: str) -> None:
        rows = read_area_pay(text, file, self.problems)
        self.layer = self.layer._replace(area_pay=(*self.layer.area_pay, *rows))

    def _take(self, name: str, tree: Node, decoder: Decoder) -> None:
        part, file = os.path.split(name)
        if not part and file.startswith("base"):
            self._take_edition(tree, decoder)
        elif not part:
            for node in self._entries(tree):
                self._add(node, decoder.record(node, Source), self.layer.sources)
        elif part == "skills":
            for node in self._entries(tree):
                self._add(node, decoder.record(node, Skill), self.layer.skills)
        elif part == "market":
            self._take_figures(file, tree, decoder)
        elif isinstance(tree, Entries):
            self._take_role(tree, decoder)
        else:
            self._lose(Problem("expected the keys of one role", tree.location, "begin with `id:`"))

    def _take_figures(self, file: str, tree: Node, decoder: Decoder) -> None:
        """Keep figures of the market, whose file's name begins with what they tell: ``pay``, ``outlook-2024``."""
        kind = os.path.splitext(file)[0].partition("-")[0]
        kind = kind if kind in FIGURES else "demand"
        for node in self._entries(tree):
            self._add(node, decoder.record(node, FIGURES[kind]), getattr(self.layer, kind))

    def _lose(self, *problems: Problem) -> None:
        """Take note of problems that leave a file unread."""
        self.problems.extend(problems)
        self.layer = self.layer._replace(whole=False)

    def _take_edition(self, tree: Node, decoder: Decoder) -> None:
        edition = decoder.record(tree, Edition)
        if edition is not INVALID and isinstance(tree, Entries):
            self.layer = self.layer._replace(edition=Entry(edition, tree))

    def _take_role(self, tree: Entries, decoder: Decoder) -> None:
        """Keep a role as it is written: what it extends may stand in another file."""
        name = id_of(tree)
        if name and name not in self.layer.role_trees:
            self.layer.role_trees[name] = tree
            return
        decoder.records(tree, Role, RoleDetails, Omission)  # for what else is wrong with it
        self.broken.add(name)
        if name:
            self._refuse_second(name, tree, self.layer.role_trees[name])

    def _entries(self, tree: Node) -> Iterator[Entries]:
        nodes = tree.nodes if isinstance(tree, Items) else (tree,)
        for node in nodes:
            if isinstance(tree, Items) and isinstance(node, Entries):
                yield node
            else:
                self._lose(Problem("expected a list of entries", node.location, "begin each with `- id:`"))

    def _add(self, tree: Entries, value: T, taken: dict[str, Entry[T]]) -> None:
        name = id_of(tree)
        if value is INVALID:
            self.broken.add(name)
        elif name in taken:
            self._refuse_second(name, tree, taken[name].tree)
        else:
            taken[name] = Entry(value, tree)

    def _refuse_second(self, name: str, tree: Entries, first: Entries) -> None:
        hint = f"the first one is at {first.location}"
        self.problems.append(Problem(f"the id '{name}' stands twice", tree.location, hint))

from __future__ import annotations

import os

from careers.knowledge.data_files import data_files
from minimal_kb import WriteBase


def test_the_files_of_a_folder_are_those_that_belong_to_a_knowledge_base(write_base: WriteBase) -> None:
    names = [
        "README.md",
        "base.yaml",
        "market/areas.csv",
        "market/notes.csv",
        "notes.yaml",
        "roles/.#b.yaml",
        "roles/a.yml",
        "roles/b.yaml",
        "roles/b.yaml~",
        "schema/role.json",
        "skills/c.yaml",
        "sources.yaml",
    ]
    folder = write_base(dict.fromkeys(names, ""))

    assert [os.path.relpath(file, folder) for file in data_files(folder)] == [
        "base.yaml",
        "market/areas.csv",
        "roles/a.yml",
        "roles/b.yaml",
        "skills/c.yaml",
        "sources.yaml",
    ]

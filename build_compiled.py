"""Puts into a wheel what is compiled: the knowledge base, beside its YAML, and what shells complete."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledFiles(BuildHookInterface[Any]):
    """Compiles `data/` and the commands at build time; a base with a problem makes no wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the compiled files to a standard wheel; an editable one reads `data/` itself."""
        if self.target_name != "wheel" or version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from careers.cli.completion.table import table_text
        from careers.knowledge.compiled import pack
        from careers.knowledge.compiling import compile_folders

        knowledge = compile_folders([str(root / "data")])
        made = {"compiled.jsonl": pack(knowledge, stamp=""), "completion.tsv": table_text(knowledge).encode()}
        Path(self.directory).mkdir(parents=True, exist_ok=True)
        for name, content in made.items():
            file = Path(self.directory) / name
            file.write_bytes(content)
            build_data["force_include"][str(file)] = f"careers/data/{name}"

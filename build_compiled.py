"""Puts into a wheel what is made of its sources: the compiled knowledge base, what shells complete, the man page."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledFiles(BuildHookInterface[Any]):
    """Makes files of `data/` and of the commands at build time; a base with a problem makes no wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files to a standard wheel; an editable one reads `data/` itself."""
        if self.target_name != "wheel" or version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from careers.cli.completion.table import table_text
        from careers.cli.topics.man import man_page
        from careers.knowledge.compiled import pack
        from careers.knowledge.compiling import compile_folders

        knowledge = compile_folders([str(root / "data")])
        compiled, completion = pack(knowledge, stamp=""), table_text(knowledge).encode()
        build_data["force_include"][self._write("compiled.jsonl", compiled)] = "careers/data/compiled.jsonl"
        build_data["force_include"][self._write("completion.tsv", completion)] = "careers/data/completion.tsv"
        page = man_page(knowledge.edition.date).encode()
        build_data["shared_data"][self._write("careers.1", page)] = "share/man/man1/careers.1"

    def _write(self, name: str, content: bytes) -> str:
        file = Path(self.directory) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        return str(file)

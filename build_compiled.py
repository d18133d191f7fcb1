"""Puts into a wheel what is made of its sources: the compiled knowledge base, what shells complete, the man page."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

MADE = {
    "compiled.jsonl": "careers/data/compiled.jsonl",
    "completion.tsv": "careers/data/completion.tsv",
    "careers.1": "share/man/man1/careers.1",
}
"""Where the files that are made stand in a wheel."""


class CompiledFiles(BuildHookInterface[Any]):
    """Makes files of `data/` and of the commands at build time; a base with a problem makes no wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files to a standard wheel; an editable one reads `data/` itself."""
        if self.target_name != "wheel" or version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from careers.cli.completion.table import table_text
        from careers.cli.help_topics.man import man_page
        from careers.knowledge.compiled import pack
        from careers.knowledge.compiling import compile_folders

        knowledge = compile_folders([str(root / "data")])
        compiled, completion = pack(knowledge, stamp=""), table_text(knowledge).encode()
        page = man_page(knowledge.edition.date).encode()
        for name, content in zip(MADE, (compiled, completion, page), strict=True):
            kind = "shared_data" if name == "careers.1" else "force_include"
            build_data[kind][self._write(name, content)] = MADE[name]

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Clear away the files that the wheel has now."""
        for name in MADE:
            (Path(self.directory) / name).unlink(missing_ok=True)

    def _write(self, name: str, content: bytes) -> str:
        file = Path(self.directory) / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        return str(file)

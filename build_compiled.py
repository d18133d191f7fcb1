"""Puts the compiled knowledge base into a wheel, beside the YAML that it was compiled from."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledKnowledgeBase(BuildHookInterface[Any]):
    """Compiles `data/` at build time; a base with a problem makes no wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the compiled file to a standard wheel; an editable one reads `data/` itself."""
        if self.target_name != "wheel" or version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from careers.knowledge.compiled import pack
        from careers.knowledge.compiling import compile_folders

        compiled = Path(self.directory) / "compiled.jsonl"
        compiled.parent.mkdir(parents=True, exist_ok=True)
        compiled.write_bytes(pack(compile_folders([str(root / "data")]), stamp=""))
        build_data["force_include"][str(compiled)] = "careers/data/compiled.jsonl"

"""What CONTRIBUTING.md tells: its examples are sound, and what it names is there."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from careers.knowledge.app_dirs import bundled_folder
from careers.knowledge.compiling import compile_folders

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_a_role_and_a_skill_like_those_that_are_shown_hold_to_every_rule_of_the_house(tmp_path: Path) -> None:
    skill, role = re.findall(r"^```yaml\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    data = Path(shutil.copytree(bundled_folder(), tmp_path / "data"))
    data.joinpath("skills", "shown.yaml").write_text(skill, encoding="utf-8")
    data.joinpath("roles", "shown.yaml").write_text(role, encoding="utf-8")

    base = compile_folders([str(data)], house_rules=True)

    assert base.skills["warp-lang"].learn_from
    assert "simulation-engineer" in base.roles


def test_every_script_is_told() -> None:
    scripts = [one.name for folder in ("bench", "tools") for one in ROOT.glob(f"tests/{folder}/*.py")]
    imported = {"command_inputs.py", "tables.py"}

    assert [one for one in scripts if one not in TEXT and one not in imported] == []


def test_every_file_that_is_named_is_there() -> None:
    named = set(re.findall(r"[\w/.]+/\w+\.py\b", TEXT)) - {"intake/documents/new_tool.py"}
    folders = (ROOT, ROOT / "src" / "careers")

    assert [one for one in sorted(named) if not any((folder / one).is_file() for folder in folders)] == []

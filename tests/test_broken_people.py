from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parent / "bench" / "broken_people.py"


def test_whatever_file_of_people_is_broken_is_answered_or_refused_in_words() -> None:
    words = [sys.executable, str(SCRIPT), "--count", "40"]
    env = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=env)

    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.partition(": ")[0] for line in done.stdout.splitlines()] == ["table", "JSON", "workbook", "Parquet"]

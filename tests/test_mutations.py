from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parent / "bench" / "mutations.py"


def test_whatever_is_broken_is_answered_or_refused_in_words() -> None:
    done = subprocess.run([sys.executable, SCRIPT, "--count", "30"], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.partition(": ")[0] for line in done.stdout.splitlines()] == ["knowledge base", "profile", "JSON Lines"]

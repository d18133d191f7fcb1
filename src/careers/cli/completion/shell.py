"""Which shell is meant."""

from __future__ import annotations

import os
from typing import Literal, get_args

from careers.domain.errors import fail

Shell = Literal["bash", "zsh", "fish", "powershell"]


def own_shell() -> Shell:
    """Return the shell that the person uses, by the environment.

    Raises:
        CareersError: it is none for which there is a script.
    """
    name = os.path.basename(os.environ.get("SHELL", "powershell" if os.name == "nt" else ""))
    known: tuple[Shell, ...] = get_args(Shell)
    for shell in known:
        if name == shell:
            return shell
    words = f"no completion for the shell '{name}'" if name else "the environment does not tell which shell you use"
    raise fail(words, f"name one: {', '.join(known)}")

"""Whether a terminal lets a text lead to an address (OSC 8), by what it says of itself in the environment.

There is no way to ask it, and one that does not know the sequence hides the address: only terminals that are known to
have links get them. A multiplexer names the terminal that it was begun in, which may not be the one that shows it.
"""

from __future__ import annotations

from collections.abc import Mapping

OFF = {"0", "false", "no"}
TERMS = ("xterm-kitty", "xterm-ghostty", "foot", "alacritty", "wezterm", "contour", "rio")
"""Beginnings of `TERM` of terminals that have links."""
PROGRAMS = {
    "iTerm.app": (3, 1),
    "WezTerm": (20200620,),
    "vscode": (1, 72),
    "ghostty": (1,),
    "mintty": (3, 1),
    "Hyper": (2,),
    "rio": (0, 1),
    "Tabby": (1,),
}
"""Values of `TERM_PROGRAM`, and the first version that has links."""
VTE = 5001
"""The first version of VTE that shows links, and does not crash over them: 0.50.1."""


def takes_links(environ: Mapping[str, str]) -> bool:
    """Return whether the terminal has links: by FORCE_HYPERLINK, then by what is known of it."""
    forced = environ.get("FORCE_HYPERLINK", "")
    if forced:
        return forced.lower() not in OFF
    term = environ.get("TERM", "")
    if term in {"dumb", "linux"} or "TMUX" in environ or "STY" in environ or term.startswith(("screen", "tmux")):
        return False
    if "WT_SESSION" in environ or "KITTY_WINDOW_ID" in environ or "DOMTERM" in environ or term.startswith(TERMS):
        return True
    program = environ.get("TERM_PROGRAM", "")
    if program in PROGRAMS:
        return _version(environ.get("TERM_PROGRAM_VERSION", "")) >= PROGRAMS[program]
    return _version(environ.get("VTE_VERSION", "")) >= (VTE,)


def _version(text: str) -> tuple[int, ...]:
    """Return the numbers of a version up to the first that is none: 20230712 of 20230712-072601-f4abf8fd."""
    numbers: list[int] = []
    for part in text.replace("-", ".").split("."):
        if not (part.isascii() and part.isdigit()):
            break
        numbers.append(int(part))
    return tuple(numbers)

"""Where things are kept on this machine."""

from __future__ import annotations

import os


def bundled_folder() -> str:
    """Return the folder of the program's own knowledge base: inside a wheel, or at the top of a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = os.path.join(package, "data")
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(os.path.dirname(package)), "data")


def compiled_file() -> str:
    """Return the compiled form that a wheel carries; a checkout has none."""
    return os.path.join(bundled_folder(), "compiled.jsonl")


def user_overlay() -> str:
    """Return the folder of the person's own roles and skills."""
    return os.path.join(_config(), "kb")


def user_profile() -> str:
    """Return the file of the person's own skills."""
    return os.path.join(_config(), "profile.yaml")


def user_config() -> str:
    """Return the file of the person's defaults."""
    return os.environ.get("CAREERS_CONFIG") or os.path.join(_config(), "config.yaml")


def user_interview() -> str:
    """Return the file of what the person answered in an interview."""
    return os.path.join(_config(), "interview.json")


def cache_folder() -> str:
    """Return the folder for compiled forms."""
    return os.path.join(_home("XDG_CACHE_HOME", "LOCALAPPDATA", ".cache"), "careers")


def _config() -> str:
    return os.path.join(_home("XDG_CONFIG_HOME", "APPDATA", ".config"), "careers")


def _home(variable: str, windows: str, fallback: str) -> str:
    named = os.environ.get(variable, "")
    if not os.path.isabs(named):  # the XDG specification: a relative path is invalid and to be ignored
        named = os.environ.get(windows, "") if os.name == "nt" else ""
    return named or os.path.join(os.path.expanduser("~"), fallback)

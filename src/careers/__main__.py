"""The entry point of the `careers` program."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program and give its exit code.

    The version is answered before anything else is imported, and every import stands where Ctrl-C is caught.
    """
    try:
        if sys.argv[1:] == ["--version"]:
            return _tell_version()
        from careers.cli.program import run

        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


def _tell_version() -> int:
    from careers import __version__

    sys.stdout.write(f"careers {__version__}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

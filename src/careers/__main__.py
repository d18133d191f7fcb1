"""The entry point of the `careers` program."""

import os
import sys

INTERRUPTED = 130


def main() -> None:
    """Run the program and end with its exit code.

    The version, and how a line goes on in a shell, are answered before anything else is imported, and every import
    stands where Ctrl-C is caught. A run is too short to leave garbage worth collecting, and at its end nothing that it
    made is worth taking apart.
    """
    try:
        import gc

        gc.disable()
        _open_missing_streams()
        code = _run(sys.argv[1:])
    except KeyboardInterrupt:
        os._exit(INTERRUPTED)
    os._exit(code)


def _run(arguments: list[str]) -> int:
    if arguments in (["--version"], ["-V"]) and _tell_version():
        return 0
    if "_CAREERS_COMPLETE" in os.environ:
        from careers.cli.completion.complete import answer

        return answer(" ".join(arguments))
    import signal

    signal.signal(signal.SIGINT, lambda *_: os._exit(INTERRUPTED))  # an exception may be lost in a destructor
    from careers.cli.program import run

    return run(arguments)


def _tell_version() -> bool:
    """Write the version; return False when it can't be written, which the program then tells as it tells all else."""
    from careers import __version__

    try:
        sys.stdout.write(f"careers {__version__}\n")
        sys.stdout.flush()
    except OSError:
        return False
    return True


def _open_missing_streams() -> None:
    """Put nothing in the place of standard streams that the program was started without."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 - open to the end


if __name__ == "__main__":
    main()

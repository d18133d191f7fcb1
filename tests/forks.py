"""Forks of a process that has the program imported, in the place of new processes."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self

from fork_server import LENGTH


class Fork:
    """One command in a fork, to be talked with as with a process."""

    def __init__(self, channel: socket.socket, stdin: int) -> None:
        """Take the stream that the command reads."""
        self._channel, self._stdin = channel, stdin
        self.returncode = 0

    def communicate(self, stdin: bytes, timeout: float) -> None:
        """Tell the command all that it may read, and wait for its end."""
        with contextlib.suppress(BrokenPipeError), open(self._stdin, "wb") as told:
            told.write(stdin)
        self._channel.settimeout(timeout)
        self.returncode = int.from_bytes(self._channel.recv(LENGTH), "big", signed=True)


class ForkServer:
    """A process that forks for one command after the other."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        """Start it with what all commands have in their environment."""
        self._channel, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, str(Path(__file__).with_name("fork_server.py")), str(theirs.fileno())],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                pass_fds=[theirs.fileno()],
                env=environment,
            )

    def start(
        self, words: Sequence[str | bytes], environment: Mapping[str, str], folder: str, stdout: int, stderr: int
    ) -> Fork:
        """Start a command."""
        told = {"words": list(map(os.fsdecode, words)), "environment": environment, "folder": folder}
        request = json.dumps(told).encode()
        reading, writing = os.pipe()
        socket.send_fds(self._channel, [len(request).to_bytes(LENGTH, "big")], [reading, stdout, stderr])
        self._channel.sendall(request)
        os.close(reading)
        return Fork(self._channel, writing)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._channel.close()
        self._process.communicate()

"""A process that has the program imported, and runs each command that it is sent in a fork of itself.

A new interpreter and its imports cost more than most commands. A fork has its own environment, folder and streams, and
does what `python -m careers` does.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import pkgutil
import socket
import sys
from collections.abc import Mapping, Sequence
from io import TextIOWrapper
from typing import Any, cast

import careers

LENGTH = 8
"""Bytes of the numbers that are sent: how long a request is, and an exit code."""
LIBRARIES = ("rapidfuzz.distance", "rapidfuzz.process", "yaml")
"""What the program imports within functions."""
UNWANTED = ("careers.__main__", "careers.batch", "careers.mcp")
"""What runs when it is imported, or rests on libraries that few commands need."""


def serve(channel: socket.socket) -> None:
    """Answer requests until nobody is left to send any; a fork returns as what was asked for."""
    for module in pkgutil.walk_packages(careers.__path__, "careers."):
        if not module.name.startswith(UNWANTED):
            importlib.import_module(module.name)
    for name in LIBRARIES:
        importlib.import_module(name)
    gc.freeze()
    while request := _receive(channel):
        child = os.fork()
        if not child:
            channel.close()
            _become(*request)
            return
        for stream in request[0]:
            os.close(stream)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        channel.sendall(code.to_bytes(LENGTH, "big", signed=True))
    os._exit(0)


def _receive(channel: socket.socket) -> tuple[list[int], dict[str, Any]] | None:
    length, streams, _, _ = socket.recv_fds(channel, LENGTH, 3)
    if not length:
        return None
    with channel.makefile("rb") as file:
        return streams, json.loads(file.read(int.from_bytes(length, "big")))


def _become(streams: Sequence[int], request: Mapping[str, Any]) -> None:
    """Take over the streams, words, environment and folder of a request."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.environ.update(request["environment"])
    os.chdir(request["folder"])
    sys.argv[1:] = request["words"]
    cast("TextIOWrapper", sys.stdout).reconfigure(line_buffering=sys.stdout.isatty())


if __name__ == "__main__":
    serve(socket.socket(fileno=int(sys.argv[1])))
    importlib.import_module("careers.__main__").main()

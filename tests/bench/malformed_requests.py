"""Whether `careers mcp` lives through requests that no client should send.

Writes lines to its standard input that are broken in every way that we could think of, and after each batch a sound
request, which has to be answered; prints how many lines it took, and ends with 1 where the server died or fell silent::

    python tests/bench/malformed_requests.py [--lines 1000] [--seed 1]
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
from queue import Queue
from threading import Thread
from typing import Any

BATCH = 50
SECONDS = 120
"""After which a server is silent."""
SOUND = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "bench", "version": "0"}},
}
VALUES: tuple[Any, ...] = (None, True, -1, 10**400, 1.5, "", "x", "-", "\x00", "ml-engineer", [], [[]], {}, {"x": []})
TOOLS = ("fit", "match", "compare", "gap", "plan", "pay", "show", "find", "read", "roles", "skills", "skill", "nope")
ARGUMENTS = ("skills", "files", "roles", "role", "texts", "text", "file", "kind", "top", "hours", "until", "x")
METHODS = ("tools/call", "tools/list", "initialize", "ping", "resources/read", "prompts/get", "shutdown", "", "x" * 999)


def malformed(chance: random.Random) -> bytes:
    """Return one line that is broken, or sound in its form and nonsense in what it asks."""
    kind = chance.choice([_noise, _cut, _deep, _huge, _wrong_types, _wrong_calls, _wrong_calls, _wrong_calls])
    return kind(chance).replace(b"\n", b" ") + b"\n"


def _noise(chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(1, 300))


def _cut(chance: random.Random) -> bytes:
    text = json.dumps(SOUND)
    return text[: chance.randrange(1, len(text))].encode()


def _deep(chance: random.Random) -> bytes:
    depth = chance.choice([100, 10_000, 100_000])
    opened, closed = chance.choice([("[", "]"), ('{"a":', "}")])
    value = opened * depth + "1" * (opened != "[") + closed * depth
    return f'{{"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {value}}}'.encode()


def _huge(chance: random.Random) -> bytes:
    return json.dumps(_call("find", {"texts": ["x" * chance.choice([10_000, 1_000_000])]})).encode()


def _wrong_types(chance: random.Random) -> bytes:
    message = dict(SOUND) | {chance.choice(["jsonrpc", "id", "method", "params", "result"]): chance.choice(VALUES)}
    return json.dumps(message | {"method": chance.choice(METHODS)} if chance.random() < 0.5 else message).encode()


def _wrong_calls(chance: random.Random) -> bytes:
    names = chance.sample(ARGUMENTS, chance.randrange(4))
    given = {name: chance.choice(VALUES) for name in names}
    return json.dumps(_call(chance.choice(TOOLS), chance.choice([given, given, *VALUES]))).encode()


def _call(name: str, given: Any) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {"name": name, "arguments": given}}


class Client:
    """The server, and raw lines to it."""

    def __init__(self, command: list[str]) -> None:
        """Start the server and shake hands."""
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._number = 1000
        self._answers: Queue[dict[str, Any]] = Queue()
        self._reader = Thread(target=self._collect, daemon=True)  # a server that nobody reads would wait
        self._reader.start()
        self.write(json.dumps(SOUND).encode() + b"\n")
        self.write(b'{"jsonrpc": "2.0", "method": "notifications/initialized"}\n')

    def write(self, lines: bytes) -> None:
        """Write lines."""
        assert self.process.stdin is not None
        self.process.stdin.write(lines)
        self.process.stdin.flush()

    def ask(self) -> dict[str, Any]:
        """Return the answer to a sound request, whatever else was answered before it."""
        self._number += 1
        asked = _call("find", {"texts": ["sql"]}) | {"id": self._number}
        self.write(json.dumps(asked).encode() + b"\n")
        while (told := self._answers.get(timeout=SECONDS)).get("id") != self._number:
            pass
        return told

    def _collect(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._answers.put(json.loads(line))

    def end(self) -> int:
        """Go, and return the exit code of the server."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self._reader.join(SECONDS)
        return self.process.wait(SECONDS)


def main() -> int:
    """Send the lines; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    chance, client = random.Random(chosen.seed), Client([sys.executable, "-m", "careers", "mcp"])
    for number in range(chosen.lines):
        client.write(malformed(chance))
        if number % BATCH == BATCH - 1 and "result" not in client.ask():
            return 1
    told = f"{chosen.lines:,} malformed requests; alive: {'result' in client.ask()}; exit code {client.end()}"
    sys.stdout.write(f"{told}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

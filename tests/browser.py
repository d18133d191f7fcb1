"""A real browser without a window, spoken to over a pair of pipes by the DevTools protocol."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import select
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any, Self

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
SECONDS = 30
FOUND = next(filter(None, map(shutil.which, NAMES)), None)
"""The program of a browser, if this machine has one."""


class Browser:
    """One tab, for pages of any size, medium and colour scheme, that hears what the page complains of."""

    def __init__(self, folder: Path) -> None:
        """Start the browser with a profile of its own in the folder."""
        reading, their_writing = os.pipe()
        their_reading, writing = os.pipe()
        command = [str(FOUND), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
        command += ["--remote-debugging-pipe", "--hide-scrollbars", f"--user-data-dir={folder}", "--no-first-run"]
        shell = f'exec 3<&{their_reading} 4>&{their_writing}; exec "$@"'
        self._process = subprocess.Popen(
            ["bash", "-c", shell, "browser", *command],
            pass_fds=[their_reading, their_writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(their_reading)
        os.close(their_writing)
        self._reading, self._writing = reading, writing
        self._numbers = itertools.count(1)
        self._received = b""
        self._session: str | None = None
        self.complaints: list[str] = []
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self._call(f"{domain}.enable")

    def open(self, html: str, width: int, height: int, scheme: str = "light", medium: str = "screen") -> None:
        """Show a page in a window of so many pixels, as a phone does if it is narrow."""
        self.view(width, height, scheme, medium)
        frame = self._call("Page.getFrameTree")["frameTree"]["frame"]["id"]
        self._call("Page.setDocumentContent", frameId=frame, html=html)

    def view(self, width: int, height: int, scheme: str = "light", medium: str = "screen") -> None:
        """Show what is open in a window of another size, in other colours or as it would be printed."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self._call("Emulation.setEmulatedMedia", media=medium, features=features)
        self._call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )

    def visit(self, address: str, width: int, height: int, scheme: str = "light") -> None:
        """Go to an address, and wait until what is there has been read."""
        self.view(width, height, scheme)
        self._call("Page.navigate", url=address)
        self.ask("new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done))")

    def ask(self, expression: str) -> Any:
        """Return the value of an expression of JavaScript in the page."""
        return self._call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)[
            "result"
        ].get("value")

    def wait_for(self, expression: str, wanted: Any) -> None:
        """Ask until the answer is the wanted one, over a change of the page."""
        for _ in range(100 * SECONDS):
            with contextlib.suppress(AssertionError):  # the page that was asked has gone
                if self.ask(expression) == wanted:
                    return
            time.sleep(0.01)
        raise AssertionError(f"{expression} never is {wanted}")

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        self._call("Input.insertText", text=text)

    def press(self, key: str) -> None:
        """Press a key, as somebody without a mouse does."""
        told: dict[str, Any] = {"key": key, "code": key, "windowsVirtualKeyCode": {"Tab": 9, "Enter": 13}[key]}
        self._call("Input.dispatchKeyEvent", type="keyDown", text="\r" if key == "Enter" else "", **told)
        self._call("Input.dispatchKeyEvent", type="keyUp", **told)

    def _call(self, method: str, **parameters: Any) -> Any:
        number = next(self._numbers)
        told: dict[str, Any] = {"id": number, "method": method, "params": parameters}
        if self._session:
            told["sessionId"] = self._session
        os.write(self._writing, json.dumps(told).encode() + b"\0")
        while True:
            answer = self._message()
            if answer.get("id") == number:
                assert "error" not in answer, answer["error"]
                return answer["result"]
            self._hear(answer)

    def _hear(self, event: dict[str, Any]) -> None:
        if event["method"] in {"Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown"}:
            self.complaints.append(json.dumps(event["params"]))
        if event["method"] == "Network.requestWillBeSent":
            self.complaints.append(f"asks for {event['params']['request']['url']}")

    def _message(self) -> Any:
        while b"\0" not in self._received:
            ready, _, _ = select.select([self._reading], [], [], SECONDS)
            assert ready, "the browser does not answer"
            chunk = os.read(self._reading, 1 << 20)
            assert chunk, "the browser has gone"
            self._received += chunk
        message, _, self._received = self._received.partition(b"\0")
        return json.loads(message)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._writing)
        os.close(self._reading)
        self._process.terminate()
        self._process.wait(SECONDS)

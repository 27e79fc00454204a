"""A client for the language server: a real process, spoken to over its standard input and output, and nothing hidden.

The messages are plain dicts. What the server sends is read by a thread; its requests are answered with nothing.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

TIMEOUT = 30.0  # seconds; a slow machine is no failure
EVERYTHING = {
    "general": {"positionEncodings": ["utf-16"]},
    "textDocument": {"codeAction": {"resolveSupport": {"properties": ["edit"]}}},
    "workspace": {
        "workspaceEdit": {"documentChanges": True},
        "didChangeWatchedFiles": {"dynamicRegistration": True},
        "diagnostics": {"refreshSupport": True},
    },
}


class Client:
    """A session with a server of its own, from its start to `close`."""

    def __init__(
        self,
        root: Path | None = None,
        options: Any = None,
        capabilities: Mapping[str, Any] | None = None,
        env: Mapping[str, str] | None = None,
        pid: int | None = None,
        command: list[str] | None = None,
    ) -> None:
        self.process = subprocess.Popen(
            command or [sys.executable, "-m", "newslint", "server", "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **(env or {})},
        )
        self.received: list[dict[str, Any]] = []
        self.versions: dict[str, int] = {}
        self._seen = threading.Condition()
        self._ids = 0
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        params = {
            "processId": pid,
            "rootUri": root.as_uri() if root else None,
            "capabilities": EVERYTHING if capabilities is None else capabilities,
            "initializationOptions": options,
        }
        self.server = self.request("initialize", params)
        self.notify("initialized", {})

    def raw(self, data: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message: Mapping[str, Any]) -> None:
        self.raw(framed(message))

    def notify(self, method: str, params: Any) -> None:
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def request(self, method: str, params: Any) -> Any:
        """The result of a request; AssertionError for an error."""
        self._ids += 1
        name = self._ids
        self.send({"jsonrpc": "2.0", "id": name, "method": method, "params": params})
        answer = self.wait(lambda m: m.get("id") == name and "method" not in m)
        assert "error" not in answer, answer
        return answer["result"]

    def open(self, uri: str, text: str, language: str = "plaintext") -> None:
        self.versions[uri] = 1
        with self._seen:  # what was said of an earlier document of that name is no answer
            self.received = [m for m in self.received if (m.get("params") or {}).get("uri") != uri]
        item = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})

    def change(self, uri: str, *changes: Mapping[str, Any]) -> int:
        """Send changes; the version that they make."""
        self.versions[uri] += 1
        named = {"uri": uri, "version": self.versions[uri]}
        self.notify("textDocument/didChange", {"textDocument": named, "contentChanges": changes})
        return self.versions[uri]

    def close(self, uri: str) -> None:
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})

    def diagnostics(
        self,
        uri: str,
        version: int | None = None,
        until: Callable[[list[Any]], bool] = lambda found: True,
        timeout: float = TIMEOUT,
    ) -> list[Any]:
        """The last diagnostics pushed for the newest version of a document, or for one given, once they satisfy."""
        version = version or self.versions[uri]

        def fits(message: dict[str, Any]) -> bool:
            params = message.get("params")
            return (
                message.get("method") == "textDocument/publishDiagnostics"
                and params["uri"] == uri
                and params.get("version") == version
                and until(params["diagnostics"])
            )

        found: list[Any] = self.wait(fits, timeout)["params"]["diagnostics"]
        return found

    def wait(self, fits: Callable[[dict[str, Any]], bool], timeout: float = TIMEOUT) -> dict[str, Any]:
        """The last message received that fits, once there is one."""
        deadline = time.monotonic() + timeout
        with self._seen:
            while True:
                for message in reversed(self.received):
                    if fits(message):
                        return message
                left = deadline - time.monotonic()
                assert left > 0, f"no such message came; the last ones: {self.received[-3:]}"
                assert self._reader.is_alive() or left > 1, f"the server has ended: {self.received[-3:]}"
                self._seen.wait(min(left, 1.0))

    def said(self, method: str) -> list[str]:
        """The messages of window/logMessage or window/showMessage so far."""
        return [m["params"]["message"] for m in list(self.received) if m.get("method") == method]

    def end(self) -> int:
        """Shut the server down as the protocol asks; its status."""
        self.request("shutdown", None)
        self.notify("exit", None)
        return self.process.wait(TIMEOUT)

    def kill(self) -> None:
        """End the server whatever it does."""
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()

    def _read(self) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        while header := self.process.stdout.readline():
            length = int(header.split(b":")[1])
            while self.process.stdout.readline().strip():
                pass
            message = json.loads(self.process.stdout.read(length))
            if "method" in message and "id" in message and not self.process.stdin.closed:
                answer = [None] if message["method"] == "workspace/configuration" else None
                self.send({"jsonrpc": "2.0", "id": message["id"], "result": answer})
            with self._seen:
                self.received.append(message)
                self._seen.notify_all()


def framed(message: Mapping[str, Any]) -> bytes:
    """A message with its header."""
    body = json.dumps(message).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)

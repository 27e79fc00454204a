"""`newslint server` when something goes wrong: torn messages, a client gone, a check that raises, a long day."""

from __future__ import annotations

import asyncio
import io
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from editing import STORY, VAGUE, actions
from lsp import TIMEOUT, Client, framed
from typist import Typist

URI = "file:///copy/a.txt"


def opened(text: str) -> dict[str, Any]:
    item = {"uri": URI, "languageId": "plaintext", "version": 1, "text": text}
    return {"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": item}}


TORN = {
    "cut in its middle": framed(opened(STORY))[:60],
    "longer than its header says": framed(opened(STORY)) + b'"tail": {}}',
    "no JSON": b"Content-Length: 9\r\n\r\n{not json",
    "no object": b"Content-Length: 2\r\n\r\n[]",
    "nested without end": b"Content-Length: 100000\r\n\r\n" + b"[" * 100_000,
    "not of the protocol": framed({"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"what": 1}}),
    "of another protocol": framed({"jsonrpc": "1.0", "id": 7, "method": "x"}),
    "a request that nobody knows": framed({"jsonrpc": "2.0", "id": "x", "method": "newslint/what", "params": None}),
    "a header without a number": b"Content-Length: many\r\n\r\n",
    "an immense header": b"Content-Length: 999999999999\r\n\r\n",
    "no header at all": b"hello\r\n\r\n" + bytes(range(256)) + b"\r\n\r\n",
    "a change of what is not open": framed({"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
        "textDocument": {"uri": "file:///copy/none.txt", "version": 2}, "contentChanges": [{"text": "x"}]}}),
    "places that do not exist": framed({"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {
        "textDocument": {"uri": URI, "version": 2}, "contentChanges": [{"text": "", "range": {
            "start": {"line": 900, "character": 900}, "end": {"line": 3, "character": 0}}}]}}),
    "halves of surrogate pairs": framed(opened("Half \ud83d of \udc00 a pair.\n")),
}  # fmt: skip


def test_torn_messages_are_passed_over(start: Callable[..., Client]) -> None:
    client = start(None, {"isolated": True})
    for number, (kind, torn) in enumerate(TORN.items()):
        client.raw(torn)
        if kind == "cut in its middle":  # its header promises more: what comes next is taken for the rest
            client.raw(b" " * 1000 + b"\r\n")
        uri = f"file:///copy/{number}.txt"
        client.open(uri, STORY + VAGUE)
        assert [d["code"] for d in client.diagnostics(uri)] == ["vague-attribution"], kind
    assert client.end() == 0


def test_random_bytes_do_not_stop_it(start: Callable[..., Client]) -> None:
    client, pick = start(None, {"isolated": True}), random.Random(5)
    whole = framed(opened(STORY))
    for _ in range(300):
        at = pick.randrange(len(whole))
        client.raw(whole[:at] + pick.randbytes(pick.randint(0, 9)) + whole[at + pick.randint(0, 9) :])
    client.raw(b"\r\n" + b" " * 10_000 + b"\r\n")
    client.open("file:///copy/end.txt", STORY + VAGUE)
    assert [d["code"] for d in client.diagnostics("file:///copy/end.txt")] == ["vague-attribution"]
    assert client.end() == 0


def test_messages_are_found_wherever_their_header_stands() -> None:
    from newslint.server.stdio import messages

    good = b"Content-Length: 2\r\n\r\n{}"
    for before in (b"", b"noise", b"noise\r\n\r\n", b"content-type: x\r\n", b"Content-Length: 1\r\n\r\n{", b"\xff\0\n"):
        assert list(messages(io.BytesIO(before + good)))[-1] == b"{}"
    assert list(messages(io.BytesIO(b"CONTENT-LENGTH:2\nContent-Type: x\n\n{}" + good))) == [b"{}", b"{}"]
    assert list(messages(io.BytesIO(good[:-1]))) == []


def test_it_ends_with_the_clients_word(start: Callable[..., Client]) -> None:
    assert start(None, {"isolated": True}).end() == 0
    rude = start(None, {"isolated": True})
    rude.notify("exit", None)
    assert rude.process.wait(TIMEOUT) == 1


def test_it_ends_when_standard_input_does(tmp_path: Path, start: Callable[..., Client]) -> None:
    client = start(tmp_path)
    client.open(URI, (STORY + VAGUE) * 300)  # and does not finish what it was at
    beside = _children(client.process.pid)
    assert client.process.stdin is not None
    client.process.stdin.close()
    assert client.process.wait(TIMEOUT) == 0
    _gone(beside)


def test_it_ends_when_the_clients_process_is_killed(tmp_path: Path, start: Callable[..., Client]) -> None:
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"]) as editor:
        client = start(tmp_path, pid=editor.pid)  # standard input stays open: somebody else holds it
        client.open(URI, STORY)
        client.diagnostics(URI)
        beside = _children(client.process.pid)
        editor.kill()
        editor.wait()
        assert client.process.wait(TIMEOUT) == 0
        _gone(beside)


def test_the_process_beside_ends_when_the_server_is_killed(tmp_path: Path, start: Callable[..., Client]) -> None:
    client = start(tmp_path)
    client.open((tmp_path / "a.txt").as_uri(), STORY)
    client.diagnostics((tmp_path / "a.txt").as_uri())
    beside = _children(client.process.pid)
    client.process.kill()
    client.process.wait()
    _gone(beside)


@pytest.fixture
def raising(tmp_path: Path) -> dict[str, str]:
    """The environment with an installed package whose checks raise: one in one article, two across files."""
    site = tmp_path / "site"
    (site / "newslint_raising-1.dist-info").mkdir(parents=True)
    points = "".join(f"{name} = newslint_raising:{name.upper()}\n" for name in ("raising", "gathering", "concluding"))
    entry_points = site / "newslint_raising-1.dist-info" / "entry_points.txt"
    entry_points.write_text(f"[newslint.checks]\n{points}", encoding="utf-8")
    (site / "newslint_raising.py").write_text(
        "from newslint.model import Check\n"
        "def fail(article, options):\n"
        "    print('not a message')\n"
        "    raise ZeroDivisionError(len(getattr(article, 'text', '')))\n"
        "RAISING = Check('raising', 'Raises.', fail)\n"
        "GATHERING = Check('gathering', 'Raises.', gather=fail, conclude=fail)\n"
        "CONCLUDING = Check('concluding', 'Raises.', gather=lambda *a: [], conclude=fail)\n",
        encoding="utf-8",
    )
    return {"PYTHONPATH": str(site)}


def test_a_check_that_raises_is_said_once_and_the_others_go_on(
    folder: Path, raising: dict[str, str], start: Callable[..., Client]
) -> None:
    client, uri = start(folder, env=raising), (folder / "a.txt").as_uri()
    client.open(uri, STORY + VAGUE)
    for number in range(5):
        client.change(uri, {"text": STORY + VAGUE + "\n" * number})
        assert [d["code"] for d in client.diagnostics(uri)] == ["vague-attribution"]
    for check in ("raising", "gathering", "concluding"):
        start_ = f"newslint: the check {check} crashed: ZeroDivisionError"
        client.wait(lambda m, start_=start_: str((m.get("params") or {}).get("message")).startswith(start_))
        assert len([line for line in client.said("window/logMessage") if line.startswith(start_)]) == 1
    assert client.said("window/showMessage") == []
    assert actions(client, uri, client.diagnostics(uri)[0])
    assert client.end() == 0


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
def test_a_long_day_leaves_nothing_behind(start: Callable[..., Client]) -> None:
    client = start(None, {"isolated": True})
    typist = Typist(STORY, "utf-16", seed=9)
    sizes = []
    for day in range(4):
        for number in range(250):
            uri = f"file:///copy/{day}-{number // 10}.txt"
            if number % 10 == 0:
                client.open(uri, typist.text)
            client.change(uri, typist.edit())
            if number % 10 == 9:
                at = {"line": 0, "character": 0}
                client.diagnostics(uri)
                client.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": at})
                actions(client, uri)
                client.close(uri)
            typist.text = typist.text if len(typist.text) < 2000 else STORY
            if number % 10 == 0:
                client.change(uri, {"text": typist.text})
        client.request("textDocument/diagnostic", {"textDocument": {"uri": "file:///copy/none.txt"}})
        sizes.append(_memory(client.process.pid))
    assert sizes[-1] - sizes[0] < 4, sizes  # MB in 750 edits and 75 documents; the first 250 load what is needed


def test_what_is_done_with_is_let_go() -> None:
    """Nothing is kept for a message that was handled, nor of a document that was closed."""
    from newslint.server.features import server

    made = server()
    sent: list[bytes] = []
    made.protocol.set_writer(SimpleNamespace(write=sent.append))

    def handle(method: str, params: Any, **more: Any) -> None:
        message = {"jsonrpc": "2.0", "method": method, "params": params, **more}
        made.protocol.handle_message(made.protocol.structure_message(message))

    async def day() -> None:
        handle("initialize", {"processId": None, "rootUri": None, "capabilities": {}}, id=1)
        handle("textDocument/didOpen", opened(STORY)["params"])
        for version in range(2, 40):
            change = {"textDocument": {"uri": URI, "version": version}, "contentChanges": [{"text": STORY + VAGUE}]}
            handle("textDocument/didChange", change)
        handle("textDocument/diagnostic", {"textDocument": {"uri": URI}}, id=2)
        current = await made.session.current(URI)
        assert current is not None
        assert [f.check for f in current.findings] == ["vague-attribution"]
        handle("textDocument/didClose", {"textDocument": {"uri": URI}})
        await asyncio.sleep(0.05)

    asyncio.run(day())
    assert made.protocol._request_futures == {}
    assert made.session.opened == {}
    assert any(b'"id": 2' in data for data in sent)


def test_while_a_very_long_text_is_linted_the_rest_goes_on(start: Callable[..., Client]) -> None:
    client, long = start(None, {"isolated": True}), "file:///copy/long.txt"
    client.open(URI, STORY + VAGUE)
    client.diagnostics(URI)
    client.open(long, "“(A b " * 60_000)
    (action,) = actions(client, URI, client.diagnostics(URI)[0])
    assert action["title"] == "Allow vague-attribution here"
    assert not [m for m in client.received if (m.get("params") or {}).get("uri") == long]
    client.close(long)
    client.change(URI, {"text": STORY})
    assert client.diagnostics(URI) == []


def _memory(pid: int) -> float:
    return int(Path(f"/proc/{pid}/status").read_text(encoding="ascii").split("VmRSS:")[1].split()[0]) / 1024


def _children(pid: int) -> list[int]:
    try:
        return [int(n) for n in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]
    except OSError:
        return []


def _gone(pids: list[int]) -> None:
    """Wait until processes have ended; one that is only still to be waited for has."""
    deadline = time.monotonic() + TIMEOUT
    for pid in pids:
        while _runs(pid):
            assert time.monotonic() < deadline, f"process {pid} is still there"
            time.sleep(0.05)


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False

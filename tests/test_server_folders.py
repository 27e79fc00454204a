"""`newslint server` and what is around a document: the configuration on the disk, the other articles."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Ran
from editing import STORY, VAGUE, checked, found, seen
from lsp import Client

from newslint.server import settings

Call = Callable[..., Ran]
TALKS = "The talks in Quay\n\nQUAY (Quay News) - Volodymyr {} spoke to Ann Pell on Monday.\n\nThen {} left, she said.\n"
ACROSS = "name-variant-across-files"


def codes(diagnostics: list[Any]) -> list[str]:
    return [d["code"] for d in diagnostics]


def without(code: str) -> Callable[[list[Any]], bool]:
    return lambda diagnostics: code not in codes(diagnostics)


def with_(code: str) -> Callable[[list[Any]], bool]:
    return lambda diagnostics: code in codes(diagnostics)


def files(folder: Path, **names: str) -> None:
    for name, spelling in names.items():
        (folder / f"{name}.txt").write_text(TALKS.format(spelling, spelling), encoding="utf-8")


def test_the_configuration_is_read_again_at_the_next_keystroke(folder: Path, start: Callable[..., Client]) -> None:
    client, uri = start(folder), (folder / "a.txt").as_uri()
    client.open(uri, STORY + VAGUE)
    assert codes(client.diagnostics(uri)) == ["vague-attribution"]
    (folder / "newslint.toml").write_text('ignore = ["sourcing"]\n', encoding="utf-8")
    client.change(uri, {"text": STORY + VAGUE + "\n"})
    assert client.diagnostics(uri) == []
    (folder / "newslint.toml").write_text('[checks.vague-attribution]\nseverity = "error"\n', encoding="utf-8")
    client.change(uri, {"text": STORY + VAGUE})
    assert [d["severity"] for d in client.diagnostics(uri)] == [1]


def test_a_watched_configuration_is_read_again_at_once(folder: Path, start: Callable[..., Client]) -> None:
    client, uri, other = start(folder), (folder / "a.txt").as_uri(), (folder / "b.txt").as_uri()
    asked = client.wait(lambda m: m.get("method") == "client/registerCapability")
    globs = [w["globPattern"] for w in asked["params"]["registrations"][0]["registerOptions"]["watchers"]]
    assert "**/*.toml" in globs
    for name in (uri, other):
        client.open(name, STORY + VAGUE)
        assert client.diagnostics(name)
    (folder / "newslint.toml").write_text('ignore = ["vague-attribution"]\n', encoding="utf-8")
    changed = {"uri": (folder / "newslint.toml").as_uri(), "type": 1}
    client.notify("workspace/didChangeWatchedFiles", {"changes": [changed]})
    for name in (uri, other):
        assert client.diagnostics(name, until=without("vague-attribution")) == []


def test_a_broken_configuration_is_said_once_and_can_be_mended(folder: Path, start: Callable[..., Client]) -> None:
    (folder / "newslint.toml").write_text('selekt = ["sourcing"]\n', encoding="utf-8")
    client, uri = start(folder), (folder / "a.txt").as_uri()
    for number in range(4):
        client.open(uri, STORY + VAGUE * number)
        assert client.diagnostics(uri) == []
    (said,) = client.said("window/showMessage")
    assert said.endswith("newslint.toml:1: unknown key 'selekt'; did you mean 'select'?")
    (folder / "newslint.toml").write_text('select = ["sourcing"]\n', encoding="utf-8")
    client.change(uri, {"text": STORY + VAGUE})
    assert codes(client.diagnostics(uri)) == ["vague-attribution"]


def test_a_file_of_names_is_read_again(folder: Path, start: Callable[..., Client]) -> None:
    names = folder / "house.toml"
    names.write_text('[[name]]\nspelling = "Easthaven"\nvariants = ["East Haven"]\nsource = "ours"\n', encoding="utf-8")
    config = '[checks.house-spelling]\nauthority = "house.toml"\n'
    (folder / "newslint.toml").write_text(config, encoding="utf-8")
    client, uri, text = start(folder), (folder / "a.txt").as_uri(), STORY + "East Haven has a harbour.\n"
    client.open(uri, text)
    assert codes(client.diagnostics(uri)) == ["house-spelling"]
    names.write_text('[[name]]\nspelling = "East Haven"\nvariants = ["Easthaven"]\nsource = "ours"\n', encoding="utf-8")
    client.change(uri, {"text": text + "\n"})
    assert client.diagnostics(uri) == []


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], []),  # as an empty table of Lua arrives
        ({"isolated": True}, ["vague-attribution"]),
        ({"config": "desk.toml", "select": ["sourcing"], "ignore": "no-source"}, ["vague-attribution"]),
        ({"profile": ["submission"], "config": None, "trace": "verbose"}, ["no-credit", "relative-date"]),
    ],
)
def test_the_editor_can_ask_for_what_the_command_line_can(
    folder: Path, start: Callable[..., Client], options: Any, expected: list[str]
) -> None:
    (folder / "newslint.toml").write_text('ignore = ["vague-attribution"]\n', encoding="utf-8")
    (folder / "desk.toml").write_text('extend-select = ["no-credit"]\n', encoding="utf-8")
    client, uri = start(folder, options), (folder / "a.txt").as_uri()
    client.open(uri, STORY + VAGUE)
    assert codes(client.diagnostics(uri)) == expected


def test_settings_that_cannot_be_used_are_refused() -> None:
    for wrong in (
        {"select": 5},
        {"profile": [1]},
        {"config": []},
        {"isolated": "yes"},
        {"isolated": True, "config": "x"},
    ):
        with pytest.raises(settings.SettingsError):
            settings.request(wrong, "utf-16")
    for empty in (None, {}, [], "", 5, {"newslint": {}}, {"select": None, "isolated": None}):
        assert settings.request(empty, "utf-16") == settings.request({}, "utf-16")


def test_settings_may_change_while_the_editor_runs(folder: Path, start: Callable[..., Client]) -> None:
    client, uri = start(folder), (folder / "a.txt").as_uri()
    client.open(uri, STORY + VAGUE)
    assert codes(client.diagnostics(uri)) == ["vague-attribution"]
    client.notify("workspace/didChangeConfiguration", {"settings": {"newslint": {"ignore": ["sourcing"]}}})
    assert client.diagnostics(uri, until=without("vague-attribution")) == []
    for wrong, why in (({"ignore": 5}, "'ignore' should be"), ({"ignore": ["sorcing"]}, "did you mean 'sourcing'?")):
        client.notify("workspace/didChangeConfiguration", {"settings": {"newslint": wrong}})
        client.wait(lambda m, why=why: m.get("method") == "window/showMessage" and why in m["params"]["message"])


def test_names_are_compared_with_the_folder(folder: Path, start: Callable[..., Client], newslint: Call) -> None:
    files(folder, a="Zelenskiy", b="Zelenskyy", c="Zelenskyy")
    client, path = start(folder), folder / "a.txt"
    text = path.read_text(encoding="utf-8")
    client.open(path.as_uri(), text)
    diagnostics = client.diagnostics(path.as_uri(), until=with_(ACROSS))
    assert seen(diagnostics) == checked(newslint, text, path, "utf-16", folder)
    (found_,) = [d for d in diagnostics if d["code"] == ACROSS]
    assert found_["relatedInformation"][0]["location"]["uri"] == (folder / "b.txt").as_uri()

    above = {"line": 0, "character": 0}  # what is known of the other files moves along with the copy
    version = client.change(path.as_uri(), {"range": {"start": above, "end": above}, "text": "Quay\n\n"})
    client.diagnostics(path.as_uri(), version)
    first = next(m for m in client.received if (m.get("params") or {}).get("version") == version)
    assert [d["range"]["start"]["line"] for d in first["params"]["diagnostics"] if d["code"] == ACROSS] == [4]

    client.change(path.as_uri(), {"text": text.replace("Zelenskiy", "Zelenskyy")})
    client.diagnostics(path.as_uri(), until=without(ACROSS))


def test_what_is_typed_counts_in_the_other_documents(
    folder: Path, start: Callable[..., Client], newslint: Call
) -> None:
    files(folder, a="Zelenskiy", b="Zelenskiy", c="Zelenskiy")
    client, a, b = start(folder), folder / "a.txt", folder / "b.txt"
    text = a.read_text(encoding="utf-8")
    client.open(a.as_uri(), text)
    client.open(b.as_uri(), text)
    assert ACROSS not in codes(client.diagnostics(b.as_uri()))
    new = TALKS.format("Zelenskyy", "Zelenskyy")
    client.change(b.as_uri(), {"text": new})
    diagnostics = client.diagnostics(b.as_uri(), until=with_(ACROSS))
    assert seen(diagnostics) == checked(newslint, new, b, "utf-16", folder)
    client.close(b.as_uri())  # the file counts again, and it has the usual spelling
    (folder / "c.txt").write_text(new, encoding="utf-8")
    (folder / "b.txt").write_text(new, encoding="utf-8")
    changed = [{"uri": (folder / f"{name}.txt").as_uri(), "type": 2} for name in "bc"]
    client.notify("workspace/didChangeWatchedFiles", {"changes": changed})
    diagnostics = client.diagnostics(a.as_uri(), until=with_(ACROSS))
    assert seen(diagnostics) == found(newslint(folder, "--format", "json", "--offset-encoding", "utf-16").json, a)


def test_the_process_beside_the_server_may_die(folder: Path, start: Callable[..., Client]) -> None:
    files(folder, a="Zelenskiy", b="Zelenskyy", c="Zelenskyy")
    client, uri = start(folder), (folder / "a.txt").as_uri()
    client.open(uri, STORY)
    client.diagnostics(uri)
    (beside,) = children(client.process.pid)
    os.kill(beside, signal.SIGKILL)
    client.change(uri, {"text": TALKS.format("Zelenskiy", "Zelenskiy")})
    client.diagnostics(uri, until=with_(ACROSS))
    assert [line for line in client.said("window/logMessage") if "has ended" in line]


def test_documents_outside_the_folder_are_not_compared_with_it(folder: Path, start: Callable[..., Client]) -> None:
    files(folder, a="Zelenskiy", b="Zelenskyy", c="Zelenskyy")
    client, inside = start(folder), (folder / "a.txt").as_uri()
    outside = ("file:///elsewhere/a.txt", "untitled:a.txt")
    text = TALKS.format("Zelenskiy", "Zelenskiy")
    for uri in (*outside, inside):
        client.open(uri, text)
    client.diagnostics(inside, until=with_(ACROSS))
    for uri in outside:
        client.change(uri, {"text": text + "\n"})
        assert ACROSS not in codes(client.diagnostics(uri))


def test_folders_come_and_go(folder: Path, start: Callable[..., Client]) -> None:
    one, two = folder / "one", folder / "two"
    for place in (one, two):
        place.mkdir()
    files(one, a="Zelenskiy")
    files(two, b="Zelenskyy", c="Zelenskyy", d="Zelenskiy")
    client, uri = start(one), (two / "d.txt").as_uri()
    client.open(uri, (two / "d.txt").read_text(encoding="utf-8"))
    assert ACROSS not in codes(client.diagnostics(uri))
    event = {"added": [{"uri": two.as_uri(), "name": "two"}], "removed": [{"uri": one.as_uri(), "name": "one"}]}
    client.notify("workspace/didChangeWorkspaceFolders", {"event": event})
    client.diagnostics(uri, until=with_(ACROSS))
    event = {"added": event["removed"], "removed": event["added"]}
    client.notify("workspace/didChangeWorkspaceFolders", {"event": event})
    client.diagnostics(uri, until=without(ACROSS))


def test_a_client_may_have_its_settings_asked_for(folder: Path, start: Callable[..., Client]) -> None:
    client = start(folder, {"isolated": True}, {"workspace": {"configuration": True}})
    client.notify("workspace/didChangeConfiguration", {"settings": None})
    asked = client.wait(lambda m: m.get("method") == "workspace/configuration")  # and it answers that it has none
    assert asked["params"]["items"] == [{"section": "newslint"}]
    client.open("untitled:a", STORY + VAGUE)
    assert codes(client.diagnostics("untitled:a")) == ["vague-attribution"]
    assert client.said("window/logMessage") == []


def children(pid: int) -> list[int]:
    try:
        return [int(n) for n in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]
    except OSError:
        pytest.skip("this system does not tell which processes a process has")

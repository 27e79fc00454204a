"""`newslint server`: a real process, spoken to as an editor does."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import SEEDS, Ran
from editing import STORY, VAGUE, actions, applied, checked, seen
from lsp import EVERYTHING, Client
from typist import Typist

Call = Callable[..., Ran]
ENCODINGS = ("utf-16", "utf-8", "utf-32")
DESKS = {e: {**EVERYTHING, "general": {"positionEncodings": [e]}} for e in ENCODINGS}


@pytest.fixture(scope="module")
def desks() -> Iterator[dict[str, Client]]:
    """A session without configuration for each encoding, shared by the tests that leave nothing behind."""
    made = {encoding: Client(None, {"isolated": True}, capabilities) for encoding, capabilities in DESKS.items()}
    yield made
    for client in made.values():
        client.kill()


@pytest.fixture
def desk(desks: dict[str, Client]) -> Client:
    return desks["utf-16"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")), ids=lambda p: p.stem[:3])
def test_the_diagnostics_are_the_command_lines(
    desks: dict[str, Client], encoding: str, seed: Path, newslint: Call
) -> None:
    client, text = desks[encoding], seed.read_bytes().decode()
    assert client.server["capabilities"]["positionEncoding"] == encoding
    client.open(seed.as_uri(), text)
    diagnostics = client.diagnostics(seed.as_uri())
    assert seen(diagnostics) == checked(newslint, text, seed, encoding, "--isolated")
    assert {d["source"] for d in diagnostics} <= {"newslint"}
    assert diagnostics or seed.stem.startswith("001")
    client.close(seed.as_uri())


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_positions_behind_lost_letters_and_emoji(desks: dict[str, Client], encoding: str, newslint: Call) -> None:
    client, uri = desks[encoding], "file:///copy/emoji.txt"
    line = "😀 �� 👩‍🚀 Many experts believe it, and "
    client.open(uri, f"Head\u2028line\x0c\n{line}go on.\r\nEnd.")
    units = {"utf-8": len(line.encode()), "utf-16": len(line.encode("utf-16-le")) // 2, "utf-32": len(line)}[encoding]
    at = {"line": 1, "character": units}
    client.change(uri, {"range": {"start": at, "end": at}, "text": "some say 😀 so, they "})
    beyond = {"line": 1, "character": 10_000}
    client.change(uri, {"range": {"start": beyond, "end": beyond}, "text": " Critics say no."})
    text = f"Head\u2028line\x0c\n{line}some say 😀 so, they go on. Critics say no.\r\nEnd."
    expected = checked(newslint, text, Path("/copy/emoji.txt"), encoding, "--isolated")
    assert seen(client.diagnostics(uri)) == expected
    assert (1, units) in {found[:2] for found in expected if found[4] == "vague-attribution"}
    client.close(uri)


def test_a_document_is_opened_changed_and_closed(desk: Client) -> None:
    uri = "file:///copy/a.txt"
    desk.open(uri, STORY)
    assert desk.diagnostics(uri) == []
    end = {"line": 4, "character": 0}
    desk.change(uri, {"range": {"start": end, "end": end}, "text": VAGUE})
    (found,) = desk.diagnostics(uri)
    assert (found["code"], found["range"]["start"]) == ("vague-attribution", end)
    desk.change(uri, {"text": STORY})
    assert desk.diagnostics(uri) == []
    desk.change(uri, {"text": ""}, {"range": {"start": end, "end": end}, "text": VAGUE})
    assert [d["code"] for d in desk.diagnostics(uri)] == ["vague-attribution"]
    desk.close(uri)
    closed = desk.wait(lambda m: m.get("params", {}).get("uri") == uri and m["params"].get("version") is None)
    assert closed["params"]["diagnostics"] == []


@pytest.mark.parametrize("uri", ["untitled:Untitled-1", "file:///copy/notes.rst", "file:///copy/a%20b.adoc"])
@pytest.mark.parametrize("language", ["plaintext", "markdown", "python", ""])
def test_every_document_is_linted_whatever_it_is_called(desk: Client, uri: str, language: str) -> None:
    desk.open(uri, VAGUE, language)
    assert "vague-attribution" in [d["code"] for d in desk.diagnostics(uri)]
    desk.close(uri)


def test_the_newest_text_wins(desk: Client, newslint: Call) -> None:
    uri, path = "file:///copy/fast.txt", Path("/copy/fast.txt")
    typist = Typist(STORY, "utf-16", seed=3)
    desk.open(uri, typist.text)
    texts = {1: typist.text}
    for _ in range(60):
        version = desk.change(uri, typist.edit())
        texts[version] = typist.text
    desk.diagnostics(uri)
    pushed = [m["params"] for m in desk.received if m.get("params", {}).get("uri") == uri]
    assert [p["version"] for p in pushed] == sorted(p["version"] for p in pushed)
    assert len(pushed) < 60
    for push in pushed:  # none was of an older text than it says
        assert seen(push["diagnostics"]) == checked(newslint, texts[push["version"]], path, "utf-16", "--isolated")
    desk.close(uri)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_after_random_edits_the_diagnostics_are_the_command_lines(
    desks: dict[str, Client], encoding: str, newslint: Call
) -> None:
    client, path = desks[encoding], Path("/copy/random.txt")
    typist = Typist(STORY * 3, encoding, seed=len(encoding))
    client.open(path.as_uri(), typist.text)
    for number in range(400):
        client.change(path.as_uri(), typist.edit())
        if number % 80 == 79:
            expected = checked(newslint, typist.text, path, encoding, "--isolated")
            assert seen(client.diagnostics(path.as_uri())) == expected
            assert expected
    client.close(path.as_uri())


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")), ids=lambda p: p.stem[:3])
def test_making_all_safe_fixes_is_what_fix_does(desk: Client, seed: Path, newslint: Call) -> None:
    text, uri = seed.read_bytes().decode(), "file:///copy/fix.txt"
    text = text.replace(" the ", " the \u200b", 1).replace("’", "â€™") + "\n\nFisher&amp;Sons\n"
    desk.open(uri, text)
    (action,) = actions(desk, uri, only=["source.fixAll"])
    assert action["kind"] == "source.fixAll.newslint"
    made = applied(text, desk.request("codeAction/resolve", action))
    assert made != text
    assert made == newslint("-", "--isolated", "--fix", "--encoding", "utf-8", stdin=text.encode()).out
    desk.change(uri, {"text": made})
    assert actions(desk, uri, only=["source.fixAll"]) == []
    desk.close(uri)


def test_a_client_that_cannot_resolve_gets_the_edit_at_once(newslint: Call) -> None:
    client = Client(None, {"isolated": True}, capabilities={})
    client.open("file:///copy/fix.txt", STORY + "It isnâ€™t so.\n")
    (action,) = actions(client, "file:///copy/fix.txt", only=["source"])
    ((edit,),) = action["edit"]["changes"].values()
    assert "isn’t" in edit["newText"]
    client.kill()


def test_quick_fixes_say_whether_they_are_safe(desk: Client) -> None:
    uri = "file:///copy/fixes.txt"
    text = f"{STORY}It isnâ€™t so 😀, Ida Moe said.\n\nPhoto: Lena Forth/Reuters\n\nThe board meets in June.\n"
    desk.open(uri, text)
    kinds = {}
    for diagnostic in desk.diagnostics(uri):
        for action in actions(desk, uri, diagnostic, only=["quickfix"]):
            if action["title"].startswith("Fix"):
                kinds[diagnostic["code"]] = (action["title"], action["isPreferred"])
                assert [d["code"] for d in action["diagnostics"]] == [diagnostic["code"]]
                desk.change(uri, {"text": applied(text, action)})
                assert diagnostic["code"] not in [d["code"] for d in desk.diagnostics(uri)]
                desk.change(uri, {"text": text})
    assert kinds["mojibake"] == ("Fix mojibake, safe: “â€™” → “’”", True)
    assert kinds["caption"][0].startswith("Fix caption, unsafe: cut “Photo: Lena Forth")
    assert kinds["caption"][1] is False
    desk.close(uri)


def test_suggestions_are_offered_each_by_itself(desk: Client) -> None:
    uri = "file:///copy/suggestions.txt"
    text = f"{STORY}It sailed for 1000 days, and then for 1,000 days more.\n"
    desk.open(uri, text)
    (found,) = desk.diagnostics(uri)
    assert (found["code"], found["data"]["suggestions"]) == ("inconsistent-number", 1)
    (action,) = [a for a in actions(desk, uri, found) if not a["title"].startswith("Allow")]
    assert action["title"] == "“1,000” → “1000” (inconsistent-number)"
    assert applied(text, action) == text.replace("1,000", "1000")
    desk.close(uri)


@pytest.mark.parametrize("name", ["allow.txt", "allow.md", "allow.html.txt"])
def test_what_is_allowed_here_is_not_found_again(desk: Client, name: str) -> None:
    uri = f"file:///copy/{name}"
    for seed in sorted(SEEDS.glob("*.txt")):
        text = seed.read_bytes().decode()
        desk.open(uri, text)
        diagnostics = desk.diagnostics(uri)
        for diagnostic in diagnostics:
            (action,) = [
                a for a in actions(desk, uri, diagnostic) if a["title"].startswith(f"Allow {diagnostic['code']}")
            ]
            remarked = applied(text, action)
            assert ("<!-- newslint: allow" in remarked) is name.endswith(".md")
            desk.change(uri, {"text": remarked})
            now = [d["code"] for d in desk.diagnostics(uri)]
            before = [d["code"] for d in diagnostics]
            assert "unused-allowance" not in now, action["title"]
            assert now.count(diagnostic["code"]) < before.count(diagnostic["code"]), action["title"]
            assert not set(now) - set(before), action["title"]
            desk.change(uri, {"text": text})
        desk.close(uri)


def test_the_page_of_a_check_is_shown_beside_the_copy(desk: Client) -> None:
    uri = "file:///copy/hover.txt"
    desk.open(uri, STORY + VAGUE)
    (found,) = desk.diagnostics(uri)
    hover = desk.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": found["range"]["start"]})
    assert hover["range"] == found["range"]
    assert hover["contents"]["value"].startswith("# vague-attribution\n")
    assert "## Why" in hover["contents"]["value"]
    away = {"line": 0, "character": 3}
    assert desk.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": away}) is None
    desk.close(uri)


def test_severities_tags_and_what_is_unknown(desk: Client) -> None:
    uri = "file:///copy/kinds.txt"
    desk.open(uri, f"{STORY}Lost � here.\n\nPhoto: Lena Forth/Reuters\n\nIt is seen as a sign.\n")
    found = {d["code"]: d for d in desk.diagnostics(uri)}
    assert found["replacement-character"]["severity"] == 1
    assert (found["caption"]["severity"], found["caption"]["tags"]) == (2, [1])
    assert found["vague-attribution"]["severity"] == 3
    assert not any("codeDescription" in d for d in found.values())  # there are no pages on the web yet
    asked = {"textDocument": {"uri": "file:///copy/nowhere.txt"}, "position": {"line": 0, "character": 0}}
    assert desk.request("textDocument/hover", asked) is None
    desk.close(uri)


def test_diagnostics_can_be_pulled(desk: Client) -> None:
    uri = "file:///copy/pull.txt"
    desk.open(uri, STORY + VAGUE)
    asked: dict[str, Any] = {"textDocument": {"uri": uri}}
    full = desk.request("textDocument/diagnostic", asked)
    assert (full["kind"], [d["code"] for d in full["items"]]) == ("full", ["vague-attribution"])
    asked["previousResultId"] = full["resultId"]
    assert desk.request("textDocument/diagnostic", asked)["kind"] == "unchanged"
    desk.change(uri, {"text": STORY})
    assert desk.request("textDocument/diagnostic", asked)["items"] == []
    assert desk.diagnostics(uri) == []  # this client says nothing of pulling, so it is pushed as before
    desk.close(uri)


def test_who_pulls_is_not_pushed_the_same_again() -> None:
    client = Client(None, {"isolated": True}, {**EVERYTHING, "textDocument": {"diagnostic": {}}})
    uri = "file:///copy/pull.txt"
    client.open(uri, STORY + VAGUE)
    assert client.request("textDocument/diagnostic", {"textDocument": {"uri": uri}})["items"]
    client.change(uri, {"text": VAGUE})
    assert client.request("textDocument/diagnostic", {"textDocument": {"uri": uri}})["items"]
    pushed = [m["params"] for m in client.received if m.get("method") == "textDocument/publishDiagnostics"]
    assert pushed[-1]["diagnostics"] == []
    client.kill()


def test_without_pygls_it_says_what_to_install() -> None:
    code = "import sys; sys.modules['pygls'] = None; from newslint.cli import main; main(['server'])"
    done = subprocess.run([sys.executable, "-c", code], input="", capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.strip().endswith("pip install 'newslint[editor]'")
    assert len(done.stderr.splitlines()) == 1


def test_help_and_version_need_no_pygls(newslint: Call) -> None:
    assert "standard input and output" in newslint("server", "--help").out
    assert newslint("server", "--version").out == newslint("--version").out

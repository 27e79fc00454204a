"""What the tests of the language server share: what the command line says of a text, edits applied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from conftest import Ran
from lsp import Client

Call = Callable[..., Ran]
SEVERITIES = {"error": 1, "warning": 2, "hint": 3}
STORY = (
    "The ferry to the islands will sail twice a day from May, the harbour board said on Monday.\n\n"
    "“It is what people asked for,” said Ida Moe, who chairs the board.\n\n"
)
VAGUE = "Many experts believe it.\n"


def found(report: Any, path: Path | None = None) -> list[Any]:
    """What a JSON report says of a file, or of its only one, in the terms of `seen`."""
    files = [f for f in report["files"] if path is None or Path(f["path"]).name == path.name]
    assert len(files) == 1
    return [
        (*_point(f["start"]), *_point(f["end"]), f["check"], SEVERITIES[f["severity"]], f["message"],
         tuple((Path(r["path"]).name, *_point(r["start"]), r["message"]) for r in f["related"]),
         None if f["fix"] is None else "safe" if f["fix"]["safe"] else "unsafe", len(f["suggestions"]))
        for f in files[0]["findings"]
    ]  # fmt: skip


def seen(diagnostics: Sequence[Any]) -> list[Any]:
    """Diagnostics as tuples of all that a finding has."""
    return [
        (*_ends(d["range"]), d["code"], d["severity"], d["message"],
         tuple((r["location"]["uri"].rpartition("/")[2], *_ends(r["location"]["range"])[:2], r["message"])
               for r in d.get("relatedInformation", ())),
         d["data"]["fix"], d["data"]["suggestions"])
        for d in diagnostics
    ]  # fmt: skip


def checked(newslint: Call, text: str, path: Path, encoding: str = "utf-16", *more: str | Path) -> list[Any]:
    """What the command line says of a text under a name."""
    where = ("--stdin-filename", path, "--encoding", "utf-8", "--offset-encoding", encoding, "--format", "json")
    return found(newslint("-", *where, *more, stdin=text.encode()).json, path)


def actions(client: Client, uri: str, diagnostic: Any | None = None, only: Sequence[str] | None = None) -> list[Any]:
    """The code actions for a diagnostic, or for the start of the document."""
    at = {"line": 0, "character": 0}
    context = {"diagnostics": [diagnostic] if diagnostic else [], **({"only": only} if only else {})}
    asked = {"textDocument": {"uri": uri}, "range": diagnostic["range"] if diagnostic else {"start": at, "end": at}}
    offered: list[Any] = client.request("textDocument/codeAction", {**asked, "context": context})
    return offered


def applied(text: str, action: Any) -> str:
    """The text after an action's edit, positions counted in UTF-16."""
    (change,) = action["edit"]["documentChanges"]
    spots = [
        (*(_offset(text, edit["range"][end]) for end in ("start", "end")), edit["newText"]) for edit in change["edits"]
    ]
    for start, end, new in sorted(spots, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _point(position: Any) -> tuple[int, int]:
    return position["line"] - 1, position["column"] - 1


def _ends(range_: Any) -> tuple[int, int, int, int]:
    return (*range_["start"].values(), *range_["end"].values())


def _offset(text: str, point: Any) -> int:
    line, start = 0, 0
    while line < point["line"]:
        ends = [at for at in (text.find("\n", start), text.find("\r", start)) if at >= 0]
        start = min(ends) + (2 if text.startswith("\r\n", min(ends)) else 1)
        line += 1
    rest = text[start:].encode("utf-16-le")[: 2 * point["character"]]
    return start + len(rest.decode("utf-16-le"))

"""The log of what --fix changed, and its undoing."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Ran
from hypothesis import given
from hypothesis import strategies as st

from newslint.cli.editlog import edits

Call = Callable[..., Ran]
COPY = b"The may\xe2\x80\x8bor said \xff so.\r\n\r\nCaf&eacute; owners\xe2\x80\x8b met.\nThe end.\n"


def test_what_was_fixed_can_be_undone_to_the_byte(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_bytes(COPY)
    (folder / "b.txt").write_bytes("Offi\u200bcials met.\n".encode("utf-16"))
    (folder / "c.txt").write_bytes(b"Nothing to mend here.\n")
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    newslint("--isolated", "--fix", "--edit-log", "log.json", ".")
    assert (folder / "a.txt").read_bytes() != COPY
    log = json.loads((folder / "log.json").read_text(encoding="utf-8"))
    assert [Path(entry["path"]).name for entry in log["files"]] == ["a.txt", "b.txt"]
    assert log["files"][0]["fixes"]["invisible-character"] >= 1
    ran = newslint("undo", "log.json")
    assert (ran.status, ran.err) == (0, "Put back 2 articles.\n")
    assert {file.name: file.read_bytes() for file in folder.iterdir() if file.name != "log.json"} == before


def test_a_file_that_was_changed_since_is_left_alone(newslint: Call, folder: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (folder / name).write_bytes(COPY)
    newslint("--isolated", "--fix", "--edit-log", "log.json", ".")
    (folder / "a.txt").write_bytes(b"Rewritten.\n")
    ran = newslint("undo", "log.json")
    assert ran.status == 2
    assert "a.txt: it was changed since; undo by hand" in ran.err
    assert (folder / "a.txt").read_bytes() == b"Rewritten.\n"
    assert (folder / "b.txt").read_bytes() == COPY


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": 1}', '{"version": 2, "files": []}', "\x00", "[" * 100_000]
)
def test_what_is_no_log_is_said_in_one_line(newslint: Call, folder: Path, text: str) -> None:
    (folder / "log.json").write_text(text, encoding="utf-8")
    ran = newslint("undo", "log.json")
    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert "this is no edit log of newslint" in ran.err


def test_a_forged_log_changes_nothing(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_bytes(COPY)
    newslint("--isolated", "--fix", "--edit-log", "log.json", "a.txt")
    fixed = (folder / "a.txt").read_bytes()
    log = json.loads((folder / "log.json").read_text(encoding="utf-8"))
    log["files"][0]["edits"][0]["old"] = "something else"
    log["files"].append({"path": "/nowhere"})
    log["files"].append("nothing")
    (folder / "log.json").write_text(json.dumps(log), encoding="utf-8")
    ran = newslint("undo", "log.json")
    assert ran.status == 2
    assert "doesn't lead back" in ran.err
    assert ran.err.count("can't be understood") == 2
    assert (folder / "a.txt").read_bytes() == fixed


def test_a_log_needs_fixes(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_bytes(COPY)
    ran = newslint("--isolated", "--edit-log", "log.json", "a.txt")
    assert (ran.status, ran.out) == (2, "")
    assert "give --fix with it" in ran.err


LINES = st.lists(st.sampled_from(["a\n", "bb\n", "abc \n", "\n", "x", "\r\n", "é�\n"]), max_size=12).map("".join)


@given(LINES, LINES)
def test_the_edits_lead_from_one_text_to_the_other_and_back(before: str, after: str) -> None:
    made = list(edits(before, after))
    text = before
    for edit in reversed(made):
        assert text[edit.offset : edit.offset + len(edit.old)] == edit.old
        text = text[: edit.offset] + edit.new + text[edit.offset + len(edit.old) :]
    assert text == after
    for edit in made:
        text = text[: edit.offset] + edit.old + text[edit.offset + len(edit.new) :]
    assert text == before

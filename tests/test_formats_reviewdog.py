"""reviewdog itself reads the reports. Where it is not installed these tests are skipped."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import SEEDS, Ran

Call = Callable[..., Ran]
FIRST = "The mayor of \U0001f600 M\ufffdlaga spoke.\n\nAll is well.\n"
THEN = FIRST + "\nIn \U0001f600 Zelenskyâ€™s words, many experts believe it.\n"


def git(*args: str) -> None:
    subprocess.run(["git", "-c", "user.name=a", "-c", "user.email=a@b.example", *args], check=True, capture_output=True)


@pytest.fixture
def reviewdog() -> Callable[..., str]:
    """Give reviewdog a report; what it prints. With it on the path: go install github.com/reviewdog/reviewdog/…"""
    program = shutil.which("reviewdog")
    if program is None:
        pytest.skip("reviewdog is not installed; .ci/run installs it where Go is")

    def run(text: str, *options: str) -> str:
        command = [program, "-diff=git diff", *options]
        done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    return run


@pytest.fixture
def changed(folder: Path) -> Path:
    """A git repository with an article, and a paragraph added since the commit."""
    git("init", "-q")
    (folder / "a.txt").write_text(FIRST, encoding="utf-8")
    git("add", ".")
    git("commit", "-qm", "first")
    (folder / "a.txt").write_text(THEN, encoding="utf-8")
    return folder


def report(newslint: Call, name: str, *paths: str | Path) -> str:
    return newslint("--isolated", "--select", "characters,vague-attribution", "--format", name, *paths).out


def test_only_what_stands_in_changed_lines_is_reported(
    newslint: Call, changed: Path, reviewdog: Callable[..., str]
) -> None:
    every = json.loads(report(newslint, "rdjson", "a.txt"))["diagnostics"]
    assert {d["code"]["value"] for d in every} == {"replacement-character", "mojibake", "vague-attribution"}
    told = reviewdog(report(newslint, "rdjson", "a.txt"), "-f=rdjson", "-reporter=rdjsonl")
    found = [json.loads(line) for line in told.splitlines()]
    assert {d["code"]["value"] for d in found} == {"mojibake", "vague-attribution"}
    assert {d["location"]["range"]["start"]["line"] for d in found} == {5}


def test_reviewdog_takes_suggestions_at_their_bytes(
    newslint: Call, changed: Path, reviewdog: Callable[..., str]
) -> None:
    told = reviewdog(report(newslint, "rdjson", "a.txt"), "-f=rdjson", "-reporter=rdjsonl")
    mended = next(d for line in told.splitlines() if (d := json.loads(line))["code"]["value"] == "mojibake")
    (suggestion,) = mended["suggestions"]
    start, end = (suggestion["range"][side]["column"] - 1 for side in ("start", "end"))
    line = THEN.split("\n")[4].encode()
    after = (line[:start] + suggestion["text"].encode() + line[end:]).decode()
    assert after == "In \U0001f600 Zelensky’s words, many experts believe it."


@pytest.mark.parametrize("name", ["rdjson", "checkstyle", "sarif"])
def test_reviewdog_reads_all_of_a_report(
    newslint: Call, changed: Path, reviewdog: Callable[..., str], name: str
) -> None:
    files = newslint("--isolated", "--format", "json", SEEDS).json["files"]
    want = [(file["path"], f["start"]["line"], f["message"]) for file in files for f in file["findings"]]
    text = newslint("--isolated", "--format", name, SEEDS).out
    told = reviewdog(text, f"-f={name}", "-reporter=rdjsonl", "-filter-mode=nofilter")
    found: list[Any] = [json.loads(line) for line in told.splitlines()]
    places = [(d["location"]["path"], d["location"]["range"]["start"]["line"], d["message"]) for d in found]
    assert sorted(message for *_, message in places) == sorted(message for *_, message in want)
    assert sorted(line for _, line, _ in places) == sorted(line for _, line, _ in want)
    if name != "sarif":  # of which reviewdog makes paths of its own
        assert {Path(path).name for path, *_ in places} == {Path(path).name for path, *_ in want}

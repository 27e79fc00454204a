"""The whole life of a repository: adopted with a baseline, given bad copy, mended, accepted, and better in the end.

A copy of tests/sample/ in a real git repository, and the installed command, run as a newsroom would run it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, Ran
from test_formats_github import commands

BIN = Path(sys.executable).parent
BASELINE = ".newslint-baseline.json"
OLD = {  # what the archive has from before: file, check, line
    ("archive/ferry.txt", "vague-attribution", 9),
    ("archive/market.txt", "replacement-character", 5),
    ("archive/market.txt", "promotion", 9),
    ("archive/storks.md", "vague-attribution", 9),
}
STORM = {  # what storm.txt brings
    ("incoming/storm.txt", "html-entity", 3),
    ("incoming/storm.txt", "replacement-character", 7),
    ("incoming/storm.txt", "placeholder", 9),
    ("incoming/storm.txt", "vague-attribution", 11),
}
GATE = ("--config", "desk.toml", "--no-allow")


class Newsroom:
    """A checkout of the sample, with its history."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith(("CI", "GIT", "GITHUB", "PYTHON"))}
        self.environment["PATH"] = f"{BIN}{os.pathsep}{os.environ['PATH']}"
        self.environment["PRE_COMMIT_HOME"] = str(folder.parent / "pre-commit")

    def call(self, *words: str, stdin: str | None = None) -> Ran:
        done = subprocess.run(
            words, cwd=self.folder, env=self.environment, capture_output=True, input=stdin, encoding="utf-8",
            check=False, timeout=300,
        )  # fmt: skip
        return Ran(done.returncode, done.stdout, done.stderr)

    def newslint(self, *args: str, stdin: str | None = None) -> Ran:
        return self.call("newslint", *args, stdin=stdin)

    def git(self, *args: str) -> Ran:
        who = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false")
        return self.call("git", *who, *args)

    def commit(self, message: str) -> Ran:
        assert self.git("add", "-A").status == 0
        return self.git("commit", "-qm", message)

    def found(self, *args: str) -> set[tuple[str, str, int]]:
        files = self.newslint("--format", "json", *args).json["files"]
        return {(f["path"], x["check"], x["start"]["line"]) for f in files for x in f["findings"]}

    def submit(self, name: str, to: str = "incoming") -> Path:
        target = self.folder / to / name
        target.parent.mkdir(exist_ok=True)
        shutil.copy(self.folder / "submitted" / name, target)
        return target

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def edit(self, name: str, *changes: tuple[str, str]) -> None:
        text = self.read(name)
        for old, new in changes:
            assert text.count(old) == 1
            text = text.replace(old, new)
        (self.folder / name).write_text(text, encoding="utf-8")

    def known(self) -> list[dict[str, str]]:
        entries: list[dict[str, str]] = json.loads(self.read(BASELINE))["findings"]
        return entries


@pytest.fixture
def fresh(tmp_path: Path) -> Newsroom:
    """The sample as it was before newslint, all of it committed."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    shutil.copytree(ROOT / "tests" / "sample", tmp_path / "paper")
    room = Newsroom(tmp_path / "paper")
    assert room.git("init", "-q", "-b", "main").status == 0
    assert room.commit("the paper").status == 0
    return room


@pytest.fixture
def adopted(fresh: Newsroom) -> Newsroom:
    """The sample with its old findings in the baseline, which is committed."""
    assert fresh.newslint("baseline", "create", ".").status == 0
    assert fresh.commit("adopt newslint").status == 0
    return fresh


def test_it_is_adopted_with_a_baseline(fresh: Newsroom) -> None:
    assert fresh.newslint(".").status == 1
    assert fresh.found(".") == OLD
    ran = fresh.newslint("baseline", "create", ".")
    assert ran.status == 0
    assert "4 findings" in ran.out + ran.err
    ran = fresh.newslint(".")
    assert (ran.status, ran.out) == (0, "Nothing found in 4 articles; 4 in the baseline.\n")
    assert [f"{e['path']} {e['check']}" for e in fresh.known()] == sorted(f"{path} {check}" for path, check, _ in OLD)
    assert fresh.found(".", "--no-baseline") == OLD


def test_only_what_is_new_is_reported_also_when_the_old_copy_moves(adopted: Newsroom) -> None:
    adopted.submit("storm.txt")
    adopted.edit("archive/ferry.txt", ("By Ada Quill\n", "By Ada Quill\nPublished by the Velmora Post\n\n"))
    assert adopted.newslint(".").status == 1
    assert adopted.found(".") == STORM
    assert adopted.git("mv", "archive/market.txt", "archive/roof.txt").status == 0
    assert adopted.found(".") == STORM


def test_annotations_stand_at_the_lines_of_what_is_new(adopted: Newsroom) -> None:
    adopted.submit("storm.txt")
    ran = adopted.newslint(
        ".", "--format", "github", "--output", "sarif=../out.sarif", "--output", "markdown=../job.md"
    )
    assert ran.status == 1
    told = {(p["file"], p["title"].removeprefix("newslint "), int(p["line"])) for _, p, _ in commands(ran.out)}
    assert told == STORM
    lines = adopted.read("incoming/storm.txt").splitlines()
    quoted = [lines[int(p["line"]) - 1][int(p["col"]) - 1 : int(p["endColumn"]) - 1] for _, p, _ in commands(ran.out)]
    assert sorted(quoted) == sorted(["&amp;", "\ufffd", "TK", "Many experts believe"])
    results = json.loads(adopted.read("../out.sarif"))["runs"][0]["results"]
    assert {x["ruleId"] for x in results} == {check for _, check, _ in STORM}
    assert "storm.txt" in adopted.read("../job.md")
    assert "ferry.txt" not in adopted.read("../job.md")


def test_bad_copy_is_mended_by_fix_and_by_an_editor_and_then_accepted(adopted: Newsroom) -> None:
    adopted.submit("storm.txt")
    before = adopted.read("incoming/storm.txt")
    ran = adopted.newslint(*GATE, "--format", "json", "incoming/")
    assert (ran.status, ran.json["files"][0]["verdict"]) == (1, "reject")
    shown = adopted.newslint("--diff", "incoming/")
    assert "-VELMORA" in shown.out
    assert adopted.read("incoming/storm.txt") == before  # a look changes nothing
    ran = adopted.newslint("--fix", "incoming/")
    assert ran.status == 1  # for what is left
    assert adopted.read("incoming/storm.txt") == before.replace("&amp;", "&")
    adopted.edit(
        "incoming/storm.txt",
        ("board\ufffds", "board’s"),
        ("of TK and", "of larch and"),
        ("Many experts believe the damage could have been avoided.", "The board will look at the pier next, it said."),
    )
    ran = adopted.newslint(*GATE, "--format", "json", "incoming/")
    assert (ran.status, ran.json["files"][0]["verdict"]) == (0, "accept")
    assert adopted.newslint(".").status == 0
    assert adopted.commit("the storm").status == 0


def test_what_was_fixed_is_undone_to_the_byte(adopted: Newsroom) -> None:
    path = adopted.submit("storm.txt")
    before = path.read_bytes()
    assert adopted.newslint("--fix", "--edit-log", "../edits.json", "incoming/").status == 1
    assert path.read_bytes() != before
    ran = adopted.newslint("undo", "../edits.json")
    assert (ran.status, "1 article" in ran.err) == (0, True)
    assert path.read_bytes() == before
    assert adopted.newslint("undo", "../edits.json").status == 2  # there is nothing to undo now


def test_an_old_finding_is_mended_and_the_baseline_falls(adopted: Newsroom) -> None:
    assert adopted.newslint("--ratchet", ".").status == 0
    assert adopted.git("status", "--short").out == ""  # nothing is mended, so nothing is written
    adopted.edit("archive/market.txt", ("caf\ufffd", "café"))
    assert adopted.newslint("--fail-on-stale", ".").status == 1
    ran = adopted.newslint("--ratchet", ".")
    assert (ran.status, "1 finding fewer, 3 left" in ran.err) == (0, True)
    assert [e["check"] for e in adopted.known()] == ["vague-attribution", "promotion", "vague-attribution"]
    assert adopted.newslint("--fail-on-stale", ".").status == 0
    assert adopted.commit("a café").status == 0
    adopted.edit("archive/market.txt", ("café", "caf\ufffd"))  # what is out is out
    assert adopted.found("--ratchet", ".") == {("archive/market.txt", "replacement-character", 5)}
    assert len(adopted.known()) == 3


def test_the_ratchet_takes_in_nothing_that_is_new(adopted: Newsroom) -> None:
    adopted.submit("storm.txt")
    adopted.edit("archive/storks.md", ("\nSome say the tower is too weak for the nest.\n", ""))
    assert adopted.newslint("--ratchet", ".").status == 1
    assert {e["path"] for e in adopted.known()} == {"archive/ferry.txt", "archive/market.txt"}
    assert adopted.found(".") == STORM


def test_what_changed_since_a_revision(fresh: Newsroom) -> None:
    """Without a baseline: the old findings stand in lines that nobody touched."""
    assert fresh.git("switch", "-qc", "storm").status == 0
    fresh.submit("storm.txt")
    assert fresh.found("--changed-since", "main", ".") == STORM  # not yet in git
    assert fresh.commit("the storm").status == 0
    fresh.edit("archive/ferry.txt", ("Many residents believe", "Many islanders believe"))
    changed = {("archive/ferry.txt", "vague-attribution", 9)}
    assert fresh.found("--changed-since", "main", ".") == STORM | changed
    assert fresh.found("--changed-since", "HEAD", ".") == changed
    ran = fresh.newslint("--changed-since", "main", "archive/storks.md")
    assert (ran.status, "1 in unchanged copy" in ran.out) == (0, True)


def test_submitted_copy_is_judged_and_sorted(adopted: Newsroom) -> None:
    for name in ("storm.txt", "bakery.txt", "rowing.txt"):
        adopted.submit(name)
    split = ("--split", "accepted=../in", "--split", "revise=../back", "--split", "rejected=../out")
    ran = adopted.newslint(*GATE, *split, "--format", "json", "incoming/")
    assert ran.status == 1
    verdicts = {f["path"]: f["verdict"] for f in ran.json["files"]}
    assert verdicts == {
        "incoming/bakery.txt": "revise",
        "incoming/rowing.txt": "accept",
        "incoming/storm.txt": "reject",
    }
    for folder, name in (("in", "rowing.txt"), ("back", "bakery.txt"), ("out", "storm.txt")):
        own = adopted.folder.parent / folder
        assert [p.name for p in own.iterdir()] == [name]
        assert (own / name).read_bytes() == (adopted.folder / "submitted" / name).read_bytes()
    adopted.edit("incoming/bakery.txt", ("\nFollow us on Facebook and Twitter!\n", ""))
    ran = adopted.newslint(*GATE, "incoming/bakery.txt")
    assert (ran.status, "1 accepted" in ran.out) == (0, True)  # a hint is left, which stops nobody


def test_a_commit_of_bad_copy_is_stopped_by_the_hook(adopted: Newsroom) -> None:
    ran = adopted.call(sys.executable, "-m", "pre_commit", "install")
    assert ran.status == 0, ran.err
    adopted.submit("storm.txt")
    head = adopted.git("rev-parse", "HEAD").out
    ran = adopted.commit("the storm, as it came")
    assert ran.status == 1
    assert "incoming/storm.txt" in ran.out + ran.err
    assert adopted.git("rev-parse", "HEAD").out == head
    (adopted.folder / "incoming" / "storm.txt").unlink()
    adopted.submit("rowing.txt")
    adopted.edit("archive/ferry.txt", ("120 people", "130 people"))  # its old finding is known
    assert adopted.commit("rowing").status == 0
    assert adopted.git("rev-parse", "HEAD").out != head


def test_an_editor_reads_the_copy_on_standard_input(adopted: Newsroom) -> None:
    """What is on the screen counts, not what is on the disk, and what is in the baseline is not shown."""
    text = adopted.read("archive/storks.md") + "\nMany experts believe so too.\n"
    ran = adopted.newslint("-", "--stdin-filename", "archive/storks.md", "--format", "json", stdin=text)
    assert ran.status == 1
    ((path, line),) = [(f["path"], x["start"]["line"]) for f in ran.json["files"] for x in f["findings"]]
    assert (path, line) == ("archive/storks.md", 11)

"""The baseline: what is known stays known while the copy is edited, and everything else is reported."""

from __future__ import annotations

import json
import os
import random
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from conftest import ROOT, Ran
from hypothesis import given
from hypothesis import strategies as st

from newslint.baseline import Baseline, Entry, storage
from newslint.baseline.likeness import ALIKE, likeness, numbers, renamed, sketch
from newslint.baseline.surroundings import closeness, surroundings
from newslint.fingerprint import known_by
from newslint.model import Span

Call = Callable[..., Ran]
FILE = ".newslint-baseline.json"
SCHEMA = json.loads((ROOT / "docs" / "json-v1.schema.json").read_text(encoding="utf-8"))
VAGUE = "Many experts believe"
STORY = (
    "The ferry to the islands will sail twice a day from May.\n\n"
    f"{VAGUE} the old boat is worn out.\n\n"
    "The mayor of M\ufffdlaga came to see it.\n\n"
    "Some say the new one is too large for the harbour.\n"
)


def found(ran: Ran) -> list[tuple[str, str, str, int]]:
    """Path, check, quote and line of all that is reported."""
    return [(f["path"], x["check"], x["quote"], x["start"]["line"]) for f in ran.json["files"] for x in f["findings"]]


@pytest.fixture(autouse=True)
def _desk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)


@pytest.fixture
def lint(newslint: Call, folder: Path) -> Call:
    """Lint with the checks that these tests know."""
    (folder / "newslint.toml").write_text(
        'select = ["vague-attribution", "replacement-character", "no-credit", "name-variant-across-files"]\n',
        encoding="utf-8",
    )

    def call(*args: str | Path, stdin: bytes | None = None) -> Ran:
        return newslint("--format", "json", *args, stdin=stdin)

    return call


@pytest.fixture
def story(lint: Call, newslint: Call, folder: Path) -> Path:
    """A story whose four findings are in the baseline."""
    path = folder / "copy" / "story.txt"
    path.parent.mkdir()
    path.write_text(STORY, encoding="utf-8")
    assert newslint("baseline", "create", "copy").status == 0
    return path


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def entries(folder: Path) -> list[dict[str, str]]:
    listed: list[dict[str, str]] = json.loads((folder / FILE).read_text(encoding="utf-8"))["findings"]
    return listed


# What is known stays known.


def test_what_is_in_the_baseline_neither_counts_nor_is_reported(lint: Call, newslint: Call, story: Path) -> None:
    ran = lint("copy")
    assert (ran.status, found(ran)) == (0, [])
    assert (ran.json["summary"]["baselined"], ran.json["summary"]["findings"]) == (4, 0)
    jsonschema.validate(ran.json, SCHEMA)
    assert newslint("copy").out == "Nothing found in 1 article; 4 in the baseline.\n"
    assert lint("copy", "--no-baseline").status == 1
    assert len(found(lint("copy", "--no-baseline"))) == 4


class Desk:
    """Edits an article as a desk would; faults that it plants have a word of their own beside them."""

    OLD = (
        "{} the old boat is worn out and that the yard in Gdansk will not take it.",
        "{} the harbour needs a second pier before the summer season.",
        "The mayor of M\ufffdlaga came to see the boat on its way to the yard.",
        "A captain wrote that some say the fare of nine crowns is too low.",
        "The board met in M\ufffdlaga, where nobody had seen the plans before.",
        "President Volodymyr Zelenskiy sent a letter to the islanders in May.",
    )
    SUBJECTS = "board captain council crew cook mayor pilot skipper teacher warden".split()
    VERBS = "painted bought counted drew sold mended washed carried opened moved".split()
    THINGS = "anchors benches crates doors engines flags gates hulls ladders masts".split()

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.number = 0
        self.planted: list[str] = []
        self.copy = [line.format(VAGUE) for line in self.OLD]
        for at in (0, 2, 3, 5, 8):
            self.copy.insert(at, self.plain())

    def plain(self) -> str:
        """A sentence that nothing can be said against, and that no other is like."""
        self.number += 1
        pick = self.random.choice
        first, second = (f"The {pick(self.SUBJECTS)} {pick(self.VERBS)} {pick(self.THINGS)}" for _ in range(2))
        return f"{first} near berth {self.number}. {second} by hut {self.number}."

    def edit(self) -> str:
        for _ in range(self.random.randint(1, 12)):
            self.random.choice((self.move, self.shuffle, self.add, self.change, self.cut, self.plant, self.touch))()
        gap = self.random.choice(("\n\n", "\n\n\n", "\r\n\r\n", "\n"))
        return gap.join(self.copy) + "\n"

    def move(self) -> None:
        line = self.copy.pop(self.random.randrange(len(self.copy)))
        self.copy.insert(self.random.randrange(len(self.copy) + 1), line)

    def shuffle(self) -> None:
        self.random.shuffle(self.copy)

    def add(self) -> None:
        self.copy.insert(self.random.randrange(len(self.copy) + 1), self.plain())

    def _plain_ones(self) -> list[int]:
        return [i for i, line in enumerate(self.copy) if "berth" in line]

    def change(self) -> None:
        for at in self._plain_ones()[:2]:
            self.copy[at] = self.plain()

    def cut(self) -> None:
        for at in self._plain_ones()[:1]:
            del self.copy[at]

    def touch(self) -> None:
        """Change a word of a line that has an old fault, but for the first six, which may be the fault."""
        faulty = [i for i, line in enumerate(self.copy) if "berth" not in line and "Q" not in line]
        at = self.random.choice(faulty)
        words = self.copy[at].split(" ")
        far = [i for i, word in enumerate(words) if i > 5 and word not in ("say", "some") and "\ufffd" not in word]
        words[self.random.choice(far)] = self.random.choice(self.THINGS)
        self.copy[at] = " ".join(words).rstrip(".") + "."

    def plant(self) -> None:
        """A new fault; two of the three kinds have the same quote as one in the baseline."""
        self.number += 1
        mark = f"Q{self.number}"
        line = self.random.choice(
            (
                f"{VAGUE} pier {mark} should be torn down this year.",
                f"The fog over buoy {mark} was thick when M\ufffdlaga came in sight.",
                f"Observers say that gate {mark} stays shut.",
            )
        )
        self.planted.append(mark)
        self.copy.insert(self.random.randrange(len(self.copy) + 1), line)


def test_200_edits_bring_nothing_old_back_and_hide_nothing_new(lint: Call, newslint: Call, folder: Path) -> None:
    path = folder / "copy" / "story.txt"
    path.parent.mkdir()
    (folder / "copy" / "other.txt").write_text(
        "President Volodymyr Zelenskyy spoke. Zelenskyy then left. Zelenskyy waved.\n", encoding="utf-8"
    )
    path.write_text("\n\n".join(Desk(0).copy) + "\n", encoding="utf-8")
    newslint("baseline", "create", "copy")
    known = lint("copy").json["summary"]["baselined"]
    assert known == 8  # six lines, and two articles without a credit
    assert {e["check"] for e in entries(folder)} >= {"no-credit", "name-variant-across-files"}
    planted = 0
    for seed in range(200):
        desk = Desk(0)
        desk.random = random.Random(seed)
        path.write_bytes(desk.edit().encode())
        ran = lint("copy")
        lines = path.read_bytes().decode().replace("\r\n", "\n").split("\n")
        new = [
            next((m for m in desk.planted if m in lines[line - 1].split()), lines[line - 1]) for *_, line in found(ran)
        ]
        assert sorted(new) == sorted(desk.planted), f"seed {seed}"
        assert ran.json["summary"]["baselined"] == known, f"seed {seed}"
        planted += len(desk.planted)
    assert planted > 100


def test_only_the_surplus_of_equal_findings_is_new(lint: Call, story: Path) -> None:
    edit(story, "The ferry", f"{VAGUE} that fares will rise.\n\nThe ferry")
    assert found(lint("copy")) == [("copy/story.txt", "vague-attribution", VAGUE, 1)]


def test_what_takes_the_place_of_an_equal_one_is_not_new(lint: Call, story: Path) -> None:
    edit(story, f"{VAGUE} the old boat is worn out.", "The old boat is worn out.")
    edit(story, "The ferry", f"{VAGUE} that fares will rise.\n\nThe ferry")
    assert found(lint("copy")) == []


def test_white_space_in_a_quote_does_not_matter_but_its_words_do(lint: Call, story: Path) -> None:
    edit(story, VAGUE, "Many  experts\tbelieve")
    assert found(lint("copy")) == []
    edit(story, "Many  experts\tbelieve", "Most experts believe")
    assert [quote for _, _, quote, _ in found(lint("copy"))] == ["Most experts believe"]


def test_a_renamed_file_is_known_by_its_content_though_it_was_edited(lint: Call, story: Path, folder: Path) -> None:
    edit(story, "twice a day", "three times a day")
    story.rename(story.with_name("ferry.txt"))
    edit(story.with_name("ferry.txt"), "Some say", "Observers say")
    assert found(lint("copy")) == [("copy/ferry.txt", "vague-attribution", "Observers say", 7)]
    (folder / "archive").mkdir()
    story.with_name("ferry.txt").rename(folder / "archive" / "a.txt")
    assert len(found(lint("archive"))) == 1


def test_a_copy_of_a_known_file_is_new(lint: Call, story: Path) -> None:
    story.with_name("again.txt").write_text(STORY, encoding="utf-8")
    assert {path for path, *_ in found(lint("copy"))} == {"copy/again.txt"}


def test_another_article_under_a_new_name_is_new(lint: Call, story: Path) -> None:
    story.unlink()
    story.with_name("other.txt").write_text(f"{VAGUE} that the hall will be sold to a brewer.\n", encoding="utf-8")
    assert len(found(lint("copy"))) == 2


def test_a_folder_of_files_that_moved_is_known(lint: Call, newslint: Call, folder: Path) -> None:
    (folder / "old").mkdir()
    for number in range(30):
        text = STORY.replace("ferry", f"ferry {number}") if number else STORY
        (folder / "old" / f"{number}.txt").write_text(text * 2, encoding="utf-8")
    newslint("baseline", "create", "old")
    (folder / "old").rename(folder / "new")
    assert found(lint("new")) == []
    assert newslint("baseline", "update", "new").status == 0
    assert {entry["path"].split("/")[0] for entry in entries(folder)} == {"new"}


# Where it stands, and what its paths count from.


def test_it_stands_beside_the_nearest_configuration(newslint: Call, story: Path, monkeypatch: Any) -> None:
    monkeypatch.chdir(story.parent)
    assert newslint("story.txt").status == 0  # found upward
    assert newslint("baseline", "update").out.startswith(f"Wrote {story.parent.parent}/{FILE}: 4 findings in 1 file.")
    (story.parent / "newslint.toml").write_text('select = ["vague-attribution"]\n', encoding="utf-8")
    assert newslint("baseline", "create").status == 0
    assert {e["path"] for e in entries(story.parent)} == {"story.txt"}
    assert newslint("story.txt", "--baseline", f"../{FILE}").status == 0


def test_without_a_configuration_it_stands_in_the_working_directory(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    newslint("baseline", "create")
    assert (folder / FILE).exists()
    assert newslint(folder / "a.txt").status == 0


def test_paths_have_slashes_and_count_from_its_folder(lint: Call, newslint: Call, story: Path, folder: Path) -> None:
    assert {e["path"] for e in entries(folder)} == {"copy/story.txt"}
    (folder / "desk").mkdir()
    newslint("baseline", "create", "copy", "--baseline", "desk/known.json")
    assert {e["path"] for e in json.loads((folder / "desk/known.json").read_text())["findings"]} == {
        "../copy/story.txt"
    }
    assert found(lint("copy", "--baseline", "desk/known.json")) == []


def test_standard_input_goes_by_its_name(lint: Call, story: Path) -> None:
    assert found(lint("-", "--stdin-filename", "copy/story.txt", stdin=STORY.encode())) == []
    more = STORY + f"{VAGUE} it will be late.\n"
    assert [line for *_, line in found(lint("-", "--stdin-filename", "copy/story.txt", stdin=more.encode()))] == [8]
    assert len(found(lint("-", stdin=STORY.encode()))) == 4


def test_who_submits_does_not_open_the_gate(lint: Call, newslint: Call, story: Path, folder: Path) -> None:
    incoming = folder / "incoming"
    incoming.mkdir()
    (incoming / "a.txt").write_text(STORY, encoding="utf-8")
    (folder / "desk.toml").write_text('select = ["vague-attribution"]\n', encoding="utf-8")
    newslint("baseline", "create", "incoming", "--baseline", incoming / FILE)
    assert lint("incoming", "copy").json["summary"]["baselined"] == 4  # those in copy/ only
    for closed in (("--config", "desk.toml"), ("--isolated",)):
        assert lint(*closed, "incoming", "copy").json["summary"]["baselined"] == 0
        assert lint(*closed, "copy", "--baseline", FILE).json["summary"]["baselined"] > 0
        ran = newslint("baseline", "create", *closed, "incoming")
        assert (ran.status, "name it with --baseline FILE" in ran.err) == (2, True)
        assert newslint("baseline", "update", *closed).status == 2


# Expiring, stale, ratchet, update.


def test_an_entry_expires_on_request(lint: Call, newslint: Call, story: Path, folder: Path) -> None:
    ran = newslint("baseline", "create", "copy", "--expire-days", "30", "--baseline", "soon.json")
    assert ran.status == 0
    text = (folder / "soon.json").read_text()
    day = json.loads(text)["findings"][0]["expires"]
    assert found(lint("copy", "--baseline", "soon.json")) == []
    assert f"“{VAGUE}” (until {day})" in newslint("baseline", "show", "--baseline", "soon.json").out
    (folder / "soon.json").write_text(text.replace(day, "2001-02-03", 1).replace(day, "2001-02-03", 1))
    ran = lint("copy", "--baseline", "soon.json")
    assert (len(found(ran)), ran.status) == (2, 1)
    assert ran.err == "newslint: expired in the baseline, so new again: 2 findings\n"
    assert "(expired 2001-02-03)" in newslint("baseline", "show", "--baseline", "soon.json").out
    newslint("baseline", "update", "--prune", "--baseline", "soon.json")
    assert len(found(lint("copy", "--baseline", "soon.json"))) == 2
    newslint("baseline", "update", "--baseline", "soon.json")
    assert found(lint("copy", "--baseline", "soon.json")) == []
    assert (folder / "soon.json").read_text().count(f'"expires": "{day}"') == 2


def test_stale_entries_fail_a_run_when_asked(lint: Call, newslint: Call, story: Path, folder: Path) -> None:
    assert lint("copy", "--fail-on-stale").status == 0
    edit(story, VAGUE, "The board says that")
    assert lint("copy").status == 0
    ran = lint("copy", "--fail-on-stale")
    assert (ran.status, found(ran)) == (1, [])
    assert f"copy/story.txt: vague-attribution “{VAGUE}”" in ran.err
    assert lint("copy", "--fail-on-stale", "--exit-zero").status == 0
    ran = newslint("baseline", "update", "--prune")
    assert (ran.status, f"  - copy/story.txt: vague-attribution “{VAGUE}”" in ran.out) == (0, True)
    assert lint("copy", "--fail-on-stale").status == 0
    assert len(entries(folder)) == 3


@pytest.mark.parametrize(
    "args",
    [
        ("copy/other.txt",),
        ("copy", "--select", "replacement-character"),
        ("copy", "--ignore", "vague-attribution"),
        ("copy/none.txt", "copy/other.txt"),
    ],
)
def test_what_a_run_does_not_look_at_is_not_stale(lint: Call, story: Path, folder: Path, args: tuple[str, ...]) -> None:
    story.with_name("other.txt").write_text("By Ida Moe\n\nThe council met.\n", encoding="utf-8")
    edit(story, VAGUE, "The board says that")
    before = (folder / FILE).read_bytes()
    ran = lint(*args, "--fail-on-stale", "--ratchet", "--exit-zero")
    assert "stale" not in ran.err
    assert (folder / FILE).read_bytes() == before


def test_the_entries_of_a_check_that_crashes_are_not_stale(
    lint: Call, story: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from newslint.checks.sourcing import vague_attribution

    monkeypatch.setattr(vague_attribution.CHECK, "run", lambda article, options: 1 / 0)
    ran = lint("copy", "--fail-on-stale", "--no-cache")
    assert (ran.status, "stale" in ran.err) == (3, False)


def test_what_is_gone_left_out_or_switched_off_for_good_is_stale(
    lint: Call, newslint: Call, story: Path, folder: Path
) -> None:
    story.rename(folder / "story.txt.old")
    story.with_name("other.txt").write_text("By Ida Moe\n\nThe council met.\n", encoding="utf-8")
    assert lint("copy", "--fail-on-stale").status == 1
    (folder / "story.txt.old").rename(story)
    assert lint("copy", "--fail-on-stale").status == 0
    (story.parent / ".newslintignore").write_text("story.txt\n", encoding="utf-8")
    assert lint("copy", "--fail-on-stale").status == 1
    (story.parent / ".newslintignore").unlink()
    (folder / "newslint.toml").write_text('select = ["replacement-character", "no-credit"]\n', encoding="utf-8")
    assert lint("copy", "--fail-on-stale").status == 1
    newslint("baseline", "update")
    assert {e["check"] for e in entries(folder)} == {"replacement-character", "no-credit"}


def test_a_finding_across_files_is_stale_only_when_all_files_were_read(
    lint: Call, newslint: Call, folder: Path
) -> None:
    (folder / "a.txt").write_text("By Ida Moe\n\nVolodymyr Zelenskiy spoke.\n", encoding="utf-8")
    (folder / "b.txt").write_text("By Ida Moe\n\nVolodymyr Zelenskyy. Zelenskyy. Zelenskyy.\n", encoding="utf-8")
    newslint("baseline", "create")
    assert [e["check"] for e in entries(folder)] == ["name-variant-across-files"]
    assert (found(lint(".")), lint(".", "--fail-on-stale").status) == ([], 0)
    assert lint("a.txt", "--fail-on-stale").status == 0
    edit(folder / "a.txt", "Zelenskiy", "Zelenskyy")
    assert lint("a.txt", "--fail-on-stale").status == 0
    assert lint(".", "--fail-on-stale").status == 1


def test_the_ratchet_only_falls(lint: Call, story: Path, folder: Path) -> None:
    before = (folder / FILE).read_bytes()
    assert lint("copy", "--ratchet").status == 0
    edit(story, "The ferry", "Observers say the ferry")
    ran = lint("copy", "--ratchet")
    assert (ran.status, [quote for _, _, quote, _ in found(ran)]) == (1, ["Observers say"])
    assert (folder / FILE).read_bytes() == before
    edit(story, "Observers say the ferry", "The ferry")
    edit(story, VAGUE, "The board says that")
    ran = lint("copy", "--ratchet")
    assert (ran.status, ran.err) == (0, f"newslint: {FILE}: 1 finding fewer, 3 left\n")
    assert len(entries(folder)) == 3
    edit(story, "The board says that", VAGUE)
    assert lint("copy", "--ratchet").status == 1
    assert len(entries(folder)) == 3


def test_the_ratchet_writes_nothing_in_ci(lint: Call, story: Path, folder: Path, monkeypatch: Any) -> None:
    monkeypatch.setenv("CI", "true")
    before = (folder / FILE).read_bytes()
    edit(story, VAGUE, "The board says that")
    ran = lint("copy", "--ratchet")
    assert (ran.status, "1 finding fewer now" in ran.err) == (0, True)
    assert (folder / FILE).read_bytes() == before


@pytest.mark.parametrize("option", ["--ratchet", "--fail-on-stale"])
def test_there_must_be_a_baseline_for_them(lint: Call, folder: Path, option: str) -> None:
    (folder / "a.txt").write_text(STORY, encoding="utf-8")
    ran = lint("a.txt", option)
    assert (ran.status, ran.out) == (2, "")
    assert "needs a baseline" in ran.err


def test_update_takes_in_what_is_new_and_says_it(lint: Call, newslint: Call, story: Path, folder: Path) -> None:
    edit(story, "Some say", "Observers say")
    ran = newslint("baseline", "update")
    assert ran.out.splitlines() == [
        f"Wrote {FILE}: 4 findings in 1 file.",
        "  - copy/story.txt: vague-attribution “Some say”",
        "  + copy/story.txt: vague-attribution “Observers say”",
    ]
    assert found(lint("copy")) == []
    assert "Nothing changed." in newslint("baseline", "update").out


def test_update_of_some_files_leaves_the_others_alone(newslint: Call, lint: Call, story: Path, folder: Path) -> None:
    other = story.with_name("other.txt")
    other.write_text(STORY, encoding="utf-8")
    newslint("baseline", "update", "copy/other.txt")
    assert len(entries(folder)) == 8
    edit(story, VAGUE, "The board says that")
    newslint("baseline", "update", "copy/other.txt")
    assert len(entries(folder)) == 8


def test_create_leaves_a_baseline_alone_that_is_there(newslint: Call, story: Path, folder: Path) -> None:
    before = (folder / FILE).read_bytes()
    ran = newslint("baseline", "create")
    assert (ran.status, ran.out, "newslint baseline update" in ran.err) == (2, "", True)
    assert (folder / FILE).read_bytes() == before


def test_fixes_are_made_of_what_is_in_the_baseline_too(newslint: Call, folder: Path) -> None:
    bio = "I have been a reporter for twelve years. My work has appeared in newspapers around the world.\n"
    (folder / "a.txt").write_text(f"The ferry sails twice a day, the board said on Monday.\n\n{bio}", encoding="utf-8")
    newslint("baseline", "create")
    assert any(e["check"] == "author-bio" for e in entries(folder))
    assert newslint("--fix", "--ratchet", "a.txt").status == 0
    assert "reporter" not in (folder / "a.txt").read_text(encoding="utf-8")
    assert all(e["check"] != "author-bio" for e in entries(folder))


def test_a_new_finding_inside_a_known_block_stands_for_itself(newslint: Call, folder: Path) -> None:
    copy = "The ferry sails.\n\n\ufffd\ufffd Sail with us! — Harbour Board (@harbourboard) March 3, 2025\n\nThe end.\n"
    (folder / "a.txt").write_text(copy, encoding="utf-8")
    (folder / "newslint.toml").write_text('select = ["embed", "replacement-character"]\n', encoding="utf-8")
    assert "\n      3:1    error    replacement-character\n" in newslint("a.txt").out
    newslint("baseline", "create", "--select", "embed")
    assert "\n  3:1    error    replacement-character\n" in newslint("a.txt").out


# The file.


def test_show_lists_it_by_file_and_check(newslint: Call, story: Path) -> None:
    out = newslint("baseline", "show").out
    assert out.splitlines() == [
        f"{FILE}: 4 findings in 1 file", "",
        "copy/story.txt", "  no-credit", "    (the whole article)", "  replacement-character", "    “\ufffd”",
        "  vague-attribution", f"    “{VAGUE}”", "    “Some say”",
    ]  # fmt: skip
    assert newslint("baseline", "show", "copy/story.txt").out == out
    assert newslint("baseline", "show", "copy/other.txt").out == f"{FILE}: 0 findings in 0 files\n"


def entry(**fields: object) -> bytes:
    whole = {
        "version": 1,
        "paths": ["."],
        "files": [],
        "findings": [{"path": "a.txt", "check": "x", "quote": "", **fields}],
    }
    return json.dumps(whole).encode()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "line 1 is not JSON"),
        (b'{"version": 1,\n<<<<<<< HEAD\n', "line 2 is not JSON"),
        (b"\xff\xfe\x00", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "it has no version"),
        (b'{"version": ' + b"9" * 5000 + b"}", "not JSON"),
        (b'{"version": 2}', "a newer newslint"),
        (b'{"version": true}', "a newer newslint"),
        (b'{"version": 1}', "'findings' should be a list"),
        (b'{"version": 1, "findings": [3], "files": [], "paths": []}', "entry 1 of 'findings' should be an object"),
        (b'{"version": 1, "findings": [], "files": [{}], "paths": []}', "entry 1 of 'files'"),
        (b'{"version": 1, "findings": [], "files": [{"path": "a", "sketch": "\xc3\xa9"}], "paths": []}', "entry 1 of"),
        (b'{"version": 1, "findings": [], "files": [], "paths": [1]}', "'paths' should be a list of strings"),
        (entry(path=None), "entry 1 of 'findings' needs 'path', a string"),
        (entry(before=3), "needs 'before', a string"),
        (entry(expires="soon"), "expires on no date"),
        (entry(expires="2030-02-31"), "expires on no date"),
    ],
)
def test_a_file_that_is_no_baseline_is_said_in_one_line(
    newslint: Call, story: Path, folder: Path, data: bytes, why: str
) -> None:
    (folder / FILE).write_bytes(data)
    for args in (("copy",), ("baseline", "show"), ("baseline", "update")):
        ran = newslint(*args)
        assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
        assert why in ran.err
    assert (folder / FILE).read_bytes() == data


def test_a_huge_one_and_a_missing_one(
    newslint: Call, story: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = newslint("copy", "--baseline", "none.json")
    assert (ran.status, ran.err) == (2, "newslint: none.json: cannot be read: No such file or directory\n")
    ran = newslint("copy", "--baseline", FILE, "--no-baseline")
    assert (ran.status, ran.out) == (2, "")
    with (folder / FILE).open("r+b") as file:
        file.truncate(storage.LARGEST + 1)
    ran = newslint("copy")
    assert (ran.status, "larger than 64 MiB" in ran.err) == (2, True)


def test_forged_paths_and_quotes_do_no_harm(newslint: Call, story: Path, folder: Path) -> None:
    forged = [
        Entry(p, "x\x1b[2J", "\x1b]0;owned\x07") for p in ("/etc/passwd", "../../x", "a\0b", "\ud800", "", "copy")
    ]
    text = storage.dump(Baseline(tuple(forged), {"\ud800": sketch(STORY), "a\0b": ""}, ("\ud800", "\0", "..")))
    (folder / FILE).write_text(text, encoding="ascii")
    ran = newslint("copy", "--ratchet")
    assert (ran.status, ran.out.count("vague-attribution")) == (1, 2)
    assert "\x1b" not in newslint("baseline", "show").out
    assert newslint("baseline", "update", "copy").status == 0


def test_a_full_disk_leaves_the_old_one(newslint: Call, story: Path, folder: Path, monkeypatch: Any) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before, names = (folder / FILE).read_bytes(), sorted(os.listdir(folder))
    edit(story, "Some say", "Observers say")
    monkeypatch.setattr(os, "fsync", full)
    ran = newslint("baseline", "update")
    assert (ran.status, ran.err) == (2, f"newslint: {FILE}: cannot be written: No space left on device\n")
    assert ((folder / FILE).read_bytes(), sorted(os.listdir(folder))) == (before, names)


def test_the_same_copy_gives_the_same_bytes_one_entry_a_line(newslint: Call, story: Path, folder: Path) -> None:
    first = (folder / FILE).read_text(encoding="ascii")
    newslint("baseline", "create", "copy", "--baseline", "again.json")
    assert (folder / "again.json").read_text(encoding="ascii") == first
    assert sum(line.startswith('{"path": "copy/story.txt", "check": ') for line in first.splitlines()) == 4
    assert storage.dump(storage.parse(first.encode())) == first


def test_git_merges_what_two_people_took_out(newslint: Call, folder: Path) -> None:
    for name in "abcdef":
        (folder / f"{name}.txt").write_text(STORY.replace("ferry", name * 3), encoding="utf-8")
    newslint("baseline", "create")

    def git(*args: str) -> None:
        who = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *who, *args], cwd=folder, check=True, capture_output=True)

    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-qm", "all")
    for branch, name in (("one", "b.txt"), ("two", "e.txt")):
        git("checkout", "-qb", branch, "main")
        edit(folder / name, VAGUE, "The board says that")
        newslint("baseline", "update")
        git("commit", "-qam", branch)
    git("merge", "-q", "one")
    assert newslint(".", "--fail-on-stale").status == 0
    assert "Nothing changed." in newslint("baseline", "update").out


# The parts.

words = st.lists(st.sampled_from("ferry boat pier crew sail harbour fare mayor".split()), max_size=40)


@given(words, words)
def test_likeness_is_symmetric_and_whole_for_the_same_text(one: list[str], other: list[str]) -> None:
    a, b = (numbers(sketch(" ".join(text))) for text in (one, other))
    assert likeness(a, b) == likeness(b, a) <= 1
    assert likeness(a, a) == (1 if one else 0)


def test_the_estimate_of_likeness_is_near_the_true_one() -> None:
    desk = random.Random(7)
    vocabulary = [f"word{n}" for n in range(400)]
    wrong = []
    for _ in range(100):
        text = desk.choices(vocabulary, k=500)
        other = [desk.choice(vocabulary) if desk.random() < 0.1 else word for word in text]
        runs = [{tuple(t[i : i + 3]) for i in range(len(t) - 2)} for t in (text, other)]
        truth = len(runs[0] & runs[1]) / len(runs[0] | runs[1])
        wrong.append(likeness(numbers(sketch(" ".join(text))), numbers(sketch(" ".join(other)))) - truth)
    assert abs(sum(wrong) / 100) < 0.03
    assert (sum(x * x for x in wrong) / 100) ** 0.5 < 0.08


def test_the_most_alike_of_several_files_is_the_renamed_one() -> None:
    gone = {"a": sketch(STORY), "b": sketch(STORY.replace("ferry", "bus"))}
    come = {"y": sketch(STORY.replace("ferry", "bus") + " More of it."), "z": sketch(STORY + " And more.")}
    assert renamed(gone, come) == {"a": "z", "b": "y"}
    assert renamed(gone, {"q": sketch("Quite another article about quite another thing.")}) == {}
    assert 0 < ALIKE < 1


@given(st.text(max_size=80), st.text(max_size=80))
def test_surroundings_are_nearest_to_themselves(before: str, after: str) -> None:
    text = f"{before}QUOTE{after}"
    own = surroundings(text, Span(len(before), len(before) + 5))
    other = surroundings("Something else QUOTE entirely", Span(15, 20))
    assert closeness(own, own) >= closeness(own, other)


@given(st.text(max_size=300))
def test_a_quote_is_known_by_the_same_words_however_long(quote: str) -> None:
    assert known_by(known_by(quote)) == known_by(quote)
    assert known_by(f" {quote}\n") == known_by(quote)
    assert len(known_by(quote)) <= 120


def test_long_quotes_differ_by_their_ends() -> None:
    assert known_by("word " * 100 + "one") != known_by("word " * 100 + "two")

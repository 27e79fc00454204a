"""GitHub: annotations that copy can't forge, their limits, paths from the root of the repository, the job's summary."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, Ran
from formats import EVIL, RAW, finding, hostile, report, written

from newslint.report import FileReport
from newslint.reports import FORMATS

Call = Callable[..., Ran]
COMMANDS = {
    "error",
    "warning",
    "notice",
    "debug",
    "group",
    "endgroup",
    "add-mask",
    "stop-commands",
    "echo",
    "set-output",
}


def commands(log: str) -> list[tuple[str, dict[str, str], str]]:
    """The commands that GitHub's runner sees in a log, as it takes lines apart: name, properties, message.

    `::name key=value,…::message` at the start of a line, spaces before it aside; else `##[name]` anywhere in it.
    """
    found = []
    for line in re.split(r"\r\n|\n|\r", log):
        new = re.match(r"\s*::(.*?)::(.*)", line)
        name, _, properties = new[1].partition(" ") if new else ("", "", "")
        if new and name in COMMANDS:
            pairs = dict(p.split("=", 1) for p in properties.split(",") if "=" in p)
            found.append(
                (name, {k: unescaped(v, ("3A", ":"), ("2C", ",")) for k, v in pairs.items()}, unescaped(new[2]))
            )
            continue
        found += [(old, {}, "") for old in re.findall(r"##\[([\w-]*).*?\]", line) if old in COMMANDS]
    return found


def unescaped(text: str, *more: tuple[str, str]) -> str:
    for code, char in (*more, ("0D", "\r"), ("0A", "\n"), ("25", "%")):
        text = text.replace("%" + code, char)
    return text


def test_the_reader_of_commands_sees_forged_ones() -> None:
    assert [name for name, _, _ in commands(EVIL)] == ["error"]
    assert [name for name, _, _ in commands("x ##[error]forged")] == ["error"]
    assert commands("::error file=a%3Ab,line=1::100%25%0Amore") == [
        ("error", {"file": "a:b", "line": "1"}, "100%\nmore")
    ]


def test_annotations_stand_at_their_places(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text("Fine.\n\nThe mayor of M\ufffdlaga spoke.\n", encoding="utf-8")
    ran = newslint("--isolated", "--select", "replacement-character", "--format", "github", "a.txt")
    ((name, properties, message),) = commands(ran.out)
    assert name == "error"
    assert properties == {"file": "a.txt", "line": "3", "endLine": "3", "col": "15", "endColumn": "16",
                          "title": "newslint replacement-character"}  # fmt: skip
    assert (
        message
        == newslint("--isolated", "--select", "replacement-character", "--format", "jsonl", "a.txt").json["message"]
    )


def test_copy_and_its_name_can_issue_no_command(newslint: Call, folder: Path) -> None:
    for number, name in enumerate(
        ("::stop-commands::x.txt", "a\n::add-mask::b.txt", "##[add-mask]c.txt", "!,line=9.txt")
    ):
        text = f"[Insert ::error::forged ##[add-mask]{number} %0A::error::forged]\n\nThe mayor of M\ufffdlaga.\n"
        (folder / name).write_text(text * 8, encoding="utf-8")
    (folder / "##[debug]none.html").write_text("x", encoding="utf-8")
    ran = newslint("--isolated", "--format", "github", ".", "##[debug]none.html")
    told = commands(ran.out)
    assert {name for name, _, _ in told} <= {"error", "warning", "notice"}
    assert all(message and "forged" not in properties.get("title", "") for _, properties, message in told)
    assert not [m for _, _, m in told if m.startswith("forged")]
    assert commands(ran.err) == []
    assert {p["file"] for _, p, _ in told if "!,line" in p.get("file", "")} == {"!,line=9.txt"}


def test_no_command_in_a_hostile_report() -> None:
    told = commands(written("github", hostile()))
    assert [name for name, _, _ in told] == ["error", "error", "warning", "warning"]  # a crash, a file, two findings
    assert {properties["title"] for _, properties, _ in told[2:]} == {"newslint replacement-character"}


def test_more_than_github_shows_is_said_and_stands_in_the_log() -> None:
    many = report(FileReport("a.txt", "checked", None, tuple(finding(message=f"Mend {n}.") for n in range(23))))
    log = written("github", many)
    told = commands(log)
    assert [name for name, _, _ in told] == ["warning"] * 10 + ["notice"]
    assert told[-1][2].startswith("13 warnings more")
    assert [f"Mend {n}." in log for n in range(23)] == [True] * 23


def test_there_is_room_for_the_notice_among_hints() -> None:
    hints = tuple(finding(message=f"Mend {n}.")._replace(severity="hint") for n in range(10))
    told = commands(written("github", report(FileReport("a.txt", "checked", None, hints))))
    assert len(told) == 10
    assert told[-1][2].startswith("1 hint more")


def test_a_message_is_cut_to_what_an_annotation_holds() -> None:
    ((_, _, message),) = commands(
        written("github", report(FileReport("a.txt", "checked", None, (finding(message="x" * 9999),))))
    )
    assert len(message) == 4000


@pytest.mark.parametrize("name", [n for n in FORMATS if n not in ("text", "concise")])
def test_no_control_character_is_written_raw(name: str) -> None:
    assert not RAW & set(written(name, hostile()))


def test_nothing_of_the_copy_is_lost_in_json(folder: Path, newslint: Call) -> None:
    (folder / "a.txt").write_text("A \x1b\x9b\u202e Dr\u200bive M\ufffdlaga \x07.\n", encoding="utf-8")
    ran = newslint("--isolated", "--format", "jsonl", "--select", "characters", "a.txt")
    assert not RAW & set(ran.out)
    assert {"\x1b", "\x9b", "\u202e", "\u200b"} <= set("".join(json.loads(x)["quote"] for x in ran.out.splitlines()))


def test_paths_count_from_the_root_of_the_repository(
    newslint: Call, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "desk").mkdir()
    (folder / "desk" / "a b:c.txt").write_text("The mayor of M\ufffdlaga spoke.\n", encoding="utf-8")
    monkeypatch.chdir(folder / "desk")
    args = ("--isolated", "--select", "replacement-character", "a b:c.txt", "--format")
    for variable in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
        monkeypatch.setenv(variable, str(folder))
        assert commands(newslint(*args, "github").out)[0][1]["file"] == "desk/a b:c.txt"
        assert newslint(*args, "gitlab").json[0]["location"]["path"] == "desk/a b:c.txt"
        where = newslint(*args, "sarif").json["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
        assert where["artifactLocation"]["uri"] == "desk/a%20b%3Ac.txt"
    (folder / "link").symlink_to(folder)
    monkeypatch.setenv("CI_PROJECT_DIR", str(folder / "link"))
    assert newslint(*args, "gitlab").json[0]["location"]["path"] == "desk/a b:c.txt"
    monkeypatch.setenv("CI_PROJECT_DIR", str(ROOT))  # another folder
    where = newslint(*args, "sarif").json["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert where["artifactLocation"]["uri"] == "a%20b%3Ac.txt"


def test_the_summary_of_a_job_is_added_to(newslint: Call, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "a.txt").write_text("The mayor of M\ufffdlaga spoke.\n", encoding="utf-8")
    job = folder / "summary.md"
    job.write_text("Of another command.\n", encoding="utf-8")
    newslint("--isolated", "a.txt", "--output", f"markdown={job}")
    assert "Of another" not in job.read_text(encoding="utf-8")  # a file like any other: written anew
    job.write_text("Of another command.\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(job))
    for _ in range(2):
        newslint("--isolated", "a.txt", "--output", f"markdown={job}")
    text = job.read_text(encoding="utf-8")
    assert text.startswith("Of another command.\n")
    assert text.count("## newslint") == 2


def test_a_summary_too_large_is_cut_and_says_so() -> None:
    many = tuple(finding(message="Mend it, " + "please " * 40) for _ in range(3000))
    text = written("markdown", report(FileReport("a.txt", "checked", None, many)))
    assert len(text.encode()) < 512 * 1024
    shown = text.count("Mend it")
    assert f"There is more, {3000 - shown:,} findings" in text


def test_a_report_to_a_pipe_leaves_the_pipe(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text("The mayor of M\ufffdlaga spoke.\n", encoding="utf-8")
    os.mkfifo(folder / "pipe")
    reader = os.open(folder / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    newslint("--isolated", "a.txt", "--quiet", "--output", f"concise={folder / 'pipe'}")
    assert (folder / "pipe").is_fifo()
    assert b"replacement-character" in os.read(reader, 10_000)
    os.close(reader)

"""What is read without click is what click reads."""

from __future__ import annotations

import subprocess
import sys
from itertools import combinations
from pathlib import Path

import pytest

from newslint.cli import COMMANDS, plain
from newslint.cli.check import command


def by_click(words: list[str]) -> dict[str, object]:
    return command.make_context("check", list(words)).params


@pytest.mark.parametrize("switches", [*combinations([*plain.SWITCHES, "--quiet"], 2), (), tuple(plain.SWITCHES)])
def test_paths_and_switches_are_read_as_click_reads_them(switches: tuple[str, ...]) -> None:
    for words in (["a.txt", *switches], [*switches, "b c", "ä"], ["./x", *switches, "check"]):
        assert plain.read(words, COMMANDS) == by_click(words)
    assert plain.read(["check", "a.txt", *switches], COMMANDS) == by_click(["a.txt", *switches])


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["check"],
        ["--no-cache"],
        [""],
        ["-"],
        ["a.txt", "-"],
        ["--", "a.txt"],
        ["a.txt", "--help"],
        ["a.txt", "-qq"],
        ["a.txt", "--quiet=1"],
        ["a.txt", "--quie"],
        ["a.txt", "--format", "json"],
        ["a.txt", "--fix"],
        ["checks"],
        ["checks", "a.txt"],
        ["check", "checks", "--fail-on", "hint"],
        ["--version"],
    ],
)
def test_all_else_is_left_to_click(words: list[str]) -> None:
    assert plain.read(words, COMMANDS) is None


def test_completion_is_left_to_click(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_NEWSLINT_COMPLETE", "bash_complete")
    assert plain.read(["a.txt"], COMMANDS) is None


def ran(folder: Path, *words: str, click: bool) -> tuple[int, bytes, bytes]:
    before = "from newslint.cli import plain; plain.read = lambda *_: None; " if click else ""
    code = f"{before}from newslint.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code, *words], cwd=folder, capture_output=True, check=False)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("words", [["a.txt"], ["none.txt", "a.txt"], ["chekc"], ["clean.txt", "-q"], ["x.html"]])
def test_a_run_ends_the_same(folder: Path, words: list[str]) -> None:
    (folder / "a.txt").write_text("The mayor of M\ufffdlaga spoke.\n", encoding="utf-8")
    (folder / "clean.txt").write_text("The council met on Monday.\n", encoding="utf-8")
    (folder / "x.html").write_text("<p>Fine.</p>", encoding="utf-8")
    assert ran(folder, *words, "--no-cache", click=False) == ran(folder, *words, "--no-cache", click=True)
    (folder / "newslint.toml").write_text("profil = 3\n", encoding="utf-8")
    assert ran(folder, *words, "--no-cache", click=False) == ran(folder, *words, "--no-cache", click=True)

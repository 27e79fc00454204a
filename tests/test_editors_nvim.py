"""The plugin for Neovim in a real Neovim, without a screen: diagnostics stand where they belong, and fixes are made."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from in_editors import (
    DRIVERS,
    HARD,
    NEWSLINT,
    SEED,
    TEXTS,
    by_command_line,
    drive,
    fixed_by_command_line,
    needs_server,
    program,
    write,
)

SERVER = pytest.param(True, marks=needs_server, id="server")
WAYS = pytest.mark.parametrize("server", [pytest.param(False, id="json"), SERVER])


def nvim(file: Path, steps: str, bare: bool = False, **setup: Any) -> list[Any]:
    """What the steps, in Lua, tell of a Neovim that has opened a file; where it is bare, setup() is never called."""
    script = file.with_name("steps.lua")
    script.write_text(steps, encoding="utf-8")
    config = "" if bare else json.dumps({"command": [NEWSLINT], "debounce": 20, **setup})
    command = [program("nvim"), "--headless", "-i", "NONE", "-u", str(DRIVERS / "init.lua"), str(file)]
    return drive(command, file.parent, STEPS=str(script), SETUP=config)


def underlined(file: Path, *options: str) -> list[list[str]]:
    """What the command line finds, as Neovim shows it: lines end with a line feed there."""
    eol = "\r\n" if b"\r\n" in file.read_bytes() else "\n"
    return sorted([check, quote.replace(eol, "\n")] for check, quote in by_command_line(file, *options))


@WAYS
@pytest.mark.parametrize("name", TEXTS)
def test_each_finding_underlines_its_words(name: str, server: bool, tmp_path: Path) -> None:
    if server and "lone return" in name:
        pytest.skip("for the protocol a lone return ends a line, for Neovim it doesn't, so places differ")
    file = write(tmp_path, TEXTS[name])
    (shown,) = nvim(
        file, "Eventually(function() return Has('replacement-character') end)\nTell(Shown())", server=server
    )
    assert sorted(shown) == underlined(file)
    assert [check for check, _ in shown].count("replacement-character") == TEXTS[name].count("\ufffd") - TEXTS[
        name
    ].count("\ufffd\ufffd")


def test_nothing_needs_to_be_set_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{Path(NEWSLINT).parent}{os.pathsep}{os.environ['PATH']}")
    file = write(tmp_path, HARD, "article.md")
    (shown,) = nvim(file, "Eventually(function() return #vim.diagnostic.get(0) > 0 end)\nTell(Shown())", bare=True)
    assert sorted(shown) == underlined(file)


@WAYS
def test_a_fix_is_made_and_its_findings_go(server: bool, tmp_path: Path) -> None:
    file = write(tmp_path, SEED)
    steps = """
        Eventually(function() return Has("replacement-character") end)
        vim.api.nvim_win_set_cursor(0, { 12, 0 })
        Choose("embed")
        vim.cmd("NewslintFix")
        Eventually(function() return not Has("embed") and not Has("replacement-character") end)
        vim.cmd("silent write")
        Tell(Shown())
    """
    (shown,) = nvim(file, steps, server=server)
    assert file.read_text(encoding="utf-8").splitlines() == SEED.splitlines()[:10] + SEED.splitlines()[12:]
    assert sorted(shown) == underlined(file)


def test_all_safe_fixes_are_those_of_the_command_line(tmp_path: Path) -> None:
    for number, text in enumerate([SEED, SEED.replace("\n", "\r\n"), SEED.rstrip("\n")]):
        file = write(tmp_path, text, f"{number}.txt")
        expected = fixed_by_command_line(file)
        steps = """
            local before = vim.api.nvim_buf_get_changedtick(0)
            vim.cmd("NewslintFix!")
            Eventually(function() return vim.api.nvim_buf_get_changedtick(0) ~= before end)
            vim.opt.fixendofline = false
            vim.cmd("silent write")
            vim.cmd("silent undo")
            Tell(vim.fn.join(vim.fn.getline(1, "$"), "\\n"))
        """
        (undone,) = nvim(file, steps)
        assert file.read_bytes() == expected != text.encode()
        assert undone == text.replace("\r\n", "\n").removesuffix("\n")


@WAYS
def test_typing_brings_and_takes_findings(server: bool, tmp_path: Path) -> None:
    steps = """
        vim.api.nvim_feedkeys("ggOThe 😀 M\\u{fffd}laga.", "t", false)
        Eventually(function() return Has("replacement-character") end)
        Tell(Shown())
        vim.api.nvim_feedkeys("\\27dd", "t", false)
        Eventually(function() return not Has("replacement-character") end)
    """
    (shown,) = nvim(write(tmp_path, "A line.\n"), steps, server=server, settings={"isolated": True})
    assert ["replacement-character", "\ufffd"] in shown


def slow(folder: Path) -> list[str]:
    """A newslint that takes its time over copy with SLOW in it, and notes that it has begun."""
    script = folder / "slow"
    body = f'text=$(cat; echo .)\ncase $text in *SLOW*) touch "{folder}/begun"; sleep 3;; esac\n'
    script.write_text(f'#!/bin/sh\n{body}printf %s "${{text%.}}" | "{NEWSLINT}" "$@"\n', encoding="utf-8")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return [str(script)]


def test_the_newest_text_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that began earlier and would end later shows nothing, nor does one whose text was changed unseen."""
    steps = """
        vim.api.nvim_buf_set_lines(0, 0, -1, false, { "SLOW \\u{fffd}" })
        require("newslint").lint()
        Eventually(function() return vim.fn.filereadable("begun") == 1 end)
        vim.api.nvim_buf_set_lines(0, 0, -1, false, { "Quick and 😀 \\u{fffd}" })
        if vim.env.AGAIN == "yes" then require("newslint").lint() end
        local all = {}
        Eventually(function() table.insert(all, Shown()); return Has("replacement-character") end)
        Eventually(function() table.insert(all, Shown()) end, 4000)
        Tell(all)
        Tell(Shown())
    """
    for again in ("yes", "no"):
        (tmp_path / "begun").unlink(missing_ok=True)
        file = write(tmp_path, "Clean.\n")
        monkeypatch.setenv("AGAIN", again)
        every, last = nvim(file, steps, command=slow(tmp_path), args=["--select", "replacement-character"], events=[])
        assert last == [["replacement-character", "\ufffd"]], again
        assert {json.dumps(shown) for shown in every} <= {"[]", json.dumps(last)}, again


def test_what_keeps_newslint_from_working_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('select = ["nonsense"]\n', encoding="utf-8")
    steps = """
        Eventually(function() return #Said() > 0 end)
        vim.api.nvim_buf_set_lines(0, 0, -1, false, { "Another \\u{fffd}" })
        require("newslint").lint()
        Eventually(function() return #Said() > 1 end, 3000)
        Tell(Said())
        vim.fn.writefile({}, "newslint.toml")
        require("newslint").lint()
        Eventually(function() return Has("replacement-character") end)
    """
    (said,) = nvim(write(tmp_path, "M\ufffdlaga.\n"), steps)
    assert len(said) == 1
    assert "nonsense" in said[0]
    (said,) = nvim(
        write(tmp_path, HARD), "Eventually(function() return #Said() > 0 end)\nTell(Said())", command=["/no/such"]
    )
    assert said == ["newslint: /no/such cannot be started; name the program with setup({ command = { … } })"]


def test_only_files_of_the_wanted_types_are_linted(tmp_path: Path) -> None:
    steps = """
        Eventually(function() return #vim.diagnostic.get(0) > 0 end)
        vim.cmd("setfiletype python")
        vim.bo.filetype = "python"
        Tell(#vim.diagnostic.get(0))
        vim.cmd("enew")
        vim.bo.buftype = "nofile"
        vim.bo.filetype = "text"
        vim.api.nvim_buf_set_lines(0, 0, -1, false, { "\\u{fffd}" })
        Eventually(function() return #vim.diagnostic.get(0) > 0 end, 2000)
        Tell(#vim.diagnostic.get(0))
    """
    assert nvim(write(tmp_path, HARD), steps) == [0, 0]


def test_a_setting_that_is_mistyped_is_refused(tmp_path: Path) -> None:
    steps = 'Tell({ pcall(require("newslint").setup, { comand = {} }) })'
    ((fine, problem),) = nvim(write(tmp_path, HARD), steps)
    assert not fine
    assert 'setup() knows no "comand"' in problem

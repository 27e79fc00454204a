"""The Flymake backend in a real Emacs without a screen: the diagnostics are where they belong, and fixes are made."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
from in_editors import (
    DRIVERS,
    HARD,
    PLUGINS,
    SEED,
    TEXTS,
    TIMEOUT,
    by_command_line,
    drive,
    fixed_by_command_line,
    program,
    write,
)

BACKEND = PLUGINS / "emacs" / "newslint.el"


def emacs(file: Path, steps: str, **env: str) -> list[Any]:
    """What the steps, in Emacs Lisp, tell of an Emacs that has opened a file."""
    script = file.with_name("steps.el")
    script.write_text(f";; -*- lexical-binding: t; coding: utf-8 -*-\n{steps}\n", encoding="utf-8")
    command = [program("emacs"), "--batch", "-Q", "--load", str(DRIVERS / "init.el")]
    return drive(command, file.parent, STEPS=str(script), FILE=str(file), LC_ALL="C.UTF-8", **env)


def underlined(file: Path) -> list[list[str]]:
    """What the command line finds, as Emacs shows it: lines end with a line feed where the whole file has CRLF."""
    data = file.read_bytes()
    eol = "\r\n" if data.count(b"\n") == data.count(b"\r\n") else "\n"
    return sorted([check, quote.replace(eol, "\n")] for check, quote in by_command_line(file))


@pytest.mark.parametrize("name", TEXTS)
def test_each_finding_underlines_its_words(name: str, tmp_path: Path) -> None:
    file = write(tmp_path, TEXTS[name])
    (shown,) = emacs(file, "(lint) (tell (shown))")
    assert sorted(shown) == underlined(file)
    assert ["replacement-character", "\ufffd"] in shown or ["replacement-character", "\ufffd\ufffd"] in shown


def test_a_finding_about_the_whole_article_stands_on_its_first_line(tmp_path: Path) -> None:
    steps = '(setq newslint-arguments \'("--select" "no-credit")) (lint) (tell (shown))'
    assert emacs(write(tmp_path, "The headline\n\nThe copy.\n"), steps) == [[["no-credit", "The headline"]]]


def test_a_fix_is_made_and_its_findings_go(tmp_path: Path) -> None:
    file = write(tmp_path, SEED)
    steps = """
        (lint)
        (goto-char (point-min))
        (forward-line 11)
        (cl-letf (((symbol-function 'completing-read) (choosing "embed"))) (newslint-fix))
        (eventually #'settled)
        (tell (shown))
        (save-buffer)
    """
    (shown,) = emacs(file, steps)
    assert file.read_text(encoding="utf-8").splitlines() == SEED.splitlines()[:10] + SEED.splitlines()[12:]
    assert sorted(shown) == underlined(file)


def test_all_safe_fixes_are_those_of_the_command_line(tmp_path: Path) -> None:
    for number, text in enumerate([SEED, SEED.replace("\n", "\r\n")]):
        file = write(tmp_path, text, f"{number}.txt")
        expected = fixed_by_command_line(file)
        steps = """
            (lint)
            (newslint-fix-all)
            (eventually #'buffer-modified-p)
            (eventually #'settled)
            (save-buffer)
        """
        assert emacs(file, steps) == []
        assert file.read_bytes() == expected != text.encode()


def test_a_change_brings_and_takes_findings(tmp_path: Path) -> None:
    """What comes back for a text that was changed meanwhile is dropped, and the new text is linted."""
    steps = """
        (lint)
        (tell (shown))
        (flymake-start)
        (goto-char (point-min))
        (insert "Quick 😀 ")
        (eventually #'settled)
        (tell (shown))
        (erase-buffer)
        (insert "Clean.")
        (flymake-start)
        (eventually (lambda () (not (has "replacement-character"))))
    """
    before, after = emacs(write(tmp_path, "M\ufffdlaga.\n"), steps)
    assert ["replacement-character", "\ufffd"] in before
    assert ["replacement-character", "\ufffd"] in after


def test_what_keeps_newslint_from_working_is_said_once(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text('select = ["nonsense"]\n', encoding="utf-8")
    steps = """
        (lint)
        (insert "Another.")
        (lint)
        (tell (with-current-buffer (messages-buffer) (buffer-string)))
        (delete-file "newslint.toml")
        (lint)
        (tell (shown))
        (tell (vconcat (mapcar #'buffer-name (seq-filter
          (lambda (buffer) (string-prefix-p " *newslint" (buffer-name buffer))) (buffer-list)))))
        (tell (length (process-list)))
    """
    said, shown, buffers, processes = emacs(write(tmp_path, "M\ufffdlaga.\n"), steps)
    assert said.count("newslint: ") == 1
    assert "nonsense" in said
    assert ["replacement-character", "\ufffd"] in shown
    assert (buffers, processes) == ([], 0), "each run takes its buffers and processes with it"


def test_a_program_that_is_missing_is_said(tmp_path: Path) -> None:
    steps = """
        (lint)
        (setq newslint-command '("/no/such/newslint"))
        (tell (condition-case problem (newslint-flymake #'ignore) (user-error (cadr problem))))
        (tell (length (process-list)))
    """
    said, processes = emacs(write(tmp_path, HARD), steps)
    assert said == "Newslint cannot be started: there is no /no/such/newslint; see ‘newslint-command’"
    assert processes == 0


def test_it_compiles_without_a_warning(tmp_path: Path) -> None:
    target = f'(lambda (_) "{tmp_path / "newslint.elc"}")'
    setup = f"(setq byte-compile-error-on-warn t byte-compile-dest-file-function {target})"
    command = [program("emacs"), "--batch", "-Q", "--eval", setup, "-f", "batch-byte-compile", str(BACKEND)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")

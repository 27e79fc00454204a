"""The command line as its users meet it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import SEEDS, Ran

Call = Callable[..., Ran]
BROKEN = "The mayor of M\ufffdlaga spoke.\n"
LONG = " ".join(["word"] * 70) + ".\n"


def test_a_fault_of_our_own_is_no_finding(newslint: Call, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newslint.cli.linting.lint", lambda *_: 1 / 0)
    ran = newslint("--isolated", "clean.txt")
    assert (ran.status, ran.out) == (3, "")
    assert ran.err.endswith("newslint: this is a fault of newslint's own; please report the lines above\n")
    assert "ZeroDivisionError" in ran.err


@pytest.fixture
def copy(folder: Path) -> Path:
    """A folder with a clean article, one with an error, one with a hint, and entries that are left out."""
    (folder / "clean.txt").write_text("The council met on Monday.\n", encoding="utf-8")
    (folder / "error.txt").write_text(BROKEN, encoding="utf-8")
    (folder / "hint.md").write_text(LONG, encoding="utf-8")
    (folder / ".hidden.txt").write_text(BROKEN, encoding="utf-8")
    (folder / "notes.doc").write_text(BROKEN, encoding="utf-8")
    return folder


def paths(ran: Ran) -> list[str]:
    return [f["path"] for f in ran.json["files"]]


def test_a_folder_is_walked_and_hidden_and_other_files_are_left_out(newslint: Call, copy: Path) -> None:
    assert paths(newslint("--format", "json", ".")) == ["clean.txt", "error.txt", "hint.md"]


def test_a_file_by_name_is_always_linted(newslint: Call, copy: Path) -> None:
    assert paths(newslint("--format", "json", "notes.doc", ".hidden.txt")) == [".hidden.txt", "notes.doc"]


@pytest.mark.parametrize("name", [".gitignore", ".newslintignore"])
def test_ignore_files(newslint: Call, copy: Path, name: str) -> None:
    (copy / name).write_text("*.md\nerr*\n!error.txt\nclean.txt\n", encoding="utf-8")
    assert paths(newslint("--format", "json", ".")) == ["error.txt"]
    assert paths(newslint("--format", "json", "clean.txt")) == ["clean.txt"]


def test_the_ignore_files_of_the_repository_above_count(newslint: Call, copy: Path) -> None:
    (copy / ".git").mkdir()
    (copy / ".gitignore").write_text("/sub/drafts/\n", encoding="utf-8")
    (copy / "sub" / "drafts").mkdir(parents=True)
    (copy / "sub" / "drafts" / "a.txt").write_text(BROKEN, encoding="utf-8")
    (copy / "sub" / "b.txt").write_text(BROKEN, encoding="utf-8")
    assert paths(newslint("--format", "json", "sub")) == ["sub/b.txt"]


def test_exclude_in_the_configuration(newslint: Call, copy: Path) -> None:
    (copy / "newslint.toml").write_text("exclude = ['error*']\n", encoding="utf-8")
    assert paths(newslint("--format", "json", ".")) == ["clean.txt", "hint.md"]
    assert paths(newslint("--format", "json", "error.txt")) == ["error.txt"]


def test_globs(newslint: Call, copy: Path) -> None:
    assert paths(newslint("--format", "json", "*.txt")) == ["clean.txt", "error.txt"]


def test_a_file_named_twice_is_linted_once(newslint: Call, copy: Path) -> None:
    assert paths(newslint("--format", "json", "error.txt", ".", "./error.txt")) == ["clean.txt", "error.txt", "hint.md"]


def test_the_order_of_paths_does_not_matter(newslint: Call, copy: Path) -> None:
    names = ["clean.txt", "error.txt", "hint.md"]
    for form in ("json", "text", "concise"):
        assert newslint("--format", form, *names) == newslint("--format", form, *reversed(names))


@pytest.mark.parametrize(
    ("args", "status"),
    [
        (("clean.txt",), 0),
        (("error.txt",), 1),
        (("hint.md", "--ignore", "sourcing"), 0),
        (("hint.md", "--fail-on", "hint"), 1),
        (("error.txt", "--exit-zero"), 0),
        (("none.txt", "--exit-zero"), 2),
        (("error.txt", "--fail-on", "error"), 1),
        (("error.txt", "none.txt"), 2),
        (("error.txt", "--ignore", "replacement-character"), 0),
        (("error.txt", "--select", "long-sentence"), 0),
        (("hint.md", "--select", "readability", "--fail-on", "hint"), 1),
    ],
)
def test_exit_status(newslint: Call, copy: Path, args: tuple[str, ...], status: int) -> None:
    assert newslint(*args).status == status


def test_the_fail_level_comes_from_the_configuration_nearest_the_working_directory(newslint: Call, copy: Path) -> None:
    (copy / "newslint.toml").write_text("fail-on = 'hint'\n", encoding="utf-8")
    assert newslint("hint.md").status == 1
    assert newslint("hint.md", "--isolated", "--ignore", "sourcing").status == 0


def test_standard_input(newslint: Call, folder: Path) -> None:
    ran = newslint("-", "--format", "json", stdin=BROKEN.encode())
    assert paths(ran) == ["-"]
    assert ran.checks == ["replacement-character"]
    assert paths(newslint("-", "--stdin-filename", "desk/a.txt", "--format", "json", stdin=b"Fine.\n")) == [
        "desk/a.txt"
    ]


def test_standard_input_has_the_configuration_of_its_name(newslint: Call, folder: Path) -> None:
    (folder / "desk").mkdir()
    (folder / "desk" / "newslint.toml").write_text("ignore = ['replacement-character']\n", encoding="utf-8")
    assert newslint("-", "--stdin-filename", "desk/a.txt", stdin=BROKEN.encode()).status == 0
    assert newslint("-", stdin=BROKEN.encode()).status == 1


def test_select_ignore_and_topics(newslint: Call, copy: Path) -> None:
    assert newslint(".", "--format", "json", "--select", "characters").checks == ["replacement-character"]
    assert newslint(".", "--format", "json", "--select", "characters,readability").checks == [
        "replacement-character",
        "long-sentence",
    ]
    assert newslint(".", "--format", "json", "--select", "characters", "--ignore", "replacement-character").checks == []
    ran = newslint(".", "--format", "json", "--ignore", "characters", "--extend-select", "replacement-character")
    assert "replacement-character" in ran.checks


def test_a_topic_does_not_switch_on_what_is_off_by_default_but_an_id_does(newslint: Call, copy: Path) -> None:
    assert "no-credit" not in newslint("clean.txt", "--format", "json", "--select", "sourcing").checks
    assert "no-credit" in newslint("clean.txt", "--format", "json", "--select", "no-credit").checks
    assert "no-credit" in newslint("clean.txt", "--format", "json", "--profile", "submission").checks


def test_options_overrides_and_extends(newslint: Call, copy: Path) -> None:
    (copy / "base.toml").write_text("[checks.long-sentence]\nwords = 80\n", encoding="utf-8")
    (copy / "newslint.toml").write_text("extends = 'base.toml'\n", encoding="utf-8")
    assert "long-sentence" not in newslint("hint.md", "--format", "json").checks
    (copy / "newslint.toml").write_text(
        "extends = 'base.toml'\n[[overrides]]\npaths = ['*.md']\n[overrides.checks.long-sentence]\nwords = 50\n",
        encoding="utf-8",
    )
    assert "long-sentence" in newslint("hint.md", "--format", "json").checks
    (copy / "newslint.toml").write_text(
        "[checks.long-sentence]\nwords = 50\n[[overrides]]\npaths = ['*.md']\nignore = ['long-sentence']\n",
        encoding="utf-8",
    )
    assert "long-sentence" not in newslint("hint.md", "--format", "json").checks


def test_severity_from_the_configuration(newslint: Call, copy: Path) -> None:
    (copy / "newslint.toml").write_text("[checks.long-sentence]\nseverity = 'error'\n", encoding="utf-8")
    ran = newslint("hint.md", "--format", "json")
    assert [f["severity"] for f in ran.json["files"][0]["findings"] if f["check"] == "long-sentence"] == ["error"]
    assert ran.status == 1


def test_pyproject(newslint: Call, copy: Path) -> None:
    (copy / "pyproject.toml").write_text("[tool.newslint]\nignore = ['characters']\n", encoding="utf-8")
    assert newslint("error.txt").status == 0
    (copy / "pyproject.toml").write_text("[tool.other]\nx = 1\n", encoding="utf-8")
    assert newslint("error.txt").status == 1


def test_isolated_reads_no_configuration_and_config_only_that_one(newslint: Call, copy: Path) -> None:
    (copy / "newslint.toml").write_text("ignore = ['characters']\n", encoding="utf-8")
    (copy / "desk.toml").write_text("select = ['characters']\n", encoding="utf-8")
    assert newslint("error.txt").status == 0
    assert newslint("error.txt", "--isolated").status == 1
    assert newslint("error.txt", "--config", "desk.toml").status == 1


def test_submitted_copy_does_not_open_the_gate(newslint: Call, copy: Path) -> None:
    """An article that allows itself, in a folder that brings its own configuration."""
    bad = copy / "incoming"
    bad.mkdir()
    (bad / "newslint.toml").write_text("ignore = ['characters']\n", encoding="utf-8")
    (bad / "a.txt").write_text(f"[newslint: allow-file replacement-character — trust me]\n\n{BROKEN}", encoding="utf-8")
    (copy / "desk.toml").write_text("profile = 'submission'\n", encoding="utf-8")
    ran = newslint("--config", "desk.toml", "--no-allow", "--format", "json", "incoming")
    assert "replacement-character" in ran.checks
    assert ran.status == 1
    ran = newslint("--isolated", "--no-allow", "--format", "json", "incoming")
    assert "replacement-character" in ran.checks


def test_several_reports_at_once(newslint: Call, copy: Path) -> None:
    ran = newslint("error.txt", "--format", "concise", "--output", "json=out.json", "--output", "text=out.txt")
    assert ran.out.startswith("error.txt:1:15: error replacement-character: ")
    assert json.loads((copy / "out.json").read_text(encoding="utf-8")) == newslint("error.txt", "--format", "json").json
    assert (copy / "out.txt").read_text(encoding="utf-8") == newslint("error.txt").out


def test_statistics_and_quiet(newslint: Call, copy: Path) -> None:
    assert "1  replacement-character  (1 article)" in newslint("error.txt", "--statistics").out
    assert newslint("clean.txt", "--quiet").out == ""
    assert newslint("clean.txt").out == "Nothing found in 1 article.\n"


def test_html_is_said_and_not_silently_clean(newslint: Call, folder: Path) -> None:
    (folder / "a.html").write_text("<p>Fine.</p>", encoding="utf-8")
    (folder / "a.txt").write_text("Fine.\n", encoding="utf-8")
    ran = newslint(".")
    assert (ran.status, "a.html: skipped: newslint does not read HTML yet" in ran.out) == (0, True)
    ran = newslint("a.html")
    assert (ran.status, "a.html: newslint does not read HTML yet" in ran.err) == (2, True)


def test_a_command_by_name_and_a_folder_of_that_name(newslint: Call, copy: Path) -> None:
    (copy / "checks").mkdir()
    (copy / "checks" / "a.txt").write_text(BROKEN, encoding="utf-8")
    assert "replacement-character" in newslint("checks").out.replace(BROKEN, "")
    assert paths(newslint("check", "checks", "--format", "json")) == ["checks/a.txt"]
    assert paths(newslint("./checks", "--format", "json")) == ["checks/a.txt"]


def test_explain_and_checks(newslint: Call) -> None:
    ran = newslint("explain", "long-sentence")
    assert ran.status == 0
    assert "A sentence is longer than readers follow." in ran.out
    assert "options: words = 60" in ran.out
    listed = {row["id"]: row for row in newslint("checks", "--format", "json").json}
    assert listed["long-sentence"]["topic"] == "readability"
    assert listed["no-credit"]["default"] is False


def test_init_writes_a_configuration_that_is_valid_and_keeps_an_old_one(newslint: Call, copy: Path) -> None:
    assert newslint("init").status == 0
    assert newslint("clean.txt").status == 0
    text = (copy / "newslint.toml").read_text(encoding="utf-8")
    switched_on = re.sub(r"^# (?=\[|[\w-]+ =)", "", text, flags=re.MULTILINE)
    assert switched_on != text
    (copy / "newslint.toml").write_text(switched_on, encoding="utf-8")
    assert newslint("clean.txt").err == ""
    again = newslint("init")
    assert again.status == 2
    assert "left as it is" in again.err


def test_help_fits_a_person(newslint: Call) -> None:
    for args in (["--help"], ["check", "--help"], ["anatomy", "--help"], ["new-check", "--help"]):
        ran = newslint(*args)
        assert ran.status == 0
        assert max(map(len, ran.out.splitlines())) <= 80


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(newslint: Call, shell: str) -> None:
    assert "_NEWSLINT_COMPLETE" in newslint("completion", shell).out


def test_completion_offers_checks() -> None:
    words = {"COMP_WORDS": "newslint check --select long", "COMP_CWORD": "3"}
    environment = os.environ | {"_NEWSLINT_COMPLETE": "bash_complete"} | words
    command = [sys.executable, "-c", "from newslint.cli import main; main()"]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert "long-sentence" in done.stdout


def test_the_reader_may_close_the_pipe(copy: Path) -> None:
    command = f"{sys.executable} -c 'from newslint.cli import main; main()' --format concise . | head -c 10"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr


def test_two_runs_give_the_same_bytes(newslint: Call) -> None:
    for form in ("json", "text", "concise"):
        first, second = (newslint("--format", form, SEEDS) for _ in range(2))
        assert first == second


def test_progress_is_shown_on_a_terminal_only_and_for_long_work_only(folder: Path) -> None:
    pty = pytest.importorskip("pty")
    command = [sys.executable, "-m", "newslint", "--select", "characters", "."]
    for files, shown in ((120, True), (3, False)):
        for i in range(120):
            (folder / f"{i}.txt").unlink(missing_ok=True)
        for i in range(files):
            (folder / f"{i}.txt").write_text("Fine.\n", encoding="utf-8")
        main, side = pty.openpty()
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=side, text=True, check=False)
        os.write(side, b"|")
        os.close(side)
        progress = os.read(main, 100_000).decode()
        os.close(main)
        assert ("Reading" in progress) == shown
        assert done.stdout == f"Nothing found in {files} articles.\n"
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_globs_walk_a_loop_of_links_once_and_do_not_leave_the_folder(
    newslint: Call, copy: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (copy / "loop").symlink_to(copy, target_is_directory=True)
    outside = tmp_path_factory.mktemp("outside") / "secret.txt"
    outside.write_text(BROKEN, encoding="utf-8")
    (copy / "leak.txt").symlink_to(outside)
    (copy / "twin.txt").symlink_to(copy / "error.txt")
    found = {f["path"]: f["status"] for f in newslint("--format", "json", "**/*.txt").json["files"]}
    assert found == {"clean.txt": "checked", "error.txt": "checked", "leak.txt": "skipped"}


def test_ignore_files_that_come_with_the_copy_do_not_hold_under_a_desk_s_own_configuration(
    newslint: Call, copy: Path
) -> None:
    (copy / "incoming").mkdir()
    (copy / "incoming" / "a.txt").write_text(BROKEN, encoding="utf-8")
    (copy / "incoming" / ".newslintignore").write_text("a.txt\n", encoding="utf-8")
    assert newslint("incoming").status == 2
    assert newslint("--isolated", "incoming").status == 1


def test_a_report_does_not_overwrite_an_article(newslint: Call, copy: Path) -> None:
    ran = newslint(".", "--output", "json=./error.txt")
    assert ran.status == 2
    assert "would write over the article" in ran.err
    assert (copy / "error.txt").read_text(encoding="utf-8") == BROKEN


def test_pattern_checks_are_listed_and_explained(newslint: Call, copy: Path) -> None:
    (copy / "house.toml").write_text(
        "[[pattern]]\nid = 'no-very'\nmessage = 'Cut it.'\nmatch = 'very'\n", encoding="utf-8"
    )
    (copy / "newslint.toml").write_text("patterns = ['house.toml']\n", encoding="utf-8")
    assert "no-very" in newslint("checks").out
    assert "Cut it." in newslint("explain", "no-very").out


def test_everything_left_out_is_not_clean(newslint: Call, copy: Path) -> None:
    (copy / "newslint.toml").write_text("exclude = ['*']\n", encoding="utf-8")
    ran = newslint(".")
    assert ran.status == 2
    assert "left out by 'exclude'" in ran.err

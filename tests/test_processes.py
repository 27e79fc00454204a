"""Several processes for one run: the same report, and no file lost when one of them dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from copy import copy
from pathlib import Path

import pytest

from newslint import registry, sharing
from newslint.plans import Request
from newslint.run import lint as run_here
from newslint.workers import Crew, Died, chunks

LINE = "The council of Velmora met on Monday, the mayor said, and \ufffd voted for the bridge that nobody wants. "
STORY = (
    "Harbour pilots in Velmora stopped work on Thursday after talks about night shifts broke down, leaving eleven "
    "freighters at anchor outside the breakwater. Their union wants two more tugboats before winter storms begin. The "
    "port authority answered that its budget allows for one, and that grain exporters already threaten to move their "
    "business north. Fishermen, who share the channel, have offered to mediate between both sides next week.\n"
)


@pytest.fixture
def many(folder: Path) -> Path:
    """Articles enough for more than one process."""
    for number in range(60):
        (folder / f"{number:02}.txt").write_text(LINE * 120 + f"\n\nNumber {number}.\n", encoding="utf-8")
    return folder


def run(*args: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "newslint", "--isolated", "--no-cache", *args]
    return subprocess.run(command, capture_output=True, timeout=300)


def test_two_processes_report_what_one_does(many: Path) -> None:
    (many / "broken.html").write_text("<p>", encoding="utf-8")
    (many / "empty.txt").write_text("", encoding="utf-8")
    one, two = (run("--select", "characters,names", "--format", "json", "--jobs", jobs, ".") for jobs in ("1", "2"))
    assert one.stdout == two.stdout
    assert (one.returncode, one.stderr) == (two.returncode, two.stderr)
    assert one.stdout.count(b'"replacement-character"') >= 60


def test_fixes_are_made_by_two_processes_too(many: Path) -> None:
    for file in many.glob("*.txt"):
        file.write_text(file.read_text(encoding="utf-8") + "Officials\u200b met.\n", encoding="utf-8")
    assert run("--fix", "--jobs", "2", "--select", "invisible-character", ".").returncode == 0
    assert not [f for f in many.glob("*.txt") if "\u200b" in f.read_text(encoding="utf-8")]


def double(paths: Sequence[str]) -> list[str]:
    return [path * 2 for path in paths]


def test_answers_come_from_all_chunks() -> None:
    given = [[str(n), str(n + 1)] for n in range(0, 100, 2)]
    with Crew(double, 3) as crew:
        answers = [path for answer in crew.do(given) if not isinstance(answer, Died) for path in answer]
    assert sorted(answers) == sorted(str(n) * 2 for n in range(100))


def deadly(paths: Sequence[str]) -> list[str]:
    if "deadly" in paths:
        os.kill(os.getpid(), signal.SIGKILL)
    return list(paths)


def test_a_process_that_dies_costs_only_the_file_that_kills_it() -> None:
    with Crew(deadly, 2) as crew:
        answers = list(crew.do([["a", "deadly", "b"], ["c"], ["d", "e"]]))
    died = [answer for answer in answers if isinstance(answer, Died)]
    assert [(d.paths, d.alone) for d in died] == [(["a", "deadly", "b"], False), (["deadly"], True)]
    assert "killed by signal 9" in died[0].how
    assert sorted(p for answer in answers if not isinstance(answer, Died) for p in answer) == ["a", "b", "c", "d", "e"]


def wrong(paths: Sequence[str]) -> list[str]:
    raise ValueError(f"no {paths[0]}")


def test_an_error_in_a_process_is_raised_here() -> None:
    with Crew(wrong, 2) as crew, pytest.raises(RuntimeError, match="ValueError: no a"):
        list(crew.do([["a"], ["b"]]))


def test_a_file_that_kills_its_process_is_said_and_the_others_are_checked(many: Path) -> None:
    code = (
        "import os, sys, signal\n"
        "from newslint import intake\n"
        "own = intake.take_in\n"
        "def take_in(run, path):\n"
        "    if path.endswith('07.txt'): os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return own(run, path)\n"
        "import newslint.sharing as sharing\n"
        "sharing.take_in = take_in\n"
        "sys.argv = ['newslint', '--isolated', '--no-cache', '--select', 'characters', '--jobs', '2', '.']\n"
        "from newslint.cli import main; main()\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=300)
    assert ran.returncode == 2
    assert "07.txt: the process that read it was killed by signal 9" in ran.stderr
    assert "files are read again, one by one" in ran.stderr
    assert "in 59 articles" in ran.stdout
    assert "Traceback" not in ran.stderr


@pytest.fixture
def told(many: Path, monkeypatch: pytest.MonkeyPatch) -> Request:
    """A run with two checks that conclude across files, each in a process of its own."""
    monkeypatch.setattr(sharing, "FEW", 2)
    (many / "a.txt").write_text("President Volodymyr Zelenskyy spoke.\n", encoding="utf-8")
    (many / "b.txt").write_text("President Volodymyr Zelenskiy spoke.\n", encoding="utf-8")
    for name in ("c.txt", "d.txt"):
        (many / name).write_text(STORY, encoding="utf-8")
    return Request(["."], {"select": ["names", "near-duplicate"]}, isolated=True)


def test_checks_across_files_conclude_at_once_what_they_do_one_by_one(told: Request) -> None:
    one, two = (run_here(told._replace(jobs=jobs), registry.find()) for jobs in (1, 2))
    assert one.files == two.files
    found = {finding.check for file in two.files for finding in file.findings}
    assert found >= {"name-variant-across-files", "near-duplicate"}
    assert not two.crashes


def test_a_check_that_kills_the_process_that_concludes_it_is_said(told: Request) -> None:
    def die(gathered: object, options: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    own = registry.find()
    check = own.check("near-duplicate")
    own._checks["near-duplicate"] = copy(check)
    own._checks["near-duplicate"].conclude = die  # type: ignore[assignment]
    report = run_here(told._replace(jobs=2), own)
    assert [crash.check for crash in report.crashes] == ["near-duplicate"]
    assert "its process was killed by signal 9" in report.crashes[0].message
    assert {f.check for file in report.files for f in file.findings} == {"name-variant-across-files"}


def nap(paths: Sequence[str]) -> list[str]:
    time.sleep(60)
    return []


def test_an_interrupt_ends_all_processes_at_once(many: Path) -> None:
    code = (
        "import sys, time\n"
        "import newslint.sharing as sharing\n"
        "def take_in(run, path):\n"
        "    print(path, file=sys.stderr, flush=True)\n"
        "    time.sleep(60)\n"
        "sharing.take_in = take_in\n"
        "sys.argv = ['newslint', '--isolated', '--no-cache', '--jobs', '2', '.']\n"
        "from newslint.cli import main; main()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stderr is not None
    for _ in range(2):  # both are at work
        process.stderr.readline()
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert err.splitlines()[-1] == "newslint: stopped"
    assert out == ""
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def test_chunks_hold_every_path_once_and_are_about_even() -> None:
    sizes = [(str(n), 1000 + n) for n in range(500)] + [("large", 9_000_000)]
    made = chunks(sizes, 2)
    assert sorted(path for chunk in made for path in chunk) == sorted(path for path, _ in sizes)
    assert made[0] == ["large"]
    assert 12 <= len(chunks(sizes[:-1], 2)) <= 40
    assert chunks([], 2) == []

"""Every benchmark runs, on as little as it takes, and says what it is there to say; no figure of it is judged here."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from conftest import ROOT

FOLDER = ROOT / "benchmarks"
COPY = (
    "A bridge for Norvale\n\nNORVALE (Quay News) - Some experts believe the bridge is too narrow.\n\n"
    "“It will stand for a hundred years,” Mayor Lena Forth said on Monday. Caf\u00c3\u00a9 owners were glad.\n"
)
MARKED = "Before.\n\n<!-- measured: begin -->\nold\n<!-- measured: end -->\n\nAfter.\n"


def bench(script: str, *args: str | Path, status: int = 0) -> str:
    """What a benchmark prints, on both streams."""
    command = [sys.executable, FOLDER / f"{script}.py", *map(str, args)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert "Traceback" not in done.stderr, done.stderr
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "copy"
    folder.mkdir()
    (folder / "a.txt").write_text(COPY, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def modules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(FOLDER))


def test_stages(copy: Path) -> None:
    out = bench("stages", copy, "--rounds", "1")
    stages = ("read the file", "scan for triggers", "whole (engine.read)", "conclude across files", "report as json")
    for stage in ("anatomy: parts", "characters: mojibake", "sourcing, together", "start: ", *stages):
        assert stage in out


def test_characters(copy: Path) -> None:
    assert "characters, together" in bench("characters", copy)


def test_hostile() -> None:
    done = subprocess.run([sys.executable, FOLDER / "hostile.py", "--size", "200"], capture_output=True, text=True)
    assert done.returncode in (0, 1), done.stderr  # 1 where something took long, which on a busy machine says nothing
    assert "a megabyte of news: " in done.stdout
    assert not done.stderr


def test_hostile_forms() -> None:
    done = subprocess.run(
        [sys.executable, FOLDER / "hostile_forms.py", "--minutes", "0.05"], capture_output=True, text=True
    )
    assert done.returncode in (0, 1), done.stderr
    tried, known = map(int, re.findall(r"^(\d+) of (\d+) patterns", done.stdout, re.MULTILINE)[0])
    assert 0 < tried < known
    assert known > 1000


def test_names(tmp_path: Path) -> None:
    assert re.search(r"^40 articles: .* flags$", bench("names", 40), re.MULTILINE)
    pairs = tmp_path / "pairs.tsv"
    pairs.write_text(
        "scope\tlevel\tlabel\ta\tb\n"
        "dictionary\tfull\tsame\tVolodymyr Zelenskyy\tVolodymyr Zelenskiy\n"
        "dictionary\tfull\tdifferent\tAnna Berg\tPaul Lindqvist\n",
        encoding="utf-8",
    )
    assert "precision 1.000, recall 1.000" in bench("names", "pairs", pairs)


def test_neardup() -> None:
    assert "conclude" in bench("neardup", 60)


def test_server() -> None:
    pytest.importorskip("pygls")
    out = bench("server", "--edits", 5, "--articles", 2, "--keystrokes", 4)
    assert "the command line's: the same" in out


def test_memory() -> None:
    out = bench("memory", "--files", 5, "--files", 3, "--megabytes", "0.01")
    assert re.search(r"^ +3 .*\n +5 ", out, re.MULTILINE)
    assert "one file of 0.0 MB" in out


def test_grammar(languagetool: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(languagetool))
    assert re.search(r"^all +\d+ of +\d+ found$", bench("grammar"), re.MULTILINE)


def test_peers(tmp_path: Path) -> None:
    """With ftfy, which newslint has itself: its folder stands in for the peers' environment."""
    if not Path(sys.prefix, "bin", "ftfy").exists():
        pytest.skip("the programs of this Python's packages are not beside it")
    page, peers = tmp_path / "page.md", tmp_path / "peers"
    page.write_text(MARKED, encoding="utf-8")
    peers.mkdir()
    (peers / "venv").symlink_to(sys.prefix)
    out = bench("peers", "--articles", 2, "--rounds", 1, "--no-install", "--peers", peers, "--write", page)
    assert "Vale, spelling: left out: not installed: there is no vale\n" in out
    text = page.read_text(encoding="utf-8")
    assert text.startswith("Before.\n\n<!-- measured: begin -->\n`python benchmarks/peers.py --articles 2 --rounds 1 ")
    assert text.endswith("\n<!-- measured: end -->\n\nAfter.\n")
    assert re.search(r"^\| ftfy [\d.]+ \| characters only: .*\| \d+\.\d\d \|", text, re.MULTILINE)
    assert text.count("| newslint, nothing changed |") == 2
    assert str(tmp_path) not in text
    assert "old" not in text
    drawn = ElementTree.parse(page.with_suffix(".svg")).getroot()
    assert [t.text for t in drawn.iter("{http://www.w3.org/2000/svg}text")].count("ftfy") == 1


def test_figures_go_to_no_page_without_a_place_for_them(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("No place.\n", encoding="utf-8")
    assert "it needs the lines" in bench("peers", "--no-install", "--write", page, status=2)
    assert page.read_text(encoding="utf-8") == "No place.\n"


def test_the_page_has_its_place() -> None:
    import speed_page

    assert not speed_page.refusal(ROOT / "docs" / "speed.md")


def test_who_does_not_find_the_planted_fault_is_left_out(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    from rounds import Command, measured

    says = [sys.executable, "-c", "print('recieve')"]
    killed = [sys.executable, "-c", "import os; print('recieve', flush=True); os.kill(os.getpid(), 9)"]
    wanted = [
        Command("deaf", says, "becuase"),
        Command("well", says, "recieve"),
        Command("killed", killed, "recieve"),
        Command("gone", [str(tmp_path / "none")]),
    ]
    assert [(one.name, one.rounds) for one in measured(wanted, tmp_path, 2)] == [("well", 2)]
    said = capfd.readouterr().err
    assert all(f"{name}: left out: " in said for name in ("deaf", "killed", "gone"))


def test_what_a_command_took_counts_its_children(tmp_path: Path) -> None:
    import commands

    child = "import time\nheld = bytearray(60_000_000)\nwhile time.process_time() < 0.3: pass"
    parent = f"import subprocess, sys; sys.exit(subprocess.run([sys.executable, '-c', {child!r}]).returncode + 7)"
    took = commands.run([sys.executable, "-c", parent], tmp_path)
    assert took.status == 7
    assert took.cpu >= 0.3
    assert took.peak >= 60_000_000


def test_newslint_is_not_compiled_anew_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import commands

    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    program = "import os, sys; sys.exit(sys.dont_write_bytecode + 2 * (os.environ['GIVEN'] != 'x'))"
    assert commands.run([sys.executable, "-c", program], tmp_path, {"GIVEN": "x"}).status == 0


def test_made_up_articles_are_always_the_same() -> None:
    from invented import article

    assert article(3, 900) == article(3, 900) != article(4, 900)
    assert 900 <= len(article(3, 900)) < 1600
    assert article(3).startswith(article(3, 900)[:-1])

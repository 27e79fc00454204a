"""Checks from outside: an installed package, and pattern files."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, Ran

from newslint import registry, testing

Call = Callable[..., Ran]
OUTSIDE = ROOT / "tests" / "outside"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with newslint, its dependencies borrowed from this one, and the outside package installed."""
    home = tmp_path_factory.mktemp("fresh")
    subprocess.run([sys.executable, "-m", "venv", str(home / "env")], check=True)
    python = home / "env" / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    source = home / "source"
    shutil.copytree(OUTSIDE, source, ignore=shutil.ignore_patterns("__pycache__"))
    site = Path(subprocess.run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], check=True,
                               capture_output=True, text=True).stdout.strip())  # fmt: skip
    (site / "borrowed.pth").write_text(f"{sysconfig.get_path('purelib')}\n{ROOT}\n", encoding="utf-8")
    install = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps", str(source)]
    done = subprocess.run(install, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"pip cannot install here: {done.stderr.strip().splitlines()[-1]}")
    return python


def call(python: Path, *args: str, cwd: Path) -> Ran:
    command = [python, "-c", "from newslint.cli import main; main()", *args]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=cwd)
    return Ran(done.returncode, done.stdout, done.stderr)


def test_a_check_of_an_installed_package_is_found(fresh: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("He wrote: PLEASE STOP THIS NOW, and left.\n", encoding="utf-8")
    ran = call(fresh, "--format", "json", "--select", "shouting", "a.txt", cwd=tmp_path)
    assert ran.status == 0, ran.err  # a hint
    finding = ran.json["files"][0]["findings"][0]
    assert (finding["check"], finding["topic"], finding["quote"]) == (
        "shouting",
        "newslint-shouting",
        "PLEASE STOP THIS NOW",
    )
    assert "shouting" in call(fresh, "checks", cwd=tmp_path).out
    assert "Words in capitals." in call(fresh, "explain", "shouting", cwd=tmp_path).out


def test_its_options_are_configured_like_any_other(fresh: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("He wrote: PLEASE STOP, and left.\n", encoding="utf-8")
    (tmp_path / "newslint.toml").write_text("[checks.shouting]\nwords = 2\n", encoding="utf-8")
    assert "shouting" in call(fresh, "--format", "json", "a.txt", cwd=tmp_path).checks
    (tmp_path / "newslint.toml").write_text("[checks.shouting]\nwrds = 2\n", encoding="utf-8")
    assert "'words'" in call(fresh, "a.txt", cwd=tmp_path).err


def test_its_page_is_tested_by_the_public_helper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(OUTSIDE))
    from newslint_shouting import CHECK

    page = OUTSIDE / "newslint_shouting" / "page.md"
    examples = testing.read(page)
    assert len(examples) == 2
    assert [testing.problems(CHECK, e) for e in examples] == [[], []]


def test_a_package_that_does_not_load_is_named(tmp_path: Path) -> None:
    info = tmp_path / "broken_checks-1.0.dist-info"
    info.mkdir()
    text = "[console_scripts]\nx = y:z\n\n[newslint.checks]\nbroken = no_such_module_at_all\n\n[other]\na = b\n"
    (info / "entry_points.txt").write_text(text, encoding="utf-8")
    rooms = list(registry.installed([str(tmp_path)]))
    assert [(r.id, r.topic, r.module) for r in rooms] == [("broken", "broken-checks", "no_such_module_at_all")]
    with pytest.raises(registry.RegistryError, match=r"check 'broken' .* does not load: ModuleNotFoundError"):
        registry.Registry(rooms).check("broken")


PATTERNS = r"""
[[pattern]]
id = "no-very"
message = "'very' adds nothing; cut it."
match = '\bvery '
except = ['\bvery first\b']
replace = ""
severity = "hint"
ignore-case = true
examples = ["It was a [[very => ]] good year."]
passes = ["It was the very first year."]
"""


@pytest.fixture
def patterns(folder: Path) -> Path:
    file = folder / "house.toml"
    file.write_text(PATTERNS.replace("[[very => ]] good", "[[very  => ]]good"), encoding="utf-8")
    (folder / "newslint.toml").write_text("patterns = ['house.toml']\n", encoding="utf-8")
    return file


def test_pattern_checks(newslint: Call, patterns: Path, folder: Path) -> None:
    (folder / "a.txt").write_text("It was a very good year, the very first of many. Very true.\n", encoding="utf-8")
    ran = newslint("--format", "json", "a.txt", "--select", "no-very")
    found = ran.json["files"][0]["findings"]
    assert [(f["start"]["offset"], f["severity"], f["topic"]) for f in found] == [
        (9, "hint", "patterns"),
        (49, "hint", "patterns"),
    ]
    assert found[0]["fix"] == {
        "safe": False,
        "edits": [{"start": found[0]["start"], "end": found[0]["end"], "text": ""}],
    }


def test_the_examples_of_a_pattern_file_run_as_tests(newslint: Call, patterns: Path) -> None:
    ran = newslint("test")
    assert (ran.status, ran.out) == (0, "1 pattern: 2 passed, 0 failed\n")
    patterns.write_text(
        patterns.read_text(encoding="utf-8").replace("very first year", "very last year"), encoding="utf-8"
    )
    ran = newslint("test", patterns)
    assert ran.status == 1
    assert "no-very: 'It was the very last year.'" in ran.out


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("match = '\\bvery '", "match = '('", ("house.toml:5", "not a regular expression")),
        ("match =", "mtach =", ("house.toml:5", "'match'")),
        ("message = \"'very' adds nothing; cut it.\"", "", ("needs 'message'",)),
        ('id = "no-very"', 'id = "No Very"', ("house.toml:3", "lower-case")),
        ('id = "no-very"', 'id = "author-bio"', ("two checks", "author-bio")),
        ('replace = ""', "replace = '\\2'", ("house.toml:7", "'replace'")),
        ("severity = \"hint\"", "severity = \"loud\"", ("house.toml:8", "hint, warning, error")),
        ("match = '\\bvery '", f"match = '{'x' * 3000}'", ("house.toml:5", "2000")),
    ],
)  # fmt: skip
def test_a_broken_pattern_file(newslint: Call, patterns: Path, old: str, new: str, words: tuple[str, ...]) -> None:
    patterns.write_text(patterns.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    (patterns.parent / "a.txt").write_text("Fine.\n", encoding="utf-8")
    ran = newslint("a.txt")
    assert ran.status == 2
    assert len(ran.err.splitlines()) == 1
    for word in words:
        assert word in ran.err


def test_a_hostile_pattern_is_stopped(newslint: Call, patterns: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from newslint import patterns as module

    monkeypatch.setattr(module, "TIME_LIMIT", 0.2)
    text = patterns.read_text(encoding="utf-8").replace("'\\bvery '", "'(x+x+)+y'")
    patterns.write_text(text, encoding="utf-8")
    (patterns.parent / "a.txt").write_text("x" * 5000 + "\nThe mayor of M\ufffdlaga.\n", encoding="utf-8")
    ran = newslint("--format", "json", "a.txt")
    assert ran.status == 3
    assert [e["check"] for e in ran.json["errors"]] == ["no-very"]
    assert "replacement-character" in ran.checks

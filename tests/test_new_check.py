"""`newslint new-check`: a new check is one folder and no edited file, and passes the tests as it is made."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, Ran

Call = Callable[..., Ran]
RUN = """
import sys
sys.path.insert(0, {home!r})  # in front of the checkout that is installed
import newslint, pytest
assert newslint.__file__.startswith({home!r})
sys.exit(pytest.main(["-p", "no:cacheprovider", "tests/test_rooms.py", "-k", {check!r}]))
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the checkout, link and all."""
    home = tmp_path / "checkout"
    for name in ("newslint", "checks", "tests", "pyproject.toml"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(
                source, home / name, symlinks=True, ignore=shutil.ignore_patterns("__pycache__", "snapshots")
            )
        else:
            shutil.copy(source, home / name)
    monkeypatch.chdir(home)
    return home


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(f.relative_to(folder)): f.read_bytes()
        for f in folder.rglob("*")
        if f.is_file() and "__pycache__" not in str(f)
    }


@pytest.mark.parametrize("name", ["leftovers/quite-new-line", "quitenew/quite-new"])
def test_a_new_check_is_one_folder_and_passes_the_tests_at_once(newslint: Call, checkout: Path, name: str) -> None:
    before = files(checkout / "checks") | files(checkout / "tests")
    ran = newslint("new-check", name)
    assert ran.status == 0, ran.err
    after = files(checkout / "checks") | files(checkout / "tests")
    topic, check = name.split("/")
    room = f"{topic}/{check.replace('-', '_')}/"
    assert {k: v for k, v in after.items() if k in before} == before
    assert all(k.startswith(room) or k == f"{topic}/__init__.py" for k in set(after) - set(before))
    code = RUN.format(home=str(checkout), check=check)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=checkout)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 passed" in done.stdout


def test_a_check_that_is_there_is_left_alone(newslint: Call, checkout: Path) -> None:
    before = files(checkout / "checks")
    assert newslint("new-check", "readability/long-sentence").status == 2
    ran = newslint("new-check", "leftovers/long-sentence")
    assert "another topic has a check called 'long-sentence'" in ran.err
    assert files(checkout / "checks") == before


def test_elsewhere_it_says_where_to_go(newslint: Call, folder: Path) -> None:
    ran = newslint("new-check", "leftovers/kicker")
    assert ran.status == 2
    assert "no checkout of newslint" in ran.err

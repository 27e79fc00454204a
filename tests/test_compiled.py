"""Compiled patterns that are kept between runs: the same patterns, and never in the way."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import newslint.anatomy
import newslint.checks
from newslint import compiled
from newslint.lazy import Lazy


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A cache of the test's own that nothing was read from yet."""
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(compiled, "_head", None)
    monkeypatch.setattr(compiled, "_new", {})
    return tmp_path


def again(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a new process began."""
    compiled._save()
    monkeypatch.setattr(compiled, "_head", None)
    monkeypatch.setattr(compiled, "_new", {})


def patterns() -> Iterator[Lazy]:
    """Every pattern that stands in a module of newslint or of a room."""
    for package in (newslint.anatomy, newslint.checks):
        for module in walk_packages(package.__path__, package.__name__ + "."):
            for value in vars(import_module(module.name)).values():
                if isinstance(value, Lazy):
                    yield value


def test_every_pattern_is_what_re_makes_of_it_new_and_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = {(lazy.pattern, int(lazy.flags)) for lazy in patterns()}
    assert len(wanted) > 300
    for source, flags in wanted:
        assert compiled.compiled(source, flags) == re.compile(source, flags)
    again(monkeypatch)
    for source, flags in wanted:
        pattern = compiled.compiled(source, flags)
        own = re.compile(source, flags)
        assert pattern == own
        assert (pattern.groups, pattern.groupindex, pattern.flags) == (own.groups, own.groupindex, own.flags)
    assert compiled._new == {}


def test_named_groups_work_when_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    source = r"(?P<day>\d+) (?:of )?(?P<month>[A-Z]\w+)(!)?"
    compiled.compiled(source, 0)
    again(monkeypatch)
    match = compiled.compiled(source, 0).search("on 3 of June!")
    assert match is not None
    assert match.groupdict() == {"day": "3", "month": "June"}
    assert match.lastgroup is None
    assert match.expand(r"\g<month> \1") == "June 3"


@pytest.mark.parametrize("damage", [b"", b"x", b"\0" * 5000, "cut", "flip"])
def test_a_damaged_file_is_no_harm(monkeypatch: pytest.MonkeyPatch, kept: Path, damage: bytes | str) -> None:
    compiled.compiled("a+b", re.IGNORECASE)
    again(monkeypatch)
    (file,) = kept.glob("patterns-*.bin")
    data = bytearray(file.read_bytes())
    if damage == "cut":
        del data[len(data) // 2 :]
    elif damage == "flip":
        data[-3] ^= 255
    else:
        data = bytearray(damage)  # type: ignore[arg-type]
    file.write_bytes(bytes(data))
    assert compiled.compiled("a+b", re.IGNORECASE) == re.compile("a+b", re.IGNORECASE)
    assert len(compiled._new) == 1


def test_two_runs_keep_what_both_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled.compiled("one", 0)
    compiled._load()
    mine = dict(compiled._new)
    monkeypatch.setattr(compiled, "_new", {})
    compiled.compiled("two", 0)
    compiled._save()  # another run ends first
    monkeypatch.setattr(compiled, "_new", mine)
    again(monkeypatch)
    assert len(compiled._load()) == 2


def test_a_wrong_pattern_is_an_error_as_ever() -> None:
    with pytest.raises(re.error, match="unterminated"):
        compiled.compiled("(a", 0)


def test_a_python_without_that_compiler_compiles_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "_sre", None)
    assert compiled.compiled("a|b", 0) == re.compile("a|b")


def test_a_second_process_compiles_none(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The mayor said “so” on Monday.\n", encoding="utf-8")
    code = (
        "import sys; from newslint import compiled; from newslint.cli import main\n"
        "sys.argv = ['newslint', '--isolated', '--no-cache', 'a.txt']\n"
        "try: main()\n"
        "except SystemExit: print(len(compiled._new), file=sys.stderr)\n"
    )
    env = {**os.environ, "NEWSLINT_CACHE_DIR": str(tmp_path / "cache")}
    numbers = []
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=env, capture_output=True, text=True)
        numbers.append(int(done.stderr))
    assert numbers[0] > 5
    assert numbers[1] == 0


def test_the_file_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "MOST", 3)
    for source in ("one", "two", "three"):
        compiled.compiled(source, 0)
    again(monkeypatch)
    assert len(compiled._load()) == 3
    compiled.compiled("four", 0)
    again(monkeypatch)
    assert len(compiled._load()) == 1
    assert compiled.compiled("four", 0).fullmatch("four")
    assert compiled._new == {}


def test_no_pattern_is_written_otherwise_each_time(tmp_path: Path) -> None:
    """An order that comes of a set would have the file grow with every run."""
    (tmp_path / "a.txt").write_text("Jan van den Berg said more comment tk. Total: QUOTE TO COME\n", encoding="utf-8")
    code = (
        "import sys; from newslint import compiled; from newslint.cli import main\n"
        "sys.argv = ['newslint', '--isolated', '--no-cache', 'a.txt']\n"
        "try: main()\n"
        "except SystemExit: print(len(compiled._new), file=sys.stderr)\n"
    )
    numbers = []
    for seed in ("1", "2", "3"):
        env = {**os.environ, "NEWSLINT_CACHE_DIR": str(tmp_path / "cache"), "PYTHONHASHSEED": seed}
        done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=env, capture_output=True, text=True)
        numbers.append(int(done.stderr))
    assert numbers[1:] == [0, 0]


@pytest.mark.parametrize("source", ["a\0b", "a\nb", "\n", "“\ud800”", ""])
def test_any_source_is_kept(monkeypatch: pytest.MonkeyPatch, source: str) -> None:
    compiled.compiled(source, 0)
    compiled.compiled("c", re.IGNORECASE)
    again(monkeypatch)
    assert compiled.compiled(source, 0) == re.compile(source)
    assert compiled.compiled("c", re.IGNORECASE) == re.compile("c", re.IGNORECASE)
    assert compiled._new == {}


def test_patterns_of_one_checksum_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "crc32", lambda data: 7)
    compiled.compiled("one", 0)
    again(monkeypatch)
    assert compiled.compiled("two", 0) == re.compile("two")
    assert compiled.compiled("one", 0) == re.compile("one")
    assert list(compiled._new) == [b"0 two"]

"""`--fix`, `--unsafe-fixes`, `--diff`: what is written, what never is."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.fix import apply
from newslint.inputs import decode, encode, raw
from newslint.model import Article, Edit, Fix

Call = Callable[..., Any]

STORY = (
    "The ferry to the islands will sail twice a day from May, the harbour board said on Monday.\n\n"
    "“It is what people asked for,” said Ida Moe, who chairs the board.\n\n"
    "The old boat goes to a yard in Gdansk.\n\n"
)
POST = "— Harbour Board (@harbourboard) March 3, 2025"
BIO = "I have been a reporter for twelve years. My work has appeared in newspapers around the world.\n"


@pytest.fixture
def story(folder: Path) -> Path:
    path = folder / "story.txt"
    path.write_bytes((STORY + BIO).encode())
    return path


def test_a_safe_fix_is_written(newslint: Call, story: Path) -> None:
    ran = newslint("--fix", story)
    assert story.read_bytes() == STORY.rstrip("\n").encode() + b"\n"
    assert ran.status == 0
    assert "Fixed 1 finding in 1 article." in ran.err


def test_an_unsafe_fix_is_made_only_on_demand(newslint: Call, folder: Path) -> None:
    path = folder / "story.txt"
    copy = STORY.replace("The old boat", f"Sail with us! {POST}\n\nThe old boat")
    path.write_text(copy, encoding="utf-8")
    assert newslint("--fix", path).status == 1
    assert path.read_text(encoding="utf-8") == copy
    assert newslint("--fix", "--unsafe-fixes", path).status == 0
    assert "@harbourboard" not in path.read_text(encoding="utf-8")


def test_a_second_run_finds_nothing_to_fix(newslint: Call, story: Path) -> None:
    newslint("--fix", story)
    before = story.read_bytes()
    assert "Nothing to fix." in newslint("--fix", story).err
    assert story.read_bytes() == before


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encoding_bom_and_line_ends_stay(newslint: Call, folder: Path, encoding: str, end: str) -> None:
    path = folder / "story.txt"
    bom = "\ufeff" if encoding == "utf-16-be" else ""
    path.write_bytes((bom + (STORY + BIO).replace("\n", end)).encode(encoding))
    newslint("--fix", path)
    kept = (bom + STORY.rstrip("\n").replace("\n", end)).encode(encoding)
    assert path.read_bytes() == kept + end.encode("utf-8" if "8" in encoding else path_codec(kept))


def path_codec(data: bytes) -> str:
    return "utf-16-le" if data.startswith(b"\xff\xfe") else "utf-16-be"


def test_bytes_that_are_no_text_stay_as_they_are(newslint: Call, folder: Path) -> None:
    path = folder / "story.txt"
    path.write_bytes(STORY.encode().replace(b"Gdansk", b"Gda\x81\xffsk") + BIO.encode())
    newslint("--fix", path)
    assert b"Gda\x81\xffsk" in path.read_bytes()
    assert b"reporter for twelve years" not in path.read_bytes()


def test_a_character_that_the_encoding_lacks_is_said(newslint: Call, folder: Path) -> None:
    path = folder / "story.txt"
    copy = STORY.replace("“", "").replace("”", "").replace("Gdansk", "GdaÅ„sk")
    path.write_bytes(copy.encode("windows-1252"))
    ran = newslint("--fix", "--encoding", "windows-1252", path)
    assert ran.status == 2
    assert "windows-1252 has no 'ń'" in ran.err
    assert path.read_bytes() == copy.encode("windows-1252")


def test_diff_writes_nothing(newslint: Call, story: Path) -> None:
    before = story.read_bytes()
    ran = newslint("--diff", story)
    assert ran.status == 1
    assert f"-{BIO.rstrip()}" in ran.out.splitlines()
    assert "Would fix 1 finding in 1 article." in ran.err
    assert story.read_bytes() == before
    assert sorted(os.listdir(story.parent)) == ["story.txt"]


def test_diff_of_clean_copy_is_empty(newslint: Call, folder: Path) -> None:
    (folder / "story.txt").write_text(STORY, encoding="utf-8")
    ran = newslint("--diff", "story.txt")
    assert (ran.status, ran.out) == (0, "")


def test_fix_only_reports_nothing(newslint: Call, story: Path) -> None:
    story.write_bytes(story.read_bytes().replace(b"the harbour board said", b"many experts believe"))
    ran = newslint("--fix-only", story)
    assert (ran.status, ran.out) == (0, "")
    assert b"twelve years" not in story.read_bytes()


def test_standard_input_comes_out_mended(newslint: Call, folder: Path) -> None:
    ran = newslint("--fix", "-", stdin=(STORY + BIO).encode())
    assert ran.out == STORY.rstrip("\n") + "\n"
    assert "Nothing found" in ran.err


def test_what_the_copy_allows_is_not_fixed(newslint: Call, folder: Path) -> None:
    path = folder / "story.txt"
    path.write_text(f"{STORY}[newslint: allow author-bio — first day]\n{BIO}", encoding="utf-8")
    before = path.read_bytes()
    newslint("--fix", path)
    assert path.read_bytes() == before
    newslint("--fix", "--no-allow", path)
    assert b"twelve years" not in path.read_bytes()


def test_the_mode_of_the_file_stays(newslint: Call, story: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no such modes")
    story.chmod(0o640)
    newslint("--fix", story)
    assert stat.S_IMODE(story.stat().st_mode) == 0o640


def test_a_link_stays_a_link(newslint: Call, story: Path) -> None:
    link = story.with_name("link.txt")
    link.symlink_to(story.name)
    newslint("--fix", link)
    assert link.is_symlink()
    assert b"twelve years" not in story.read_bytes()


def test_a_folder_that_cannot_be_written_is_said(newslint: Call, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = story.read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    ran = newslint("--fix", story)
    assert ran.status == 2
    assert "story.txt: cannot be written: No space left on device" in ran.err
    assert story.read_bytes() == before
    assert os.listdir(story.parent) == ["story.txt"]


@pytest.mark.parametrize(
    ("args", "why"),
    [
        (("--unsafe-fixes",), "give --fix or --diff with it"),
        (("--diff", "--fix"), "give one of them"),
    ],
)
def test_options_that_contradict_each_other(newslint: Call, story: Path, args: tuple[str, ...], why: str) -> None:
    before = story.read_bytes()
    ran = newslint(*args, story)
    assert (ran.status, ran.out) == (2, "")
    assert why in ran.err
    assert story.read_bytes() == before


def test_the_wider_of_two_fixes_wins() -> None:
    inner, outer = Fix((Edit(2, 3, "x"),)), Fix((Edit(0, 4, ""),))
    assert apply("abcdef", [inner, outer]) == ("ef", 1)


@given(st.binary(max_size=60), st.sampled_from(["utf-8", "utf-16-le", "ascii"]))
def test_raw_text_goes_back_to_the_same_bytes(data: bytes, encoding: str) -> None:
    read = decode(data.replace(b"\0", b"") if encoding == "utf-8" else data, encoding)
    article = Article("a.txt", read.text, read.meta())
    again = encode(raw(article), read.encoding)
    assert again == (data.replace(b"\0", b"") if encoding == "utf-8" else data)

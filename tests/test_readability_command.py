"""`newslint readability`: both columns, a table, JSON, and bad input."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Ran

from newslint.cli import indices

Call = Callable[..., Ran]
COPY = "A Headline Without a Stop\n\nThe council met in the U.S. on Monday. It voted for the bridge over the river.\n"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    file = tmp_path / "a.txt"
    file.write_text(COPY, encoding="utf-8")
    return file


def test_both_columns_and_the_hardest_sentences(newslint: Call, copy: Path) -> None:
    ran = newslint("readability", copy)
    assert ran.status == 0
    lines = ran.out.splitlines()
    for _, _, title in indices.INDICES:
        assert any(line.strip().startswith(title) for line in lines), title
    assert "3:1: 8 words, grade 4: The council met in the U.S. on Monday." in ran.out
    assert "3:40: 8 words" in ran.out


def test_a_table(newslint: Call, copy: Path) -> None:
    lines = newslint("readability", "--format", "table", copy).out.splitlines()
    assert [line.split()[-11] for line in lines[1:]] == ["newslint", "textstat"]
    assert lines[1].split()[-10:-8] == ["16", "2"]


def test_json(newslint: Call, copy: Path) -> None:
    report = json.loads(newslint("readability", "--format", "json", "--sentences", "1", copy).out)
    file = report["files"][0]
    assert file["newslint"]["sentences"] == 2
    assert file["newslint"]["flesch_kincaid_grade"] != file["textstat"]["flesch_kincaid_grade"] is not None
    assert [h["words"] for h in file["hardest"]] == [8]


@pytest.mark.parametrize("text", ["", "\n", "…", "a" * 20_000, "☃ ☃ ☃", "! ? .", "\x00\x1b[31m"])
def test_any_text(newslint: Call, tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf" + text.encode())
    for form in ("text", "table", "json"):
        ran = newslint("readability", "--format", form, tmp_path / "a.txt")
        assert ran.status == 0
        assert "\x1b" not in ran.out


def test_a_missing_file_is_said(newslint: Call, copy: Path) -> None:
    ran = newslint("readability", copy, copy.parent / "b.txt")
    assert ran.status == 2
    assert "b.txt: no such file" in ran.err
    assert "a.txt" in ran.out


def test_without_textstat(newslint: Call, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indices, "load", lambda: None)
    ran = newslint("readability", copy)
    assert ran.status == 0
    assert "textstat is not installed" in ran.err
    assert "Flesch-Kincaid grade" in ran.out

"""`newslint names`: the index of names, and the authority file made of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Ran

from newslint.checks.names.house_spelling.authority import load

Call = Callable[..., Ran]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(
        "President Volodymyr Zelenskyy met Jens Stoltenberg.\nZelenskyy smiled. Stoltenberg did not.\n",
        encoding="utf-8",
    )
    (tmp_path / "b.txt").write_text("Critics of Volodymyr Zelenskiy met Jens Stoltenberg.\n", encoding="utf-8")
    (tmp_path / "c.txt").write_text("Friends of Volodymyr Zelenskyy stayed. Nothing happened.\n", encoding="utf-8")
    return tmp_path


def test_each_name_has_its_forms_and_places(folder: Path, newslint: Call) -> None:
    names = {n["name"]: n for n in json.loads(newslint("names", "--format", "json", str(folder)).out)["names"]}
    zelenskyy = names["Volodymyr Zelenskyy"]
    assert {f["form"]: f["count"] for f in zelenskyy["forms"]} == {
        "Volodymyr Zelenskyy": 2,
        "Zelenskyy": 1,
        "Volodymyr Zelenskiy": 1,
    }
    assert zelenskyy["spellings"] == [{"odd": "Zelenskiy", "usual": "Zelenskyy"}]
    assert names["Jens Stoltenberg"]["count"] == 3
    assert "Nothing" not in names


def test_text_and_variants_only(folder: Path, newslint: Call) -> None:
    out = newslint("names", "--variants", str(folder)).out
    assert out.startswith("Volodymyr Zelenskyy: 4 times in 3 files, 2 spellings\n")
    assert "Stoltenberg" not in out


def test_the_authority_file_can_be_used_as_it_is(folder: Path, newslint: Call) -> None:
    target = folder / "names.toml"
    ran = newslint("names", "--write", str(target), str(folder))
    assert ran.status == 0
    spellings = {n.spelling: n for n in load(str(target)).names}
    assert spellings["Zelenskyy"].variants == ("Zelenskiy",)
    assert spellings["Zelenskyy"].given == ("Volodymyr",)
    assert "Jens Stoltenberg" in spellings
    (folder / "newslint.toml").write_text("[checks.house-spelling]\nauthority = 'names.toml'\n", encoding="utf-8")
    assert "House style is Zelenskyy, not Zelenskiy." in newslint("--select", "house-spelling", str(folder)).out


def test_a_file_that_is_there_is_left_alone(folder: Path, newslint: Call) -> None:
    ran = newslint("names", "--write", str(folder / "a.txt"), str(folder))
    assert ran.status == 2
    assert "left as it is" in ran.err
    assert (folder / "a.txt").read_text(encoding="utf-8").startswith("President")


def test_what_cannot_be_read_is_said(folder: Path, newslint: Call) -> None:
    ran = newslint("names", str(folder / "none.txt"), str(folder / "a.txt"))
    assert ran.status == 2
    assert "none.txt" in ran.err
    assert "Stoltenberg" in ran.out


def test_control_characters_reach_no_terminal_and_no_toml(tmp_path: Path, newslint: Call) -> None:
    text = (
        'Anna \x1b[31mStrand and Anna\u00a0Strand met "Bo \x07Ek" Åsa-\u202eBerg Holm.\nAnna Strand and Anna Strand.\n'
    )
    (tmp_path / "a.txt").write_text(text * 2, encoding="utf-8")
    assert "\x1b" not in newslint("names", str(tmp_path)).out
    assert newslint("names", "--write", str(tmp_path / "n.toml"), str(tmp_path)).status == 0
    assert load(str(tmp_path / "n.toml")).names

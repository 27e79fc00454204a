"""House spelling: authority files, profiles, and what is wrong with them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, Ran

from newslint import config
from newslint.checks.names.house_spelling.authority import AuthorityError, load, shipped

Call = Callable[..., Ran]


@pytest.mark.parametrize("name", shipped())
def test_every_shipped_file_can_be_read_and_has_its_profile(name: str) -> None:
    names = load(name).names
    assert names
    assert all(n.source and n.variants for n in names)
    assert config.profile(name).keys["checks"]["house-spelling"]["authority"] == name


def test_every_profile_that_names_an_authority_has_one() -> None:
    profiles = (ROOT / "newslint" / "profiles").glob("*.toml")
    assert {f.stem for f in profiles if "authority" in f.read_text(encoding="utf-8")} == set(shipped())


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("[[name]]\nvariants = []", "spelling"),
        ("[[name]]\nspelling = 'Kyiv'\nvariant = ['Kiev']", "did you mean 'variants'"),
        ("[[name]]\nspelling = 'Kyiv'\nvariants = 'Kiev'", "list of strings"),
        ("[[name]]\nspelling = 'Kyiv'\nvariants = ['']", "none of them empty"),
        ("[[name]]\nspelling = 'Kyiv'\nvariants = ['Kyiv']", "own variants"),
        ("[[name]]\nspelling = 'Kyiv'\nsince = 'then'", "date"),
        ("[[name]]\nspelling = 'Kyiv'\nhistory = true", "a year"),
        ("[name]\nspelling = 'Kyiv'", "[[name]]"),
        ("names = []", "unknown key"),
        ("[[name", "not TOML"),
        ("extends = 'reuter'", "did you mean 'reuters'"),
        ("extends = 'a.toml'", "extends itself"),
    ],
)
def test_what_is_wrong_with_a_file_is_said(text: str, wrong: str, tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(text, encoding="utf-8")
    with pytest.raises(AuthorityError) as error:
        load(str(tmp_path / "a.toml"))
    assert wrong in str(error.value)
    assert "toml" in str(error.value)


def test_the_path_counts_from_the_configuration(
    tmp_path: Path, newslint: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("The mayor of Danzig spoke.\n", encoding="utf-8")
    (tmp_path / "house.toml").write_text("[[name]]\nspelling = 'Gdańsk'\nvariants = ['Danzig']\n", encoding="utf-8")
    (tmp_path / "newslint.toml").write_text("[checks.house-spelling]\nauthority = 'house.toml'\n", encoding="utf-8")
    monkeypatch.chdir(ROOT)
    ran = newslint("--select", "house-spelling", "--format", "concise", str(tmp_path / "sub"))
    assert "House style is Gdańsk, not Danzig." in ran.out
    (tmp_path / "newslint.toml").write_text("[checks.house-spelling]\nauthority = 'hose.toml'\n", encoding="utf-8")
    assert newslint(str(tmp_path / "sub")).status == 2


def test_a_file_that_cannot_be_used_is_said_and_the_rest_goes_on(tmp_path: Path, newslint: Call) -> None:
    (tmp_path / "a.txt").write_text("The mayor spoke.\n", encoding="utf-8")
    (tmp_path / "house.toml").write_text("nmae = 1\n", encoding="utf-8")
    (tmp_path / "newslint.toml").write_text("[checks.house-spelling]\nauthority = 'house.toml'\n", encoding="utf-8")
    ran = newslint(str(tmp_path), "--extend-select", "house-spelling")
    assert "did you mean 'name'" in ran.err + ran.out
    assert ran.status == 2


def test_own_entries_go_before_those_extended_and_the_later_date_holds(tmp_path: Path) -> None:
    house = "extends = 'ap'\n[[name]]\nspelling = 'Zelensky'\nvariants = ['Zelenskyy']\nsince = 2024-01-01\n"
    (tmp_path / "house.toml").write_text(house, encoding="utf-8")
    authority = load(str(tmp_path / "house.toml"))

    def spelling(day: str) -> set[str]:
        return {n.spelling for n in authority.at(day) if {"Zelenskyy", "Zelensky"} & set(n.variants)}

    assert spelling("") == {"Zelensky"}
    assert spelling("2023-05-01") == {"Zelenskyy"}
    assert spelling("2019") == set()


def test_the_profile_on_the_command_line(tmp_path: Path, newslint: Call) -> None:
    (tmp_path / "a.txt").write_text("President Zelensky spoke.\n", encoding="utf-8")
    args = ("--select", "house-spelling", "--format", "json", str(tmp_path))
    assert json.loads(newslint(*args).out)["summary"]["findings"] == 0
    assert json.loads(newslint("--profile", "reuters", *args).out)["summary"]["findings"] == 1
    assert json.loads(newslint("--profile", "bbc", *args).out)["summary"]["findings"] == 0

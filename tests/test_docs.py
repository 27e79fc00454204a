"""The docs tell the truth: generated pages are up to date, links lead somewhere, commands run."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, Ran

from newslint import registry

Call = Callable[..., Ran]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("checks/*/*/*.md")])


def test_the_index_of_checks_is_up_to_date(newslint: Call) -> None:
    built_in = registry.find()
    if any(room.folder is None for room in built_in.rooms.values()):
        pytest.skip("checks of other packages are installed here")
    assert (ROOT / "docs" / "checks.md").read_text(encoding="utf-8") == newslint("checks", "--format", "markdown").out


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page}: {target}"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_check_and_option_that_is_named_exists(page: Path, newslint: Call) -> None:
    names = ("check", "checks", "names", "server")
    known = newslint("--help").out + "".join(newslint(name, "--help").out for name in names)
    known += "".join(newslint("baseline", name, "--help").out for name in ("create", "update", "show"))
    known += newslint("grammar", "start", "--help").out
    other = {"--no-deps", "--report-unused-disable-directives", "--outdir"}
    for option in set(re.findall(r"newslint[^\n`|]*?(--[a-z][a-z-]+)", page.read_text(encoding="utf-8"))) - other:
        assert option in known, f"{page}: newslint has no {option}"


def test_the_readme_is_one_screen_and_sets_up_with_two_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 80
    commands = re.findall(r"```sh\n(.*?)\n```", text, flags=re.DOTALL)
    assert "pip install -e . && newslint seeds/" in commands
    assert "pip install -e '.[dev]' && python -m pytest" in commands


def test_the_readme_shows_the_real_report(newslint: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = text.split("$ newslint seeds/\n")[1].split("\n```")[0].splitlines()
    real = newslint("seeds/").out.splitlines()
    assert [line for line in shown if line.strip() != "…" and line not in real] == []

"""The five real articles: what newslint says of each, whole, so that any change shows as a diff.

After a change that is meant: `python tests/test_seeds.py` writes the snapshots anew; read the diff as an editor would.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from conftest import ROOT, SEEDS, Ran

Call = Callable[..., Ran]
SNAPSHOTS = Path(__file__).parent / "snapshots"
ARTICLES = sorted(SEEDS.glob("*.txt"))

DIGESTS = {  # the first 16 hex digits of sha256: the seeds stay as they were found, byte for byte
    "000_4f9e8fba9f6b73de.txt": "bc32ddd7fe43e7fa",
    "001_f71b691a4f459a26.txt": "4ca021c044c301ef",
    "002_bfe0a8382e309788.txt": "d36050fcc0acdbb4",
    "003_d840406ec049cb8f.txt": "6c74d9bdd51bb96b",
    "004_83320cef1fb362d4.txt": "8596d4e60b8ce282",
}


def report() -> str:
    from newslint.cli.group import cli

    return CliRunner().invoke(cli, ["seeds"], prog_name="newslint").stdout


def sections(text: str) -> dict[str, str]:
    """The part of the report on each seed."""
    pieces = text.split("\n\n")
    return {p.splitlines()[0].removeprefix("seeds/"): p + "\n" for p in pieces if p.startswith("seeds/")}


def test_the_seeds_are_untouched() -> None:
    assert {f.name: hashlib.sha256(f.read_bytes()).hexdigest()[:16] for f in ARTICLES} == DIGESTS


@pytest.mark.parametrize("article", ARTICLES, ids=lambda f: f.name[:3])
def test_snapshot(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    expected = (SNAPSHOTS / f"{article.stem[:3]}.txt").read_text(encoding="utf-8")
    assert sections(report()).get(article.name, "") == expected


def test_the_last_line_sums_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert report().splitlines()[-1] == (SNAPSHOTS / "summary.txt").read_text(encoding="utf-8").strip()


def test_every_defect_that_an_editor_sees_at_once_is_found(newslint: Call, shared: Path) -> None:
    """The rows marked `must` in the labelled list; rows of checks that are not there yet are left out."""
    known = {row["id"] for row in newslint("checks", "--format", "json").json}
    rows = [
        json.loads(line) for line in (shared / "gold" / "seeds.jsonl").read_text(encoding="utf-8").split("\n") if line
    ]
    found = [
        (f, Path(file["path"]).name)
        for file in newslint("--format", "json", SEEDS).json["files"]
        for f in file["findings"]
    ]
    for row in rows:
        if not row["must"] or row["check"] not in known:
            continue
        spans = [(row["start"], row["end"]), *row["also"]]
        places = [(f["check"], name, f) for f, name in found] + [
            (f["check"], Path(r["path"]).name, r) for f, _ in found for r in f["related"]
        ]
        assert any(
            check == row["check"]
            and name == Path(row["path"]).name
            and (
                row["start"] == row["end"] or any(p["start"]["offset"] < b and a < p["end"]["offset"] for a, b in spans)
            )
            for check, name, p in places
        ), row


if __name__ == "__main__":
    SNAPSHOTS.mkdir(exist_ok=True)
    whole = report()
    for file in ARTICLES:
        (SNAPSHOTS / f"{file.stem[:3]}.txt").write_text(sections(whole).get(file.name, ""), encoding="utf-8")
    (SNAPSHOTS / "summary.txt").write_text(whole.splitlines()[-1] + "\n", encoding="utf-8")
    sys.stdout.write(whole)

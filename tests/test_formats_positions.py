"""Every format counts columns as its own spec demands, whatever --offset-encoding says; with emoji and U+FFFD."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Ran
from hypothesis import given
from hypothesis import strategies as st

from newslint.model import OFFSET_ENCODINGS, Article, OffsetEncoding
from newslint.places import further, place, position

Call = Callable[..., Ran]
SIZES = {"utf-32": ("utf-32-le", 4), "utf-16": ("utf-16-le", 2), "utf-8": ("utf-8", 1)}
COPY = (
    "\ufeffA headline \U0001f600\r\n\r\n"
    "The \U0001f1fa\U0001f1e6 and M\ufffd\ufffdlaga, “Many experts believe” caf\u0065\u0301.\r"
    "\U0001f600\ufffd and the the \U0001f600 Zelenskyâ€™s bridge, many experts believe.\n"
)
ANY_TEXT = st.text(st.sampled_from("aé‘€\U0001f600\ufffd\u0301\ufeff\u2028 \n\r"), max_size=60)


def units(text: str, encoding: str) -> int:
    codec, size = SIZES[encoding]
    return len(text.encode(codec)) // size


def lines(text: str) -> list[str]:
    return re.split(r"\r\n|\n|\r", text)


def at(text: str, encoding: str, start: dict[str, int], end: dict[str, int]) -> str:
    """What stands between two places of one line, each with a line and a column in an encoding."""
    assert start["line"] == end["line"]
    codec, size = SIZES[encoding]
    data = lines(text)[start["line"] - 1].encode(codec)
    return data[(start["column"] - 1) * size : (end["column"] - 1) * size].decode(codec)


@given(text=ANY_TEXT, encoding=st.sampled_from(OFFSET_ENCODINGS), data=st.data())
def test_every_position_has_its_column_in_all_units(text: str, encoding: OffsetEncoding, data: Any) -> None:
    article = Article("a.txt", text, offset_encoding=encoding)
    offsets = data.draw(st.lists(st.integers(0, len(text)), max_size=8))
    for offset in offsets:
        if text[offset - 1 : offset + 1] == "\r\n":
            continue
        before = lines(text[:offset])
        found = position(article, offset)
        assert (found.line, found.offset) == (len(before), units(text[:offset], encoding))
        assert found.column == units(before[-1], encoding) + 1
        assert found.column_in("utf-8") == units(before[-1], "utf-8") + 1
        assert found.column_in("utf-16") == units(before[-1], "utf-16") + 1


@given(
    before=ANY_TEXT,
    text=st.text(st.sampled_from("aé\U0001f600\ufffd"), max_size=9),
    encoding=st.sampled_from(OFFSET_ENCODINGS),
)
def test_further_is_where_the_text_ends(before: str, text: str, encoding: OffsetEncoding) -> None:
    article = Article("a.txt", before + text, offset_encoding=encoding)
    start, end = position(article, len(before)), position(article, len(before + text))
    found = further(start, text, encoding)
    assert found[:3] == end[:3]
    assert [found.column_in(e) for e in ("utf-8", "utf-16")] == [end.column_in(e) for e in ("utf-8", "utf-16")]


def test_places_in_one_endless_line_cost_one_pass() -> None:
    class Counted(str):
        taken = 0

        def __getitem__(self, key: Any) -> str:
            piece = super().__getitem__(key)
            Counted.taken += len(piece)
            return piece

    text = Counted("‘word’ \U0001f600 " * 20_000)
    article = Article("a.txt", text)
    for start in range(0, len(text) - 9, 90):
        place(article, (start, start + 6))
    assert Counted.taken < 8 * len(text)  # and not half of it for each of the 2,000 places


@pytest.fixture
def copy(folder: Path) -> str:
    (folder / "a.txt").write_bytes(COPY.encode())
    return COPY


def run(newslint: Call, name: str, encoding: str) -> Any:
    checks = "replacement-character,mojibake,vague-attribution"
    ran = newslint("--isolated", "--select", checks, "--offset-encoding", encoding, "--format", name, "a.txt")
    assert ran.status == 1
    return ran.json


def quotes(newslint: Call) -> list[str]:
    found = [f["quote"] for f in run(newslint, "json", "utf-32")["files"][0]["findings"]]
    assert "\ufffd\ufffd" in found
    assert len(found) >= 4
    return found


@pytest.mark.parametrize("encoding", OFFSET_ENCODINGS)
def test_rdjson_counts_bytes_of_utf_8(newslint: Call, copy: str, encoding: str) -> None:
    told = run(newslint, "rdjson", encoding)["diagnostics"]
    ranges = [d["location"]["range"] for d in told]
    assert [at(copy, "utf-8", r["start"], r["end"]) for r in ranges] == quotes(newslint)
    mended = next(d for d in told if d["code"]["value"] == "mojibake")["suggestions"][0]
    replaced = at(copy, "utf-8", mended["range"]["start"], mended["range"]["end"])
    assert (replaced, mended["text"]) in {("â€™", "’"), ("Zelenskyâ€™s", "Zelensky’s")}


@pytest.mark.parametrize("encoding", OFFSET_ENCODINGS)
def test_sarif_counts_utf_16_code_units_and_says_so(newslint: Call, copy: str, encoding: str) -> None:
    told = run(newslint, "sarif", encoding)["runs"][0]
    assert told["columnKind"] == "utf16CodeUnits"
    regions = [r["locations"][0]["physicalLocation"]["region"] for r in told["results"]]

    def between(region: dict[str, Any]) -> str:
        sides = ({"line": region[f"{s}Line"], "column": region[f"{s}Column"]} for s in ("start", "end"))
        return at(copy, "utf-16", *sides)

    assert [between(r) for r in regions] == quotes(newslint)
    assert [r["snippet"]["text"] for r in regions] == quotes(newslint)
    fixed = next(r for r in told["results"] if r["ruleId"] == "mojibake")["fixes"][0]
    replacement = fixed["artifactChanges"][0]["replacements"][0]
    replaced = between(replacement["deletedRegion"])
    assert (replaced, replacement["insertedContent"]["text"]) in {("â€™", "’"), ("Zelenskyâ€™s", "Zelensky’s")}


@pytest.mark.parametrize("encoding", OFFSET_ENCODINGS)
def test_formats_whose_spec_is_silent_count_as_asked_for(newslint: Call, copy: str, encoding: str) -> None:
    want = [(f["start"]["line"], f["start"]["column"]) for f in run(newslint, "json", encoding)["files"][0]["findings"]]
    args = ("--isolated", "--select", "replacement-character,mojibake,vague-attribution", "--offset-encoding", encoding)
    concise = newslint(*args, "--format", "concise", "--quiet", "a.txt").out
    github = newslint(*args, "--format", "github", "a.txt").out
    checkstyle = newslint(*args, "--format", "checkstyle", "a.txt").out
    pairs = (
        re.findall(r"^a.txt:(\d+):(\d+):", concise, re.MULTILINE),
        re.findall(r"line=(\d+),endLine=\d+,col=(\d+)", github),
        re.findall(r'line="(\d+)" column="(\d+)"', checkstyle),
    )
    for found in pairs:
        assert [(int(line), int(column)) for line, column in found] == want


@pytest.mark.parametrize("encoding", OFFSET_ENCODINGS)
def test_across_files_too(newslint: Call, folder: Path, encoding: str) -> None:
    one, other = (f"\U0001f600 “Caf\u00e9” and Volodymyr {name} met \U0001f600 Jens Stoltenberg. {name} spoke.\n"
                  for name in ("Zelenskyy", "Zelenskiy"))  # fmt: skip
    (folder / "a.txt").write_text(one, encoding="utf-8")
    (folder / "b.txt").write_text(other, encoding="utf-8")
    args = ("--isolated", "--select", "name-variant-across-files", "--offset-encoding", encoding, "a.txt", "b.txt")
    told = newslint(*args, "--format", "rdjson").json["diagnostics"]
    assert told
    for diagnostic in told:
        for where in (diagnostic["location"], *(r["location"] for r in diagnostic["related_locations"])):
            text = (folder / where["path"]).read_text(encoding="utf-8")
            assert at(text, "utf-8", where["range"]["start"], where["range"]["end"]) in {"Zelenskyy", "Zelenskiy"}
    log = json.loads(newslint(*args, "--format", "sarif").out)
    region = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]
    line = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    text = (folder / line).read_text(encoding="utf-8")
    start, end = ({"line": region[f"{s}Line"], "column": region[f"{s}Column"]} for s in ("start", "end"))
    assert at(text, "utf-16", start, end) in {"Zelenskyy", "Zelenskiy"}

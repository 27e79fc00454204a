"""`newslint anatomy`: what newslint sees in an article, as JSON, as a list, and over the copy."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import SEEDS, Ran

from newslint.cli.overlay import paint
from newslint.model import Article

Call = Callable[..., Ran]
COPY = """\
A Bridge at Last

LONDON (Reuters) - The council met on Monday. “We have waited for this bridge,” Mayor Ann Field said.

- the bridge

Image 1 of 8
"""


def test_json(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text(COPY, encoding="utf-8")
    data = newslint("anatomy", "--format", "json", "a.txt").json
    assert (data["version"], data["offset_encoding"]) == (1, "utf-32")
    file = data["files"][0]
    kinds = [(p["kind"], p["form"]) for p in file["parts"]]
    assert kinds == [
        ("headline", None),
        ("dateline", "dateline"),
        ("paragraph", None),
        ("list", None),
        ("caption", None),
    ]
    quotation = file["quotations"][0]
    assert COPY[quotation["start"] : quotation["end"]] == "We have waited for this bridge,"
    assert "Ann Field" in COPY[quotation["speaker"]["start"] : quotation["speaker"]["end"]]
    assert COPY[quotation["cue"]["start"] : quotation["cue"]["end"]] == "said"
    assert next(COPY[a:b] for a, b in file["sentences"]) == "The council met on Monday."


def test_text_lists_the_parts_and_who_speaks(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text(COPY, encoding="utf-8")
    out = newslint("anatomy", "a.txt").out
    assert "dateline (dateline)" in out
    assert re.search(r"“We have waited for this bridge,” — .*Ann Field", out)


@pytest.mark.parametrize("copy", [COPY, *[f.read_bytes().decode() for f in sorted(SEEDS.glob("*.txt"))]])
def test_the_colours_leave_every_letter_of_the_copy_in_place(copy: str) -> None:
    *painted, legend = paint(Article("a.txt", copy))
    assert "quotation" in legend
    assert re.sub(r"\x1b\[[\d;]*m", "", "".join(painted)) == copy
    assert "\x1b[" in "".join(painted) or copy.count("\n") > 5


def test_what_cannot_be_read_is_said_and_the_others_go_on(newslint: Call, folder: Path) -> None:
    (folder / "a.txt").write_text(COPY, encoding="utf-8")
    (folder / "b.txt").write_bytes(b"\0\0")
    ran = newslint("anatomy", "--format", "json", "a.txt", "b.txt", "none.txt")
    assert ran.status == 2
    assert [f["path"] for f in ran.json["files"]] == ["a.txt"]
    assert ["b.txt" in line or "none.txt" in line for line in ran.err.splitlines()] == [True, True]

"""What a page of examples can't show of the checks `markup` and `wire-mark`: file names, many findings, parts."""

from __future__ import annotations

import pytest

from newslint import engine, fix, registry
from newslint.model import Article, Finding
from newslint.plan import Choices, Plan

REGISTRY = registry.find()
COPY = "The ferry is back, the harbour board said on Monday.\n\n{}\n\nThe council voted for it by seven to two.\n"


def found(check: str, text: str, name: str = "copy.txt") -> list[Finding]:
    plan = Plan(REGISTRY, Choices({check: True}))
    outcome = engine.finish([engine.read(Article(name, text), plan)])
    assert not outcome.crashes
    return [f for f in outcome.results[0].findings if f.check == check]


@pytest.mark.parametrize(
    "line",
    [
        "## Why",
        "It is **late**.",
        "The [ferry](https://quay.example).",
        "![](a.jpg)",
        "It is <b>late</b>.",
        "<!-- x -->",
    ],
)
def test_markdown_is_expected_in_a_markdown_file(line: str) -> None:
    assert found("markup", COPY.format(line))
    assert not found("markup", COPY.format(line), "copy.md")


@pytest.mark.parametrize("line", ["[/vc_row]", "document.write('x');", "{% include x %}"])
def test_other_markup_is_flagged_there(line: str) -> None:
    assert found("markup", COPY.format(line), "copy.md")


def test_tags_are_expected_in_a_page() -> None:
    assert not found("markup", COPY.format("<p>Late</p>"), "copy.html")
    assert found("markup", COPY.format("It is **late**."), "copy.html")


def test_copy_that_is_markup_throughout_is_said_once_and_mended_as_a_whole() -> None:
    text = "\n".join(f"<p>The ferry is <b>late</b> on pier {n}.</p>" for n in range(30))
    (finding,) = found("markup", text)
    assert "30 times" in finding.message
    assert finding.fix is not None
    assert finding.fix.safe
    fixed, _ = fix.apply(text, [finding.fix])
    assert fixed == "\n".join(f"The ferry is late on pier {n}." for n in range(30))


def test_a_remark_that_allows_is_no_markup() -> None:
    assert not found("markup", COPY.format("<!-- newslint: allow no-source — an essay -->"))


def test_a_pasted_post_is_left_to_its_own_check() -> None:
    assert not found("markup", COPY.format('<blockquote class="twitter-tweet"><p>Late</p></blockquote>'))


def test_marks_in_hard_wrapped_copy_and_with_other_line_ends() -> None:
    text = COPY.format("-30-").replace("\n", "\r\n")
    assert [f.place.quote for f in found("wire-mark", text)] == ["-30-"]


def test_signs_that_divide_sections_are_no_marks() -> None:
    assert found("wire-mark", COPY.format("###"))
    assert not found("wire-mark", COPY.format("###\n\nThe bus is late, Coe said on Tuesday.\n\n###"))

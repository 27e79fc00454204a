"""Suppressions that stand in the copy: finding them, and letting findings through them.

`[newslint: allow author-bio — she is the story]` in plain text, or the same in `<!-- … -->` in Markdown and HTML. On a
line with copy it covers that line, alone on a line the next paragraph, and as `allow-file` the whole article.
`[sic]` behind a word allows whatever is said of that word.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate

from .lazy import Lazy
from .model import Allowance, Article, Finding, Span
from .places import line_starts

_REMARK = Lazy(
    r"(?:\[|<!--)[ \t]{0,20}[Nn]ewslint:[ \t]{0,20}([Aa]llow(?:-file)?)[ \t]{1,20}"
    r"([\w,-]{1,500}(?:,[ \t]?[\w-]{1,80}){0,20})"
    r"(?:(?:[ \t]{1,20}(?:—|–|--?)|[ \t]{0,20}:)[ \t]{1,20}([^\r\n\]]{0,500}?))?[ \t]{0,20}(?:\]|-->)"
)
_ATTEMPT = Lazy(r"(?:\[|<!--)[ \t]{0,20}[Nn]ewslint:[^\]\r\n]{0,200}?(?:\]|-->|(?=[\r\n])|\Z)")
_SIC = Lazy(r"[ \t]?[\"'”’]?[ \t]?\[sic[\].!]", re.IGNORECASE)
_BLANK_LINE = Lazy(r"(?:\r\n|\n|\r(?!\n))[ \t]*(?=\r\n|\n|\r|\Z)")
_LINE_END = Lazy(r"\r\n|\n|\r")
_COPY = Lazy(r"[^ \t\r\n]")


def find(article: Article) -> list[Allowance]:
    """Every allowance of the article, in order; one that cannot be understood allows nothing and has no ids."""
    text = article.text
    if "ewslint:" not in text:
        return []
    found, blanks = [], [blank.start() for blank in _BLANK_LINE.finditer(text)]
    for attempt in _ATTEMPT.finditer(text):
        match = _REMARK.match(text, attempt.start())
        span = Span(*attempt.span())
        found.append(_allowance(article, match, blanks) if match else Allowance(span, Span(span.end, span.end), (), ""))
    return found


def _allowance(article: Article, match: re.Match[str], blanks: Sequence[int]) -> Allowance:
    kind, ids, reason = match.groups()
    span = Span(match.start(), match.end())
    names = tuple(name for name in (part.strip() for part in ids.split(",")) if name)
    scope = Span(0, len(article.text)) if kind.lower() == "allow-file" else _scope(article, span, blanks)
    return Allowance(span, scope, names, reason or "")


def _scope(article: Article, span: Span, blanks: Sequence[int]) -> Span:
    """What a remark covers; `blanks` are the places of the text's blank lines."""
    text, starts = article.text, line_starts(article)
    begin = starts[bisect_right(starts, span.start) - 1]
    stop = _LINE_END.search(text, span.end)
    end = stop.start() if stop else len(text)
    if text[begin : span.start].strip() or text[span.end : end].strip():
        return Span(begin, end)
    copy = _COPY.search(text, end)
    if copy is None:
        return Span(end, end)
    blank = bisect_left(blanks, copy.start())
    return Span(copy.start(), blanks[blank] if blank < len(blanks) else len(text))


def is_sic(text: str, span: Span) -> bool:
    """Whether the writer has marked the words as meant: `[sic]` stands right behind them."""
    end = span.end  # of most findings a look at the next characters tells that no bracket opens there
    return span.start < end and "[" in text[end : end + 4] and _SIC.match(text, end) is not None


def sift(findings: Iterable[Finding], allowances: Sequence[Allowance]) -> tuple[list[Finding], list[set[str]], int]:
    """Divide findings: those that stand, per allowance the ids of those it allowed, and how many were allowed.

    A finding on an allowance's own remark is dropped: that remark is no part of the article.
    """
    if not allowances:
        return list(findings), [], 0
    begins = [allowance.span.start for allowance in allowances]
    outside = [f for f in findings if not _in_remark(f.place.span, begins, allowances)]
    by_check: dict[str, list[Finding]] = defaultdict(list)
    for finding in sorted(outside, key=_start):
        by_check[finding.check].append(finding)
    used: list[set[str]] = [set() for _ in allowances]
    hidden: set[int] = set()
    for check, own in by_check.items():
        depths = [0] * (len(own) + 1)  # by how many more allowances a finding is covered than the one before it
        for number, allowance in enumerate(allowances):
            if check in allowance.ids:
                low, high = (bisect_left(own, edge, key=_start) for edge in allowance.scope)
                if low < high:
                    used[number].add(check)
                    depths[low] += 1
                    depths[high] -= 1
        hidden.update(id(f) for f, depth in zip(own, accumulate(depths), strict=False) if depth)
    return [f for f in outside if id(f) not in hidden], used, len(hidden)


def _start(finding: Finding) -> int:
    return finding.place.span.start


def _in_remark(span: Span, begins: Sequence[int], allowances: Sequence[Allowance]) -> bool:
    """Whether a finding stands on an allowance's remark; these come in order."""
    near = bisect_right(begins, span.start) - 1
    return near >= 0 and span.start < span.end <= allowances[near].span.end

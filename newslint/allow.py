"""Suppressions that stand in the copy: finding them, and letting findings through them.

`[newslint: allow author-bio — she is the story]` in plain text, or the same in `<!-- … -->` in Markdown and HTML. On a
line with copy it covers that line, alone on a line the next paragraph, and as `allow-file` the whole article.
`[sic]` behind a word allows whatever is said of that word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .lazy import Lazy
from .model import Allowance, Article, Finding, Span

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
    found = []
    for attempt in _ATTEMPT.finditer(text):
        match = _REMARK.match(text, attempt.start())
        span = Span(*attempt.span())
        found.append(_allowance(text, match) if match else Allowance(span, Span(span.end, span.end), (), ""))
    return found


def _allowance(text: str, match: re.Match[str]) -> Allowance:
    kind, ids, reason = match.groups()
    span = Span(match.start(), match.end())
    names = tuple(name for name in (part.strip() for part in ids.split(",")) if name)
    scope = Span(0, len(text)) if kind.lower() == "allow-file" else _scope(text, span)
    return Allowance(span, scope, names, reason or "")


def _scope(text: str, span: Span) -> Span:
    begin = max(text.rfind("\n", 0, span.start), text.rfind("\r", 0, span.start)) + 1
    stop = _LINE_END.search(text, span.end)
    end = stop.start() if stop else len(text)
    if text[begin : span.start].strip() or text[span.end : end].strip():
        return Span(begin, end)
    copy = _COPY.search(text, end)
    if copy is None:
        return Span(end, end)
    blank = _BLANK_LINE.search(text, copy.start())
    return Span(copy.start(), blank.start() if blank else len(text))


def is_sic(text: str, span: Span) -> bool:
    """Whether the writer has marked the words as meant: `[sic]` stands right behind them."""
    end = span.end  # of most findings a look at the next characters tells that no bracket opens there
    return span.start < end and "[" in text[end : end + 4] and _SIC.match(text, end) is not None


def sift(findings: Iterable[Finding], allowances: Sequence[Allowance]) -> tuple[list[Finding], list[set[str]], int]:
    """Divide findings: those that stand, per allowance the ids of those it allowed, and how many were allowed.

    A finding on an allowance's own remark is dropped: that remark is no part of the article.
    """
    kept: list[Finding] = []
    used: list[set[str]] = [set() for _ in allowances]
    allowed = 0
    for finding in findings:
        span = finding.place.span
        if any(a.span.start <= span.start < span.end <= a.span.end for a in allowances):
            continue
        holders = [i for i, a in enumerate(allowances) if finding.check in a.ids and _covers(a.scope, span)]
        for i in holders:
            used[i].add(finding.check)
        allowed += bool(holders)
        if not holders:
            kept.append(finding)
    return kept, used, allowed


def _covers(scope: Span, span: Span) -> bool:
    return scope.start <= span.start < scope.end or (span.start == span.end == 0 and scope.start == 0)

"""Running the examples on a check's page. For the built-in rooms and for authors of outside checks alike.

A page (README.md, or known.md for what a check gets wrong today) holds fenced blocks:

- ```` ```flag ```` and ```` ```pass ````: every line is an example of its own;
- ```` ```article ````: the whole block is one article, to be flagged where it is marked, if anywhere;
- ```` ```files ````: several articles, each opened by a line `=== name.txt`, for checks across files.

`[[wrong]]` marks what must be flagged, `[[wrong => right]]` also the text after the fix, `[[]]` at the very start a
finding about the whole article. Words after the block's name: `escaped` (`\\u200b`, `\\x92` stand for characters),
`bytes` (for bytes), `name=value` for the check's options (the value as in JSON, without spaces).

A test module needs one line: `test_examples = newslint.testing.examples(check, page)`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from . import engine, fix
from .inputs import decode
from .model import Article, Check, Finding
from .named import NamedTuple
from .plan import Choices, Plan
from .registry import Registry

_FENCE = re.compile(r"^(`{3,})(flag|pass|article|files)\b([^\n]*)\n(.*?)\n\1[ \t]*$", re.MULTILINE | re.DOTALL)
_MARK = re.compile(r"\[\[(.*?)(?: => (.*?))?\]\](?!\])", re.DOTALL)
_FILE = re.compile(r"^=== (\S+)\n", re.MULTILINE)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2}))")


class Marked(NamedTuple):
    """One article of an example: its text, the spans that must be flagged, and the text after the fixes, if marked."""

    name: str
    article: Article
    marks: tuple[tuple[int, int], ...]
    fixed: str | None


class Example(NamedTuple):
    """What a block or a line of it asks for; `line` is where on the page it stands."""

    line: int
    texts: tuple[Marked, ...]
    options: dict[str, Any]

    def __str__(self) -> str:
        return f"line {self.line}: {self.texts[0].article.text[:60]!r}"


def read(page: Path) -> list[Example]:
    """The examples of a page, in order. ValueError for a block that marks nothing but should, and the like."""
    text = page.read_text(encoding="utf-8")
    found = []
    for match in _FENCE.finditer(text):
        line = text.count("\n", 0, match.start()) + 2
        found += list(_examples(match[2], match[3].split(), match[4], line, page))
    return found


def _examples(kind: str, words: list[str], body: str, line: int, page: Path) -> Iterator[Example]:
    modes = {w for w in words if "=" not in w}
    options = {
        name.replace("-", "_"): json.loads(value) for name, _, value in (w.partition("=") for w in words if "=" in w)
    }
    options = {name: tuple(v) if isinstance(v, list) else v for name, v in options.items()}
    if kind == "article":
        yield Example(line, (marked("example.txt", body, modes),), options)
    elif kind == "files":
        pieces = _FILE.split(body)[1:]
        texts = [marked(name, text.rstrip("\n"), modes) for name, text in zip(pieces[::2], pieces[1::2], strict=True)]
        yield Example(line, tuple(texts), options)
    else:
        for number, row in enumerate(body.split("\n"), line):
            if row.strip():
                example = Example(number, (marked("example.txt", row, modes),), options)
                if bool(example.texts[0].marks) != (kind == "flag"):
                    raise ValueError(f"{page}:{number}: a {kind} line {'without' if kind == 'flag' else 'with'} a mark")
                yield example


def marked(name: str, body: str, modes: frozenset[str] | set[str] = frozenset()) -> Marked:
    """Take the marks out of a text and remember where they stood."""
    pieces, marks, fixed, at, length, last = [], [], [], 0, 0, 0
    has_fix = False
    for match in _MARK.finditer(body):
        plain, wrong = _plain(body[at : match.start()], modes), _plain(match[1], modes)
        pieces += [plain, wrong]
        length += len(_text(plain, modes))
        marks.append((length, length + len(_text(wrong, modes))))
        length = marks[-1][1]
        has_fix |= match[2] is not None
        fixed += [plain, wrong if match[2] is None else _plain(match[2], modes)]
        at = last = match.end()
    rest = _plain(body[last:], modes)
    joined = "".join([*pieces, rest])
    decoded = decode(joined.encode("latin-1")) if "bytes" in modes else None
    article = Article(name, decoded.text, decoded.meta()) if decoded else Article(name, joined)
    return Marked(name, article, tuple(marks), "".join([*fixed, rest]) if has_fix else None)


def _plain(text: str, modes: frozenset[str] | set[str]) -> str:
    if not modes & {"escaped", "bytes"}:
        return text
    return _ESCAPE.sub(lambda m: chr(int(m[1] or m[2] or m[3], 16)), text)


def _text(piece: str, modes: frozenset[str] | set[str]) -> str:
    return decode(piece.encode("latin-1")).text if "bytes" in modes else piece


def problems(check: Check, example: Example, registry: Registry | None = None) -> list[str]:
    """What the check does otherwise than the example promises; an empty list is what one wants.

    `registry` is needed for checks that look at what others did, such as unused-allowance.
    """
    found = lint(check, example, [t.article for t in example.texts], registry)
    wrong = []
    for text in example.texts:
        here = [f for f in found if f.place.source == text.name]
        wrong += _misplaced(text, here) or _misfixed(check, example, text, here, registry)
    return wrong


def lint(check: Check, example: Example, articles: list[Article], registry: Registry | None = None) -> list[Finding]:
    """The findings of the check, and only of it, on some articles. AssertionError where it crashes."""
    registry = registry or Registry([], [check])
    plan = Plan(registry, Choices({check.id: True}, {check.id: example.options}))
    outcome = engine.finish([engine.read(article, plan) for article in articles])
    crashed = [c for c in outcome.crashes if c.check == check.id]
    assert not crashed, crashed[0]
    return [f for result in outcome.results for f in result.findings if f.check == check.id]


def _misplaced(text: Marked, found: list[Finding]) -> list[str]:
    places = [tuple(f.place.span) for f in found]
    quoted = text.article.text
    missed = [f"{text.name}: not flagged: {quoted[a:b]!r} at {a}-{b}" for a, b in text.marks if (a, b) not in places]
    other = [
        f"{text.name}: flagged: {f.place.quote!r} at {f.place.span}"
        for f in found
        if tuple(f.place.span) not in text.marks
    ]
    return missed + other


def _misfixed(
    check: Check, example: Example, text: Marked, found: list[Finding], registry: Registry | None
) -> list[str]:
    fixes = [f.fix for f in found if f.fix is not None]
    if text.fixed is None:
        return []
    fixed, _ = fix.apply(text.article.text, fixes)
    if _loose(fixed) != _loose(text.fixed):
        return [f"{text.name}: the fix gives {fixed!r}, not {text.fixed!r}"]
    left = lint(check, example, [Article(text.name, fixed)], registry) if len(example.texts) == 1 else []
    return [f"{text.name}: the fixed copy is flagged again: {f.place.quote!r}" for f in left if f.fix is not None]


def _loose(text: str) -> str:
    """Where a whole block is cut out, the empty lines that go with it are the fix's own affair."""
    return re.sub(r"\s*\n\s*", "\n", text).strip("\n")


def examples(check: Check, page: Path, registry: Registry | None = None) -> Callable[..., None]:
    """A pytest test of a page: every example is one case."""
    import pytest

    @pytest.mark.parametrize("example", read(page), ids=str)
    def test(example: Example) -> None:
        assert not problems(check, example, registry)

    made: Callable[..., None] = test
    return made

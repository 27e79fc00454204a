"""The nouns of newslint: what an article is, what a check says of it, what becomes of that.

Everything is immutable, and nothing here knows how an article is read, taken apart or reported.
Tuples rather than dataclasses: forty dataclasses cost about 50 ms at start-up, forty NamedTuples 9.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal

from .named import NamedTuple

Severity = Literal["hint", "warning", "error"]
SEVERITIES: tuple[Severity, ...] = ("hint", "warning", "error")
"""From taste and doubt, over what an editor should look at, to what is broken whatever the style."""


OffsetEncoding = Literal["utf-32", "utf-16", "utf-8"]
OFFSET_ENCODINGS: tuple[OffsetEncoding, ...] = ("utf-32", "utf-16", "utf-8")


class Span(NamedTuple):
    """A half-open run of `Article.text`, in Unicode code points. (0, 0) stands for the article as a whole."""

    start: int
    end: int


class Position(NamedTuple):
    """A point in a text: line and column from 1, offset from 0, the last two in the run's offset encoding.

    `utf8` and `utf16` are the column in those code units, for report formats that demand one of them; 0 stands for
    "the same as `column`", as on every line that is ASCII so far.
    """

    line: int
    column: int
    offset: int
    utf8: int = 0
    utf16: int = 0

    def column_in(self, encoding: Literal["utf-16", "utf-8"]) -> int:
        """The column in UTF-16 code units or UTF-8 bytes, whatever the run counts in."""
        return (self.utf8 if encoding == "utf-8" else self.utf16) or self.column


class Place(NamedTuple):
    """A span that carries all that is needed to show it, so that no file is opened again.

    `before` and `after` are what stands around the quote on its line, cut to about a screen's width;
    `span` is in code points whatever the offset encoding of `start` and `end`.
    """

    source: str
    span: Span
    start: Position
    end: Position
    quote: str
    before: str
    after: str


class Article:
    """One text to lint, exactly as decoded: line endings and BOM kept, never normalised.

    `meta` holds what the reader knows beside the text: `invalid` (a tuple of (offset, byte) for bytes that could
    not be decoded, each of them one U+FFFD of the text), `encoding` (the codec's name), `credit` and the like for
    formats that have such fields. `offset_encoding` is what the columns and offsets of its places are counted in.
    """

    __slots__ = ("_anatomy", "_lines", "_offsets", "_wide", "meta", "offset_encoding", "source", "text")

    def __init__(
        self,
        source: str,
        text: str,
        meta: Mapping[str, Any] | None = None,
        offset_encoding: OffsetEncoding = "utf-32",
    ) -> None:
        self.source = source
        self.text = text
        self.meta: Mapping[str, Any] = meta or {}
        self.offset_encoding: OffsetEncoding = offset_encoding
        self._anatomy: Any = None  # kept by newslint.anatomy.of
        self._lines: Any = None  # these three are kept by newslint.places
        self._offsets: Any = None
        self._wide: Any = None


class Edit(NamedTuple):
    """Put `text` in the place of the code points from `start` to `end`."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """Edits that mend a flag together. `safe` means that the meaning of the copy cannot change."""

    edits: tuple[Edit, ...]
    safe: bool = True


class Related(NamedTuple):
    """Another place that explains a flag: a span of the same article, or a Place in another one."""

    where: Span | Place
    message: str


class Flag(NamedTuple):
    """What a check says: where, what is wrong and what to do. `severity` overrides the check's own.

    `url` is a page about this very fault, where there is one.
    """

    span: Span
    message: str
    fix: Fix | None = None
    suggestions: tuple[Edit, ...] = ()
    related: tuple[Related, ...] = ()
    severity: Severity | None = None
    url: str | None = None


class RelatedPlace(NamedTuple):
    """A Related whose place has been worked out."""

    place: Place
    message: str


class Finding(NamedTuple):
    """A flag signed by its check and placed.

    `inside` is the check whose flagged block holds this finding, if any. `points` has the start and the end of every
    edit, those of the fix first, then those of the suggestions.
    """

    check: str
    topic: str
    severity: Severity
    message: str
    place: Place
    fix: Fix | None = None
    suggestions: tuple[Edit, ...] = ()
    related: tuple[RelatedPlace, ...] = ()
    inside: str | None = None
    points: tuple[tuple[Position, Position], ...] = ()
    url: str | None = None


class Allowance(NamedTuple):
    """A remark in the copy that allows findings: `span` is the remark, `scope` what it covers, `ids` what it allows."""

    span: Span
    scope: Span
    ids: tuple[str, ...]
    reason: str


class NoOptions(NamedTuple):
    """The options of a check that has none."""


class PathOrName(str):
    """An option that is a path, from the folder of its configuration, or a bare word that names what is shipped."""

    __slots__ = ()


Options = Any  # a NamedTuple of the check's own, every field with a default
Facts = Any  # what `gather` returns: lists, dicts, strings, numbers and Places only, so that it can be stored
Run = Callable[[Article, Options], Iterator[Flag]]
Gather = Callable[[Article, Options], Facts]
Conclude = Callable[[Sequence[Facts], Options], Iterator[tuple[Place, Flag]]]
Audit = Callable[[Sequence[tuple[Allowance, frozenset[str]]], frozenset[str], frozenset[str]], Iterator[Flag]]
Measure = Callable[[Article, Options], Mapping[str, float]]
Reads = Callable[[Options], Sequence[str]]


class Unavailable(Exception):
    """Raised by a check that cannot run here (a missing extra, no server); its text is the reason shown."""


class Check:
    """One check, as a value.

    A check has one of three ways to work: `run` reads one article; `gather` and `conclude` read one article each and
    then all facts together (the span of a concluded flag is ignored, its Place counts); `audit` looks, when an article
    is done, at its allowances, each with the ids of the findings it allowed, at the ids of the checks that ran and need
    no other file, and at all ids known.

    `id` is kebab-case and names the fault. `default` tells whether it runs unless switched off. `block` says that it
    flags whole lines or blocks that don't belong, so that findings inside are shown under its own. `measure` gives
    figures of an article for the report. `reads` names the files that its options have it read, so that what is kept of
    earlier runs is not used when they change. `topic` is only for checks from outside; a room's topic is its folder.
    """

    __slots__ = (
        "audit", "block", "conclude", "default", "gather", "id", "measure", "options", "reads", "run", "severity",
        "summary", "topic",
    )  # fmt: skip

    def __init__(
        self,
        id: str,
        summary: str,
        run: Run | None = None,
        options: type = NoOptions,
        severity: Severity = "warning",
        *,
        default: bool = True,
        gather: Gather | None = None,
        conclude: Conclude | None = None,
        audit: Audit | None = None,
        measure: Measure | None = None,
        reads: Reads | None = None,
        block: bool = False,
        topic: str = "",
    ) -> None:
        if sum((run is not None, gather is not None and conclude is not None, audit is not None)) != 1:
            raise TypeError(f"check {id!r} needs run, or gather and conclude, or audit, and one of them only")
        self.id = id
        self.summary = summary
        self.run = run
        self.options = options
        self.severity: Severity = severity
        self.default = default
        self.gather = gather
        self.conclude = conclude
        self.audit = audit
        self.measure = measure
        self.reads = reads
        self.block = block
        self.topic = topic

    def __repr__(self) -> str:
        return f"Check({self.id!r})"

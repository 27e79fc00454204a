"""What the tests of report formats share: hostile copy, and a report made by hand."""

from __future__ import annotations

import io
from typing import Any

from newslint.engine import Crash
from newslint.model import Edit, Finding, Fix, OffsetEncoding, Place, Position, RelatedPlace, Span
from newslint.report import FileReport, Report
from newslint.reports import Look, write

# Control characters, direction marks, lone surrogates, noncharacters, and words of every format's own language.
EVIL = (
    "\x1b]0;owned\x07 a\x00b\x9b31m\u202e\u2066\u2028\x85\ud800\udfff\ufffe\uffff\U000e0041\r\n::error::forged %0A"
    " ##[error]forged ]]> <script>alert(1)</script> &lt; \"' | `x` [link](https://evil.example) ![p](//evil.example)"
    " https://evil.example www.evil.example {0} {{x}} \\"
)
RAW = set("\x00\x07\x1b\x7f\x85\x9b\u202e\u2066\u2028\ud800\udfff\ufffe\uffff\U000e0041")


def place(path: str, quote: str, start: tuple[int, int] = (3, 5)) -> Place:
    line, column = start
    end = Position(line, column + len(quote), 20 + len(quote))
    return Place(path, Span(20, 20 + len(quote)), Position(line, column, 20), end, quote, EVIL, EVIL)


def finding(path: str = "a.txt", message: str = "Mend it.", quote: str = "quote", **more: Any) -> Finding:
    where = place(path, quote)
    fix, edits = Fix((Edit(20, 20 + len(quote), "new"),), safe=False), (Edit(20, 21, EVIL),)
    given: dict[str, Any] = {
        "fix": fix,
        "suggestions": edits,
        "related": (RelatedPlace(where, message),),
        "points": ((where.start, where.end),) * 2,
    }
    return Finding("replacement-character", "characters", "warning", message, where, **given | more)


def report(*files: FileReport, encoding: OffsetEncoding = "utf-32", **more: Any) -> Report:
    return Report(files, more.pop("crashes", ()), more.pop("unavailable", {}), frozenset(), encoding, **more)


def hostile() -> Report:
    """A report in which every text that copy, its name or a check can give is hostile."""
    read = FileReport(EVIL, "checked", None, (finding(EVIL, EVIL, EVIL), finding(EVIL, EVIL, EVIL)))
    failed = FileReport(EVIL + "2", "failed", EVIL)
    skipped = FileReport(EVIL + "3", "skipped", EVIL)
    return report(read, failed, skipped, crashes=(Crash("embed", EVIL, EVIL),), unavailable={"caption": EVIL})


def written(name: str, told: Report, **look: Any) -> str:
    """The whole report in a format; it must be text that UTF-8 can hold."""
    out = io.StringIO()
    for piece in write(name, told, Look(failures=True, **look)):
        out.write(piece)
    out.getvalue().encode("utf-8")
    return out.getvalue()

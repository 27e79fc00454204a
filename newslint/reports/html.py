"""One page for a browser, with nothing to load: no script, no picture, no font. All text of the copy is escaped."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from ..model import Finding, RelatedPlace
from ..report import FileReport, Report
from . import Look, summary
from .screen import one_line
from .troubles import troubles

SHOWN = 400  # characters of a quote
AROUND = 100  # characters of copy on either side of it
STYLE = """
:root { color-scheme: light dark; --error: #b00020; --warning: #8a5a00; --hint: #0b5f8a; --line: #8884; }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a95; --warning: #ffc266; --hint: #7cc9f0; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { border-bottom: 1px solid var(--line); overflow-wrap: anywhere; font-size: 1.15rem; margin-top: 2.5rem; }
article { margin: 1rem 0; padding-left: .8rem; border-left: 4px solid var(--line); }
article.inside { margin-left: 2rem; }
.error { border-color: var(--error); } .warning { border-color: var(--warning); } .hint { border-color: var(--hint); }
.error b { color: var(--error); } .warning b { color: var(--warning); } .hint b { color: var(--hint); }
h3 { font-size: 1rem; font-weight: normal; margin: 0; }
p, ul { margin: .2rem 0; }
blockquote { margin: .3rem 0; font-family: Georgia, serif; overflow-wrap: anywhere; }
mark { padding: 0 .1em; }
"""
HEAD = f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>newslint</title>
<style>{STYLE}</style>
</head>
<body>
<h1>newslint</h1>
"""


def write(report: Report, look: Look) -> Iterator[str]:
    """The summary, what went wrong, and a section for each article that has findings."""
    yield HEAD + f"<p>{_text(summary(report))}</p>\n"
    if told := list(troubles(report)):
        items = "".join(f"<li>{_text(f'{t.path}: {t.message}' if t.path else t.message)}</li>\n" for t in told)
        yield f"<ul>\n{items}</ul>\n"
    for file in report.files:
        if file.findings:
            yield from _file(file)
    yield "</body>\n</html>\n"


def _file(file: FileReport) -> Iterator[str]:
    verdict = f": {file.verdict}" if file.verdict else ""
    yield f"<section>\n<h2>{_text(file.path)}{verdict}</h2>\n"
    for finding in file.findings:
        yield _finding(finding)
    yield "</section>\n"


def _finding(finding: Finding) -> str:
    at, whole = finding.place.start, finding.place.span == (0, 0)
    where = "the whole article" if whole else f"{at.line}:{at.column}"
    kind = finding.severity + (" inside" if finding.inside else "")
    lines = [
        f'<article class="{kind}">',
        f"<h3><b>{finding.severity}</b> {_text(finding.check)} · {where}</h3>",
        "" if whole else _quote(finding),
        f"<p>{_text(finding.message)}</p>",
        _list([*map(_related, finding.related), *(f"perhaps: {_text(e.text)}" for e in finding.suggestions)]),
        "</article>",
    ]
    return "\n".join(line for line in lines if line) + "\n"


def _quote(finding: Finding) -> str:
    """The place in its copy; `dir="auto"` for Arabic and Hebrew."""
    place = finding.place
    before, after = place.before, place.after
    if len(before) > AROUND:
        before = "…" + before[-AROUND:].partition(" ")[2]
    if len(after) > AROUND:
        after = after[:AROUND].rpartition(" ")[0] + " …"
    shown = place.quote[:SHOWN] + ("…" if len(place.quote) > SHOWN else "")
    return f'<blockquote dir="auto">{_copy(before)}<mark>{_copy(shown)}</mark>{_copy(after)}</blockquote>'


def _related(related: RelatedPlace) -> str:
    place = related.place
    told = f" ({related.message})" if related.message else ""
    return _text(f"{place.source}:{place.start.line}: “{place.quote[:SHOWN]}”{told}")


def _list(items: list[str]) -> str:
    return "<ul>" + "".join(f"<li>{item}</li>" for item in items) + "</ul>" if items else ""


def _text(text: str) -> str:
    return escape(one_line(text))


def _copy(text: str) -> str:
    """Copy, with the spaces at its ends kept."""
    edge = (" " if text[:1].isspace() else "", " " if text[-1:].isspace() else "")
    return _text(text).join(edge) if text.strip() else edge[0]

"""The remark that allows a finding, in the form that the document's format hides best; see `allow`."""

from __future__ import annotations

from ..model import Article, Edit, Finding
from ..places import line_starts

_MARKUP = (".md", ".markdown", ".html", ".htm")
_MARKUP_LANGUAGES = ("markdown", "html")


def remark(finding: Finding, article: Article, path: str, language: str) -> Edit:
    """The edit that puts the remark in: behind the line on which the finding begins, which it then covers.

    Blanks at the end of a line would not be that any more, so their remark stands on a line of its own above. A finding
    about the article as a whole is allowed in a paragraph of its own at the end of the article.
    """
    text, (start, end) = article.text, finding.place.span
    comment = path.lower().endswith(_MARKUP) or language in _MARKUP_LANGUAGES
    whole = start == end == 0
    words = f"newslint: allow{'-file' if whole else ''} {finding.check}"
    said = f"<!-- {words} -->" if comment else f"[{words}]"
    if whole:
        return _at_the_end(text, said)
    begins = line_starts(article)
    line = finding.place.start.line
    stop = begins[line] if line < len(begins) else len(text)
    at = start + len(text[start:stop].rstrip("\r\n"))
    if not text[start:at].strip():
        return Edit(begins[line - 1], begins[line - 1], f"{said}{_line_end(text)}")
    return Edit(at, at, f" {said}")


def _at_the_end(text: str, said: str) -> Edit:
    at, end = len(text), _line_end(text)
    gap = "" if text.endswith(end * 2) else end if text.endswith(end) else end * 2
    return Edit(at, at, f"{gap}{said}{end}")


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n" if "\n" in text or "\r" not in text else "\r"

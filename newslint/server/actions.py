"""What the editor offers to do about a finding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from lsprotocol import types

from ..model import Edit, Finding, Fix, Position
from ..places import position
from ..registry import Registry
from ..reports.screen import visible
from .allowing import remark
from .diagnostics import diagnostic, file_uri, point
from .documents import Document, offset

FIX_ALL = "source.fixAll.newslint"
KINDS = [types.CodeActionKind.QuickFix, FIX_ALL]
LONGEST = 40  # code points of copy in a title


def wanted(kind: str, only: Sequence[str] | None) -> bool:
    """Whether a client asks for actions of a kind: it names the kind, one above it, or none at all."""
    return only is None or any(kind == name or kind.startswith(f"{name}.") or not name for name in map(str, only))


def touched(findings: Sequence[Finding], document: Document, asked: types.CodeActionParams) -> list[Finding]:
    """The findings that the editor asks about: in its range, and those of the diagnostics it names, if it names ours.

    One about the article as a whole is there for all of the first line.
    """
    article = document.article()
    start, end = offset(article, asked.range.start), offset(article, asked.range.end)
    first = asked.range.start.line == 0
    inside = [f for f in findings if _overlap(f, start, end) or (first and f.place.span == (0, 0))]
    named = {(d.code, _key(d.range)) for d in asked.context.diagnostics}
    chosen = [f for f in inside if (f.check, _key(types.Range(*map(point, f.place[2:4])))) in named]
    return chosen or inside


def quick_fixes(
    findings: Sequence[Finding], document: Document, registry: Registry, versioned: bool
) -> Iterator[types.CodeAction]:
    """For each finding its fix, its suggestions and the remark that allows it; safe fixes first, remarks last."""
    article = document.article()
    made: list[tuple[int, types.CodeAction]] = []
    for finding in findings:
        about = [diagnostic(finding, registry, file_uri, related=False)]
        points = iter(finding.points)
        if finding.fix is not None:
            edits = [
                _text_edit(e, *p)
                for e, p in zip(finding.fix.edits, islice(points, len(finding.fix.edits)), strict=True)
            ]
            action = _action(_fix_title(finding, finding.fix, article.text), edits, document, versioned, about)
            action.is_preferred = finding.fix.safe
            made.append((0 if finding.fix.safe else 2, action))
        for edit, ends in zip(finding.suggestions, points, strict=True):
            title = f"{_what(edit, article.text)} ({finding.check})"
            made.append((1, _action(title, [_text_edit(edit, *ends)], document, versioned, about)))
        if registry.check(finding.check).audit is None:  # what is said of a remark can't be allowed by another
            edit = remark(finding, article, document.path, document.language)
            edits = [_text_edit(edit, position(article, edit.start), position(article, edit.end))]
            where = "in this article" if finding.place.span == (0, 0) else "here"
            made.append((3, _action(f"Allow {finding.check} {where}", edits, document, versioned, about)))
    return (action for _, action in sorted(made, key=lambda pair: pair[0]))


def fix_all(document: Document) -> types.CodeAction:
    """The action that makes all safe fixes; its edit is worked out when it is chosen."""
    data = {"uri": document.uri}
    return types.CodeAction(title="Make all safe fixes of newslint", kind=FIX_ALL, data=data)


def rewriting(document: Document, new: str, versioned: bool) -> types.WorkspaceEdit:
    """The edit that makes the document's text a new one, line by line, so that what is untouched keeps its marks."""
    from difflib import SequenceMatcher

    article = document.article()
    old_lines, new_lines = article.text.splitlines(keepends=True), new.splitlines(keepends=True)
    starts = [0]
    for line in old_lines:
        starts.append(starts[-1] + len(line))
    edits = []
    for tag, a, b, c, d in SequenceMatcher(None, old_lines, new_lines).get_opcodes():
        if tag != "equal":
            ends = position(article, starts[a]), position(article, starts[b])
            edits.append(_text_edit(Edit(starts[a], starts[b], "".join(new_lines[c:d])), *ends))
    return _workspace_edit(document, edits, versioned)


def _fix_title(finding: Finding, fix: Fix, text: str) -> str:
    what = _what(fix.edits[0], text) if len(fix.edits) == 1 else f"{len(fix.edits)} changes"
    return f"Fix {finding.check}, {'safe' if fix.safe else 'unsafe'}: {what[:1].lower()}{what[1:]}"


def _what(edit: Edit, text: str) -> str:
    """An edit of a text in words."""
    old = text[edit.start : edit.end]
    if not old:
        return f"Insert “{_short(edit.text)}”"
    if not edit.text.strip():
        return f"Cut “{_short(old)}”" if old.strip() else "Cut what stands there"
    return f"“{_short(old)}” → “{_short(edit.text)}”"


def _short(text: str) -> str:
    shown = visible(" ".join(text[: 2 * LONGEST].split()) or text[:LONGEST])
    return shown if len(shown) <= LONGEST else shown[: LONGEST - 1] + "…"


def _overlap(finding: Finding, start: int, end: int) -> bool:
    span = finding.place.span
    return span.start <= end and start <= span.end and (span != (0, 0) or start == 0)


def _key(range_: types.Range) -> tuple[int, int, int, int]:
    return range_.start.line, range_.start.character, range_.end.line, range_.end.character


def _action(
    title: str, edits: list[types.TextEdit], document: Document, versioned: bool, about: list[types.Diagnostic]
) -> types.CodeAction:
    edit = _workspace_edit(document, edits, versioned)
    return types.CodeAction(title=title, kind=types.CodeActionKind.QuickFix, diagnostics=about, edit=edit)


def _text_edit(edit: Edit, start: Position, end: Position) -> types.TextEdit:
    return types.TextEdit(types.Range(point(start), point(end)), edit.text)


def _workspace_edit(document: Document, edits: list[types.TextEdit], versioned: bool) -> types.WorkspaceEdit:
    """The edit, refused by a client that has changed the document meanwhile, where it can tell."""
    if not versioned:
        return types.WorkspaceEdit(changes={document.uri: edits})
    named = types.OptionalVersionedTextDocumentIdentifier(uri=document.uri, version=document.version)
    return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(named, list(edits))])

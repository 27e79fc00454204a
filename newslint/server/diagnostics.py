"""Findings as the editor's diagnostics."""

from __future__ import annotations

import os
from collections.abc import Callable

from lsprotocol import types
from pygls.uris import from_fs_path

from ..model import Finding, Place, Position, RelatedPlace, Severity
from ..registry import Registry

SOURCE = "newslint"
SEVERITIES: dict[Severity, types.DiagnosticSeverity] = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "hint": types.DiagnosticSeverity.Information,  # an editor hardly shows its own Hint, and never in a list
}

Uri = Callable[[str], str]  # from the source of a place to the URI that the editor has for it


def diagnostic(finding: Finding, registry: Registry, uri: Uri, related: bool) -> types.Diagnostic:
    """The diagnostic for a finding; `related` tells whether the client takes places that explain it."""
    check = registry.check(finding.check)
    return types.Diagnostic(
        range=span(finding.place),
        severity=SEVERITIES[finding.severity],
        code=finding.check,
        source=SOURCE,
        message=finding.message,
        tags=[types.DiagnosticTag.Unnecessary] if check.block else None,
        related_information=[_related(r, uri) for r in finding.related] if related and finding.related else None,
        data={"topic": finding.topic, "fix": _kind(finding), "suggestions": len(finding.suggestions)},
    )


def _kind(finding: Finding) -> str | None:
    """Which fix there is: "safe", "unsafe" or None."""
    return None if finding.fix is None else "safe" if finding.fix.safe else "unsafe"


def _related(related: RelatedPlace, uri: Uri) -> types.DiagnosticRelatedInformation:
    location = types.Location(uri(related.place.source), span(related.place))
    return types.DiagnosticRelatedInformation(location, related.message)


def span(place: Place) -> types.Range:
    """A place's range; a finding about the article as a whole stands at its very beginning."""
    return types.Range(point(place.start), point(place.end))


def point(position: Position) -> types.Position:
    """A position as the editor counts it, from 0; columns are in the session's encoding already."""
    return types.Position(position.line - 1, position.column - 1)


def file_uri(source: str) -> str:
    """The URI of the file behind a source, which is a path from the working directory."""
    return str(from_fs_path(os.path.abspath(source)))

"""Readings and findings as bytes and back: JSON, so that a forged cache can't run code."""

from __future__ import annotations

import json
from typing import Any

from ..engine import Reading
from ..model import Allowance, Edit, Facts, Finding, Fix, Place, Position, RelatedPlace, Span
from ..plan import Plan


def packed(reading: Reading) -> tuple[bytes, bytes]:
    """A reading without its plan, and its facts."""
    remarks = list(reading.remarks.items())
    body = [reading.source, reading.findings, reading.measures, reading.blocks, reading.allowances, remarks]
    return _bytes(body), _bytes({check: _flat(facts) for check, facts in reading.facts.items()})


def unpacked(value: bytes, plan: Plan, content: bytes) -> Reading:
    """The reading again, still without its facts. ValueError where the bytes are none."""
    source, findings, measures, blocks, allowances, remarks = json.loads(value)
    return Reading(
        source,
        plan,
        [_finding(row) for row in findings],
        [],
        {},
        {},
        measures,
        [(Span(*span), check) for span, check in blocks],
        [Allowance(Span(*span), Span(*scope), tuple(ids), reason) for span, scope, ids, reason in allowances],
        {Span(*span): _place(row) for span, row in remarks},
        content,
    )


def facts(value: bytes) -> dict[str, Facts]:
    """The facts of a packed reading, by check."""
    return {check: _full(flat) for check, flat in json.loads(value).items()}


def findings(value: bytes) -> list[Finding]:
    """Findings that `packed_findings` packed."""
    return [_finding(row) for row in json.loads(value)]


def packed_findings(found: list[Finding]) -> bytes:
    return _bytes(found)


def _bytes(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _finding(row: list[Any]) -> Finding:
    check, topic, severity, message, where, fix, suggestions, related, inside, points, url = row
    return Finding(
        check,
        topic,
        severity,
        message,
        _place(where),
        None if fix is None else Fix(tuple(Edit(*edit) for edit in fix[0]), fix[1]),
        tuple(Edit(*edit) for edit in suggestions),
        tuple(RelatedPlace(_place(place), text) for place, text in related),
        inside,
        tuple((Position(*start), Position(*end)) for start, end in points),
        url,
    )


def _place(row: list[Any]) -> Place:
    source, span, start, end, quote, before, after = row
    return Place(source, Span(*span), Position(*start), Position(*end), quote, before, after)


def _flat(value: Facts) -> Any:
    """Facts for JSON: an object with one key stands for a Place or for a dict, whose keys JSON would make strings."""
    if isinstance(value, Place):
        return {"place": value}
    if isinstance(value, dict):
        return {"dict": [[_flat(key), _flat(item)] for key, item in value.items()]}
    if isinstance(value, (list, tuple)):
        return [item if isinstance(item, str) else _flat(item) for item in value]
    return value


def _full(value: Any) -> Facts:
    if isinstance(value, list):
        return [item if isinstance(item, str) else _full(item) for item in value]
    if isinstance(value, dict):
        ((kind, inner),) = value.items()
        return _place(inner) if kind == "place" else {_full(key): _full(item) for key, item in inner}
    return value

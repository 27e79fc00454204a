"""The names of tags, by kind."""

from __future__ import annotations

from functools import cache

from newslint.rows import rows


@cache
def known() -> frozenset[str]:
    """Names that are nothing but tags."""
    return _listed("known") | blocks() | void()


@cache
def words() -> frozenset[str]:
    """Names of tags that are words, too, as in "<address withheld>"."""
    return _listed("word")


@cache
def blocks() -> frozenset[str]:
    """Tags that end a line or a block."""
    return _listed("block")


@cache
def void() -> frozenset[str]:
    """Tags that have no partner."""
    return _listed("void") | frozenset(("br", "hr"))


def _listed(kind: str) -> frozenset[str]:
    return frozenset(row.split("\t")[0] for row in rows(__file__, "tags.txt") if row.split("\t")[1] == kind)

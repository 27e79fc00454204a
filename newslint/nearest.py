"""The nearest name to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like `name`, or None where none is."""
    from difflib import get_close_matches

    found = get_close_matches(name.lower(), list(known), n=1, cutoff=0.6)
    return found[0] if found else None


def hint(name: str, known: Iterable[str]) -> str:
    """The end of an error line: `; did you mean 'select'?`, or nothing."""
    found = nearest(name, known)
    return f"; did you mean {found!r}?" if found else ""

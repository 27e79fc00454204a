"""The nearest name to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable

SHORTEST_PART = 4  # letters; a shorter word is a part of too many names


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like `name`, else the first that it is a part of, or None."""
    from difflib import get_close_matches

    word, names = name.lower(), list(known)
    found = get_close_matches(word, names, n=1, cutoff=0.6)
    found += [known for known in names if word in known and len(word) >= SHORTEST_PART]
    return found[0] if found else None


def hint(name: str, known: Iterable[str]) -> str:
    """The end of an error line: `; did you mean 'select'?`, or nothing."""
    found = nearest(name, known)
    return f"; did you mean {found!r}?" if found else ""

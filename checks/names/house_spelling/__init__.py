"""A name spelled otherwise than the house spells it, by an authority file. Without one the check says nothing.

It would be wrong where a variant is the right name of somebody or something else: `given` and `except` of the
authority file are for that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.model import Article, Check, Edit, Fix, Flag, PathOrName, Related, Span, Unavailable
from newslint.named import NamedTuple

if TYPE_CHECKING:
    from .authority import Name
    from .search import Found

MOST_RELATED = 20  # further places of one variant that are shown; the fix mends all


class Options(NamedTuple):
    """`authority`: an authority file, or the name of one that is shipped; `date`: when the copy is from."""

    authority: PathOrName = PathOrName("")
    date: str = ""


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for each variant, at its first place."""
    if not options.authority:
        return
    from .authority import AuthorityError, load  # this check is in every run, and most houses have no such file
    from .search import find

    try:
        authority = load(options.authority)
    except AuthorityError as error:
        raise Unavailable(str(error)) from None
    places: dict[tuple[Name, str], list[Found]] = {}
    for found in find(article, authority.at(options.date or str(article.meta.get("date", "")))):
        places.setdefault((found.name, found.wrong), []).append(found)
    for (name, wrong), here in places.items():
        yield _flag(name, wrong, here)


def _flag(name: Name, wrong: str, here: list[Found]) -> Flag:
    edits = tuple(Edit(f.start, f.end, f.right) for f in here)
    times = (
        "" if len(here) == 1 else " It stands here twice." if len(here) == 2 else f" It stands here {len(here)} times."
    )
    note = f" {name.note.rstrip('.')}." if name.note else ""
    return Flag(
        Span(here[0].start, here[0].end),
        f"House style is {here[0].right}, not {wrong}.{note}{times}",
        Fix(edits, safe=False),
        related=tuple(Related(Span(f.start, f.end), "here too") for f in here[1 : MOST_RELATED + 1]),
    )


def reads(options: Options) -> list[str]:
    """The authority file and those it extends."""
    if not options.authority:
        return []
    from .authority import files

    return files(options.authority)


CHECK = Check("house-spelling", "A name is spelled otherwise than in house style.", run, Options, reads=reads)

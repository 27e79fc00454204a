"""Uses of forms, and which of two forms in one article is the odd one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator

from newslint.model import Edit, Fix, Flag, Related, Span
from newslint.named import NamedTuple

MOST_RELATED = 8  # places of each form that are shown
CLEAR = 2  # so many times as often must a form be used before the others are made like it


LAST_CHOICE = frozenset(("USA",))  # forms that can't stand everywhere: it is the US president, not the USA president


class Use(NamedTuple):
    """One use of a form. `what` is that which can be written in several forms: "US" has "US", "U.S." and "USA"."""

    what: str
    form: str
    start: int
    end: int


class Conflict(NamedTuple):
    """One thing in two forms: its odd uses and the usual ones. `clear` tells that the usual form is beyond doubt."""

    odd: list[Use]
    usual: list[Use]
    clear: bool


def rivals(uses: Iterable[Use]) -> list[Use]:
    """The uses of things that have two forms or more, in order: only these are worth a closer look."""
    found = list(uses)
    forms: dict[str, set[str]] = defaultdict(set)
    for use in found:
        forms[use.what].add(use.form)
    return sorted((use for use in found if len(forms[use.what]) > 1), key=_start)


def conflicts(uses: Iterable[Use], prefer: Collection[str] = ()) -> Iterator[Conflict]:
    """Each thing that is written in two forms. The usual form is the preferred one, else the most used, else the first.

    A preferred form that the article doesn't have is no form of it, so nothing is offered that nobody wrote.
    """
    things: dict[str, dict[str, list[Use]]] = defaultdict(lambda: defaultdict(list))
    for use in uses:
        things[use.what][use.form].append(use)
    for forms in things.values():
        if len(forms) > 1:
            usual = next((form for form in forms if form in prefer), None)
            asked = usual is not None
            usual = usual or max(
                forms, key=lambda form: (form not in LAST_CHOICE, len(forms[form]), -forms[form][0].start)
            )
            odd = sorted((use for form, own in forms.items() if form != usual for use in own), key=_start)
            yield Conflict(odd, forms[usual], asked or len(forms[usual]) >= CLEAR * len(odd))


def _start(use: Use) -> int:
    return use.start


def flag(
    conflict: Conflict,
    message: str,
    edit: Callable[[Use], Edit | None],
    *,
    safe: bool = True,
    shown: int = MOST_RELATED,
) -> Flag:
    """One flag at the first odd use, the others related. `edit` puts a use into the usual form, None where it can't.

    Where no form prevails nothing is mended: the edit is a suggestion. `shown` places of each form are related.
    """
    first = conflict.odd[0]
    related = [Related(Span(use.start, use.end), "the other form") for use in conflict.usual[:shown]]
    related += [Related(Span(use.start, use.end), "here too") for use in conflict.odd[1 : shown + 1]]
    edits = [edit(use) for use in conflict.odd]
    made = tuple(e for e in edits if e is not None)
    mended = conflict.clear and len(made) == len(edits)
    return Flag(
        Span(first.start, first.end),
        message,
        fix=Fix(made, safe) if mended else None,
        suggestions=made[:1] if not mended and edits[0] is not None else (),
        related=tuple(related),
    )


def advice(conflict: Conflict, here: str, there: str, *, alike: bool = False) -> str:
    """The message: "US here, but U.S. in 5 other places; use one form.".

    `alike` says that the other places hold words of the form of `there`, not itself.
    """
    many = len(conflict.usual)
    there = f"{there} and the like" if alike and many > 1 else there
    if not conflict.clear and many == len(conflict.odd):
        return f"Both {here} and {there} are used here; choose one form."
    where = "elsewhere in this article" if many == 1 else f"in {many} other places"
    return f"{here} here, but {there} {where}; use one form."


def contrast(conflict: Conflict, here: str, there: str) -> str:
    """The message where no two places hold the same: "7 June (day first) here, but May 3 (month first) …"."""
    many = len(conflict.usual) - 1
    more = f" and {many} more like it" if many else ""
    return f"{here} here, but {there}{more} elsewhere; write them in one way."

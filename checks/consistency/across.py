"""One thing in two forms across the files of a run: each article gives its own usual form, the files are compared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from newslint.model import Article, Facts, Flag, Place, Related, Span
from newslint.places import place

from .forms import LAST_CHOICE, MOST_RELATED, Use


def facts(article: Article, uses: Iterable[Use]) -> Facts:
    """For each thing the article's most used form and its first place; nothing where two forms are used alike.

    A row is [what, form, Place]. An article at odds with itself is for the check that works in one article.
    """
    things: dict[str, Counter[str]] = defaultdict(Counter)
    first: dict[tuple[str, str], Use] = {}
    for use in uses:
        things[use.what][use.form] += 1
        first.setdefault((use.what, use.form), use)
    rows = []
    for what, counts in things.items():
        if len(counts) > 1:
            counts = Counter({form: count for form, count in counts.items() if form not in LAST_CHOICE})
        (form, most), *others = counts.most_common()
        if not others or others[0][1] < most:
            use = first[what, form]
            rows.append([what, form, place(article, Span(use.start, use.end))])
    return rows


def conclude(
    gathered: Sequence[Facts], prefer: Collection[str], say: Callable[[str, str], str]
) -> Iterator[tuple[Place, Flag]]:
    """One flag for each file that has another form than most files; `say` names a form, given its thing and itself."""
    things: dict[str, dict[str, list[Place]]] = defaultdict(lambda: defaultdict(list))
    for what, form, where in (row for rows in gathered for row in rows):
        things[what][form].append(where)
    for what, forms in things.items():
        if len(forms) < 2:
            continue
        usual = next((form for form in forms if form in prefer), None)
        usual = usual or max(forms, key=lambda form: (form not in LAST_CHOICE, len(forms[form])))
        for form, places in forms.items():
            if form != usual:
                for where in places:
                    yield where, _flag(where.quote, say(what, usual), forms[usual], tie=len(places))


def _flag(here: str, usual: str, others: list[Place], *, tie: int) -> Flag:
    name = others[0].source.rsplit("/", 1)[-1]
    files = f"{name} has {others[0].quote}" if len(others) == 1 else f"{len(others)} other files have {usual}"
    end = "both are used, so choose one form" if tie == len(others) else "use one form in all files"
    related = tuple(Related(where, "the other form") for where in others[:MOST_RELATED])
    return Flag(Span(0, 0), f"{here} here, but {files}; {end}.", related=related)

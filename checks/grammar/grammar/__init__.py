"""Grammar, by LanguageTool: agreement, doubled words, a and an, words mixed up, dates, verb forms.

Wrong where LanguageTool is: of long subjects, of names that are words, of dialect and verse. Only rules that were right
of real articles are heard (trusted.txt), and what stands in a quotation is a hint, since people speak as they do.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.model import Article, Check, Flag
from newslint.named import NamedTuple


class Options(NamedTuple):
    """`all_rules`: hear the rules of LanguageTool that nobody has judged, too, as hints. `spelling`: slips of the pen.

    `dialect`: american, british, or auto: by the article's own words.
    """

    all_rules: bool = False
    spelling: bool = True
    dialect: str = "auto"


def run(article: Article, options: Options) -> Iterator[Flag]:
    """One flag for each fault, from what is remembered of this copy or from LanguageTool's server."""
    from newslint.checks.grammar import asking  # brings in the client, which most runs don't need

    yield from asking.flags(article, options)


CHECK = Check("grammar", "LanguageTool finds a fault of grammar.", run, Options, default=False)

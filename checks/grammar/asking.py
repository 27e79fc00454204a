"""From an article to flags: what is remembered of it, else what LanguageTool says, sifted by the tuning."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import newslint
from newslint import anatomy, own_code
from newslint.languagetool import VERSION, lock, results
from newslint.languagetool.client import Match, Rules, client
from newslint.languagetool.server import ServerError
from newslint.model import Article, Edit, Fix, Flag, Severity, Span, Unavailable

from . import prose, spelling, tuning

if TYPE_CHECKING:
    from .grammar import Options

MOST_READINGS = 3
DIALECTS = {"american": "en-US", "british": "en-GB"}
RULE_PAGE = "https://community.languagetool.org/rule/show/{rule}?lang=en"

_known: dict[str, tuple[str, ...]] = {}  # words the speller was asked for in this process, with its readings


def flags(article: Article, options: Options) -> Iterator[Flag]:
    """The flags of an article. Unavailable where LanguageTool cannot be asked."""
    if options.dialect not in (*DIALECTS, "auto"):
        raise Unavailable(f"'dialect' is {options.dialect!r}; it should be american, british or auto")
    try:
        name = results.key(_version(), repr(options), article.text)
        found = results.get(name)
        if found is None:
            found = [list(row) for row in sorted(set(_ask(article, options)))]
            results.put(name, found)
    except ImportError:
        raise Unavailable("the extra is not installed; run pip install 'newslint[grammar]'") from None
    except ServerError as error:
        raise Unavailable(str(error)) from None
    yield from (_flag(*row) for row in found)


Row = tuple[int, int, str, str, tuple[str, ...], str]
"""Start, end, rule, message, readings, severity: all that a flag is made of, as it is remembered."""


def _ask(article: Article, options: Options) -> Iterator[Row]:
    pieces = prose.pieces(article)
    side, rules = _dialect(article, options), _rules(options)
    reach = 0  # where the last fault ended; of two that overlap the first is enough
    for piece in pieces:
        for match in sorted(client().ask(piece.text, side, rules)):
            start, end = piece.offset(match.start), piece.offset(match.end - 1) + 1
            if start >= reach and _heard(match, article.text, start, end):
                reach = end
                severity = _severity(article, start, end, match.rule)
                if severity != "hint" or match.rule not in tuning.SPOKEN:
                    yield start, end, match.rule, match.message, _readings(match), severity
    if options.spelling:
        for (start, end), right in spelling.slips(article, pieces, side, client(), _known):
            message = f"“{article.text[start:end]}” looks like a slip of the pen for “{right}”."
            yield start, end, "", message, (right,), _severity(article, start, end, "")


def _readings(match: Match) -> tuple[str, ...]:
    """The readings to offer: of a word that is cut in two, the whole word first, and never one with a dash in it."""
    if match.rule == "EN_SPLIT_WORDS_HYPHEN":
        whole = sorted((r for r in match.readings if " - " not in r), key=lambda r: not r.isalpha())
        return tuple(whole[:MOST_READINGS])
    return match.readings[:MOST_READINGS]


def _rules(options: Options) -> Rules:
    if not options.all_rules:
        return Rules(only=tuning.trusted())
    categories, rules = tuning.wolves()
    return Rules(but=frozenset(rule for rule in rules if "*" not in rule), but_categories=categories)


def _heard(match: Match, text: str, start: int, end: int) -> bool:
    if end <= start or tuning.cries_wolf(match.rule):
        return False
    return not tuning.is_wrong_form(match.rule, text, start, end)


def _severity(article: Article, start: int, end: int, rule: str) -> Severity:
    """A hint inside a quotation, and from a rule that nobody has judged."""
    judged = not rule or rule in tuning.trusted()
    return "warning" if judged and not anatomy.of(article).quoted(start, end) else "hint"


def _dialect(article: Article, options: Options) -> str:
    """The dialect that is set, else the one that more of the article's own words have."""
    if options.dialect != "auto":
        return DIALECTS[options.dialect]
    from newslint.checks.consistency import dialect

    sides = [word.side for word in dialect.own(article, dialect.seen(article.text))]
    return "en-GB" if sides.count(dialect.BRITISH) > sides.count(dialect.AMERICAN) else "en-US"


def _flag(start: int, end: int, rule: str, message: str, readings: Any, severity: Severity) -> Flag:
    edits = tuple(Edit(start, end, text) for text in readings)
    fix = Fix(edits, safe=False) if len(edits) == 1 and severity != "hint" else None
    said = f"{message.strip()} (LanguageTool: {rule})" if rule else message
    url = RULE_PAGE.format(rule=rule) if rule else None
    return Flag(Span(start, end), said, fix, () if fix else edits, severity=severity, url=url)


@cache
def _version() -> str:
    """What a result depends on beside copy and options: LanguageTool, and newslint's code as it is."""
    return results.key(VERSION, lock.digest(), newslint.__version__, own_code.digest().hex()).hex()

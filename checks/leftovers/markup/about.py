"""Whether an article is about code, so that the markup in it is its subject."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.lazy import Lazy

from .piece import Piece

FEW = 2  # pieces: with so few, one such word is enough
MENTIONS = 2  # so many words of the trade outside the markup make an article about code
NEAR = 40  # code points between a piece and the word that names it

_TRADE = Lazy(
    r"(?<![\w./\"=-])(?:HTML5?|CSS3?|JavaScript|Javascript|TypeScript|PHP|Python|Perl|XML|JSON|SQL|BBCode|Markdown"
    r"|LaTeX"
    r"|WordPress|Drupal|Joomla|GitHub|Github|Stack Overflow|jQuery|Composer|source code|shortcodes?|web ?developers?"
    r"|programmers?"
    r"|plug-?ins?|front-?end|back-?end|snippets?|URL parameters?|meta tags?|open source|regular expressions?"
    r"|command line|text editor|templates?|webmasters?|coders?|coding|scripting|hyperlinks?)(?![\w/=\"-]|\.\w)"
)
_NAMED = Lazy(
    r"(?i)\b(?:tags?|attributes?|codes?|syntax|commands?|markup|shortcodes?|placeholders?|formulas?|equations?)\b"
)


def code(text: str, pieces: Sequence[Piece]) -> bool:
    """Whether the copy outside the markup speaks of code, in the article as a whole or right beside each piece."""
    outside, at = [], 0
    for piece in sorted(pieces):
        if piece.start >= at:
            outside.append(text[at : piece.start])
            at = piece.end
    outside.append(text[at:])
    found = sum(1 for stretch in outside for _ in _TRADE.finditer(stretch))
    return found >= MENTIONS or (found > 0 and len(pieces) <= FEW) or all(_is_named(text, p) for p in pieces)


def _is_named(text: str, piece: Piece) -> bool:
    """Whether the words around a piece, on its own line, say what it is: "the <b> tag"."""
    before = text[max(0, piece.start - NEAR) : piece.start]
    after = text[piece.end : piece.end + NEAR]
    before = before[max(before.rfind("\n"), before.rfind("\r")) + 1 :]
    after = after.split("\n")[0].split("\r")[0]
    return _NAMED.search(before) is not None or _NAMED.search(after) is not None

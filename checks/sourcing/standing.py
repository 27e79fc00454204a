"""Where in the article an attribution stands: in a deck above the copy, or in a document that the copy hands on."""

from __future__ import annotations

from newslint.lazy import Lazy

_TOP = 500  # code points at the top within which a deck stands
_LONG = 3000  # no paragraph is longer
_DATELINE = Lazy(
    r"\s*[A-Z][A-Z.'’-]{2,20}(?: [A-Z][A-Z.'’-]{1,20}){0,3}"
    r"(?:, [A-Z][\w. ]{1,20})?(?: \([\w .]{2,30}\))? ?[-–—]{1,2} ?[A-Z]"
)
_HANDS_ON = Lazy(
    r"\b(?:wrote|writes|written|said|says|sa(?:id|ys) (?:this|that)|reads?|stated?|states|put it|decreed|ruled"
    r"|edict|decree"
    r"|letters?|statement|e-?mail|memo|memorandum|passage|excerpts?|text|treatise|declaration|resolution|order|law|charter"
    r"|verdict|judge?ment|ruling|message|note|post|tweet|prayer|verse|chapter|article|paragraph|section|clause"
    r"|the following|as follows|in (?:his|her|their|its) (?:own )?words)\b[^:\n]{0,80}:\s*\Z"
)


def is_deck(text: str, start: int, end: int) -> bool:
    """Whether a span stands above the dateline, in a line under the headline; wrong for a dateline without a place."""
    if start > _TOP:
        return False
    line_end = text.find("\n", end, end + _TOP)
    return line_end > 0 and _DATELINE.match(text, line_end, line_end + 120) is not None


def is_document(text: str, start: int) -> bool:
    """Whether a span stands in a text that the line above announces with a colon ("issued this edict:")."""
    low = max(0, start - _LONG)
    opens = max(text.rfind("\n", low, start), text.rfind("\r", low, start)) + 1
    above = text[max(0, opens - 200) : opens].rstrip()
    if not above.endswith(":"):
        return False
    return _HANDS_ON.search(above.rpartition("\n")[2]) is not None

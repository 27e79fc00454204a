"""Marks of where the copy ends, where more of it follows, and which part of it this is."""

from __future__ import annotations

from newslint.lazy import Lazy

from .mark import Mark, Where

END = "This mark tells the desk that the copy ends here; cut it."
MORE = "This mark tells the desk that more copy follows; make sure that nothing is missing, then cut it."
TAKE = "This tells the desk which part of the story this is; cut it."

LONGEST = 48  # code points of a line that is only such a mark
REACH = 24  # code points from the end of a paragraph

_DRESS = "-–—/*~=#<>[]()|_ \t"
_NO_WORD = Lazy(r"#{3,12}|#(?: #){2,6}|/{3,12}|[-–—*]{1,3} ?30 ?[-–—*]{1,3}")
_ZERO = Lazy(r"\(?-{1,2} ?0 ?-{1,2}\)?")
_ALWAYS = frozenset(("enditem", "item end", "endit", "nnnn", "end of item", "end of take", "ends/more follows"))
_TAKE = Lazy(
    r"[\W_]{0,4}(?:\d{1,2}(?:st|nd|rd|th) ?-?(?:[Tt]ake|TAKE|[Aa]dd|ADD)(?:[ ,:-]{1,3}[\w-]{2,30})?(?: of \d)?"
    r"|(?:FIRST|SECOND|THIRD|First|Second|Third) (?:ADD|add)|ADD ?-?(?:\d{1,2}|ONE|TWO"
    r"|THREE)(?:[:,–—-] ?[A-Z][\w-]{1,30})?"
    r"|(?:[Tt]ake|TAKE) \d of \d)[\W_]{0,4}"
)
_BEHIND = Lazy(
    r"(?<=[.!?…\"”’'\])])[ \t\xa0]{0,3}(?:(?P<more>\((?:MORE|more)\)|[-–—]{1,2} ?(?:MORE|more) ?[-–—]{1,2})"
    r"|(?P<end>[-–—]{1,2} ?30 ?[-–—]{1,2}|#{3,12}|#(?: #){2,6}|[-–—]{1,2} ?(?:ENDS?|[Ee]nds?) ?[-–—]{1,2}"
    r"|[\[(](?:ENDS?|[Ee]nds?|ENDITEM|[Ee]nditem)[\])]|/{1,2}(?:ENDS?|[Ee]nds?)|ENDS(?:/{1,2})?|E(?:NDITEM|nditem)|NNNN"
    r"|-0-))\Z"
)


def find(line: str, where: Where) -> Mark | None:
    """The mark that a line is, or that stands behind its last sentence."""
    if len(line) <= LONGEST:
        message = _alone(line, where.last)
        if message:
            return Mark(0, len(line), message)
    if not where.last and line[-1] not in ")-–—":
        return None
    behind = _BEHIND.search(line, max(0, len(line) - REACH))
    if behind is None or not (behind["more"] or where.last):
        return None
    start = behind.start("more" if behind["more"] else "end")
    return Mark(start, len(line), MORE if behind["more"] else END)


def _alone(line: str, last: bool) -> str:
    """What to say of a line that is a mark by itself; "" for any other."""
    if _NO_WORD.fullmatch(line) or (last and _ZERO.fullmatch(line)):
        return END
    core = line.strip(_DRESS)
    word = core.rstrip(".").lower()
    dressed = not line[0].isalnum() and not line[-1].isalnum() and line[-1] != "."
    if word in _ALWAYS or (word in ("end", "ends") and (dressed or core == "ENDS" or last)):
        return END
    if word in ("more", "more follows", "mf", "mfl") and _is_more(line, core, dressed, last):
        return MORE
    if word in ("first add", "second add", "third add"):
        return TAKE
    return TAKE if line[-1] not in "?!" and _TAKE.fullmatch(line) else ""


def _is_more(line: str, core: str, dressed: bool, last: bool) -> bool:
    """(more) and -MORE-; "[More]" is a link; MORE, MORE FOLLOWS and mf only where nothing of the copy follows."""
    if dressed and core in ("more", "MORE", "MORE FOLLOWS"):
        return True
    if core in ("MORE", "MORE FOLLOWS", "mf", "mfl"):
        return last and (line == core or (dressed and core.lower() != "more"))
    return line == "(More)"

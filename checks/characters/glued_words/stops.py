"""A space lost behind the end of a sentence: Wednesday.The. Wrong where a name is written so: Node.js, Ph.D."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy

from .copy import Copy, Glue, common, listed, plain

_STOP = Lazy(
    r"(?<![\w.’'-])(?P<left>[^\W_](?:[\w’'-]{0,40}[^\W_])?[%)\]”\"]?)"
    r"(?P<mark>[.!?]|[!?]{2,3})(?P<close>[”’)\]]?)(?P<right>[^\W\d_](?:[\w’'-]{0,40}[^\W_])?)"
)
_YEAR = Lazy(r"(?:19|20)\d\d")
_CODE = Lazy(r"[(\[/\\@=_]|\.\w|-\w")  # behind the second word: this is no prose
_INITIAL = Lazy(r"\.? [A-Z]")
_DATES = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September"
    " October November December".split()
)
_NAMES = {".": "the full stop", "!": "the exclamation mark", "?": "the question mark"}


def find(copy: Copy, start: int, end: int) -> Iterator[Glue]:
    """Sentences of one token that are glued."""
    for match in _STOP.finditer(copy.text, start, end):
        left, right = match["left"], match["right"]
        if right[0].isupper() and not _a_name(copy, match.start(), left, match["mark"], right, match.end()):
            fits = _numbered if left[-1].isdigit() else _worded
            if fits(copy, match.start(), left, right, match.end()):
                sure = (
                    left.islower() and len(left) > 2 and common(right) and match["mark"] == "." and not match["close"]
                )
                yield Glue(match.start(), match.end(), (match.start("right"),), _NAMES[match["mark"][0]], sure)


def _a_name(copy: Copy, at: int, left: str, mark: str, right: str, end: int) -> bool:
    """Whether this is a name, an address or code rather than two sentences."""
    if right.lower() in listed("endings") or not plain(right) or _CODE.match(copy.text, end):
        return True
    if mark == "." and left.lower() in listed("abbreviations"):
        return True
    if mark != "." and not left.islower() and not common(right):
        return True
    return left.isalpha() and _in_other_names(copy, left + mark)


def _in_other_names(copy: Copy, start: str) -> bool:
    """Whether a word with its dot stands before other words too, as in names of programs and files."""
    found, at = 0, copy.text.find(start)
    while at >= 0 and found < 2:
        after = copy.text[at + len(start) : at + len(start) + 1]
        found += after.isalpha() and not copy.text[at - 1 : at].isalnum()
        at = copy.text.find(start, at + 1)
    return found > 1


def _numbered(copy: Copy, at: int, left: str, right: str, end: int) -> bool:
    """2019.The: not the numbers of a list, of a version or of a section."""
    opens = copy.text[:at].rpartition("\n")[2].strip() == ""
    if opens or (left[0].isalpha() and len(right) < 3):
        return False
    if len(right) == 1 and not _article(copy, right, end):
        return bool(_YEAR.fullmatch(left) and _INITIAL.match(copy.text, end))
    return _opens(right) or bool(_YEAR.fullmatch(left)) or copy.known(right)


def _worded(copy: Copy, at: int, left: str, right: str, end: int) -> bool:
    if len(right) == 1 and not _article(copy, right, end):
        return left.islower() and len(left) > 2 and bool(_INITIAL.match(copy.text, end)) and copy.text[end] == "."
    if right.isupper() and len(right) > 1:
        return left.islower() and len(left) > 2 and copy.known(right)
    if not left[-1].isalpha():
        return common(right) or len(right) > 3
    if left.islower():
        return len(left) > 1
    return _opens(right) or left in _DATES or (len(left) > 3 and copy.known(left) and copy.known(right))


def _opens(right: str) -> bool:
    """Whether a word often opens a sentence, or a caption that was pasted behind one."""
    return common(right) or right.lower() in listed("furniture")


def _article(copy: Copy, right: str, end: int) -> bool:
    """Whether the letter is a word: “A man”, “I was”."""
    return right in "AI" and copy.text[end : end + 1] == " "

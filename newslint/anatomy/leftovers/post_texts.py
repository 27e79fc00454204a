"""Whether a paragraph above a signature is the text of the post, where an empty line stands between the two.

In copy whose paragraphs stand apart anyway, the paragraph may as well be the story's. A signature that has nothing of
its post on its own line takes what stands above, unless that says by itself who says it; a signature behind the address
of a picture is a whole post, and takes only what looks like one. It would be wrong on a plain post above its picture.
"""

from __future__ import annotations

from ...lazy import Lazy

LONG_FOR_A_HEADING = 60  # code points; a longer line without a full stop is no heading of the copy
REPEATED = 40  # code points that stand elsewhere too when the copy quotes the post

_PASTED = Lazy(
    r"https?://|t\.co/|pic\.twitter|(?<!\w)#[^\W\d_]|(?<![\w.])@\w{2}|^RT\b|[\U0001F300-\U0001FAFF\u2600-\u27BF]"
)
_CUE = (
    r"(?:said|says|told|tells|added|adds|asked|announced|argued|wrote|writes|tweeted|posted|replied|warned|noted|insisted"
    r"|explained|reported|testified|claimed|estimated|recalled|stated|declared|[Aa]ccording to"
    r"|shared|called for|responded|declined)"
)
_TOLD = Lazy(rf"\b{_CUE}\b")
_ENDS_TOLD = Lazy(
    rf"[,”\"’?!] ?(?:[\w.’'-]{{1,24}} ){{0,5}}{_CUE}(?: [\w.,’'-]{{1,24}}){{0,8}}[.!?]?\Z"
    rf"|\baccording to [^,.;]{{2,60}}\.?\Z"
)
_CLAUSES = Lazy(  # what a story says and a post hardly ever: who somebody is, when it was, what came of it
    r", (?:who|whose|which|where) (?:\w+ )?[a-z]+(?:s|ed|re)\b|\b(?:had|was|were) (?:also |later |first |then"
    r" )?[a-z]+ed\b"
    r"|\b[a-z]+ed\b.{0,90}\b(?:on|last|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\b(?:[a-z]+ed|took|made|came|went|began|won|lost|gave|held)\b.{0,90}\b(?:last|earlier (?:this|in the)|in "
    r"(?:January|February"
    r"|March|April|June|July|August|September|October|November|December)|a) (?:week|month|year|ago|after|before|when)\b"
    r"|\b(?:after|before|when|because) (?:he|she|it|they|his|her|its|their)\b|\b(?:he|she|they) (?:was|were|had|has"
    r"|have|would)\b"
    r"|\A(?:However|Meanwhile|Still|But|Also|Earlier|Later),? [^!?]{20,}\b(?:was|were|had|has|[a-z]+ed)\b"
)
_QUOTED = Lazy(r"“[^”]{0,600}”?|\"[^\"]{0,600}\"?")
_SPOKEN = Lazy(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Uu]s|[Yy]ou|[Yy]our|[Pp]lease|[Tt]hank(?:s| you))\b|[!?]\W{0,3}\Z")


def _reads_as_copy(line: str) -> bool:
    """Whether a paragraph tells something at the length, in the person and with the clauses of a story."""
    return line[-1] in '.”"' and _SPOKEN.search(line) is None and _CLAUSES.search(line) is not None


def belongs(text: str, line: str, *, inside: bool, alone: bool) -> bool:
    """Whether the line may be taken for the post's; `inside` if the gap is none of a paragraph's, `alone` if the
    signature has its line for itself."""
    if _ENDS_TOLD.search(_QUOTED.sub("”", line)):
        return False
    if _PASTED.search(line) or text.count(line[:REPEATED]) > 1:
        return True
    copy = _QUOTED.sub("", line)
    if _TOLD.search(copy):
        return False
    if inside or (alone and not _reads_as_copy(copy)):
        return True
    return _SPOKEN.search(copy) is not None or (len(line) > LONG_FOR_A_HEADING and line[-1].isalnum())

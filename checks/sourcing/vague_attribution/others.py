"""Whether somebody quoted beside a claim can be one of those to whom it is given, or is plainly somebody else."""

from __future__ import annotations

from newslint.lazy import Lazy

OFFICER = Lazy(r"\b(?:chair(?:man|woman)|[Cc]hief [Ee]xecutive|CEO|CFO|finance director|spokes\w+|[Mm]inister)\b")
PARTISANS = frozenset("critics opponents detractors sceptics skeptics supporters proponents defenders".split())
CAMPAIGNERS = frozenset("advocates activists campaigners environmentalists".split())  # whose groups have officers too
CROWDS = frozenset("many some several others".split())

_BOSS = Lazy(
    r"\b[Pp]resident (?:of|and)\b|['’]s? (?:[\w-]+ )?(?:president|boss|owner|founder|chief|head)\b"
    r"|\b(?:[Cc]hief [Oo]perating|[Cc]hief [Ff]inancial|COO|boss|co-?owner|managing director)\b"
)
_BODY_SAYS = Lazy(
    r"\b(?:[\w.&’'-]+ (?:[Ll]eague|[Aa]ssociation|[Ff]ederation|[Mm]inistry|[Dd]epartment|[Cc]ommission"
    r"|[Bb]oard|[Cc]ouncil|[Cc]ompany|[Cc]lub|[Aa]gency|[Gg]overnment|Inc\.?|Corp\.?|Ltd\.?)) (?:has |also )?"
    r"(?:said|says|wrote|added|argued|argues|warned|noted|told|insisted)\b"
    r"|(?:said|says|according to) (?:the )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3} (?:League|Association|Federation"
    r"|Ministry|Department|Commission|Board|Council|Agency)\b(?!['’])"
)
_IN_OFFICE = Lazy(
    r"\b(?:[Mm]ayor|[Gg]overnor|Gov\.|[Ss]enator|Sen\.|Rep\.|[Pp]resident|[Ss]heriff|[Jj]udge|[Cc]oach|[Cc]ouncillor)(?!\w)"
)


def may_be(group: str, line: str) -> bool:
    """Whether those quoted in a line may be of a group ("experts"); wrong for a boss who is an analyst at heart."""
    if OFFICER.search(line) and group not in CAMPAIGNERS:
        return False
    if _BOSS.search(line) or _BODY_SAYS.search(line):
        return False
    return group in CROWDS | PARTISANS | CAMPAIGNERS or not group or _IN_OFFICE.search(line) is None

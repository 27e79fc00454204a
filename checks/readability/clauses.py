"""Where a long sentence can be divided: between two clauses of which each can stand alone.

Told by the words that open a clause and by common finite verbs, without any grammar, so that most places are missed.
That is the lesser evil: a place where nobody could put a full stop is worse than none. Wrong where a noun is spelled
like one of the verbs.
"""

from __future__ import annotations

from newslint.anatomy import Anatomy
from newslint.lazy import Lazy

SHORTEST = 12  # words on either side of a place
PHRASE = 7  # words of a subject, at most

_FINITE = (
    r"(?:(?:is|are|was|were|has|have|had|do|does|did|would|could|should|must|might)(?:n[’']t)?|(?:wo|ca|do)n[’']t|will"
    r"|can|cannot|may|shall|said|says|told|tells|went|goes|came|comes|took|takes|gave|gives|became|becomes|began|begins"
    r"|got|gets|kept|keeps|makes|knew|knows|saw|sees|wrote|writes|seems|seemed|needs|wants|wanted|remains|remained|shows"
    r"|means|meant|grew|grows|fell|falls|rose|rises|broke|spans|sold|ran|led|left|spoke|chose|stood|stands|thinks|thought)"
)
_NOT_A_HEAD = r"(?:who|whom|whose|which|that|where|when|and|or|to|as|than|while|because|if|what|how)\b"
_SUBJECT = (  # with its verb: "the mayor of the town has", "Ann Pell said", "25% were"
    r"(?:(?:the|a|an|his|her|its|their|our|my|this|these|those|many|some|most|several|all|both|one|no)\s|(?=[A-Z\d]))"
    rf"(?:(?!{_NOT_A_HEAD}|{_FINITE}\s)[\w’'.&%-]+\s){{1,{PHRASE}}}?{_FINITE}\s"
)
_PRONOUN = r"(?:he|she|they|we|I|it|there|you)"
_SPEAKS = rf"{_PRONOUN}(?:[’'](?:s|re|ve|d|ll|m))? (?!(?:who|that|which|and|or)\b)[a-z]"
_CLAUSE = rf"(?:{_SPEAKS}|(?:this|that) {_FINITE}\s|{_SUBJECT})"
_THEN = r"(?:(?:then|now|yet|still|indeed|instead|meanwhile|therefore|thus|however|moreover),? )?"
_JOINED = Lazy(
    rf",[”\"]? (?=(?:and|but|so|yet) {_THEN}(?:(?:while|though|although|if) )?{_CLAUSE})"
    rf"| (?=(?:and|but) (?:he|she|they|we) (?:{_FINITE}|[a-z]+ed)\s)"
)
_STOPPED = Lazy(rf"[;:] (?=(?:(?:and|but|so|yet|for) )?{_THEN}(?:if )?{_CLAUSE})")
_BECAUSE = Lazy(
    rf"(?<!\bnot)(?<!\bjust)(?<!ly)(?<!\bis)(?<!\bwas)(?<!\bpart)(?<!\beither),? (?=because {_CLAUSE}(?!.*\bbecause\b))"
)
_WHO = Lazy(  # to the end of the sentence, and no verb behind it that goes with what it stands beside
    r",[”\"]? (?=who (?!(?:\w+ ){0,3}said\b)\w+"
    rf"(?: (?!{_FINITE}\b)(?!(?:and|but|or|after|before|{_NOT_A_HEAD[3:-3]})\b)[^\s,;:—–()]+)*"
    rf"(?: (?:and|but|or|after|before|{_NOT_A_HEAD[3:-3]})\b[^,;:—–()]*)?\Z)"
)
_VERB = Lazy(rf"\b(?:{_FINITE}|[a-z]{{3,}}ed)\b|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I)(?:[’'][a-z]+)? [a-z]")
_OPENS_UNDER = Lazy(  # what opens a clause or a phrase that needs another one
    r"(?i)[\"“‘'(]?(?:(?:and|but|or|so|yet) )?(?:if|when|whenever|while|whilst|although|though|as|after|before|since"
    r"|because|given|with|without|by|despite|unless|until|once|whether|which|who|whose|whom|where|whereas|that|for|from"
    r"|not|including|having|what|how|why|even|in|at|on|[a-z]+ing|[a-z]{3,}ed)\b"
)
_UNDER = Lazy(r"\b(?:who|whom|whose|which|that|where|when|if|because|while|as|than|what|how|whether)\b")
_SEGMENT = Lazy(r"[,;:] |\s?[—–]\s?| --? ")
_ASIDE = Lazy(r"\s?[—–]\s?|\s--?\s")


def place(own: Anatomy, start: int, end: int) -> int:
    """Where a sentence can be divided, nearest to its middle; -1 if no place is sure."""
    text = own.text
    sentence = text[start:end]
    middle = len(sentence) / 2
    for pattern in (_STOPPED, _JOINED, _BECAUSE, _WHO):
        found = [match.end() for match in pattern.finditer(sentence)]
        for at in sorted(found, key=lambda at: abs(at - middle)):
            if min(sentence.count(" ", 0, at), sentence.count(" ", at)) < SHORTEST:
                continue
            if (
                own.quoted(start + at, start + at + 1)
                or _inside(sentence, at)
                or not (pattern is _STOPPED or _is_complete(sentence[:at]))
            ):
                continue
            return start + at
    return -1


def _inside(sentence: str, at: int) -> bool:
    """Whether a place lies in brackets, or may lie between the two dashes of an aside."""
    if sentence.count("(", 0, at) != sentence.count(")", 0, at) or sentence.count("[", 0, at) != sentence.count(
        "]", 0, at
    ):
        return True
    before = sum(1 for _ in _ASIDE.finditer(sentence, 0, at))
    return before % 2 == 1


def _is_complete(head: str) -> bool:
    """Whether there is a main clause in what goes before a place: a finite verb under no other word's rule."""
    if "not only" in head.lower():
        return False
    for segment in _SEGMENT.split(head):
        if _OPENS_UNDER.match(segment):
            continue
        under = _UNDER.search(segment)
        if _VERB.search(segment[: under.start()] if under else segment):
            return True
    return False

"""What somebody in office or a bystander says: the verb behind the noun, or a "said" before it."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

from ..scan import Hit, sentence
from .sources import ADVERB, RIGHT, Find, into

_HEARERS = (  # those in the scene, who aren't the paper
    r"(?:(?:the|his|her|their|its|an?|some|fellow|gathered|assembled|other|angry|cheering) ){0,2}(?:[\w-]+ )?"
    r"(?:employees|workers|staff|staffers|crew|colleagues|crowd|audience|students|pupils|supporters|voters|customers|clients"
    r"|shareholders|stockholders|investors|lawmakers|legislators|senators|MPs|MEPs|residents|parents|children|kids|fans|players"
    r"|viewers|passengers|friends|relatives|families|neighbou?rs|officers|troops|soldiers|villagers|tenants|recruits"
    r"|police|investigators|detectives|prosecutors|associates|donors|delegates|guests|congregation|class|meeting|rally"
    r"|driver|man|woman|boy|girl|couple|camera)\b"
)
_ON_RECORD = (  # to whom one answers by duty
    r"(?:the )?(?:(?:F\.B\.I|C\.I\.A|S\.E\.C)\.|(?:FBI|CIA|SEC|Congress|the Senate)\b"
    r"|(?:[\w’'.-]+ ){0,3}?(?:investigators|detectives|prosecutors|auditors|inspectors|agents|grand jury"
    r"|special counsel|panel|commission|watchdog|inquiry|committee|inquest)\b(?! (?:reporter|staff)))"
)
_SAYS = (
    r"(?:say|says|said|tell|tells|told|adds?|added|claims?(?! (?:forms?|office|against)\b)|claimed|confirms?|confirmed"
    r"|believes?|warns?|warned|acknowledge[sd]?|describe[sd]|argues?|argued|called|predict(?:s|ed)|noted|reveal(?:s|ed)"
    r"|suggest(?:s|ed)|insists?|insisted|concede[sd]?|admits?|admitted|announced|hint(?:s|ed)|denie[sd]|explain(?:s|ed)"
    r"|confide[sd]|asserts?|asserted|alleged|recall(?:s|ed)|complain(?:s|ed)|stressed|whispered"
    r"|privately (?:\w+ed|say|admit|concede|worry|fear)\b)\b"
    r"(?<!\ba say)(?<!the say)(?<!big say)(?<!any say)(?<!no say)(?<!more say)(?<!final say)(?<!much say)(?<!their say)"
    r"(?<!little say)(?<!some say)(?<!larger say)(?<!bigger say)(?<!greater say)(?<!equal say)(?<!his say)(?<!her say)"
    r"(?! (?:to|in court|(?:the|a) (?:[\w'’-]+ ){0,5}(?:trial|court|jury|inquest|judge|tribunal|hearing"
    r"|committee|inquiry)\b"
    r"(?! reporter)|jurors|him|her|them|me)\b)"
    rf"(?!(?<=tells|.told|.tell) (?:{_HEARERS}|{_ON_RECORD}))"
)
ROLE_SAYS = Lazy(
    rf"(?:,? (?:who|with|familiar|close|speaking|involved|briefed|in (?:the )?(?:\w+ )?(?:administration"
    rf"|government|area|office|city|region|capital|[A-Z]\w+)) [^.;:\n]{{0,90}}?,?| in [A-Z]\w+)? {ADVERB}{_SAYS}"
)
_SOMEBODY_SAYS = Lazy(rf" (?:at|from|in|with|of|for|to|on) [^.,;:—–\n]{{2,60}}? {ADVERB}{_SAYS}")
_BYSTANDERS = frozenset("friend pal employee worker witness user neighbor neighbour resident staffer agent".split())
_BYSTANDER_SAYS = Lazy(
    r"(?: (?:of|at|who|in|on|from|close) [^.,;:\n]{2,60}?)? (?:also |later |has |had )?(?:said|says|told|tells"
    r"|tweeted|wrote|writes|posted|commented|claims|claimed|recalls|recalled|described|complained|quipped|insists"
    r"|insisted|admits|admitted|reveals|revealed|confirmed|explained|added|adds|confided|believes)\b"
    r"(?! (?:him|her|them|me|us|police|investigators|detectives|officers|jurors|the (?:court|jury|inquest|judge)|to"
    r"|that (?:she|he))\b)"
    rf"(?!(?<=tells|.told) {_ON_RECORD})"
)
_APPOSED = Lazy(r"[A-Z][\w.’'-]+(?:,| [—–]) (?:an? |the )?\Z")
_SET = Lazy(  # where and when, or how the sentence hangs on the last one: "In Geneva, a diplomat said"
    r"(?:\A|[.!?:;\n”\"—–] ?|\b(?:and|but) )(?:(?:(?:(?:Earlier|Late|Early|Later|Back|Speaking|Meeting|Here|Over"
    r"|Elsewhere"
    r"|Only) )?(?:[Ii]n|[Oo]n|[Aa]t|[Ff]rom|[Nn]ear|[Ll]ast|[Ii]nside|[Oo]utside|[Aa]cross|[Dd]uring|[Aa]fter"
    r"|[Bb]efore|[Ss]ince"
    r"|[Uu]nder|[Bb]y|[Uu]ntil) [^,.;\n]{1,40})"
    r"|(?:Meanwhile|However|Still|Yet|Yesterday|Today|Later|Earlier|Instead|Nevertheless|Nonetheless|Afterwards?"
    r"|Privately"
    r"|Publicly|Separately|Now|Then|Also|Indeed|Moreover|Besides|Elsewhere|Abroad|Tonight|Recently|Once|Overnight)), "
    r"(?:an? |the )?\Z"
)
_UNLIKE = Lazy(
    r"\b(?:and|to) \w+\Z|\b(?:named|called) [A-Z]|[,—–] [A-Z][\w’'-]+ [A-Z][\w’'-]+[,—–]"
)  # the second: a name after all
_BEING = Lazy(r"\b(?:is|was|are|were|as|also|became|become|being) (?:\w+ )?\Z", re.IGNORECASE)
_TITLE = Lazy(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep)\. \Z")
_AT = Lazy(r",? (?:at|from|with|for|in|of) ")
_BARE = frozenset("several some many state local federal senior top".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten multiple".split())
_AIDES = ("aides", "advisers", "advisors")


def is_plural(hit: Hit) -> bool:
    """Whether the noun found is a plural."""
    return hit.word.endswith("s") and hit.word != "witness"


def speaking(text: str, start: int, hit: Hit, known: frozenset[str]) -> Find | None:
    """The find where a word of saying stands before or behind; `known` are adjectives that name no agency."""
    titled = _TITLE.search(text, max(0, start - 6), start)
    start = titled.start() if titled else start
    named = _is_spoken_for(text[start : hit.start], hit, known)
    led = into(text, start)
    if led is not None and not _AT.match(text, hit.end) and _closes(text, led):
        return Find(led, hit.end, hint=named)
    says = _behind(text, hit)
    if not says or _UNLIKE.search(says[0]) or _BEING.search(text, max(0, start - 16), start):
        return None
    apposed = not is_plural(hit) and _APPOSED.search(text, max(0, start - 40), start)
    is_set = apposed and says[0][:1] not in ",—–" and _SET.search(text, max(0, start - 70), start)
    if apposed and not is_set and text[says.end() : says.end() + 1] not in (",", "."):
        return None
    return Find(start, says.end(), hint=named or hit.word in _BYSTANDERS or _is_known_circle(text, start, hit))


def _is_known_circle(text: str, start: int, hit: Hit) -> bool:
    """Whether bare aides are plainly somebody's: the sentence, or the one before, has a name."""
    if hit.word not in _AIDES or start != hit.start:
        return False
    around = sentence(text, start, hit.end)
    return _SOMEBODY.search(around.text, 1) is not None or _SOMEBODY.search(around.before) is not None


_SOMEBODY = Lazy(r"(?<![.!?”\"] )\b(?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[A-Z][a-z]{2,}")


def _behind(text: str, hit: Hit) -> re.Match[str] | None:
    """The words of saying behind the noun, with what stands between."""
    if hit.word in _BYSTANDERS:
        return _BYSTANDER_SAYS.match(text, hit.end, hit.end + RIGHT)
    says = ROLE_SAYS.match(text, hit.end, hit.end + RIGHT)
    if not says and (not is_plural(hit) or hit.word in _AIDES):
        says = _SOMEBODY_SAYS.match(text, hit.end, hit.end + RIGHT)
    return says


def _closes(text: str, led: int) -> bool:
    """Whether a "said" that stands before its speaker follows what was said ("…," said an official)."""
    return not text.startswith(("said", "says", "say "), led) or text[max(0, led - 2) : led].rstrip()[-1:] in tuple(
        ",”\"'’—-?!"
    )


def _is_spoken_for(qualifiers: str, hit: Hit, known: frozenset[str]) -> bool:
    """Whether the words in front tell for whom these people speak: a candidate's aides, a country's officials."""
    tokens = qualifiers.split()
    if not is_plural(hit) or any(t.lower() in _NUMBERS for t in tokens):
        return False  # "two U.S. officials said": a leak
    named = [t for t in tokens if t[0].isupper() and t.lower() not in _BARE]
    at_start = tokens[:1]
    return "campaign" in qualifiers.lower() or any(
        t not in at_start or t in known or t.lower() not in known for t in named
    )

"""Whether somebody is quoted by name beside a claim that is given to nobody."""

from __future__ import annotations

import re
from functools import lru_cache

from newslint.lazy import Lazy

from .. import scan
from .others import CAMPAIGNERS, CROWDS, OFFICER, PARTISANS, may_be

_SAYING = (
    r"(?:said|says|told|wrote|writes|warned|warns|argued|argues|noted|notes|added|adds|explained|explains|thinks"
    r"|believes|expects|estimates|reckons|predicts|predicted|cautioned|contends|called|calls|described|describes"
    r"|put|puts|sees|tweeted|points? out|pointed out)\b"
)
_NAME = (
    r"(?!(?:They|It|This|That|These|Those|The|There|Analysts|Economists|Experts|Critics|Scientists|Researchers|Some"
    r"|Many|Others|Officials|Reports|Supporters|Opponents)\b)[A-Z][\w’'-]+"
)
_SAID_BY = Lazy(
    r"[\"”’'],? (?:said|says|wrote|writes|argued|warned|added|explained|noted|cautioned|according to) "
    r"(?:[A-Z]|(?:the |an? )?[\w -]{2,30}? [A-Z]\w+ [A-Z])"
    rf"|\b{_NAME},?(?: [^.,;\n]{{3,70}},)? {_SAYING}|\b{_NAME} {_NAME} (?:of|at|from|with) [^.,;\n]{{2,60}} {_SAYING}"
    r"|\b[Aa]ccording to (?:the )?[A-Z]\w+ [A-Z]"
    r"|\b(?:(?:[Aa]|[Tt]he) (?:\w+ )?(?:team|group|study|survey|poll|paper)|[Rr]esearchers|[Ss]cientists"
    r"|[Ee]conomists|[Aa]nalysts) (?:\w+ )?(?:at|from|by|of|with|led by) (?:the )?[A-Z]"
)
_ENDS = Lazy(r"[a-z)%\d][.?!](?:[\"”’]|'{1,2})?\s+(?=[“\"'‘A-Z])")
_AGAINST = Lazy(r"(?:But|However|Still|Yet|Nevertheless|Nonetheless|Meanwhile|Elsewhere|Even so)\b")
_AMONG = Lazy(r"\b(?:for example|for instance|among them|one of them|is one of|one such)\b", re.IGNORECASE)
_TRADE = Lazy(
    r"\b(?:analyst|economist|strategist|professor|researcher|scientist|expert|director|head of|fellow|institut\w+"
    r"|universit\w+|college|consult\w+|historian|lecturer|author|lawyer|attorney|partner|manager|founder|Dr\.|doctor"
    r"|physician|president of|chief|editor|group|association|team|study|survey|paper)",
    re.IGNORECASE,
)
_FULL = Lazy(r"[\"”’'],? (?:(?:said|says) )?(?:[\w’'-]+ ){0,3}?[A-Z][\w’'.-]+ [A-Z][\w’'-]+")
_SIDE = Lazy(
    r"\bwho (?:oppos|support|back|campaign|fight|fought|voted|wants?)|\b(?:campaign|union|association|charity|group)\b"
)
_PARTY = Lazy(  # of these, one is known by the office
    r"\b(?:leaders|elders|lawmakers|legislators|politicians|senators|councillors|members|activists|operatives|strategists"
    r"|insiders|MPs|Republicans|Democrats|Conservatives|Liberals|delegates)\b"
)
_OFFICE = Lazy(
    r"\b(?:[Cc]ommittee(?:man|woman|member)|[Cc]hair(?:man|woman|person)?|[Ss]enator|Sen\.|Rep\.|Gov\.|MP|MEP|[Cc]ouncillor"
    r"|[Cc]ouncil(?:man|woman|member)|[Ll]eader|[Dd]elegate|[Ss]trategist|[Oo]perative|[Cc]onsultant|[Ll]awmaker|[Ll]egislator"
    r"|[Aa]ctivist|[Tt]reasurer|whip|party['’]s)(?!\w)"
)
_MARKS = "“\"‘'"
_THINGS = frozenset("claims suggestions fears concerns allegations questions reports rumors rumours".split())
_LOOSE = frozenset("according other several numerous various political leading senior".split())


def spoken_for(text: str, at: int, *, quoted: bool = False, group: str = "") -> bool:
    """Whether the next sentence of the paragraph, or a quotation that runs on from it, is somebody's by name.

    quoted: it has to open with the quotation. The officers of a firm and of a state are not its analysts or critics.
    """
    line = text[at - 1 : at + 700].partition("\n")[0]
    ends = [m.end() for m in _ENDS.finditer(line)][:2]
    if not ends or (quoted and line[ends[0]] not in _MARKS):
        return False
    end = _closed(line, ends[0], ends[1] + 60 if len(ends) > 1 else len(line))
    if _SAID_BY.search(line, ends[0], end) is None:
        return False
    return group in CAMPAIGNERS or not OFFICER.search(line, ends[0], end)


def quoted_next(text: str, start: int, end: int) -> bool | None:
    """Whether the next paragraph quotes one of these people by name; None where it may be somebody else."""
    line_end = text.find("\n", end, end + 700)
    if line_end < 0:
        return False
    at = line_end + len(text[line_end : line_end + 9]) - len(text[line_end : line_end + 9].lstrip())
    line = text[at : at + 700].partition("\n")[0]
    ends = [m.end() for m in _ENDS.finditer(line)][:2]
    line = line[: _closed(line, 0, ends[1] if len(ends) > 1 else len(line))]
    if not _SAID_BY.search(line):
        return False
    if _is_one_of(text[start:end], line):
        return True
    return None if may_be(_group(text[start:end])[0], line) else False


def names_speaker(piece: str) -> bool:
    """Whether a sentence has somebody's name, and no mere "he", with a word of saying."""
    return any(not said[0].startswith(("He ", "She ", "We ", "I ", "You ")) for said in _SAID_BY.finditer(piece))


@lru_cache(maxsize=1)
def met(text: str) -> int:
    """Where the copy first quotes somebody by name and tells the calling, as of an expert; its length for nowhere."""
    said = (m for m in _SAID_BY.finditer(text) if _TRADE.search(text, max(0, m.start() - 120), m.end() + 120))
    return next((m.end() for m in said), len(text))


def _closed(line: str, start: int, end: int) -> int:
    """The end, or where a quotation that is open there closes and the sentence behind it ends."""
    inside = line[start:end]
    for opening, closing in (("“", "”"), ('"', '"'), ("''", "''")):
        if inside.count(opening) > inside.count(closing) or (opening == closing and inside.count(opening) % 2):
            close = line.find(closing, end)
            after = _ENDS.search(line, close) if close > 0 else None
            return after.end() if after else len(line)
    return end


def just_quoted(claim: str, before: str) -> bool:
    """Whether the sentence before quotes one of these people by name: "said Dahl, an analyst. Analysts also say"."""
    group, _ = _group(claim)
    if group in CROWDS or not _SAID_BY.search(before):
        return False
    return claim.lower().startswith("other ") or _shares(group, [], before)


def _is_one_of(claim: str, line: str) -> bool:
    """Whether those quoted in a paragraph are of the people to whom a claim before it is given."""
    group, kin = _group(claim)
    if not group or _AMONG.search(line):
        return bool(group)
    if group not in CROWDS and _shares(group, kin, line):
        return True
    if _PARTY.search(claim) and line[0] in _MARKS and not _AGAINST.match(line) and _OFFICE.search(line):
        return _FULL.search(line) is not None
    if group in CROWDS or _AGAINST.match(line) or OFFICER.search(line):
        return False
    if group in PARTISANS:
        return _SIDE.search(line) is not None
    return _TRADE.search(line) is not None or (line[0] in _MARKS and _FULL.search(line) is not None)


def _group(claim: str) -> tuple[str, list[str]]:
    """The noun for the people in a claim ("critics", "many"; "" for none), and the words that qualify it."""
    for hit in reversed(list(scan.hits(claim, scan.triggers(__file__)))):
        if hit.word in CROWDS or (hit.word.endswith("s") and hit.word not in _THINGS):
            words = claim[: hit.start].lower().split()
            return hit.word, [word for word in words if len(word) > 4 and word not in _LOOSE]
    return "", []


def _shares(group: str, kin: list[str], line: str) -> bool:
    """Whether a line has the word for these people, or one that qualifies them ("Muslim advocates", Muslim Voices)."""
    words = _WORD.findall(line.lower())
    if group in PARTISANS:
        return group.removesuffix("s") in words or group in words or any(word in kin for word in words)
    stem = group.removesuffix("s").removesuffix("ist").removesuffix("er")
    return any(word.startswith(stem) or word in kin for word in words)


_WORD = Lazy(r"[^\W\d_]+")

"""The forms in which copy leans on somebody the reporter knows and doesn't name."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ..scan import Hit, words

LEFT = 70  # code points before a trigger within which its qualifiers stand
RIGHT = 130  # code points after it within which its verb stands

_ADVERB = r"(?:(?:also|now|later|then|still|have|has|had|would|did|\w+ly|earlier|previously|since) ){0,3}"
_SAY = (
    r"(?:say|says|said|saying|tell|tells|told|claim|claims|claimed|add|adds|added|confirm|confirms"
    r"|confirmed|reveal|reveals|revealed"
    r"|describe|describes|described|calling|called|suggest|suggests|suggested|indicate|indicated|insist"
    r"|insists|insisted|explain|explained"
    r"|warn|warned|acknowledge|acknowledged|disclose|disclosed|allege|alleged|note|noted|spill|spilled"
    r"|dish|dished|report|reported"
    r"|believe|believed|think|speculate|quip|quipped|joked|continued|concluded|whispered|predict|predicted"
    r"|estimate|estimated|recalled"
    r"|argue|argued|emailed|texted|wrote|tweeted|posted|shared|expect|maintain|contend|caution|cautioned"
    r"|stress|stressed|familiar with)\b"
)
_DESCRIBED = (
    r"(?:,? (?:(?:who (?:is |was |are |were )?)?(?:very |directly |so )?(?:familiar|close|briefed|involved"
    r"|knowledgeable|near|privy)"
    r" (?:with|to|on|in|about|in|the)|(?:who (?:has|had|have) |with )(?:direct |first-?hand |intimate "
    r"|inside |detailed |close )?knowledge of"
    r"|in|inside|within|at|from|on|near|around|involved|who (?:spoke|asked|declined|requested|wished"
    r"|wanted|did|was|were|is|are|has|have|had)) [^.\n;:]{2,80}?)?,? "
)
_SOURCE_SAYS = re.compile(rf"{_DESCRIBED}{_ADVERB}{_SAY}")
_INTO = re.compile(
    r"\b(?:according to|citing|cites|cited|quoting|quoted|quotes|said|says|say|told by|confirmed by"
    r"|tip from|per|attributed to|quoted by"
    r"|(?:confirmed|obtained|gathered)\b[^.;\n]{0,50} (?:from|by)) \Z",
    re.IGNORECASE,
)
_DETERMINERS = frozenset(
    "a an one another the two three four five six seven eight nine ten multiple several some many various numerous its our his her their"
    " unnamed anonymous unidentified other more these those dozens".split()
)
_LINKING = frozenset(
    "and or but of in at on for to by with from as that which who when while if where though because so yet than is are was were be been"
    " has have had not no said says say told according citing cited via per like including after before".split()
)
_OF = re.compile(r" (?:of|for|code|material|documents?|said to be)\b")
_MATTER = re.compile(
    r" (?:the|his|her|their|its|this|that|these|those|such|both|[A-Z][\w.’'-]+(?:['’]s)?) "
    r"(?:[\w'’.-]+ ){0,4}?(?:matter|situation|deal|talks?|case|investigation|probe|inquiry|plans?|planning"
    r"|thinking|discussions?"
    r"|decisions?|negotiations?|process|issue|operations?|proposal|contents?|documents?|conversations?"
    r"|call|meetings?|strategy|agreement|transaction|report|findings|events?|program|intelligence|sale|bid"
    r"|effort|details?|ad|company|exchange|incident|move|evidence|draft|order|arrangement|terms|project"
    r"|offer|review|campaign|operation|mission|subject|account|information)\b"
)
_WHO = (
    r"\b(?:people|persons?|individuals?|those|sources?|officials?|man|woman|executives?|someone|lawyers?"
    r"|aides?|advisers?|employees?|bankers?|lawmakers?|diplomats?|others)"
)
_PEOPLE = re.compile(
    rf"(?:(?:\b(?:according to|citing|said|says|told by|cited) )?(?:(?:an?|one|two|three|four|five|six"
    rf"|seven|eight|multiple|several|some|many|other|another|the) )?(?:(?!and\b|of\b|to\b"
    rf"|that\b)[\w.'’-]+ ){{0,2}}?{_WHO} (?:who (?:is|are|was|were) |directly |intimately |closely |very "
    rf"|both )?)\Z",
    re.IGNORECASE,
)
_NOT_NAMED = re.compile(
    r"(?:\b(?:asked|requested|wished|wanted|preferred|declined|refused|agreed|did(?:n['’]t| not) (?:want"
    r"|wish)|does(?:n['’]t| not) (?:want|wish)|not wanting|wishing|asking|declining|who asked)(?: that "
    r"(?:he|she|they|\w+ \w+))?(?: not)? (?:to )?(?:not )?)\Z",
    re.IGNORECASE,
)
_ANONYMITY = re.compile(
    r"\b(?:(?:speaking|spoke|spoken|speak|talk|talked|talking|said|told|tells|interviewed|commented|quoted"
    r"|discuss\w*)[^.;\n]{0,60}? )?(?:(?:on|under|upon) (?:the |a )?(?:strict )?(?:condition|conditions"
    r"|promise|guarantee) of|(?:requested|requesting|asked for|granted|asking for|insisted on|demanded"
    r"|were given|was given|in exchange for|sought)) \Z",
    re.IGNORECASE,
)
_SPOKE = re.compile(r"\b(?:spoke|speaking|speak|talked|told|said|quoted|interviewed)(?: [\w']+){0,4} \Z", re.IGNORECASE)
_MUTE = re.compile(r"(?:\bnot|n['’]t|\bnor|\bnever)(?: \w+)? \Z")
_TO_SPEAK = re.compile(
    r" to (?:\w+ly )?(?:speak|talk|comment|discuss|disclose|brief|be (?:quoted|named|identified)|release"
    r"|give|share|make)\b"
)
_OUTLET = re.compile(
    r"(?:\b(?:we|[A-Z][\w.&’'-]*(?: [A-Z][\w.&’'-]*){0,3})) \Z",
)
_OUTLETS = re.compile(
    r"\b(?:[A-Z]{2,6}|[\w ]*(?:News|Times|Post|Journal|Herald|Tribune|Magazine|TV|Radio|Press|Daily|Weekly"
    r"|Guardian|Mail|Sun|Telegraph|Reuters|Bloomberg|Politico|Axios|Variety|Insider|Chronicle|Globe"
    r"|Observer|Independent|Register|Star|Mirror|Express|Gazette|Today)|[Ww]e)\Z",
)
_ROLE_LEFT = re.compile(
    r"(?P<into>\b(?:according to|citing|said|says|told by) )?(?P<det>\b(?:an?|one|another|two|three|four"
    r"|several|some|multiple|many|other|unnamed|anonymous) )?(?P<mod>(?:[\w.'’/-]+ ){0,3})\Z",
    re.IGNORECASE,
)
_ROLE_SAYS = re.compile(
    rf"(?:,? (?:who|with|familiar|close|speaking|involved|briefed|in (?:the )?(?:\w+ )?(?:administration"
    rf"|government|area|office|city|region|capital|[A-Z]\w+)) [^.;:\n]{{0,90}}?,?| in [A-Z]\w+)? {_ADVERB}"
    r"(?:say|says|said|tell|tells|told|added|claim|claimed|confirmed|believe|warn|warned|acknowledged"
    r"|described|argue|argued|revealed|suggested|insist|insisted|conceded|admitted|privately)\b(?! (?:to"
    r"|in court))"
)
_NAME_AFTER = re.compile(
    r",? (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|CNN|Reuters|ABC|CBS|NBC|AFP"
    r"|AP)[A-Z][\w'’-]+(?: [A-Z][\w.'’-]+)+"
)


class Find(NamedTuple):
    """A leaning on somebody unnamed; `again` when it only goes on with one met before ("the official said")."""

    start: int
    end: int
    again: bool = False


@cache
def adjectives() -> frozenset[str]:
    """What may stand before "official" and the like and still tell no agency."""
    return frozenset(words(Path(__file__).with_name("adjectives.txt")))


def source(text: str, hit: Hit) -> Find | None:
    """ "A source said", "sources familiar with the talks told", "citing unnamed sources"."""
    if _OF.match(text, hit.end) or text[hit.start - 1 : hit.start] == "-":
        return None
    start, determined = _qualified(text, hit)
    says = _SOURCE_SAYS.match(text, hit.end, hit.end + RIGHT)
    into = _into(text, start)
    if says and "\n" not in says[0] and _speaks(text, start, hit, determined):
        return Find(start, says.end(), determined in ("the", "these", "those"))
    if into is not None and not re.match(r" (?:[A-Z]\w+|\w+ed by) ", text[hit.end : hit.end + 16]):
        return Find(into, hit.end, determined in ("the", "these", "those"))
    return None


def _qualified(text: str, hit: Hit) -> tuple[int, str]:
    """Where the noun with its qualifiers begins, and its determiner in lower case."""
    before = re.split(r"[^\w.'’/ -]|\n|--| - ", text[max(0, hit.start - LEFT) : hit.start])[-1]
    start, taken = hit.start, 0
    for token in reversed(before.split()):
        low = token.lower()
        if low in _LINKING or (low.endswith(".") and low not in ("u.s.", "u.k.")) or taken == 4:
            break
        start, taken = text.rfind(token, 0, start), taken + 1
        if low in _DETERMINERS:
            return start, low
    return start, ""


def _into(text: str, start: int) -> int | None:
    match = _INTO.search(text, max(0, start - LEFT), start)
    return match.start() if match else None


def _speaks(text: str, start: int, hit: Hit, determined: str) -> bool:
    """Whether a source with a verb behind it is a person: "a source said", and not "source said to be" or "open source"."""
    if hit.word == "source":
        bare = start == hit.start and text[hit.start].isupper()
        return determined in ("a", "an", "one", "another", "the", "unnamed", "anonymous") or bare
    if determined in (
        "some",
        "many",
        "various",
        "other",
        "numerous",
    ):  # as likely documents: vague-attribution has them
        return (
            re.match(
                r" (?:\w+ ){0,1}(?:told|tell|close|familiar|in|inside|within|with)\b", text[hit.end : hit.end + 24]
            )
            is not None
        )
    return True


def familiar(text: str, hit: Hit) -> Find | None:
    """ "People familiar with the matter", "a person close to the family", "those with direct knowledge of the talks"."""
    if hit.word.startswith(("person", "people", "those", "who")):
        says = re.compile(
            r" (?:to|on|by)\b[^.;\n]{2,80}?\b(?:said|say|says|told|tell|claim|claimed|insist|believe)\b"
        ).match(text, hit.end, hit.end + RIGHT)
        into = _into(
            text,
            re.compile(r"(?:(?:an?|one|two|three|several|some|multiple|other|another) ?)?\Z")
            .search(text, max(0, hit.start - 9), hit.start)
            .start(),
        )  # type: ignore[union-attr]
        if into is not None:
            return Find(into, hit.end)
        return Find(hit.start, says.end()) if says else None
    who = _PEOPLE.search(text, max(0, hit.start - LEFT), hit.start)
    if not who:
        return None
    matter = (
        _MATTER.match(text, hit.end, hit.end + 90)
        if hit.word == "familiar with"
        else re.match(r" of\b", text[hit.end : hit.end + 3])
    )
    if matter and (
        hit.word == "familiar with"
        or re.search(r"said|says|told|according|citing", text[max(0, who.start() - 20) : hit.end + 110])
    ):
        return Find(who.start(), hit.end)
    return None


def anonymity(text: str, hit: Hit) -> Find | None:
    """ "On condition of anonymity", "asked not to be named", "not authorized to speak"."""
    low = max(0, hit.start - LEFT)
    if hit.word == "anonymity":
        match = _ANONYMITY.search(text, low, hit.start)
        return Find(match.start(), hit.end) if match else None
    if hit.word in ("anonymously", "anonymous"):
        match = (
            _SPOKE.search(text, low, hit.start)
            if hit.word == "anonymously"
            else re.compile(
                r"\b(?:asked|wish(?:es|ed|ing)?|want(?:s|ed)?|prefer(?:s|red)?|chose|request(?:s|ed)|opted) (?:to )?"
                r"(?:remain|stay|be|keep) \Z"
            ).search(text, low, hit.start)
        )
        return Find(match.start(), hit.end) if match else None
    if hit.word in ("be named", "be identified"):
        match = _NOT_NAMED.search(text, low, hit.start)
        if (
            not match
            or not re.search(r"not|n['’]t|declin|refus", match[0])
            or re.match(
                r" (?:in|as|for|on|after|to)\b(?! (?:this|because|the (?:story|article|piece|report)))",
                text[hit.end : hit.end + 30],
            )
        ):
            return None
        return Find(match.start(), hit.end)
    mute = _MUTE.search(text, max(0, hit.start - 20), hit.start)
    speak = _TO_SPEAK.match(text, hit.end, hit.end + 40) if mute else None
    return Find(mute.start(), speak.end()) if mute and speak else None


def official(text: str, hit: Hit) -> Find | None:
    """ "Officials said", "a senior U.S. official told", "according to a Western diplomat", "one aide said"."""
    if hit.start and text[hit.start - 1] in "-’'":
        return None
    if _NAME_AFTER.match(text, hit.end, hit.end + 60):
        return None
    before = re.split(r"[^\w.'’/ -]|(?<![A-Z])\. |\n|--| - ", text[max(0, hit.start - LEFT) : hit.start])[-1]
    tokens = before.split()
    taken = 0
    while (
        taken < len(tokens)
        and taken < 4
        and tokens[-1 - taken].strip("'’s") in _adjectives_and_opening(tokens, taken, hit)
    ):
        taken += 1
    rest = tokens[: len(tokens) - taken]
    at = _back(text, hit.start, tokens[len(rest) :])
    det = rest[-1].lower() if rest else ""
    if (
        rest
        and rest[-1][0].isupper()
        and rest[-1].lower() not in ("a", "an", "the", "one", "two")
        and len(rest) > 0
        and not (len(rest) == 1 and before.lstrip() != before)
    ):
        return None  # an agency, a person or a place is named
    plural = hit.word.endswith("s")
    known = det in ("the", "these", "those", "both")
    if known or (not plural and det not in ("a", "an", "one", "another") and not {"one", "One"} & set(tokens[len(rest) :])):
        again = known and _ROLE_SAYS.match(text, hit.end, hit.end + 40)
        return Find(_back(text, at, rest[-1:]), again.end(), True) if again else None
    if (
        det in ("his", "her", "their", "its", "our", "my", "of", "between", "that", "other")
        or (rest
        and rest[-1].endswith(("'s", "’s")))
    ):
        return None
    start = at if plural or not rest else _back(text, at, rest[-1:])
    into = _into(text, start)
    if into is not None and not re.match(r",? (?:at|from|with|for|in|of) ", text[hit.end : hit.end + 8]):
        return Find(into, hit.end)
    says = _ROLE_SAYS.match(text, hit.end, hit.end + RIGHT)
    if not says or re.search(r"\band \w+\Z", says[0]) or text[max(0, start - 3) : start].lower() == "as ":
        return None
    return Find(start, says.end())


def _adjectives_and_opening(tokens: list[str], taken: int, hit: Hit) -> frozenset[str]:
    """The adjectives, and the token itself where it is one with the capital that opens a sentence."""
    token = tokens[-1 - taken]
    if token.lower() in adjectives() or (
        hit.word not in ("official", "officials") and token in ("Trump", "Clinton", "campaign")
    ):
        return adjectives() | {token.strip("'’s")}
    return adjectives()


def _back(text: str, end: int, tokens: list[str]) -> int:
    """Where the given tokens that stand right before an offset begin."""
    for token in reversed(tokens):
        end = text.rfind(token, 0, end)
    return end


def learned(text: str, hit: Hit) -> Find | None:
    """ "EW has learned", "the BBC understands"."""
    who = _OUTLET.search(text, max(0, hit.start - 50), hit.start)
    if not who or not _OUTLETS.search(who[0].strip()):
        return None
    if hit.word == "understands" and not re.match(
        r" (?:that\b|the |he |she |they |it |[A-Z])", text[hit.end : hit.end + 7]
    ):
        return None
    if hit.word != "understands" and re.match(
        r" (?:to|how|from|about|the (?:hard|lesson)|a |its|lessons|nothing)\b", text[hit.end : hit.end + 10]
    ):
        return None
    return Find(who.start(), hit.end)


def unnamed(text: str, hit: Hit) -> Find | None:
    """ "An unnamed official", "unidentified people": only with a word of saying at hand."""
    before = re.search(
        r"\b(?:citing|quot\w+|according to|cited|told by|from) (?:an? |one |two |several |the |some )?\Z",
        text[max(0, hit.start - 26) : hit.start],
    )
    after = re.match(
        r" (?:[\w-]+ ){1,3}?(?:said|told|claims?|claimed|says|saying|confirmed|who)\b", text[hit.end : hit.end + 50]
    )
    if before:
        return Find(max(0, hit.start - 26) + before.start(), hit.end)
    return Find(hit.start, hit.end + after.end()) if after else None


def caller(text: str, hit: Hit) -> Find | None:
    """ "A caller who says", "one caller claimed"."""
    before = re.search(r"\b(?:a|one|another) \Z", text[max(0, hit.start - 9) : hit.start], re.IGNORECASE)
    after = re.match(
        r"(?: to (?:the |a )?[^.,;\n]{2,50}?)?(?: who)? (?:says|said|claimed|claims|told)\b",
        text[hit.end : hit.end + 80],
    )
    return Find(max(0, hit.start - 9) + before.start(), hit.end + after.end()) if before and after else None

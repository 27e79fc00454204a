"""Which rules of LanguageTool are heard: the lists beside this file, and the forms in which even a good rule is wrong.

A rule is judged by what it says of real articles. `trusted.txt` has the rules that were right, `wolves.txt` those that
cried wolf; each line there has a sentence that shows it. A few good rules are wrong in one form: they are in FORMS.
"""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from functools import cache

from newslint.lazy import Lazy
from newslint.rows import rows

BEFORE, AFTER = 90, 40  # code points around a match that the forms look at

_OPENERS = "The|A|An|And|In|On|It|He|She|We|They|But|For|To|Of|At|By|With|From|This|That|As|If|When|Is|Are|Was"
_WISHES = (
    r"\b(?:prefer|ask|demand|insist|suggest|recommend|order|urg|propos|requir|request|advis|rather|vital|essential|"
    r"important|crucial|imperative|necessary|lest|high time)\w*\b[^.;]*⟦"
)
_NOT_IT_IS = (
    r"⟦[Ii]ts⟧(?! (?:a|an|the|not|been|too|time|good|probably|hard|easy|all|just|so|very|also|only|likely|unlikely|"
    r"clear|my|our|your|possible|impossible|important|what|how|that|no|now|still|up|true|because|going)\b)"
)
_PARTICLED = (
    "c[ao]m|hand|br[io]|turn|mov|se[nt]|check|go|went|kick|step|log|phon|call|put|ke[ep]|liv|carr|drag|h[aeou]l?[dn]g?|"
    "stay|work|play|march|press|pass|bid|weigh|settl|fit|chip|break|broke"
)
_KNOWING = r"\b(?:know|knew|see|saw|think|believe|say|said|hope|feel|felt|hear|heard|mean|find|found|glad|sure)"
_MANY = "youth|people|folk|data|media|cattle|police|staff|series|species|aircraft|personnel|offspring|poultry|fish"

FORMS = {
    "AGREEMENT_SENT_START": Lazy(rf"^(?!.*\b(?:Each|One|Either) of\b[^.]*⟦)|⟧,|{_WISHES}", re.DOTALL),
    "AFFECT_EFFECT": Lazy(r"⟦[^⟧]*-"),
    "BEEN_PART_AGREEMENT": Lazy(
        r"⟦(?:is|was) be\b|\b(?:[Ww]hat|[Aa]ll|do|does|did|done|thing|can|one)\b[^.;]* (?:is|was) ⟦|"
        r"\b(?:basically|simply|just) ⟦"
    ),
    "DID_BASEFORM": Lazy(r"⟦\w+ing⟧"),
    "DOUBLE_PUNCTUATION": Lazy(r"(?<!\w)⟦|⟦(?!\.\.⟧)|⟧[^\s”\"’'\x00]"),
    "ENGLISH_WORD_REPEAT_RULE": Lazy(
        rf"\b(?:{_PARTICLED})\w* ⟦(?:in in|on on)⟧|"
        rf"⟦\W*\d|⟦\w+ [A-Z]|⟦(?!(?:{_OPENERS}) )[A-Z]|\b[Ww]hat\b[^.]*⟦is is|"
        r"(?:problem|thing|truth|point|fact|issue) ⟦is is|"
        r"⟦(?:very|had|that|no|ha|bye|so|much|many|long|far|blah|never|again|please|knock|win|big|really|yes|oh|more|"
        r"like) "
    ),
    "EN_A_VS_AN": Lazy(
        r"⟧ (?:[\"“‘'(\[]?\S*[*—–_…/@#=<>$£€]|[UHY][a-z]|On|\d+x|(?:hour|heir|hono)\w+long|"
        r"(?:is|was|are|as|and|or|in|on|at|of|to|from|by)\b|[A-Za-z]\b[^-'’.])"
    ),
    "EN_SPLIT_WORDS_HYPHEN": Lazy(r"⟦\S+- (?:and|or|to|but|through|versus|&)\b"),
    "HE_NEED": Lazy(rf"⟧ (?:only|not|never|hardly|no)\b|{_WISHES}"),
    "HE_VERB_AGR": Lazy(rf"(?<!\b[Hh]e )(?<!\b[Ss]he )(?<!\b[Ii]t )⟦|\bor s?he ⟦|{_WISHES}"),
    "ITS_TO_IT_S": Lazy(_NOT_IT_IS),
    "IT_IS": Lazy(rf"{_NOT_IT_IS}|{_KNOWING} ⟦"),
    "IT_IS_2": Lazy(rf"⟦[Ii]t⟧|{_KNOWING} ⟦"),
    "IT_VBZ": Lazy(_WISHES),
    "MANY_NN": Lazy(r"⟦(?:[Mm]any|[Ff]ew|[Ss]everal)\b"),
    "MD_BASEFORM": Lazy(r"⟦\w+ing⟧"),
    "NON_STANDARD_WORD": Lazy(r"⟦(?!\w+‘)"),
    "PERS_PRONOUN_AGREEMENT": Lazy(r"\bthere ⟦is⟧"),
    "PHRASE_REPETITION": Lazy(r"⟦[^⟧]*[A-Z]|⟦an? (\w+) an? \1⟧|⟦(\w+) (?:to|by|after|and|on|for|upon|in) \2\b"),
    "PRP_HAVE_VB": Lazy(r"⟦\w+ing⟧"),
    "SAO_PAOLO": Lazy(r"⟦(?!.*Paolo⟧)"),
    "THIS_NNS": Lazy(rf"(?:{_MANY})⟧"),
    "THERE_S_MANY": Lazy(r"⟦[^⟧]*(?: [A-Z]|\bthat\b)|\ball sorts"),
    "TO_NON_BASE": Lazy(r"\b(?:left|thanks|due|subject|according|back|down|up|next|close|limited|related|way) to ⟦"),
    "TO_TOO": Lazy(r"\bway ⟦"),
    "VERB_NOUN_CONFUSION": Lazy(r"⟦(?:step|drop) down"),
}
"""Where a trusted rule is wrong: a pattern for the copy around the match, which stands between ⟦ and ⟧.

AGREEMENT_SENT_START: surnames in -s; _WISHES: "they asked that she go"; _NOT_IT_IS: "its Open House project"; _KNOWING:
"good to know it's Tuesday"; AFFECT_EFFECT: "side-effect"; BEEN_PART_AGREEMENT: "what it does best is provide";
ENGLISH_WORD_REPEAT_RULE: scores, names, "what it is is", emphasis, _PARTICLED: "handed in in May"; EN_A_VS_AN: code,
sums of money, words with stars, names and letters whose sound nobody can tell from their spelling; HE_VERB_AGR:
"England are"; MANY_NN: "many report directly"; PHRASE_REPETITION: "from town to town to"; PRP_HAVE_VB: "the hard time
they have maintaining it"; THIS_NNS: "these youth".
"""

SPOKEN = frozenset(("THERE_S_MANY", "THIS_NNS"))
"""Rules that aren't heard inside quotations at all: "there's two of them" is how people speak."""


@cache
def trusted() -> frozenset[str]:
    """The ids of the rules whose word is taken."""
    return frozenset(row.split(" ", 1)[0] for row in rows(__file__, "trusted.txt"))


@cache
def wolves() -> tuple[frozenset[str], tuple[str, ...]]:
    """The categories and the rules (`*` for anything) that are never heard."""
    names = [row.split(" ", 1)[0] for row in rows(__file__, "wolves.txt")]
    return frozenset(n[:-1] for n in names if n.endswith(":")), tuple(n for n in names if not n.endswith(":"))


def cries_wolf(rule: str) -> bool:
    return any(fnmatchcase(rule, pattern) for pattern in wolves()[1])


def is_wrong_form(rule: str, text: str, start: int, end: int) -> bool:
    """Whether a rule, right elsewhere, is wrong of the copy at this place."""
    form = FORMS.get(rule)
    if form is None:
        return False
    before, after = text[max(0, start - BEFORE) : start], text[end : end + AFTER]
    return form.search(f"{before}⟦{text[start:end]}⟧{after}\0") is not None

"""What a line in which a writer speaks of the own trade opens with, and the phrases that need no second one.

A sure sign counts only in copy that does not say "I" itself: there a closing line such as "I cover ports for the
Gazette." can be nobody's but the writer's. It would be wrong on a statement that closes a story without its marks.
"""

from __future__ import annotations

from ...lazy import Lazy
from .self_forms import JOB

_AM = r"I(?:[’']m| am)"
_DO = (
    r"(?:cover (?!my\b|up\b|for\b|it\b|them\b|the (?:cost|bill|rent))|report (?:on|for|from) (?!duty|time|work\b)"
    r"|write (?:(?:\w+ ){0,2}(?:about|on|for|from)|(?:(?!to\b)[\w-]+ ){0,3}(?:column"
    r"|blog|newsletter|stories|articles|news|reports|reviews|features|fiction|poetry)\b)"
    r"|blog (?:about|at|on|for)|edit (?:(?:the|its) )?(?:[A-Z]|(?:\w+ ){0,2}(?:pages?|section|desk|newsletter|magazine"
    r"|paper|site)\b)|freelance\b|contribute (?:to|regularly)|tell (?:the )?stories)"
)
FRONTS = (
    *(
        "I ",
        "I’",
        "I'",
        "My ",
        "Hi",
        "Hello",
        "Hey",
        "Thank",
        "As a",
        "A ",
        "An ",
        "With ",
        "Having ",
        "Based ",
        "Born",
    ),
    *("Passionate", "After ", "Over ", "Currently", "Originally", "Outside ", "When ", "In addition", "Since "),
    *("Former", "Ex-", "Recovering", "Sometime", "One-time", "Lapsed"),
)
OPENS = Lazy(
    r"[\W_]{0,3}(?:Hi|Hello|Hey|Thanks for (?:reading|subscribing)|Thank you for (?:reading|subscribing)"
    r"|I\b|I’m|I'm|My name|My work|My |As an? |With (?:over|more than|a|an|\w+ years)|Having |Based in|Born|Passionate"
    r"|After |Over the (?:past|last)|Currently|Originally|Outside of|When (?:I’m|I'm|I am|not) |In addition to|Since "
    r"|An? "
    rf"|(?:[A-Z][\w-]{{1,14}} )?(?:[a-z]+ )?(?:[A-Z]?[a-z]+-)?(?i:{JOB}|enthusiast|lover)"
    r"(?:(?:,| and| with| at| by)[^.?!]{1,60})?\. (?:I |I’m |I'm |My ))"
)
SURE = tuple(
    Lazy(pattern)
    for pattern in (
        (
            rf"\b(?:{_AM}|(?:[Mm]y name is|{_AM}) [A-Z]\w+(?: [A-Z][\w’'-]+)?,?(?: and(?: {_AM})?)?) (?:also |currently"
            r" )?(?:an?|the|one of|[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}[’']s) (?:[\w’'.-]+,? (?:and )?){0,6}?"
            rf"(?:{JOB}s?|intern (?:at|with|on))\b(?! of (?:this|the|his|her|their)\b)"
        ),
        rf"\bI (?:also |now |currently |mainly |mostly |usually |regularly |often |previously ){{0,2}}{_DO}",
        rf"\b(?:and|where I|who) (?:now |currently )(?:cover|write|edit|report)\b|, where I {_DO}|\band have (?:since"
        rf" )?been (?:its|the|an?) (?:[\w-]+ ){{0,4}}{JOB}\b",
        (
            r"\bI(?:[’']ve| have) (?:been |also |previously |since )?(?:(?:been )?(?:writing|reporting|covering"
            r"|blogging)"
            r"(?: \w+)? |(?:covered|reported|written) (?:for|on|about|from|extensively)"
            rf"|been (?:the |an? |its ?)(?:[\w’'-]+ ){{0,5}}{JOB}\b)"
        ),
        (
            r"\b[Mm]y (?:work|writing|articles|stories|reporting|bylines?|journalism) (?:has|have) (?:also |previously"
            r" )?(?:appeared|been (?:published|featured))"
        ),
        rf"\A\W{{0,3}}(?:As an?|An?) (?:[\w-]+ ){{0,4}}{JOB}(?:,| at heart,| by (?:trade|training),)[^.?!]{{0,60}} I\b",
        r"\A\W{0,3}When (?:I[’']m |I am )?not (?:reporting|writing|blogging|editing|at my (?:desk|keyboard|laptop))\b",
        rf"\A\W{{0,3}}(?:[\w-]+ ){{0,3}}{JOB}(?:(?:,| and| with| at| by)[^.?!]{{1,60}})?\. (?:I |I[’']m |My )",
        (
            r"\A\W{0,3}(?:Hi|Hello|Hey)(?: there)?[,!.]? (?:(?:I[’']m|I am|[Mm]y name is) [A-Z]\w+)[,.!]?"
            r"(?= (?:[A-Z]\w+ )?(?:and )?(?:I |I[’']m |an? ))"
        ),
        r"\bI (?:joined|came to) (?:the )?[A-Z][\w ]{2,40}\b(?:in|as) .{0,60}\b(?:trainee|reporter|editor|cover"
        r"|intern)\b",
        r"\bthe (?:writer|author|editor|journalist|reporter) (?:behind|of) this (?:blog|newsletter|column|site)\b",
    )
)
IS_BASED = Lazy(
    rf"\W{{0,3}}{_AM} an? (?:[A-Z][\w.]+(?: [A-Z]\w+)?-based (?:\w+ ){{0,3}}|[Ff]reelance (?:\w+ ){{0,2}}){JOB}\b"
    r"[^.]{0,90}\.?[*_)\]]{0,2}(?= |\Z)"
)
OWN_BOOK = Lazy(
    r"\W{0,3}My (?:(?:new|latest|first|second|next|debut|most recent|forthcoming) )?(?:book|novel|memoir)"
    r",? [“\"‘].{2,90}[”\"’],? (?:is|was|will be|comes|came) (?:out|published|available)\b"
)
FORMER = Lazy(
    rf"\W{{0,3}}(?:Former|Ex-|Recovering|Sometime|One-time|Lapsed) ?[^.?!]{{2,60}}?(?:,? (?:and )?now (?:an? )?"
    rf"(?:[\w-]+ )"
    rf"{{0,3}}|[ -]turned[ -](?:[\w-]+ ){{0,2}}){JOB}\b[^.?!]{{0,60}}\. (?!He |She |The |His |Her |It"
    rf" )[A-Z][^.?!]{{2,70}}"
    r"(?:\.|\Z)"
)

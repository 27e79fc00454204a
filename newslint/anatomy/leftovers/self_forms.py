"""The forms of lines in which a writer speaks of the own trade."""

from __future__ import annotations

from ...lazy import Lazy

JOB = (
    r"(?:journalist|reporter|writer|editor|blogger|correspondent|columnist|freelancer|author"
    r"|copywriter|content (?:creator|writer|producer)|photographer|photojournalist|novelist"
    r"|poet|podcaster|producer|broadcaster|storyteller|essayist|critic|contributor|videographer)"
)
CUES = tuple(
    Lazy(pattern)
    for pattern in (
        (
            r"\b[Mm]y (?:work|writing|articles|stories|reporting|bylines?|journalism) (?:has|have"
            r"|can|also|appears?|is|focus)"
        ),
        (
            r"\bI (?:have been |also |regularly |often |currently |now |mainly |mostly |primarily |love to "
            r"|love |enjoy ){0,2}(?:contribute|contributing|write|writing|blog|report|cover|covering"
            r"|edit|freelance) "
        ),
        (
            r"\b(?:news|media|journalism|publishing|newspaper) (?:industry|business|world)\b|\bcareer "
            r"in (?:journalism|news|media|writing|publishing)|\bjournalism\b"
        ),
        rf"\bI(?: am|’m|'m|’ve been|'ve been| have been| was)(?: \w+){{0,2}} an? (?:[\w-]+,? (?:and )?){{0,7}}{JOB}\b",
        rf"\bas an? (?:[\w-]+ ){{0,3}}(?:{JOB}|news anchor|intern)\b",
        (
            r"\bI(?: have|’ve|'ve) (?:also )?(?:covered|reported|written|worked (?:for|as|at|in)"
            r"|been (?:writing|working|covering|reporting|a|an|published|in the)|published|contributed"
            r"|edited|interviewed)"
        ),
        (
            r"\b(?:email|e-mail|contact|reach|follow|message|write to|connect with|reach out to|find"
            r"|tweet|DM|visit) (?:out to )?(?:me|my)\b|\bdrop me a\b|\bI can be reached|\b[Ss]end me\b|hear from "
            r"you"
        ),
        (
            r"\b[Mm]y (?:own )?(?:personal )?(?:blog|website|site|newsletter|portfolio|podcast|YouTube"
            r"|book|novel|books|latest|debut|column)\b"
        ),
        (
            r"\b[Ii]n my (?:spare|free) time|\b[Ww]hen I(?:’|')?(?:m| am) not|\b[Oo]utside of (?:work"
            r"|writing)|\bpassion(?:ate)? (?:about|for|is)|\bavid (?:reader|traveler|traveller)|\benthusiast\b"
            r"|\blover\b|\b[Ww]hen not (?:at|writing|working)\b"
        ),
        (
            r"\b(?:over|more than|nearly|almost) (?:\w+|\d+) (?:years|decades?)\b|\b\d+\+? years(?:’"
            r"|')? (?:of )?experience\b|\byears of experience\b|\bexperience in\b|\b(?:doing so|at it|in this"
            r" job) since\b"
        ),
        (
            r"\b(?:major|national|international|local|various|several|numerous|leading|many|online) "
            r"(?:\w+ ){0,2}(?:newspapers|magazines|publications|outlets|sites|websites)\b|\b(?:newspapers"
            r"|magazines|publications) (?:and|around|such|like|including)"
        ),
        (
            r"\bI (?:graduated|studied|majored|hold an?|earned|have an? (?:degree|B\.?A|M\.?A|bachelor"
            r"|master|background)|specialise|specialize|live (?:in|with)|grew up|was born|joined"
            r"|reside|currently live)"
        ),
    )
)
SPEAKS = Lazy(r"I(?<![\w“\"‘']I)(?: |’|')(?!\.)")
QUOTED = Lazy(r"“[^”]{0,1500}”?|\"[^\"]{0,1500}\"?")
ITEMS = Lazy(r"\s*(?:,|\||•|/|·|&|\.|;|—|\band\b)\s*")

STEMS = (
    "writer",
    "journalist",
    "editor",
    "reporter",
    "blogger",
    "author",
    "photograph",
    "creator",
    "podcast",
    "producer",
    "poet",
    "correspondent",
    "columnist",
    "thinker",
    "communicator",
    "reader",
    "critic",
    "anchor",
    "host",
    "novelist",
    "storyteller",
    "analyst",
    "scholar",
)
LIKES = Lazy(
    r"\b(?:lover|enthusiast|addict|junkie|geek|nerd|fan|buff|mother|mom|mum|father|dad|husband"
    r"|wife|traveler|traveller|foodie|ninja|guru|maven|practitioner|expert|scholar|specialist"
    r"|evangelist|advocate|fanatic|trailblazer|aficionado)\b"
)

"""The forms of what stands around a bio or announces one: headings, labels, disclaimers, a byline without its name."""

from __future__ import annotations

from ...lazy import Gated, Lazy
from .author_forms import NAME

GOES_ON = Lazy(
    r"\W{0,3}(?:(?:His|Her|Their) (?:(?:new|latest|most recent|next|first|debut|forthcoming"
    r"|recent) )?(?:books?|novel|memoir|work|writing|podcast|column)\b|(?:He|She|They) (?:is "
    r"the author|lives?|can be|tweets?|covers?|teach|has written|is on|was previously|writes?"
    r"|also writes?|previously)\b)"
)
HEADING = Lazy(
    r"\W{0,3}(?:About|ABOUT|Meet) (?:the |our |THE |OUR )?(?:[Aa]uthors?|[Ww]riters?|[Cc]olumnists?"
    r"|AUTHORS?|WRITERS?|[Rr]eporters?|[Cc]ontributors?|(?P<name>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}))\W{0,"
    r"3}\Z"
)
WRITTEN_BY = Gated(
    (
        ("is written by", " appears ", " is published ", " runs "),
        r"[A-Z][\w’' ]{2,40} is written by [A-Z]|[A-Z][\w’' ]{2,40} (?:appears|is published|runs) "
        r"(?:every|each|weekly|daily|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\b",
    )
)
LABELLED = Lazy(  # nothing else opens like this
    rf"[\W_]{{0,4}}(?:(?:(?i:(?:about|meet) (?:the|our) (?:author|writer|columnist)s?|(?:author|writer|contributor)"
    rf"(?:[’']s)?"
    rf"(?: bio(?:graphy)?)?|bio))[*_]{{0,2}} ?[:|–—-][*_]{{0,2}} ?{NAME}"
    rf"|(?:Our |Today[’']s |This week[’']s )?[Gg]uest (?:columnist|author|writer|contributor|essayist)s?,? (?:is |are"
    rf" )?{NAME}"
    rf"|Our (?:\w+ )?(?:columnist|correspondent|reporter|critic) {NAME}),?"
    r"(?: \([^()]{2,40}\))?(?: (?:is|are|was born|has|teaches|lives|works|covers|writes|runs|heads|leads|serves)|,"
    r" an?) \w"
)
DISCLAIMER = Lazy(
    r"[\W_]{0,4}(?:Disclaimer:? )?(?:(?:All|The) )?[*_]{0,2}(?:[Vv]iews?|[Oo]pinions?)(?: and (?:views|opinions))?"
    r"(?: (?:expressed|presented|stated))?(?: (?:here(?:in)?|above|in this (?:article|column|piece|commentary|op-ed"
    r"|essay)"
    r"|by (?:the )?(?:author|writer|contributor|columnist)s?)){0,2} (?:are|is) (?:(?:solely|strictly|entirely|purely)"
    r" )?"
    r"(?:personal\b|(?:his|her|their) own\b|(?:those of )?the (?:author|writer|columnist|contributor)s?\b)[^.!?]{0,150}"
    r"[.)\]*_ ]{0,4}\Z"
    r"|[\W_]{0,4}This (?:article|column|piece|commentary) (?:represents|reflects|expresses) (?:only )?the (?:views"
    r"|opinions)"
    r" (?:and \w+ )?of the (?:author|writer|columnist)s?\b[^.!?]{0,80}[.)\]*_ ]{0,4}\Z"
)
LONE_BY = Lazy(r"(?:By|BY|by|Written by|Posted by|Story by|Words by|Author|Author:|By:|By Staff|by:)\s?[,:|]?\Z")

"""The forms of picture credits, as patterns over text in which every agency's name is one character."""

from __future__ import annotations

from functools import cache

from ...lazy import Gated, Lazy
from .agencies import NEWS, PHOTO

WORD = Lazy(  # on lower-case text; what follows "by" must be a name
    r"\W{0,3}(?:(?:main|lead|top|cover|header|hero|featured?|file|stock|mandatory|article|banner|inset|thumbnail) )?"
    r"(?:photo illustration|photo(?:graph)?(?:y|s)?|images?|pictures?|pics?|illustrations?|screenshots?|artwork"
    r"|video credits?|credits?|courtesy of|courtesy|photographers?)"
    r"(?: ?(?:credits?|courtesy(?: of)?|copyright|source|©))?(?:\s?[:|/]\s*(?=\S)|(?: (?:by"
    r"|via|courtesy of|courtesy|credit|copyright))?\s(?P<name>))"
)
_NAMES = (
    r"(?:[A-Z\ue000\ue001@(“\"‘][\w.@’'&()/|,“”\"+©™-]*|of|the|and|via|by|for|at|in|de|van"
    r"|von|al|el|la|[/|&+–—-]|\d{4}|file|courtesy|handout|photo|[a-z]\w{2,20}(?= ?/)|[a-z]+\.(?:com"
    r"|org|net)\S*)"
)
_LIKE_NAMES = rf"{_NAMES}(?:\s+{_NAMES}){{0,11}}\s?\.?"


_AGENCY = f"[{PHOTO}{NEWS}]"
_PERSON = r"[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|de|van|von|al|el|la|bin|da|di)){0,4}"
_LOOSE = r"[A-Z(\ue000\ue001][\w.’'&-]*(?: [\w.’'&-]+){0,6}"
_PAPER = r"(?:The )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,4}"
_MORE = r"(?: ?(?:[Ff]ile|[Pp]hotos?|[Pp]ool|[Pp]ic|[Pp]ictures?|Images?|FILE|PHOTO|[Ii]llustration|, \d{4}))*"
_BY_AGENCY = rf"(?:{_LOOSE}\s?[/|]\s?){{1,3}}{_AGENCY}{_MORE}"
_SOCIAL = (
    r"(?:Facebook|Twitter|Instagram|YouTube|LinkedIn|TikTok|Flickr|Snapchat|Handout|HANDOUT|Wikimedia"
    r" Commons|Wikimedia|Wikipedia)"
)
_STAFF = r"(?:[Ss]taff|STAFF)(?: [Pp]hotographer)?"
_TWO = r"[A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|de|van|von|al|el|la|bin|da|di)){1,4}"
_NAMED = tuple(_SOCIAL[3:-1].split("|"))
_TAKEN = ("hoto", "mage", "icture", "PHOTO", "Pic", "pic")
_BY = (PHOTO, NEWS)


def _inside(*pieces: tuple[tuple[str, ...], str]) -> Gated:
    """Forms of what stands between brackets."""
    return Gated(*((gates, rf"\s*(?:{source})\s?\.?\s*\Z") for gates, source in pieces))


def _standing(*pieces: tuple[tuple[str, ...], str]) -> Gated:
    """Forms of a whole line."""
    return Gated(*((gates, rf"\W{{0,3}}(?:{source})\s*\.?\W{{0,2}}\Z") for gates, source in pieces))


_SOURCES: dict[str, str | Gated] = {
    "inner": _inside(
        (
            (" photo", " image", " pic", " PHOTO", " Photo", " FILE", " File", " file", "rchive"),
            r"(?:[Ff]ile|[Ss]tock|[Ll]ibrary|[Aa]rchive|[Gg]eneric) (?:photo|image|picture|pic)s?"
            r"|(?!See |In |The )[A-Z][\w.&]*(?: [A-Z]\w*)? (?:photo|PHOTO|Photo)(?: by .{3,40})?"
            rf"|(?:[A-Z]{{2,5}}|{_AGENCY}) (?:[Ff]ile|FILE|Archives?)",
        ),
        (
            ("Source:",),
            rf"Source: ?(?:{_SOCIAL}|{PHOTO}|X)\b.{{0,30}}|Source: ?(?:[A-Z]\w+ ){{1,2}}[Pp]hoto",
        ),
        ((":",), rf"{_AGENCY}: {_LOOSE}"),
        (("File", "FILE"), r"(?:File|FILE)(?: photo| image)?(?:[:/].{2,60})?"),
        (
            _BY,
            rf"(?:via )?{PHOTO}{_MORE}(?:\s?[/|].{{2,60}})?|{_BY_AGENCY}|(?:{_LOOSE}, |via ){_AGENCY}{_MORE}"
            rf"|{NEWS} (?:[Ff]ile|[Pp]hotos?|[Pp]ool|FILE|PHOTO)\b.{{0,40}}|{NEWS}\s?/\s?{_LOOSE}",
        ),
        ((" via ",), rf".{{2,60}} via (?:{_AGENCY}|Facebook|Twitter|Instagram)"),
        (("ourtesy", "NASA"), r"[Cc]ourtesy (?:of |photo|image)?.{2,60}|NASA/.{2,60}"),
        (
            ("andout", "upplied", "ubmitted", "rovided", "ontributed", "creen"),
            r"(?:[Hh]andout|[Ss]upplied|[Ss]ubmitted|[Pp]rovided|[Cc]ontributed|[Ss]creen ?(?:grab|shot))(?: [Pp]hoto)?"
            r"(?: (?:by|from|via) .{2,50}|\s?[:/|] ?.{2,40})?",
        ),
        (_NAMED, rf"{_SOCIAL}\s?(?:[/:|] ?.{{2,50}}| photo| screen ?shot)|{_PERSON}\s?/\s?{_SOCIAL}"),
        (("taff", "TAFF"), rf"{_PERSON}\s?/\s?{_STAFF}"),
        (
            _TAKEN,
            rf"{_TWO} (?:photo|PHOTO|Photo)|Representati(?:onal|ve) (?:[Pp]hoto|[Ii]mage|[Pp]ic)|[Ii]mage for"
            rf" representation|(?:Staff|STAFF|File|FILE) (?:photo|PHOTO|Photo)s?(?: by .{{2,40}})?",
        ),
    ),
    "agency": rf"\s*(?:{NEWS}|[Aa]fp|ap|reuters)\s?\.?\s*\Z",
    "slash": rf"\s*{_PERSON}\s?/\s?({_PAPER})(?: via .{{2,30}})?\s*\Z",
    "pair": rf"\s*(?!See |Read |Watch |Source|Also |From |Rated ){_TWO}\s?(?:[/|]\s?(?:[Ff]or (?:the )?)?|,"
    rf" )({_PAPER})\.?\s*\Z",
    "for": rf"\s*(?:{_TWO} for (?:the )?({_PAPER})|({_PAPER}): {_TWO})\.?\s*\Z",
    "alone": _standing(
        (
            _BY,
            rf"(?:via )?{PHOTO}{_MORE}(?:\s?/\s?{_LOOSE})?|{_BY_AGENCY}|{NEWS}\s?/\s?{_PERSON}|({_AGENCY}) \1"
            rf"|Source: {PHOTO}",
        ),
        (
            (" via ", " VIA ", " for "),
            rf"(?:[a-z][\w.-]{{2,24}}|{_LOOSE}(?:\s?/\s?{_LOOSE})?) (?:via|VIA|for) (?:{_AGENCY}|USA TODAY|Storyful"
            rf"|Facebook|Twitter){_MORE}",
        ),
        (_NAMED, rf"{_SOCIAL}\s?/\s?{_TWO}|{_TWO}\s?/\s?{_SOCIAL}"),
        (("taff", "TAFF"), rf"{_TWO}(?:\s?[/|]\s?|, ){_STAFF}"),
        (
            _TAKEN,
            r"(?:File|Courtesy|Submitted|Contributed|Handout|Staff|Stock|Provided|Supplied|Representational"
            r"|Representative|Representation) (?:[Pp]hoto|[Ii]mage|[Pp]ic|[Pp]icture)s?"
            r"|(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Pp]ic)s? (?:used )?for representation(?:al purposes?)?(?: only)?"
            r"|(?:[Pp]hoto|[Ii]mage|[Pp]icture)s? (?:provided|submitted|supplied|contributed)(?: by .{2,50})?",
        ),
        (("©",), r"©(?!\s?(?:\d|\(|[Cc]opyright))\s?.{2,60}"),
    ),
    "dash": (
        rf"[.!?”\"’)]\s*[-–—]{{1,2}}\s?(?:{_AGENCY}(?:[ /](?:photo|file|pic|picture|pix|PHOTO"
        rf"|[A-Z]\w+ \w+))?|[A-Z][\w ./’-]{{2,40}} (?:photo|pic|file)"
        r"|(?:FILE|File) ?(?:PIC|PHOTO|pic|photo))s?\.?\Z"
    ),
    "tail": Gated(
        (
            _BY,
            rf"(?:{_PERSON}\s?[/|]\s?(?:{_LOOSE}\s?[/|]\s?)?{_AGENCY}{_MORE}|[.!?”\"’|]\s?{PHOTO}{_MORE}"
            rf"|{_PERSON}\s?/\s?{_AGENCY} (?:via|VIA) {_AGENCY})\.?\Z",
        ),
        ((" via ", " VIA "), rf"[.!?”\"’|]\s*{_LOOSE} (?:via|VIA) {_AGENCY}{_MORE}\.?\Z"),
        (
            _BY,
            rf"[.!?”\"’|]\s*{_AGENCY}{_MORE}\s?/\s?{_PERSON}(?:\s?/\s?(?:File|Files|FILE)(?: [Pp]hoto)?)?\.?\Z",
        ),
        (_NAMED, rf"[.!?”\"’|]\s*{_SOCIAL}\s?/\s?{_TWO}\.?\Z"),
        (_BY, rf"[.!?”\"’|]\s*(?:{_TWO}, {_AGENCY}|{_AGENCY}\s?/\s?{_AGENCY})\.?\Z"),
        (
            ("©",),
            rf"[.!?”\"’|]\s*©\s?(?!\d|\(|[Cc]opyright|[Aa]ll |[^\n]{{0,60}}\b(?:19|20)\d\d){_LOOSE}"
            rf"(?:\s?/\s?{_LOOSE})?\.?\Z",
        ),
        (("@",), rf"[.!?”\"’|]\s*{_SOCIAL}\s?/\s?@\w{{2,30}}\.?\Z"),
        (("creen",), r"[.!?”\"’|]\s*Screen ?(?:shot|grab)\.?\Z"),
        (
            ("rovided", "ubmitted", "upplied"),
            r"[.!?”\"’|]\s*(?:Photo|Picture|Image)s? (?:provided|submitted|supplied)\.?\Z",
        ),
        (("taff", "TAFF"), rf"[.!?”\"’|]\s*{_TWO}(?:\s?[/|]\s?|, ){_STAFF}\.?\Z"),
        (
            _TAKEN,
            r"(?:Submitted|File|FILE|Courtesy|Contributed|Handout|Provided|Supplied) +(?:[Pp]hotos?|PHOTO)\.?\Z",
        ),
    ),
    "worded": Gated(
        (
            (":", "/", "|", " by", "ourtesy of", "..", "…"),
            r"(?:(?<=[.!?”\"’)\]])\s*|(?<=[a-z])|\s\|?\s*)(?:Photo(?:graph)?|Image|Picture|Illustration"
            r"|PHOTO|PICTURE|IMAGE|ILLUSTRATION|CREDIT|Credit|Pic|Image credit|Photo credit|Photo Credit|Image Credit"
            r"|Picture credit)s?"
            rf"(?:\s?:|\s?/|\s?\|| by:?| courtesy of| Courtesy of|\.\.\.|…)\s?(?:{_LIKE_NAMES}(?: (?:on|from) {PHOTO})?|(?:https?://)?www\.\S{{4,50}})\Z",
        ),
        (
            ("hoto by ", "hotos by ", "PHOTO by ", "hoto from ", "hotos from ", "hoto courtesy of ", "Image from "),
            r"(?<=[.!?”\"’)\]])\s*(?:(?:[A-Z][\w.-]* ){1,3}(?:[Pp]hotos?|PHOTO) (?:by|from|courtesy of)|Image from)"
            rf"\s{_LIKE_NAMES}\Z",
        ),
    ),
    "courtesy": r"[Cc]ourtesy (?:[A-Z]\w*\d\w*|[A-Z]{2,6}|[A-Z][\w.&’'-]*(?: (?:[A-Z][\w.&’'-]*|of|the"
    r"|and)){1,5})\.?\Z",
    "front": rf"\|?\s?(?:[a-z][\w.-]{{2,24}} via {_AGENCY} [A-Z]"
    rf"|{_PERSON}\s?/\s?{_AGENCY}\s+[A-Z]\w+ |{_PERSON} via {_AGENCY} [A-Z]|©(?!\s?(?:\d"
    rf"|\(|[Cc]opyright))\s?(?:{_AGENCY}|[A-Z]\w+) (?:[A-Z]|An? )"
    r"|(?:Image |Photo |Picture )?Credit: (?!\d)\S)",
}


BARE = Lazy(rf"(?:[(\[]\s?{NEWS}\s?[)\]]|[-–—]\s?{NEWS})\.?\Z")


@cache
def pattern(name: str) -> Lazy | Gated:
    """The pattern of that name; its parts are compiled when they are first used."""
    source = _SOURCES[name]
    return source if isinstance(source, Gated) else Lazy(source)

"""The forms of notes to editors, as patterns."""

from __future__ import annotations

from newslint.lazy import Lazy

ADDRESSED = Lazy(
    r"[\W_]{0,6}(?:(?:EDS|Eds)(?: [Nn]ote| NOTE)?\.?\s?[:–—-]|(?:NOTES?|Notes?|MEMO|Memo) (?:TO|to|for|FOR)"
    r" (?:THE |the )?(?:EDITORS?|[Ee]ditors?|EDS|[Ee]ds|SUBS|[Ss]ubs|DESKS?|[Dd]esks?|SUB-EDITORS"
    r"|[Ss]ub-editors)\s?(?P<head>[:–—-]|[\W_]{0,4}\Z)"
    r"|(?:ATTENTION|Attention|ATTN|Attn)\.?:? (?:ALL |all )?(?:NEWS |news )?(?:EDITORS|[Ee]ditors|EDS|[Ee]ds|DESKS"
    r"|[Dd]esks|SUBS|[Ss]ubs)\b"
    r"|(?:ED|Ed|DESK|Desk)\.? (?:NOTE|[Nn]ote)\s?[:–—-]|ATTENTION - [A-Z]{4,12}\b)"
)
MAYBE = Lazy(
    r"[\W_]{0,6}(?:(?:EDITOR|Editor)S?[’'‘`]?[Ss]?[’'‘`]? (?:NOTE|[Nn]ote)s?|EDITORS|Editors"
    r"|ADVISORY)\s?[:–—.-]{1,2}\s*"
)
FOR_READERS = Lazy(
    r"(?i)\b(?:readers?|viewers?|listeners?|(?:was|were|has been|have been) (?:updated|corrected|amended|first"
    r"|originally"
    r"|edited|published|changed|clarified)|(?:earlier|previous|original) version|we (?:regret|apologi[sz]e)|regrets?)\b"
)
DESK_TALK = Lazy(
    r"\b(?:grafs?|[Ww]rite-?thr(?:u|ough)|lede|nutgraf|slugged|AP Photos|[Ww]ith AP (?:Photo|Video|Graphic)"
    r"|APNewsNow|(?:OPTIONAL|[Oo]ptional) (?:trim|cut|end|TRIM|CUT|END)s?|(?:story )?can end here|[Cc]ontains items"
    r"|[Nn]ote (?:the )?(?:language|contents?|embargo|nature)|(?:[Ff]or|FOR) (?:use|USE) (?:on|after|in|ON|AFTER|IN)"
    r"|[Rr]e-?(?:sending|peating|transmitting)|[Ss]ubs \d|[Ww]ith (?:photos?|pix|graphics?|art|sidebar)\b\W*\Z"
    r"|(?:[Pp]hoto|[Pp]icture|[Pp]ix|[Ss]idebar|[Gg]raphic)s? (?:(?:is|are|will be) )?(?:available|moving|filed"
    r"|to (?:come|follow|move)))\b"
)
LEAST = Lazy(
    r"(?:(?:Recasts|RECASTS|Releads|Refiles|Refiling|Rewrites|Resends|Resending|Retransmit(?:s|ting))\b"
    r"|(?:Writes|WRITES|Write) ?-?(?:through|thru|THROUGH|THRU)\b|(?:Write|WRITE)-?(?:thru|through|THRU)\b"
    r"|(?:Updates|Recasts|Edits|Trims|New|Changes|Repeats) (?:throughout|thruout|lead|lede)"
    r"|(?:Updates|Edits|Trims|Changes|Repeats) story\b|(?:Paragraphs?"
    r"|Paras?|Pars?|Grafs?)"
    r" \d[^()]{0,60}\b(?:correct|add|recast|update|refile|clarif|remove|delete|new)"
    r"|Repeats? (?:to (?:add|fix|attach|more|wid|remove|correct|change|include)"
    r"|for (?:additional|wider|more|all|clients)"
    r"|with(?:out| no) change|earlier|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[’']?s? (?:story|item)))"
)
FIRST = Lazy(r"[A-Za-z-]{4,14}(?! (?:to|in|on|of|at|for|by|from|are|is|will|were|was|the way)\b)\b")
CORRECTION = Lazy(r"(?i)[\W_]{0,6}(?:(?:eds|editors?[’']?s?(?: note)?)\W{1,4})?(?:correct|clarif|fix|refil)")
BRACKET = Lazy(r"[(\[](?P<in>[^()\[\]]{4,320}(?:\([^()]{1,60}\)[^()\[\]]{0,200})?)[)\]]\.?")
DATELINE = Lazy(r"\s{1,4}(?:\*|[A-Z][A-Z.’' -]{2,30}(?:,|\s?\(|\s[-–—])|[A-Z][a-z]{2,8}\.? \d{1,2} \()")
BARE = Lazy(r"(?P<verb>[A-Z]{4,12}) (?=[a-z])")
PHOTOS = Lazy(
    r"[\W_]{0,3}(?:With AP (?:Photos?|Video|Graphics?)\b[^\n]{0,80}|With (?:Photos?|Graphics?|photos|graphic|pictures"
    r"|pix)(?:,? (?:and )?(?:photos?|graphics?|video|pix|sidebar|box|art)){0,2}\.?|AP (?:Photos?|Graphics?|Video)[ :]"
    r"{1,2}[A-Z]{2,6} ?\d{1,4}(?:\s?(?:-|–|,|and|to)\s?[A-Z]{0,6}\d{1,4}){0,12}\.?|APNewsNow\b[^\n]{0,60}|AP Radio\.?)"
)
HELP = Lazy(
    r"(?:ARCHIVE )?(?:PHOTOS?|GRAPHICS?|ILLUSTRATIONS?|CARICATURES?)\W{0,3}\((?:for help with images|from [A-Z]{2,4}\b)"
)
MOVED = Lazy(
    r"[\W_]{0,3}(?:Moved|Moving|MOVED|MOVING) (?:on|in advance|for|ON|IN ADVANCE|FOR) (?!from )[^\n]{0,80}\b"
    r"(?:services?|lines|wires?|SERVICES?|LINES|WIRES?)\b[^\n]{0,60}"
)
TRIM = Lazy(
    r"(?:[(\[]|\A)(?:(?:EDITORS|Editors|EDS|Eds|EDITOR)[:,.]? )?(?:(?:BEGIN|END|Begin|End)(?:S|s)? (?:OF )?(?:OPTIONAL"
    r"|[Oo]ptional) "
    r"(?:TRIM|CUT|MATERIAL|ADD|[Tt]rim|[Cc]ut|[Mm]aterial)|(?:OPTIONAL|Optional) (?:TRIM|CUT|ADD|END|MATERIAL|[Tt]rim"
    r"|[Cc]ut|[Aa]dd|[Mm]aterial)"
    r"|(?:STORY|Story) (?:CAN|MAY|can|may) (?:END|BE CUT|BE TRIMMED|TRIM|end|be cut|be trimmed) (?:HERE|here)"
    r"|(?:CAN|MAY) (?:END|BE CUT) HERE|(?:BEGIN|END) TRIM)\b[^()\[\]\n]{0,120}(?:[)\]]\.?|\Z)"
)

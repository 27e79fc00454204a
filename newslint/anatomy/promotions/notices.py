"""What an outlet says of its copy: copyright tails, trust lines, "developing story", affiliate and sponsor notes.

A sentence about copyright or about an advertiser is copy. It would be wrong on a story that quotes such a notice whole.
"""

from __future__ import annotations

from .forms import form
from .onward import ONWARD, STANDBY

_STORY = r"(?:story|article|post|page|piece|report|blog|live blog|copy|breaking news(?: story)?)"

RIGHTS = (
    form(
        "copyright",
        "©|copyright|(c) ",
        r"\A[\W_]{0,4}(?:(?:text|content|story|article|all contents?|photos?|images?) )?(?:©|\(c\) ?(?=copyright"
        r"|\d{4}|[^.]{0,60}\d{4})|copyright\b ?(?:of |\(c\)|©|by|:|-|&copy;|notice)?(?=.{0,60}(?:\d{4}|rights"
        r"|reserved)|[^.]{2,40}\.?\Z))(?!.{0,80}\b(?:law|laws|act|infring\w+|claims?|case|suit|lawsuit|court"
        r"|ruling|office|holders?|owners?|protection|campaign|reform|expires?|music|issues?|appears?|appeared"
        r"|were|had|stood|ran|covers|ended|passed|belong\w*)\b.{0,60})"
        r"(?!.{0,100}\b(?:is|was|are)\b(?!.{0,80}(?:prohibit|reserved|permitted|property|forbid|owned))).{1,160}",
    ),
    form(
        "copyright",
        "rights reserved",
        r"\ball (?:\w+ )?rights reserved\b|\brights reserved\W{0,3}\Z",
    ),
    form(
        "copyright",
        "reprint|redistribut|reproduc|republish|permission|rewritten|copied",
        r"\b(?:this|the|our|all|no part of this|any|other|these)(?: [\w ,-]{0,60})? ?(?:material|content|article"
        r"|story|site|website|document|copy|text|publication|reports?|part|information|data)\b.{0,90}"
        r"\b(?:may|must|can|should|shall) ?not be (?:\w+,? ){0,3}(?:published|reproduced|broadcast|republished"
        r"|redistributed|copied|rewritten|used|stored|distributed|reprinted|transmitted|displayed)\b"
        r"|\b(?:re-?publication|re-?distribution|reproduction|reprinting|unauthori[sz]ed (?:use|reproduction"
        r"|copying))\b.{0,90}\b(?:prohibited|without (?:the )?(?:express |prior |written |our )|forbidden"
        r"|strictly|permitted)\b"
        r"|\bwritten permission must be obtained\b|\bcopyrighted property of\b|\bfor (?:permission"
        r"|reprints?(?: rights)?|syndication)\b.{0,50}\b(?:contact|visit|click|e-?mail|see|rights)\b"
        r"|\bno (?:part|portion) of (?:this|it|our|the)(?: [\w ]{1,40})? may be\b|\bwithout (?:the )?(?:prior "
        r"|express )?written (?:permission|consent) (?:of|from) (?:the )?(?:publisher|editors?|copyright)",
    ),
    form("copyright", "to see more, visit", r"\A[\W_]{0,3}to see more, visit .{3,60}\Z"),
)

STANDING = (
    form(
        "developing",
        "developing|breaking|stay with us|bring you|keep you|more to follow|more follows"
        "|updated|check back|refresh|more to come|updates to follow|as it comes",
        rf"\A[\W_]{{0,6}}(?:(?:this|it) (?:is|was) an? (?:\w+ )?(?:developing|breaking)(?: new"
        rf"| news)?(?: and developing)?(?: live)?(?: {_STORY})\b(?!.{{0,60}}\b(?:said|about)\b)|(?:breaking"
        rf"|developing):? ?(?:news|story)?\W{{0,3}}\Z"
        r"|(?:it|this) will be updated as (?:more (?:information|details)|we|soon as (?:we|more)|events"
        r"|new information)\b.{0,60}\Z|developing story\b.{0,60}\Z|(?:story )?developing ?\.{2,}"
        r"|(?:breaking(?: news)?[:.] )?more (?:(?:details |information |updates )?to (?:follow|come)(?! (?:from|in"
        r"|for|out)\b)|follows|soon|details to follow|on this (?:story"
        r"|as))\b.{0,60}\Z|updates? to follow\b"
        rf"|(?:this|the|our) (?:breaking |developing |live )?(?:news )?{_STORY} (?:is|will be|is being"
        r"|continues to be|has been and will be) (?:\w+ )?(?:developing|updated"
        rf"|updating)\b(?!.{{0,40}}\bto (?:include|reflect|correct|clarify|add)\b)"
        r"|(?:please )?(?:check back|refresh (?:this|the|your)|stay with us|stay tuned for updates"
        r"|come back)\b.{0,90}(?:update|latest|more|details|soon|page|browser|developments).{0,40}\Z"
        r"|(?:we|\w+(?: \w+){0,3}) will (?:bring|have|keep|provide|update"
        r"|be updating) (?:you )?.{0,60}\b(?:this (?:story|page|article|breaking)|as (?:soon as|it|more|we)"
        r"|updated|updates when)\b(?!.{0,60}\bsaid\b))",
    ),
    form(
        "developing",
        "developing|breaking",
        rf"\bthis is an? (?:developing|breaking)(?: news?)?(?: {_STORY}|;|,| -)"
        rf"|\b{_STORY} is (?:still )?developing\W|- more to follow\W*\Z|\bmore updates to follow\W*\Z",
    ),
)

TRUST = (
    form(
        "trust",
        "our standards|trust principles|reviewed according|fact-check|trust us|trust project|editorial"
        "|how we |you can trust|should trust|following attributes|solely responsible|ai policy",
        r"\A[\W_]{0,4}our standards: |\bthomson reuters trust principles|\bthis (?:article|story|content|post"
        r"|page) (?:has been|was|is) (?:fact-checked|medically reviewed|reviewed (?:according|by our"
        r"|for accuracy|in line))\b"
        r"|\bhighlighted the following attributes\b|\A[\W_]{0,4}(?:why (?:you (?:can|should) )?trust (?:us|our"
        r"|[\w' ]{3,25})\W*\Z|how we (?:report|test(?:ed)?|choose|review|rate|make money|pick|do it)\W*\Z)"
        r"|\b(?:read|see|learn|find out)\b.{0,30}\bour (?:editorial|ethics|corrections|fact-checking|privacy"
        r"|review) (?:policy|policies|standards|guidelines|process|code|principles)"
        r"|\A[\W_]{0,4}(?:our )?(?:editorial|ethics|corrections) (?:policy|policies|standards|guidelines|process"
        r"|code)\W*\Z"
        r"|\bis solely responsible for (?:all|its|this) (?:\w+ )?content\b|\bthe trust project\W*\Z"
        r"|\bmember of the trust project\b|\bjournalism trust initiative\b",
    ),
    form(
        "trust",
        "newsroom|news organi|news outlet|news service|news site|journalism|magazine",
        r"\A(?:the )?[\w&'. -]{2,40} is (?:an?|the|[\w' ]{2,20}'s) (?:[\w,-]+ ){0,5}(?:newsroom"
        r"|news (?:organi[sz]ation|outlet|service|site|agency|website|publication)|journalism (?:organi[sz]ation"
        r"|site|outlet|project))\b"
        r".{0,260}\b(?:sign up|subscribe|our|donate|newsletter|support(?:ed)? by|funded by|nonprofit|non-profit"
        r"|501|independent|editorially)\b",
    ),
)

SPONSORS = (
    form(
        "advert",
        "text ad:|associate|commission|affiliate|sponsored|paid |advert|promoted|partner|prices",
        r"\b(?:may|might|could|will|can) (?:\w+ )?(?:earn|receive|get|make"
        r"|collect) (?:us )?(?:an? )?(?:small )?(?:\w+ )?(?:commissions?|share of (?:sales|revenue)|money)\b"
        r"|\baffiliate (?:links?|partners?|commissions?|auto|program|advertising|disclosure)\b"
        r"|\baffiliate links\b|\bas an \w+ associate,? (?:we|i) earn\b|\bauto affiliate\b|\A[\W_]{0,4}text ad: "
        r"|\A[\W_]{0,4}(?:this (?:article|post"
        r"|story|content|feature|page|podcast|newsletter|section) (?:is|was|has been) (?:\w+ )?(?:sponsored"
        r"|paid for|created|produced|presented|supported) (?:by|in (?:partnership|association))"
        r"|(?:sponsored|paid|promoted|partner|branded|advertis(?:er|ing|ement)) (?:content|post|feature|story"
        r"|message|by [\w .&']{2,40}|links?|ads?|stories|section|partner content)\W{0,3}\Z"
        r"|(?:paid )?(?:advertisement|advertorial|advertising|promotion|presented) by [\w .&']{2,40}\W{0,3}\Z"
        r"|(?:all )?prices? .{0,40}\b(?:at (?:the )?time of (?:publication|publishing|writing)"
        r"|as of publication)\b)"
        r"|\bif you (?:buy|purchase|click|shop)\b.{0,80}\b(?:links?|our|we)\b.{0,80}\b(?:commission|earn|paid"
        r"|compensat\w+|share)\b|\bfeatured (?:here|on this page) (?:are|is) (?:from|by) our partners\b"
        r"|\b(?:products?|items?|brands?).{0,60}\bindependently (?:selected|chosen|reviewed) by (?:our|the)\b",
    ),
    form(
        "advert",
        "ontinues below|ontinues after|ontinues under|ontinues on|ontinues beneath|resumes |story continues"
        "|continue below|scroll|advert|keep reading|skip ",
        r"\A[\W_\d]{0,4}(?:(?:-? ?advertise?ment ?\d{0,2}\W{0,3})?(?:the )?(?:story|article|post|content|column"
        r"|review|interview|recipe|list|report|text|page)s? (?:continues?|resumes) (?:below|after|under|on"
        r"|beneath)\b.{0,50}"
        r"|(?:scroll (?:down )?(?:to|for)|keep) (?:continue|reading|keep reading|more|read more)\b.{0,40}"
        r"|advertise?ment\W{1,3}(?:(?:story|article|content|continue|skip|scroll|remove|close|hide|loading)\b"
        r"|report (?:this )?ad\b).{0,40}|story continues"
        r"|skip (?:ads?|advert|advertisement|past|to (?:content|main|navigation|comments|article|end of|footer|video"
        r"|story))\b.{0,30})\W{0,4}\Z",
    ),
)

TELLS = (*RIGHTS, *STANDING, *TRUST, *SPONSORS, *ONWARD, *STANDBY)

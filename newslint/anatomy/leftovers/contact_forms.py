"""The forms of lines that tell how to reach or follow whoever wrote the article."""

from __future__ import annotations

from ...lazy import Gated, Lazy

_ADDRESS = r"[\w.+-]{1,40}\s?@\s?[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}"
_HANDLE = r"@\w{2,30}"
SITE = r"(?:Twitter|X|Facebook|Instagram|Bluesky|Threads|Mastodon|LinkedIn|Google\+|TikTok|Signal|Telegram|WhatsApp)"
_PHONE = r"\(?\+?\d{2,4}[)\s.-]{1,2}\d{3}[\s.-]\d{3,4}"
WAY = rf"(?:{_ADDRESS}|{_HANDLE}|{_PHONE}|on {SITE}\b|https?://\S+|twitter\.com/\w+|www\.\S+|P\.O\. Box)"
_NAME = r"(?:(?:Dr|Mr|Ms|Mrs|Prof)\. )?[A-Z][\w’'-]{1,20}(?: [A-Z][\w.’'-]{0,20}){0,3}"
_PRESS = (
    r"(?:(?:[a-z]+ |[A-Z]\w+ ){0,3}(?:reporters?|writers?|authors?|columnists?|editors?|correspondents?"
    r"|journalists?|producers?|photographers?|critics?|intern))"
)
_THEM = r"(?:him|her|them|me|the (?:author|reporter|writer|columnist|correspondent|editor)s?)"
_LEAD = r"[\W_]{0,4}(?:Please |Or |You can |You may |Readers can |Readers may |And |Also )?(?:also )?"
_DO = (
    r"(?:[Cc]ontact|CONTACT|[Rr]each|[Ee]-?mail|[Mm]essage|[Cc]all|[Tt]ext|[Tt]weet|[Ff]ollow"
    r"|FOLLOW|[Ff]ind|[Ww]rite(?: to)?|[Cc]onnect with|[Gg]et in touch with|[Ff]riend|[Ll]ike)"
)

FIRM = Gated(
    (
        (" him", " her", " them", " me", " the "),
        rf"{_LEAD}{_DO} {_THEM}\b.{{0,160}}?(?:{WAY}|[Tt]witter|Facebook|Instagram|website|here)",
    ),
    (("To ",), rf"{_LEAD}To (?:contact|reach|comment on|respond to) (?:the |this )?{_PRESS}\b.{{0,60}}"),
    (
        (
            "reporter",
            "writer",
            "author",
            "columnist",
            "editor",
            "orrespondent",
            "ournalist",
            "producer",
            "grapher",
            "critic",
            "intern",
        ),
        rf"{_LEAD}{_DO} (?:the |our )?{_PRESS},? (?:{_NAME} )?.{{0,40}}{WAY}",
    ),
    (
        (" be reached", " be contacted", " be followed", " be emailed", " be e-mailed", " be found"),
        rf"{_LEAD}(?:{_PRESS} )?(?:(?P<who>{_NAME})(?:,? and {_NAME}|, {_NAME}){{0,3}}|He|She|They|I|The {_PRESS}) "
        rf"(?:can"
        rf"|may|could) be "
        rf"(?:reached|contacted|followed|emailed|e-mailed|found)\b.{{0,60}}?(?:{WAY}|[Tt]witter)",
    ),
    ((" is on ", " are on "), rf"{_LEAD}{_NAME} (?:is|are) on {SITE}\b.{{0,40}}"),
    ((" tweets ", " blogs ", " posts "), rf"{_LEAD}{_NAME} (?:tweets|blogs|posts) (?:at|as|@).{{2,60}}"),
    (("hear from you",), rf"{_LEAD}I(?:’|')?d? ?(?:would )?love to hear from you.{{0,200}}"),
    (
        ("Have ", "Got "),
        r"[\W_]{0,4}(?:Have|Got) (?:a |any )?(?:news |story )?(?:tips?|stor(?:y|ies)|questions?|comments?"
        r"|feedback|thoughts)\b"
        rf".{{0,60}}\b(?:[Ee]-?mail|[Cc]ontact|[Rr]each|[Ww]rite|[Tt]weet|[Mm]essage|[Ss]end).{{0,60}}{WAY}",
    ),
    (("hesitate",), rf"{_LEAD}(?:Don[’']t|Do not|Please don[’']t) hesitate to (?:contact|reach|email).{{0,120}}"),
    (("ust send",), rf"{_LEAD}[Jj]ust send a message to {_ADDRESS}.{{0,60}}"),
    (("On ",), rf"{_LEAD}On {SITE}(?:,? follow .{{2,100}}|:? (?:at )?{_HANDLE}.{{0,60}})"),
    (
        ("Follow ", "Tweet ", "Find "),
        rf"{_LEAD}(?:Follow|Tweet|Find) (?:at )?(?P<handle>{_HANDLE})(?: on {SITE}| and .{{2,60}})?\W{{0,2}}\Z",
    ),
    (
        ("Send ", "send "),
        rf"{_LEAD}[Ss]end (?:your |me |him |her |any )?(?:comments|feedback|tips\S{{0,60}}|story ideas|questions|news"
        rf" tips)\b.{{0,40}}?{_ADDRESS}",
    ),
    (
        ("Visit ", "See ", "Check out ", "Read "),
        rf"{_LEAD}(?:Visit|See|Check out|Read) (?:my|her|his) (?:own |personal )?(?:website|web site|site|blog"
        rf"|page|portfolio)\b.{{0,80}}",
    ),
    (
        (" more of", " more from", " more by"),
        rf"{_LEAD}(?:[Ff]ind|[Rr]ead|[Ss]ee) more (?:of|from|by) (?:my|his|her|{_NAME}[’']s?) "
        r"(?:work|stories|writing|articles|columns)\b.{0,120}",
    ),
    (("For more",), rf"{_LEAD}For more (?:stories|articles|columns|work) (?:by|from) {_NAME}, .{{2,100}}"),
    (
        ("If you have",),
        rf"{_LEAD}If you have (?:any )?(?:comments|questions|concerns|a tip|tips|story).{{0,80}}"
        r"(?:email|e-mail|contact|reach|write to) (?:me|him|her|them|the author)\b.{0,80}",
    ),
)
NAMED = Lazy(
    rf"{_LEAD}(?P<do>{_DO})(?: our| the)? (?P<who>{_NAME}(?:,? and {_NAME}|, {_NAME})*)(?:,? "
    rf"(?:the |a )?(?P<press>{_PRESS}),?)?(?P<way>:? (?:on |at |via |by ).{{0,140}}|:? {WAY}.{{0,140}}"
    rf"|\Z)"
)
BARE = Lazy(
    rf"[\W_]{{0,4}}(?:{_NAME} ?[:|•] ?)?(?:(?:Twitter|X|Email|E-mail|E-Mail|EMAIL|Instagram"
    rf"|Facebook|Bluesky|Follow on Twitter|Follow me|Contact|Mail|Email address|Contact me"
    rf"|Tw|IG|Phone|Reach me|Feedback|Comments|Tips|Writer[’']s email|Author[’']s email)\W{{0,4}})?"
    rf"(?>{_ADDRESS}|{_HANDLE}|(?<=: )(?:https?://)?(?:www\.)?(?:twitter|x|facebook|instagram)\.com/\S{{2,40}})"
    rf"(?:\W{{0,4}}(?:or |and |Twitter:? |on Twitter|Email:? |Phone:? |Instagram:? |at )?(?>{_ADDRESS}"
    rf"|{_HANDLE}|{_PHONE}|on Twitter|on X|Twitter))*[\W_]{{0,3}}\Z"
)
SERVICE = Lazy(
    r"\b(?:[Ff]or (?:more(?! stories| articles| columns| work)|further|additional|ticket|registration) |[Tt]o"
    r" (?:register|book"
    r"|donate|volunteer|apply|RSVP|order|buy|reserve|sign up|learn more|help|report)|[Aa]nyone "
    r"(?:who|with)|[Ww]itness|[Tt]ickets?|[Cc]rime ?[Ss]toppers|tip ?line|hotline|RSVP|information)\b"
)
OUTLET_HANDLE = Lazy(
    r"(?i)news|times|opinion|council|police|museum|theat|univers|sports|daily|post\Z|tv\Z|radio|magazine|online|media|press|live|usa|official|team"
)

OFFICIAL = Lazy(
    r"[\W_]{0,4}(?:Contact |Call |Reach |E-?mail )?(?:Det(?:ective)?|Officer|Patrolman|Trooper|Deputy|Sheriff|S(?:gt"
    r"|ergeant)|Lt"
    r"|Lieutenant|Capt(?:ain)?|Inspector|Constable|Chief|PC|DC|DS|DI|Mayor|Cllr|Councill?or|Rep|Sen|Senator"
    r"|Judge)\b\.? [A-Z]"
)
PRONOUN = Lazy(r"[\W_]{0,4}(?:You can )?(?:\w+) (?:him|her|them)\b")
ASKS = Lazy(
    r"(?:(?:Have|Got|Do you (?:have|know)|Want) [^?]{0,40}\b(?:tips?|stor(?:y|ies)|questions?|comments?|feedback"
    r"|problem|thoughts|ideas?|more about)\b|Questions?\b|Comments?\b)[^?]{0,60}\?\Z"
)
ANSWERS = Lazy(
    rf"(?:Please )?(?:[Ee]-?mail|[Ww]rite to|[Cc]ontact|[Ss]end (?:it|them|your \w+) to|[Rr]each) (?:me at )?{_ADDRESS}"
)

"""The forms of the lines that pages print around embedded content; each only where one of its literals stands."""

from __future__ import annotations

from ...lazy import Gated

_SITE = (
    r"(?:Twitter|twitter|X|Facebook|facebook|Instagram|instagram|YouTube|Youtube|TikTok|Threads|Bluesky|Mastodon|Telegram|LinkedIn"
    r"|Reddit|Vimeo|Spotify|SoundCloud|Truth Social|Spreaker|Apple Podcasts)"
)
_THING = (
    r"(?:videos?|clip|charts?|map|graphic|graph|poll|quiz|interactive(?: (?:map|graphic|chart))?|gallery|slideshow"
    r"|tweets?"
    r"|posts?|table|timeline|tracker|podcast|player|audio|photos)"
)
_CONTENT = r"(?:content|video|post|tweet|embed|media|player|map|chart|article|audio|feed)"
_SOURCES = (
    (
        "cookie|consent|privacy",
        rf"(?:This|The|Our|Some of this) (?:[\w-]+ ){{0,3}}{_CONTENT}s? (?:is|are|was|has been|cannot be"
        rf"|can[’']t be|requires?|needs"
        r"|isn[’']t) (?:[\w’']+ ){0,7}?(?:cookies?|consent|privacy (?:preferences|settings|choices))\b.{0,160}",
    ),
    (
        "cookie|consent|permission|privacy|settings",
        rf"(?:To|In order to) (?:view|see|watch|load|play|display) (?:this|the) (?:[\w-]+ ){{0,2}}{_CONTENT}, "
        rf"(?:please |you (?:must|need"
        r" to|have to) |we need )(?:.{0,40}?\b(?:cookies?|consent|permission|privacy|settings)\b).{0,100}",
    ),
    (
        "consent|permission",
        r"We (?:need|require) your (?:consent|permission) (?:to (?:load|show|display|play|view)|before)\b.{0,120}"
        r"|Waiting for your permission to (?:load|show) the .{3,40}",
    ),
    (
        "cookie",
        r"(?:You (?:must|need to|have to)|Please) (?:[a-z]+ ){0,2}(?:[\w-]+ )?cookies? (?:in order )?to "
        r"(?:view|see|watch|load) .{3,60}|Manage (?:your )?cookie (?:preferences|settings)\b.{0,50}",
    ),
    (
        "Allow |Accept |Load |Show |Display ",
        rf"(?:Allow|Accept|Load|Show|Display) (?:content from )?{_SITE}(?: content| post| tweet)?\?",
    ),
    (
        "contains content|Accept and|External content",
        rf"This article contains content provided by .{{3,220}}|Accept and continue|External content from {_SITE}",
    ),
    (
        "Skip |End of ",
        rf"(?:Skip|End of) {_SITE} (?:post|content|video|tweet|embed)s?(?: \d{{1,2}})?(?: by .{{1,60}})?",
    ),
    (
        "hird party|hird-party|external sites|social embed",
        r"Warning: Third[- ]party content may contain ad(?:vert)?s|The BBC is not responsible for the content of"
        r" external sites(?:\..{0,60})?|Report this social embed(?:, make a complaint)?",
    ),
    (
        "View|Watch|See|Open|Read|Listen",
        rf"(?:View|Watch|See|Open|Read|Listen)(?: (?:this|the|original|full|more)){{0,2}}(?: (?:video|post|tweet"
        rf"|thread|reel|profile|photos?|story|episode))? (?:on|in) {_SITE}",
    ),
    ("View this", rf"View this (?:post|video|profile|photo|reel|thread) (?:on|in) {_SITE}"),
    (
        "photos and videos|Truth Social",
        r"(?:.{2,40} \(@[\w.]{2,30}\) [•·] )?Instagram photos and videos|.{2,40} (?:\(@\w{2,30}\) )?on Truth"
        r" Social",
    ),
    (
        "mbed|navailable|ideo player",
        rf"{_SITE} (?:embed|Embed|[Vv]ideo player|post embed)|Embed from Getty Images|Embedded (?:content|post"
        rf"|video|tweet)(?: from {_SITE})?|image or embed|Tweet unavailable|Post unavailable",
    ),
    (
        "deleted|removed|hosted",
        rf"This (?:[Tt]weet|post|video|account|reel) (?:has been|was) (?:deleted|removed)(?: by the "
        rf"(?:[Tt]weet |post )?author)?|This video is hosted (?:by|on) {_SITE}",
    ),
    (
        "media could|modal window|dialog window|compatible source",
        r"The media could not be loaded, .{20,120}|This is a modal window\..{0,120}|This is a modal window"
        r"|Beginning of dialog window\..{0,80}|No compatible source was found for this (?:media|video)",
    ),
    (
        "Current Time|Loaded:|Stream Type|Remaining Time|Playback Rate|/",
        r"Current Time \d{1,2}:\d\d.{0,40}|Loaded: \d[\d.]{0,5}%|Stream Type LIVE|Remaining Time -?\d{1,2}:\d\d"
        r"|Playback Rate|\d{1,2}:\d\d(?::\d\d)? ?/ ?\d{1,2}:\d\d(?::\d\d)?",
    ),
    ("oading|Please wait", rf"[Ll]oading(?: (?:the )?{_THING})?|Please wait while the {_THING} loads"),
    (
        "nteractive",
        r"[Ii]nteractive (?:graphic|map|chart)|(?:View|See|Explore|Open) (?:the )?interactive (?:graphic|map"
        r"|chart)",
    ),
    (
        "see the|see this|If the|If this",
        rf"(?:If you (?:can[’']?t|cannot) see|Can[’']?t see|Cannot see|If) (?:the|this) {_THING}(?: (?:above"
        rf"|below))?(?: (?:does not|doesn[’']t|"
        r"is not|isn[’']t) (?:load(?:ing)?|display(?:ing)?|appear(?:ing)?|work(?:ing)?))?[,?] (?:please )?"
        r"(?:[Cc]lick|[Tt]ap|[Ww]atch it|[Ss]ee it|[Vv]iew it|[Rr]efresh)\b.{0,40}",
    ),
    (
        " users|On mobile",
        r"(?:[Aa]pp|[Mm]obile) users,? (?:can )?(?:click|tap) here\b.{0,60}|On mobile\? (?:Click|Tap)\b.{0,60}",
    ),
    ("here to ", rf"(?:Click|Tap) here to (?:view|see|open|load) (?:the|this|our) (?:[\w-]+ )?{_THING}"),
    (
        "Flourish|Datawrapper|Infogram",
        r"(?:Get the data [•·|] )?(?:Created|Made|Built) with (?:Flourish|Datawrapper|Infogram)|A Flourish "
        r"(?:chart|map|visuali[sz]ation\w*)(?: [•·] .{0,60})?|Made with Flourish.{0,60}",
    ),
    (
        "Listen to|Download audio|Play Episode",
        rf"Listen to (?:this episode(?: now| here)?|[“\"].{{2,80}}[”\"] on {_SITE})"
        rf"(?:\W{{1,4}}\d.{{0,20}})?|Download audio|Play Episode",
    ),
    ("laying|Next|next|Autoplay|toggle video", r"Now [Pp]laying|Up [Nn]ext|Autoplay|toggle video"),
    ("continues ", rf"(?:Story|Article|Text) continues (?:below|after) (?:the )?{_THING}"),
    ("from @|by @", r"(?:[Tt]weet|[Pp]ost|[Vv]ideo) (?:from|by) @[\w.@-]{2,60}"),
    (
        "SEE |WATCH |VIEW ",
        r"(?:SEE|WATCH|VIEW) (?:THE )?(?:FULL )?(?:VIDEO|CLIP|TRAILER|PHOTOS|GALLERY)(?: (?:BELOW|ABOVE|HERE))?",
    ),
    (
        " below| above| here",
        r"(?:The|A) (?:full )?(?:video|clip|trailer|footage|audio|recording|interview) (?:can be (?:seen|watched"
        r"|viewed|found|heard)|is) (?:below|above|here)",
    ),
    (
        "n be ",
        rf"[A-Z][^.!?:]{{3,70}} can be (?:seen|heard|watched|viewed|found) in (?:full in )?the (?:{_THING}"
        rf"|recording|footage) (?:below|above)",
    ),
    (
        "[",
        r"\[(?:embed|youtube|tweet|instagram|facebook|vimeo|soundcloud|jwplayer|brightcove|video|audio)(?:[ =:]"
        r"(?=[^\]\n]{0,60}(?:=|/))[^\]\n]{3,200}\].{0,40}|\]\s?https?://\S{5,160})",
    ),
    ("{{", r"\{\{\s?(?:embed|tweet|youtube|video|instagram)\b[^{}\n]{1,160}\}\}"),
)
FORMS = Gated(*((tuple(gates.split("|")), rf"\W{{0,3}}(?:{source})[ \W]{{0,3}}\Z") for gates, source in _SOURCES))

"""The forms in which a writer says "me" at the end of a piece: how to write, what else to read or subscribe to."""

from __future__ import annotations

from ...lazy import Gated, Lazy
from .contact_forms import SITE, WAY

_LEAD = r"[\W_]{0,4}(?:Please |Or |You can (?:also )?|You may |And |Also,? |Just |Simply |Always |Do )?"
_IF = (
    r"If you(?:[’']d| would| have| know| want| work| are|[’']re|[’']ve| think| liked?| enjoyed?| found|"
    r" wish)\b[^.?!]{0,90}?"
)
OWN = Gated(
    ((" at ", " on "), rf"{_LEAD}I(?:[’']m| am) (?:always |also )?(?:at|on) {WAY}.{{0,80}}"),
    (
        ("rop me ", "end me ", "hoot me "),
        rf"{_LEAD}(?:[Dd]rop|[Ss]end|[Ss]hoot) me (?:an? )?(?:line|e-?mail|note|message|tips?|stories|DM|your (?:tips"
        rf"|stories|thoughts|questions|comments|feedback|ideas|photos|recipes|news))\b"
        rf"(?:[^.?!]{{0,40}}?{WAY}.{{0,60}}|[^.?!]{{0,20}}[.!]?\Z)",
    ),
    ((" me ",), rf"{_LEAD}(?:DM|\w{{3,8}}) me (?:at |on )?{WAY}.{{0,60}}"),
    (
        ("eel free to", "appy to "),
        r"[\W_]{0,4}(?:Feel free to|I[’']m (?:always )?happy to|I am (?:always )?happy to) (?:reach out|get in touch"
        r"|write"
        rf"|contact|email|e-mail|message|connect|hear)\b[^.?!]{{0,60}}?(?:{WAY}.{{0,60}}|\b(?:to|with|from)? ?(?:me"
        rf"|you)\b"
        r"[^.?!]{0,40}[.!]?\Z)",
    ),
    (("My DM", "My inbox", "my DM", "my inbox"), r"[\W_]{0,4}[Mm]y (?:DMs|inbox) (?:are|is) (?:always )?open\b.{0,60}"),
    (
        ("If you",),
        rf"[\W_]{{0,4}}{_IF},? (?:please |do |feel free to |you can |just |consider ){{0,2}}(?:(?:e-?mail(?:ing)?"
        rf"|contact"
        rf"|write to|message|reach(?: out to)?|DM|find|tweet|let) me\b[^.?!]{{0,60}}?(?:{WAY}|know)"
        r"|(?:follow(?:ing)? me|buy(?:ing)? me a|subscrib(?:e|ing) to my|support(?:ing)? my|reply to this)\b).{0,90}",
    ),
    (
        ("To ",),
        r"[\W_]{0,4}To (?:get in touch|reach me|contact me|read more of my|see more of my|support my|follow me)\b"
        r"[^.?!]{0,40}?,? (?:e-?mail|write|visit|go to|see|click|find|follow|DM|message|tweet)\b.{3,90}",
    ),
    (
        ("to my ", "for my ", "oin my ", "ead my ", "ollow my "),
        rf"{_LEAD}(?:[Ss]ubscribe to|[Ss]ign up (?:for|to)|[Jj]oin|[Rr]ead|[Ff]ollow) my (?:free |weekly |\w+ )?"
        r"(?:newsletter|Substack|blog|YouTube channel|mailing list)\b.{0,90}",
    ),
    (
        ("to my podcast",),
        rf"{_LEAD}(?:[Ll]isten|[Ss]ubscribe) to my podcast\b(?:.{{0,90}})",
    ),
    ((" tweet ", " post "), rf"[\W_]{{0,4}}I (?:tweet|post) (?:at|as|on) (?:{WAY}|\w+).{{0,60}}"),
    (
        ("m on ", "m also on "),
        rf"{_LEAD}I(?:[’']m| am) (?:also )?on {SITE}\b.{{0,80}}",
    ),
    (
        ("to this email", "to this e-mail", "to this newsletter"),
        r"(?:[\W_]{0,4}(?:Please |Just |Simply |You can (?:just )?|Or |Have [^.?!]{2,30}\? )?(?:[Jj]ust |[Hh]it )?"
        r"[Rr]eply to this (?:e-?mail|newsletter)\b.{0,120})",
    ),
)
INTRODUCES = Lazy(
    r"[\W_]{0,4}(?:Thanks|Thank you)(?: so much| very much)? for (?:reading|subscribing|your (?:time"
    r"|support))\b[^.?!]{0,40}"
    r"[.!]?\Z|[\W_]{0,4}(?:Have|Got) (?:any )?(?:thoughts|feedback|questions|ideas|comments)\?\Z"
    r"|[\W_]{0,4}(?:I(?:[’']d| would)|I) (?:always )?love (?:to hear|hearing) from (?:you|readers)\b[^.?!]{0,30}[.!]\Z"
)
SIGNED = Lazy(  # a site made of the writer's own name
    r"[-–—]{1,2} ?(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,3})(?:,| \||:| [—–-]| •) "
    r"(?:https?://)?(?:www\.)?(?P<site>[\w.-]{4,60}\.[a-z]{2,10})/?\Z"
)

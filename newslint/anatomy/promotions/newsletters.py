"""Offers of a newsletter: imperatives, or copy that speaks of "our" newsletter and "your" inbox.

"Residents can sign up for the newsletter" is copy. It would be wrong on a story that tells its readers to subscribe to
somebody else's newsletter.
"""

from __future__ import annotations

from .forms import START, form

# Behind the verb: no bargain ("Sign up, drop out"), no condition ("Get a newsletter right, and").
_STRAIGHT = (
    r"(?!,? (?:or|and) (?!get|receive|have|you|we|log|sign|regist|subscri|create)"
    r"|, (?!get|and |it's|you|for free|free)|: ?(?:how|why|what|when)\b)"
)
_NOUN = r"\b(?:newsletters?|inbox(?:es)?|mailing list)\b"
_DAYS = r"(?:each|every) (?:\w+ )?(?:morning|day|week|weekday|evening|month|\w+day)"

NEWSLETTERS = (
    form(
        "newsletter",
        "newsletter|inbox|mailing list",
        START + r"(?:sign[ -]?up|subscribe|register|opt[ -]in|receive|enter your|join|try|want"
        r"|get(?! (?:\w+ )?newsletters? right)"
        rf"|love \w|enjoying|interested in|looking for)\b{_STRAIGHT}.{{0,200}}{_NOUN}",
    ),
    form(
        "newsletter",
        "newsletter|inbox|mailing list",
        START + r"(?=.{0,280}\b(?:you|your|us|our)\b)(?:log ?in|start your|create|like what you|like this|love|enjoy\w*"
        r"|never miss|don't miss|stay(?! up late)\b(?!-)|keep up|find|get inspired|wake up|let|have|add|need"
        r"|for (?:even )?more"
        r"|welcome to|discover|become|all the|read|follow|check your|download|\W?subscribe to|our(?= .{0,200}\byou)"
        r"|delivered"
        r"|the (?:best|latest|most|day's|biggest|top|news|stories)|a (?:daily|weekly|free|curated)"
        rf"|your (?:daily|weekly|free|guide)|breaking news|sent)\b{_STRAIGHT}.{{0,200}}{_NOUN}",
    ),
    form(
        "newsletter",
        "newsletter",
        START + r"(?:never miss|don't miss|stay (?:informed|up[ -]to|ahead|in the|connected|on top)"
        r"|keep up (?:to date )?with)\b"
        r"[^,;:]{0,90}\bnewsletters?\b|\A\W{0,4}the (?:best|most \w+|only) (?:\w+ )?newsletter\W{0,3}\Z"
        r"|\A\W{0,4}welcome to (?:the|our) [\w' ]{2,40}newsletter\W{0,3}\Z",
    ),
    form(
        "newsletter",
        "inbox|newsletter|start your|start the|receive this|receive our|enter your",
        r"\b(?:in|to|into|meet|from) your (?:e-?mail )?inbox\b|\bthank(?:s| you) for (?:subscribing|signing up)\b"
        r"|\bthis newsletter is (?:not )?already delivered|\bwas this newsletter forwarded|\breceive (?:this"
        r"|our) .{0,40}newsletter|\breceive (?:this|our) (?:daily|weekly|morning) (?:update|e-?mail|digest)\b"
        r"|\bclick here, enter your e-?mail|\A\W{0,4}start your (?:day|morning|week) with [^.!?]{2,60}(?:\bby\b|\bnews)"
        r"|\A\W{0,4}start (?:the|your) (?:day|morning|week) with a (?:summary|round-?up|digest|briefing)\b"
        r"|\A\W{0,4}(?:[\w&' .]{2,40}: )?(?:our|this|the(?! \w+'s? )) [\w' -]{0,40}newsletter (?:is (?:our|your)\b"
        r"|(?:is a free|brings|delivers|gives|provides|offers|rounds up|contains|may contain|covers)\b.{0,160}"
        r"\b(?:you|your|our|privacy|weekday)\b)"
        r"|\bnewsletters may (?:contain|include) (?:info|information|ads|adverts|advertising|offers)\b"
        r"|\bsign[ -]?up (?:for|to|here|now|today)\b.{0,60}\bnewsletters?\b(?<!their newsletter)(?=[^\w]*\Z)",
    ),
    form(
        "newsletter",
        "sign up|get an|get email|get essential|receive ",
        START + r"(?:sign up (?:(?:here|now|today|below) )?(?:to|and) (?:get|receive|have)"
        rf" (?:our\b|an e-?mail (?:from|when|each|every|whenever)\b|(?!an? (?!daily|weekly|free"
        rf"|round)).{{2,90}}\b{_DAYS}\b)"
        rf"|(?:get|receive) (?:an e-?mail (?:when|whenever|each time)\b|(?:the|essential|all) [^,;]{{0,50}}\b(?:news"
        rf"|stories"
        rf"|headlines) {_DAYS}\W{{0,3}}\Z))",
    ),
    form(
        "newsletter",
        "sign up ",
        r"\bsign up (?:for|to) our (?:free )?(?:\w+ )?(?:e-?mails?|alerts|e-?mail alerts|newsletters?|updates"
        r"|bulletins?)\W{0,3}\Z",
    ),
    form(
        "newsletter",
        "promotional|sign-up|signup|intended for persons|privacy notice",
        r"\b(?:you|may|i agree to|to) (?:\w+ ){0,2}receive .{0,30}\bpromotional (?:content|e-?mails?|messages|offers"
        r"|material)\b"
        r"|\bwe use your sign-?up to\b|\bthis service is not intended for persons residing in\b"
        r"|\A\W{0,3}privacy notice: (?:newsletters?|we|this|by|your)\b",
    ),
    form(
        "newsletter",
        "ubscribing|igning up|submitting|licking|unsubscribe|recaptcha|registering",
        r"\bby (?:signing up|subscribing|registering|submitting|clicking|entering)\b.{0,120}\b(?:you"
        r"|i) (?:are )?(?:also )?"
        r"(?:agree\w*|consent|accept|confirm|acknowledge)|\A\W{0,3}(?:you (?:can|may) )?unsubscribe (?:at )?any ?time"
        r"|\bprotected by recaptcha|\byou agree to receive\b|\byou can (?:also )?unsubscribe\b",
    ),
    form(
        "newsletter",
        "email|e-mail",
        START
        + r"(?:sign up|subscribe|register|get|receive)\b.{0,40}\b(?:our|free|daily|weekly) .{0,20}e-?mails?\b.{0,80}",
    ),
    form(
        "newsletter",
        "sign up",
        START + r"sign up (?:to|for) .{2,60}, our .{2,60}(?:guide|round-?up|e-?mail|digest|briefing|edit)\b.{0,80}",
    ),
    form(
        "newsletter",
        "alert|notification|updates|briefing|digest",
        START + r"(?:sign[ -]?up|subscribe|register|opt[ -]in|get|turn on|receive|enable|allow)\b.{0,70}"
        r"\b(?:(?:breaking|latest|top|big|daily|morning|free|our) .{0,25}(?:news )?(?:alerts?|notifications?"
        r"|updates|briefing"
        r"|digest)|(?:news|e-?mail|browser|push|desktop|text|whatsapp) (?:alerts?|notifications?|updates))\b"
        r"(?!.{0,30}\b(?:from your|county|city|council|police|emergency|school|weather))",
    ),
)

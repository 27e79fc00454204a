"""Offers of a newsletter: imperatives, or copy that speaks of "our" newsletter and "your" inbox.

"Residents can sign up for the newsletter" is copy. It would be wrong on a story that tells its readers to subscribe to
somebody else's newsletter.
"""

from __future__ import annotations

from .forms import START, form

NEWSLETTERS = (
    form(
        "newsletter",
        "newsletter|inbox|mailing list",
        START + r"(?:sign[ -]?up|subscribe|register|join|get|receive|enter|opt[ -]in|try|log ?in|want|start your"
        r"|create|like what you|like this|love|enjoy\w*|never miss|don't miss|stay|keep up|find|looking for"
        r"|get inspired|wake up"
        r"|let|have|add|interested in|need|for (?:even )?more|welcome to|discover|become|all the|read|follow|check your"
        r"|download|\W?subscribe to|our|delivered|the (?:best|latest|most|day's|biggest|top|news|stories)"
        r"|a (?:daily|weekly|free|curated)|your (?:daily|weekly|free|guide)|breaking news|sent)\b.{0,280}"
        r"\b(?:newsletters?|inbox(?:es)?|mailing list)\b",
    ),
    form(
        "newsletter",
        "inbox|newsletter|start your",
        r"\b(?:in|to|into|meet|from) your (?:e-?mail )?inbox\b|\bthank(?:s| you) for (?:subscribing|signing up)\b"
        r"|\bthis newsletter is (?:not )?already delivered|\bwas this newsletter forwarded|\breceive (?:this"
        r"|our) .{0,40}newsletter|\A\W{0,4}start your (?:day|morning|week) with [^.!?]{2,60}(?:\bby\b|\bnews)"
        r"|\A\W{0,4}(?:[\w&' .]{2,40}: )?(?:our|this|the) [\w' -]{0,40}newsletter (?:is|brings|delivers|gives"
        r"|rounds|has|contains"
        r"|may contain|covers)\b.{0,160}\b(?:you|your|sign up|subscribe|our|privacy|weekday|every)\b"
        r"|\bsign[ -]?up (?:for|to|here|now|today)\b.{0,60}\bnewsletters?\b(?<!their newsletter)(?=[^\w]*\Z)",
    ),
    form(
        "newsletter",
        "ubscribing|igning up|submitting|licking|unsubscribe|recaptcha|registering",
        r"\bby (?:signing up|subscribing|registering|submitting|clicking|entering)\b.{0,120}\byou (?:are )?(?:also )?"
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

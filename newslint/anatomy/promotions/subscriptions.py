"""What an outlet asks for: subscriptions, log-ins, donations. Appeals for others are copy."""

from __future__ import annotations

from .forms import START, form

_CAUSE = (
    r"(?:our (?:journalism|journalists|work|newsroom|reporting|mission|site|website|cause|coverage|award-winning"
    r"|writers"
    r"|independence|content|efforts|crowdfund\w*|fund\w*)"
    r"|(?:quality|independent|local|non-?profit|public|investigative|fearless|trusted|free|honest|conservative|ethical"
    r"|community|public-interest|high-quality|in-depth|accountability|student|catholic|christian|progressive|real)"
    r" (?:\w+ )?(?:journalism|news|media|reporting|radio)"
    r"|this (?:site|website|blog|newspaper|publication|channel|podcast|kind of (?:work|journalism|reporting))"
    r"|journalism\b)"
)

SUBSCRIPTIONS = (
    form(
        "subscription",
        "subscri",
        START + r"(?:\w+ )?subscribe(?: (?:now|today|here|for|online|to|on)\b.{0,90}"
        r"(?:full|access|just|only|unlimited|digital|print|edition|today|now|our|magazine|youtube|podcast|channel|free"
        r"|here|app|\bus\b|premium|rss|feed|via|on|stories|itunes)\b.{0,90}| (?:now|today|here|for free"
        r"|online)\b|\W{0,3}\Z)",
    ),
    form(
        "subscription",
        "subscri|member|patron|digital access|unlimited|full access|free articles|free stories|your limit|have reached",
        r"\A\W{0,4}(?:(?:are you )?(?:already|not)(?: yet)? an? .{0,25}(?:subscriber"
        r"|member)\b(?: yet)?\W{0,3}(?:\Z|(?:click|log|sign"
        r"|join|register|subscribe|become|activate))"
        r"|become an? .{0,40}\b(?:member|subscriber|patron|supporter|insider)\b(?: (?:now|today|for|and|to)\b"
        r"|\W{0,3}\Z)"
        r"|(?:get|enjoy|unlock) (?:unlimited|full|instant|exclusive|all|free) .{0,40}\b(?:access|stories|articles)\b"
        r"|this (?:article|story|content|post|video|page) is .{0,25}(?:available|exclusive|reserved|for|free)\b.{0,20}"
        r"\b(?:subscribers|members|premium|registered)|subscribers? can |for .{0,50}, subscribe\b"
        r"|subscriptions? (?:start|from|starts|cost)|you(?:'ve| have) (?:reached|read|hit"
        r"|used) .{0,40}\b(?:limit|articles?|stories)\b"
        r"|(?:support|join) .{0,60}\bby (?:subscribing|becoming)\b)",
    ),
    form(
        "subscription",
        "by subscribing|consider subscribing|subscribe",
        r"\bplease (?:consider )?subscrib(?:e|ing)\b|\bby subscribing (?:now|today|to (?:our|the))"
        r"|\bsubscribe to continue"
        r"|\bto (?:read|view|see|continue|access|keep) .{0,70}\b(?:subscribe|subscription)\b|\bnot a subscriber\?"
        r"|; subscribe (?:now|today|here)\b|\bfull .{0,30}, subscribe (?:now|today|here)|\bconsider (?:a"
        r"|taking out a) subscription",
    ),
    form(
        "subscription",
        "log in|sign in|login|register|free trial|already have an account|gift article|gift this|free articles",
        r"\A\W{0,4}(?:(?:please )?(?:log ?in|sign in|login|register)(?: or (?:register|sign up|log in|create"
        r"|subscribe|sign in))?"
        r"(?: now| here| today)? (?:to|for) (?:add|read|view|continue|comment|post|vote|follow|save|get|see"
        r"|access|unlock|leave|reply|join"
        r"|your|this|the|more|free)|already have an account\?|(?:start|begin|claim|get) your (?:free|[\w-]+day"
        r"|[\w-]+week) .{0,20}trial"
        r"|to (?:read|view|continue|keep reading|see|comment).{0,60}\b(?:log ?in|sign in|register"
        r"|create an? (?:free )?account)\b"
        r"|.{0,20}\bgift (?:this )?article|you have \d+ free articles?|not a member( yet)?\? )",
    ),
)


GIVING = (
    form(
        "donation",
        "support|donat|fund |contribut|help |tip ",
        START + r"(?:support|help (?:us )?(?:\w+ )?|donate(?: to)?|fund|contribute to|give to|invest in|keep|power"
        r"|stand up for"
        rf"|sustain|protect|consider (?:supporting|donating to|funding))\b.{{0,40}}{_CAUSE}",
    ),
    form(
        "donation",
        "donat|contribution|gift|support|tip|help us",
        START + r"(?:(?:consider )?(?:making|make) an? .{0,30}(?:donation|contribution|gift)\b.{0,60}\b(?:us|our|today"
        r"|now|here)\b"
        r"|donate (?:now|today|here|via|to us|as little)\b|support us\b|help us (?:keep|continue|grow|build|stay"
        r"|make|do|fight|improve"
        r"|expand|reach|survive|tell|hold)\b|support (?:the )?[\w' ]{2,40}'s (?:journalism|work of|reporting))",
    ),
    form(
        "donation",
        "our journalism|your support|your donation|your contribution|your help|our readers|readers like you|coffee"
        "|please consider|reader-supported|listener-supported|since you're here|patreon|crowdfund|paypal",
        r"\b(?:our journalism|we|our work|our newsroom|this site|this website) (?:\w+ ){0,2}(?:needs?|relies"
        r"|rely|depends?|is possible"
        r"|runs|is (?:made possible|funded|powered|supported))\b.{0,50}\b(?:your|you|readers?|subscribers"
        r"|members|donations)\b"
        r"|\byour (?:support|donation|contribution|help|subscription|gift|membership) (?:\w+ ){0,2}(?:makes?"
        r"|helps?|keeps?|enables?"
        r"|allows?|ensures?|funds?|means|matters|powers?|will)\b.{0,80}\b(?:our|us|work|journalism|possible"
        r"|reporting|stories|news)\b"
        r"|\breaders like you\b|\b(?:reader|listener)-supported\b|\bsince you're here\b|\bbuy (?:us|me) a coffee\b"
        r"|\bdonation to our\b|\bplease consider (?:supporting us|supporting our|donating to (?:us|our)"
        r"|becoming a (?:\w+ )?(?:member|patron"
        r"|supporter|subscriber)|a (?:small |monthly )?(?:donation|contribution) to (?:us|our|help|keep|support))"
        r"|\b(?:support|join) us on patreon\b|\A\W{0,4}if (?:you(?:'ve)?"
        r"|everyone who) .{0,60}\b(?:this (?:article|story|piece|post|site"
        r"|video|newsletter|podcast)|our (?:work|journalism|stories|reporting|articles|content|coverage)"
        r"|reading)\b.{0,90}"
        r"\b(?:consider|support|subscribe|share|donat\w+|spread the word|sign up|contribut\w+|follow|like)\b",
    ),
)

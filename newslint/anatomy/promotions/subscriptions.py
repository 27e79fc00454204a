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
    r"|journalism\b(?! (?:students?|schools?|teachers?|graduates?|courses?|degree)))"
)

SUBSCRIPTIONS = (
    form(
        "subscription",
        "subscri",
        START + r"(?:\w+ )?subscribe(?: (?:now|today|here|for|online|to|on)\b(?!, (?!and|for|to|get)|: ?(?:how|why"
        r"|what)\b)[^;]{0,90}"
        r"(?:full|access|just|only|unlimited|digital|print|edition|today|now|our|magazine|youtube|podcast|channel|free"
        r"|here|app|\bus\b|premium|rss|feed|via|on|stories|itunes|e-?paper)\b.{0,90}| (?:now|today|here|for free"
        r"|online)\b(?!, (?!and|for|to|get)|: ?(?:how|why|what)\b)|\W{0,3}\Z)",
    ),
    form(
        "subscription",
        "subscri|member|patron|digital access|unlimited|full access|free articles|free stories|your limit|have reached",
        r"\A\W{0,4}(?:(?:are you )?(?:already|not)(?: yet)? an? .{0,25}(?:subscriber"
        r"|member)\b(?: yet)?\W{0,3}(?:\Z|(?:click|log|sign"
        r"|join|register|subscribe|become|activate))"
        r"|become an? .{0,40}\b(?:member|subscriber|patron|supporter|insider)\b(?: (?:now|today|for (?:just|only"
        r"|as little|full|unlimited|free|access)|and|to)\b"
        r"|\W{0,3}\Z)"
        r"|(?:get|enjoy|unlock) (?:unlimited|full|instant|exclusive|all|free) .{0,40}\b(?:access|stories|articles)\b"
        r"|this (?:article|story|content|post|video|page) is .{0,25}(?:available|exclusive|reserved|for|free)\b.{0,50}"
        r"\b(?:subscribers|members|premium|registered)|for .{0,50}, subscribe\b"
        r"|subscriptions? from (?:just |only |as little as )?[$£€₹]|you(?:'ve| have) (?:reached|read|hit"
        r"|used) .{0,40}\b(?:limit|articles?|stories)\b"
        r"|(?:support|join) .{0,60}\bby (?:subscribing|becoming)\b)",
    ),
    form(
        "subscription",
        "by subscribing|consider subscribing|subscribe",
        r"\bplease (?:also )?(?:consider )?subscrib(?:e|ing)\b|\bby subscribing (?:now|today|to (?:our|the))"
        r"|\bsubscribe to continue"
        r"|\bto (?:read|view|see|continue|access|keep) .{0,70}\b(?:subscribe|subscription)\b|\bnot a subscriber\?"
        r"|; subscribe (?:now|today|here)\b|\bfull .{0,30}, subscribe (?:now|today|here)|\bconsider (?:a"
        r"|taking out a) subscription",
    ),
    form(
        "subscription",
        "we verify access|reader mode|days free|be billed|cancel anytime|cancel at any|for free|contributed?|paywalls"
        "|click away|unlimited |last free|account to|create an account|free for |become an insider|login now"
        "|log in now|by subscribing",
        r"\bwhile we verify access\b|\bif you are in reader mode\b|\A\W{0,3}get \d{1,2} days free(?: (?:to read"
        r"|access|trial)\b|,? then\b|\W{0,3}\Z)"
        r"|\byou will be billed\b|\A\W{0,3}(?:you can )?cancel (?:anytime|at any time)\W{0,3}(?:\Z|and if you)"
        r"|\A\W{0,3}read this for free\W{0,3}\Z|\bhelps? keep paywalls\b"
        r"|\ball here, just a click away\b|\A\W{0,3}become an insider and\b|\A\W{0,3}log ?in now\W{0,3}\Z"
        r"|\A\W{0,3}by subscribing, you\b|\A\W{0,3}unlimited (?:digital )?access (?:from|for|to (?:all|our))\b"
        r"|\byou(?:'ve| have) read your last free\b|\A\W{0,3}(?:create|register for"
        r"|sign in or create) an? (?:free )?account to (?:continue|read|keep|view|comment|unlock)\b"
        r"|\A\W{0,3}try (?!the )[\w' ]{2,30} free for (?:\d+|a|one) (?:day|week|month)s?\W{0,3}\Z",
    ),
    form(
        "subscription",
        "log in|sign in|login|register|free trial|already have an account|gift article|gift this|free articles",
        r"\A\W{0,4}(?:(?:please )?(?:log ?in|sign in|login|register)(?: or (?:register|sign up|log in|create"
        r"|subscribe|sign in))?"
        r"(?: now| here| today)? (?:to|for) (?:add|read|view|continue|comment|post|vote|follow|save|get|see"
        r"|access|unlock|leave|reply|join|hide"
        r"|your|this|the (?:site|discussion|conversation|comments?)|more|free)|already have an account\?|(?:start"
        r"|begin|claim|get) your (?:free|[\w-]+day"
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
        START
        + r"(?:support(?! for\b)|help (?:us )?(?:\w+ )?|donate(?: to)?|fund|contribute to|give to|invest in|keep|power"
        r"|stand up for"
        rf"|sustain|protect|consider (?:supporting|donating to|funding))\b.{{0,40}}{_CAUSE}",
    ),
    form(
        "donation",
        "donat|contribution|gift|support|tip|help us",
        START + r"(?:(?:consider )?(?:making|make) an? .{0,30}(?:donation|contribution|gift)\b.{0,60}\b(?:us|our|today"
        r"|now|here|journalism|newsroom)\b"
        r"|donate (?:now|today|here|via|to us|as little)\b|support us\b|help us (?:keep|continue|grow|build|stay"
        r"|make|do|fight|improve"
        r"|expand|reach|survive|tell|hold)\b|support (?:the )?[\w' ]{2,40}'s (?:journalism|work of|reporting))",
    ),
    form(
        "donation",
        "our journalism|tax-deductible|your gift|believe in|your support|your donation|your contribution|your help"
        "|our readers|readers like you|coffee"
        "|please consider|reader-supported|listener-supported|since you're here|patreon|crowdfund|paypal",
        r"\b(?:our journalism|we|our work|our newsroom|this site|this website) (?:\w+ ){0,2}(?:needs?|relies"
        r"|rely|depends?|is (?:only )?possible"
        r"|runs|is (?:made possible|funded|powered|supported))\b.{0,50}\b(?:your|you|readers?|subscribers"
        r"|members|donations)\b"
        r"|\byour (?:tax-deductible )?(?:support|donation|contribution|help|subscription|gift"
        r"|membership) will be (?:matched|doubled)\b|\byour (?:support|donation|contribution|help|subscription|gift"
        r"|membership) (?:\w+ ){0,2}(?:makes?"
        r"|helps?|keeps?|enables?"
        r"|allows?|ensures?|funds?|means|matters|powers?|will)\b.{0,80}\b(?:our|us|work|journalism|possible"
        r"|reporting|stories|news)\b"
        r"|\b(?:rel(?:y|ies) on|from|by|thanks to|because of|with|for|of) readers like you\b(?! and)"
        r"|\b(?:provides?|gives?|offers?) (?:\w+ )?readers like you\b|\breaders like you (?:are|help|make|keep|fund"
        r"|support|power)\b|\bwe (?:firmly )?believe in .{0,40}\bjournalism\b|\b(?:reader|listener)-supported\b"
        r"|\bsince you're here\b|\bbuy (?:us|me) a coffee\b"
        r"|\A\W{0,3}this (?:helps (?:to )?)?supports? our (?:journalism|work|reporting)\b"
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

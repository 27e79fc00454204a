"""Other ways in which copy tells its source than a verb of saying behind a name."""

from __future__ import annotations

from newslint.lazy import Gated

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WHEN = rf"(?:,? (?:(?:on|late|early|earlier|last|this) ){{0,2}}(?:{_DAY}|week|month|year|today|yesterday))?"
WAYS = Gated(
    (
        ("announced", "released", "reported", "disclosed", "revealed"),
        rf"\b(?:announced|released|reported|disclosed|revealed){_WHEN} by (?:the )?(?:[A-Z]|(?:company|council"
        rf"|firm|club"
        r"|government|ministry|police|league|agency|department|university|board|bank|mayor|organi[sz]ers"
        r"|governing body)\b)",
    ),
    ((" spoke ", " talked ", " sat down "), r"\b(?:I|[Ww]e|who) (?:spoke|talked|sat down) (?:with|to) [A-Z]"),
    (
        (" count", " tally", " analysis", " survey", " poll"),
        r"\b(?:based on|by) (?:an?|the) (?:[A-Z][\w.-]* ){1,3}(?:delegate )?(?:count|tally|analysis|survey|poll)\b",
    ),
    (
        (" put it", " puts it", " thinks "),
        r"\b[Aa]s (?:[A-Z][\w’'-]{1,40} ){1,3}(?:has )?puts? it\b|\b(?!It\b|He\b|She\b|Nobody\b"
        r"|Everyone\b)[A-Z][\w’'-]{1,40} thinks (?:that|the|it|he|she|his|her)\b",
    ),
    (
        (":",),  # Lena Ort: "It was a fine day for all of us."
        r"(?:(?:\A|[\n.!?”\"] ?)[A-Z][\w’'-]{1,40}(?: [\w’'.-]+){0,5}?|\b[A-Z][\w’'.-]{1,30}) [A-Z][\w’'-]{1,40}"
        r"(?: \([^)\n]{1,30}\)|, [^:\n]{2,60}| (?:on|at|in|after"
        r"|speaking) [\w’' ]{2,40})?:\s{1,3}[“\"‘'](?=(?:[^\s”\"]+ ){4})"
        r"|(?:\A|[\n.!?”\"] ?)(?:Mr|Mrs|Ms|Dr|Sir)?\.? ?[A-Z][\w’'-]{1,40}:\s{1,3}[“\"](?=(?:[^\s”\"]+ ){4})",
    ),
    (
        ("As ", "as "),  # As Lena Ort shows
        r"[Aa]s (?<!\w.s )(?:(?:the )?[\w’'-]+ ){0,3}?"
        r"(?!It\b|He\b|She\b|They\b|This\b|That\b|[A-Z]\w+day\b)[A-Z][\w’'.-]+"
        r" (?:(?:has|have|once|also|later|rightly) ){0,2}(?:shows?|shown|showed|notes|noted|argues|argued"
        r"|explains|explained"
        r"|writes|wrote|written|observes|observed|documents|documented|demonstrates|demonstrated|recalls|recalled|recounts"
        r"|recounted|reports|reported|points out|pointed out|sees it|saw it|tells it|warns|warned|remarks|remarked"
        r"|reminds us|teaches|taught)\b",
    ),
    (
        tuple(" warn| remind| inform| advise| caution| notif| assure| tells | told | alert| convince".split("|")),
        # Karl Ort warned voters in a speech that
        r"\b(?!It\b|This\b|That\b|Many\b|Some\b|Critics\b|Experts\b|Others\b|Analysts\b)[A-Z][\w’'-]{1,40}"
        r" (?:(?:has|had|have|also|later|once|first|repeatedly) ){0,2}(?:warn(?:s|ed)|remind(?:s|ed)|inform(?:s"
        r"|ed)|advise[sd]"
        r"|caution(?:s|ed)|notif(?:ies|ied)|assure[sd]|tells|told|alert(?:s|ed)|convince[sd])"
        r" (?:[\w’'-]+ ){1,4}?(?:(?:in|at|on|during|by) [^.,;:\n]{2,40} )?that\b",
    ),
    (
        tuple(
            " reporting| saying| noting| confirming| estimating| claiming| citing| announcing| insisting| arguing"
            "| warning| adding| predicting| putting ".split("|")
        ),  # with the Harbour Board reporting ship calls of five million
        r"\b[Ww]ith (?:the |its )?[A-Z][\w’'&.-]{0,30}(?: (?:of|for|and|the|[A-Z][\w’'&.-]{0,30})){0,5}"
        r" (?:reporting|saying|noting|confirming|estimating|claiming|citing|announcing|insisting|arguing|warning|adding"
        r"|predicting|putting (?:it|the \w+) at)\b",
    ),
    (
        ("Instagram", "Facebook", "Twitter", "YouTube", "TikTok", "Telegram", "social media"),
        r"\b(?:on|in|via) (?:his|her|its|their|the \w+['’]s) (?:\w+ )?(?:Instagram|Facebook|Twitter|YouTube"
        r"|TikTok|Telegram|social media)"
        r" (?:page|account|feed|posts?|stor(?:y|ies)|channel|profile)\b",
    ),
    (
        (" filing",),
        r"\bin (?:an?|its|his|her|their|the) (?:\w+ )?(?:court|regulatory|legal|stock exchange|securities) filings?\b",
    ),
    (
        (" estimates ", " describes ", " reckons "),
        r"\b(?:[Tt]he (?:[\w-]+ )?(?!by\b|some\b|most\b)[\w-]+[^s\W]|[A-Z][\w’'-]{1,40})"
        r" (?:estimates|describes|reckons) (?:it|the|an?|that|this|its|his|her|about|around|some|him|\d+)\b",
    ),
)

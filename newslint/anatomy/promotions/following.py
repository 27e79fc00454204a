"""Offers to follow, like and share an outlet, its apps and its podcasts. A handle in the story is copy."""

from __future__ import annotations

from .forms import START, form

_NETS = (
    r"(?:twitter|facebook|fb|instagram|insta|telegram|google news|google ?\+|google plus|youtube|tiktok|tik tok"
    r"|linkedin"
    r"|threads|snapchat|pinterest|whats ?app|flipboard|newsbreak|bluesky|mastodon|social media|rss|tumblr|reddit"
    r"|koo|discord|spotify|sharechat|msn|apple news|x(?= \(formerly|, formerly|[,.]? (?:and|or|&)|\.?\Z))"
)
_OURS = r"(?:us|our(?!s)|this (?:page|channel|site|blog))"

FOLLOWING = (
    form(
        "share",
        "share |spread the word",
        r"\A[\W_]{0,4}(?:please |kindly |don't forget to )?share (?:this|the|our) (?:story|article|post|page"
        r"|news|video|link)\b.{0,90}\Z|\A[\W_]{0,4}(?:please |kindly )?spread the word\W*\Z|\? share it (?:with"
        r"|on)\b",
    ),
    form(
        "follow",
        "follow|like |find us|join us|find |connect |add us|catch us|tweet us|friend us|watch us|like us|subscribe",
        START + r"(?:follow|like|find|join|add|connect with|friend|catch|watch|tweet|message|subscribe to|engage with"
        r"|stay connected with)"
        rf" (?:and (?:follow|like|subscribe to) )?{_OURS}\b.{{0,90}}(?:\b{_NETS}|@\w|\bchannels?\b|\bpage\b"
        r"|community|group\b|feed|blog)",
    ),
    form(
        "follow",
        "follow us|like us|follow our|like our|like this page|like the page|social|join the conversation",
        START + r"(?:follow [\w.'& ]{2,40} on social(?: media)?\W{0,3}\Z|follow us|like us(?= on\b| at\b| and follow"
        r"|\W*\Z)|like (?:our|this|the) (?:\w+ )?page|follow our (?:page|channel|live|social|coverage)\b"
        r"|join the conversation\W{0,3}(?:\Z|on\b|below|with|by|at|in the|#))|\A.{0,60}\? like (?:the"
        r"|our) (?:\w+ )?page",
    ),
    form(
        "follow",
        "follow |like |find ",
        rf"\A[\W_]{{0,6}}(?:you can )?(?:also )?(?:follow|like|find) (?!the (?:instructions|rules|steps|advice"
        rf"|link)).{{2,70}}?"
        rf"(?: (?:on|at|via|through)(?: our)?:? {_NETS}| on: ).{{0,25}}(?:,|&|\band\b|\||@|/).{{0,140}}\Z"
        rf"|\A[\W_]{{0,6}}(?:follow|like) [\w.'& -]{{2,40}}? @\w{{2,30}}[,; ].{{0,40}}\b{_NETS}",
    ),
    form(
        "follow",
        "follow ",
        r"\A[\W_]{0,6}follow (?:the )?(?!.{0,40}\b(?:council|police|county|department|school|museum|charity|club"
        r"|festival|trail)\b)"
        rf"[\w.'&+ -]{{2,60}}(?: page)? (?:on|at) {_NETS}(?: page)?\b.{{0,60}}(?:for (?:more|the latest|all"
        r"|breaking|daily|news)|to make sure"
        r"|to (?:get|stay|keep|receive|see)|page\b|@)|\A[\W_]{0,4}follow (?:on|via) (?:twitter|facebook"
        r"|instagram)\b.{0,60}\Z"
        r"|\A[\W_]{0,4}follow @\w{2,30}\W{0,3}\Z|\A[\W_]{0,4}follow (?:ap|reuters|bbc|our"
        r"|all)(?:'s)? .{0,30}\b(?:coverage|live)\b.{0,80}"
        r"(?:\bat\b|:|here|https?)",
    ),
    form(
        "follow",
        "whatsapp|telegram|facebook|twitter|instagram|youtube|social media|discord|reddit|google news",
        START + r"(?:join|find|visit|see|check out|subscribe to|add) (?:us|our|the [\w' ]{2,40}"
        r"|[\w' ]{2,40}'s)\b.{0,50}\b(?:whatsapp|telegram|facebook"
        r"|youtube|discord|reddit|twitter|instagram)\b.{0,25}\b(?:channel|group|page|community|server)\b"
        r"|\b(?:is|are) (?:now )?on (?:whatsapp|telegram)(?: channels)?(?:!\Z|\W.{0,40}\b(?:click|join"
        r"|subscribe|follow)\b)"
        r"|\bwe(?:'re| are) (?:also )?(?:now )?on (?:whatsapp|telegram|facebook|twitter|instagram|youtube"
        r"|google news)\b"
        rf"|\A[\W_]{{0,4}}(?:follow|like|subscribe)[^.!?]{{0,20}}:(?: ?{_NETS}[\s|,/•·&]*){{1,9}}\Z",
    ),
)


APPS = (
    form(
        "app",
        "app|ios|android|play store",
        START
        + r"(?:click here to )?(?:download|get|install|try|open|update)\b(?: (?:the|our|your))?[^.!?]{0,45}\bapps?\b"
        r"(?:.{0,90}\b(?:our|news|latest|free|breaking|app store|google play|play store|ios|android|iphone|more"
        r"|updates|exclusive|"
        r"stories|today|now|experience|faster)\b|\W{0,3}\Z)(?<!nhs app)",
    ),
    form(
        "app",
        "app",
        r"\bdownload (?:the|our) [\w' .-]{2,30}\bapps?\b.{0,60}\b(?:for (?:ios|android|free|iphone|the latest"
        r"|more|breaking)|app store|google play)\b"
        r"|\A[\W_]{0,4}(?:now )?available (?:on|in|from) the (?:app store|google play)|\A[\W_]{0,4}(?:download"
        r"|get) our (?:free )?(?:mobile )?apps?\b"
        r"|\bnews (?:online|app)\b.{0,20}\bdownload (?:our|the)\b.{0,10}app|\bapp to (?:get|read|stay"
        r"|receive)\b.{0,40}(?:news|updates|alerts)\W*\Z",
    ),
    form(
        "podcast",
        "podcast|spotify|wherever you|itunes|stitcher",
        START + r"(?:listen|subscribe|tune in|hear|download|follow|check out|find|catch)\b.{0,110}\b(?:podcasts?\b"
        r"|spotify|itunes|stitcher|wherever you"
        r" (?:get|listen|find|download))(?!.{0,60}\b(?:said|told)\b)|\bthis (?:week's |podcast).{0,30}(?:podcast"
        r"|episode) is sponsored"
        r"|\b(?:on|from) your (?:chosen|favou?rite) podcast",
    ),
    form(
        "app",
        "stream |watch |newscasts|live tv|listen live|watch live",
        r"\A[\W_]{0,4}(?:stream (?:newscasts|fox nation|our|live)\b|watch .{0,30}\b(?:news online|live tv"
        r"|news live)\b|(?:watch|listen) live\W*\Z"
        r"|watch (?:our|the) (?:latest )?(?:newscast|livestream|live stream|news bulletin)s?\b)"
        r"|how to (?:add|get|install) (?:the|our|this) ?app (?:to|on) your (?:device|phone|tablet)",
    ),
)

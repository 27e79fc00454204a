"""Offers to follow, like and share an outlet, its apps and its podcasts. A handle in the story is copy."""

from __future__ import annotations

from .forms import START, form

_NETS = (
    r"(?:twitter|facebook|fb|instagram|insta|telegram|google news|google ?\+|google plus|youtube|tiktok|tik tok"
    r"|linkedin"
    r"|threads|snapchat|pinterest|whats ?app|flipboard|newsbreak|bluesky|mastodon|social media|rss|tumblr|reddit"
    r"|koo|discord|spotify|sharechat|msn|apple news|x(?= \(formerly|, formerly|[,.]? (?:and|or|&)|\.?\Z))"
)
_NOT_PRESS = (  # who asks to be followed in the copy
    r"(?!.{0,60}\b(?:councils?|police|county|department|schools?|museum|charity|clubs?|festival|trail|corps|ministry"
    r"|authority|force|sheriff|office|agency|commission|university|hospital|church|government|state|service)\b)"
)
_OURS = r"(?:us|our(?!s)|this (?:page|channel|site|blog))"

FOLLOWING = (
    form(
        "share",
        "share |spread the word|share or comment",
        r"\A[\W_]{0,4}share or comment on this (?:article|story|post)\b|\A[\W_]{0,4}(?:please |kindly "
        r"|don't forget to )?"
        r"share (?:this|the|our) (?:story|article|post|page"
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
        "facebook page|preferred source|google news",
        rf"\A[\W_]{{0,4}}like {_NOT_PRESS}[\w' ]{{2,40}} facebook page\b.{{0,60}}\Z"
        r"|\bas a preferred source on google\b|\A[\W_]{0,4}get [\w' ]{2,40} (?:news|updates"
        r"|stories) on google news\W{0,3}\Z",
    ),
    form(
        "follow",
        "follow us|like us|follow our|like our|like this page|like the page|social|join the conversation",
        START + r"(?:follow [\w.'& ]{2,40} on social(?: media)?\W{0,3}\Z|follow us|like us(?= on\b| at\b| and follow"
        r"|\W*\Z)|like (?:our|this|the) (?:\w+ )?page(?! (?:that|which|of))|follow our (?:page|channel|live|social"
        r"|coverage)\b"
        r"|join the conversation\W{0,3}(?:\Z|on\b|below|with|by|at|in the|#))|\A.{0,60}\? like (?:the"
        r"|our) (?:\w+ )?page",
    ),
    form(
        "follow",
        "follow |like |find ",
        rf"\A[\W_]{{0,6}}(?:you can )?(?:also )?(?:follow|like|find) {_NOT_PRESS}(?!the (?:instructions|rules|steps"
        rf"|advice"
        rf"|link)).{{2,70}}?"
        rf"(?: (?:on|at|via|through)(?: our)?:? {_NETS}| on: ).{{0,25}}(?:,|&|\band\b|\||@|/).{{0,140}}\Z"
        rf"|\A[\W_]{{0,6}}(?:follow|like) [\w.'& -]{{2,40}}? @\w{{2,30}}[,; ].{{0,40}}\b{_NETS}",
    ),
    form(
        "follow",
        "follow ",
        rf"\A[\W_]{{0,6}}follow (?:the )?{_NOT_PRESS}"
        rf"[\w.'&+ -]{{2,60}}(?: page)? (?:on|at) {_NETS}(?: page)?\b.{{0,60}}(?:for (?:more|the latest|all"
        r"|breaking|daily|news)|to make sure"
        r"|to (?:get|stay|keep|receive|see)|page\b|@)|\A[\W_]{0,4}follow (?:on|via) (?:twitter|facebook"
        r"|instagram)\b.{0,60}\Z"
        r"|\A[\W_]{0,4}follow (?:this story (?:for|on)\b.{0,60}|(?:all )?(?:the |our )?(?:latest|live) [^.,;]{0,60}"
        r"\b(?:live ?blog|coverage|here|updates))\W{0,3}\Z"
        r"|\A[\W_]{0,4}follow @\w{2,30}(?:\W{0,3}\Z| (?:and|or) [@#]\w{2,30}\b.{0,60})|\A[\W_]{0,4}follow (?:ap"
        r"|reuters|bbc|our"
        r"|all)(?:'s)? .{0,30}\b(?:coverage|live)\b.{0,80}"
        r"(?:\bat\b|:|here|https?)",
    ),
    form(
        "follow",
        "whatsapp|telegram|facebook|twitter|instagram|youtube|social media|discord|reddit|google news",
        START + r"(?:join|find|visit|see|check out|subscribe to|add) (?:us|our|the [\w' ]{2,40}"
        r"|[\w' ]{2,40}'s)\b.{0,50}\b(?:whatsapp|telegram|facebook"
        r"|youtube|discord|reddit|twitter|instagram)\b.{0,25}\b(?:channel|group|page|community|server)\b"
        r"|\A[\W_]{0,6}join (?!the |a )[\w' ]{2,40} (?:whatsapp|telegram) (?:channel|group|community)\b"
        r"|\A[\W_]{0,6}join [\w' ]{2,40} on (?:whatsapp|telegram)(?:\W{0,3}\Z| (?:and|for|to) (?:stay|get|the|all"
        r"|our|more|news|breaking)\b)"
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
        "podcast|spotify|wherever you|itunes|stitcher|sounds",
        START + r"(?:listen|subscribe|tune in|hear|download|follow|check out|find|catch)\b.{0,110}\b(?:podcasts?\b"
        r"|spotify|itunes|stitcher|wherever you"
        r" (?:get|listen|find|download))(?!.{0,60}\b(?:said|told)\b)"
        r"|\A[\W_]{0,6}listen to .{3,60} on (?:bbc )?sounds(?: and\b|\W{0,3}\Z)|\bthis (?:week's "
        r"|podcast).{0,30}(?:podcast"
        r"|episode) is sponsored"
        r"|\b(?:on|from) your (?:chosen|favou?rite) podcast",
    ),
    form(
        "app",
        "stream |watch |newscasts|live tv|listen live|watch live",
        r"\A[\W_]{0,4}(?:watch us (?:24/7|live|anytime)\b.{0,80}|stream (?:newscasts|fox nation|our|live)\b"
        r"|watch .{0,30}\b(?:news online|live tv"
        r"|news live)\b|(?:watch|listen) live\W*\Z"
        r"|watch (?:our|the) (?:latest )?(?:newscast|livestream|live stream|news bulletin)s?\b)"
        r"|how to (?:add|get|install) (?:the|our|this) ?app (?:to|on) your (?:device|phone|tablet)",
    ),
)

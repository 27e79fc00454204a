"""Sentences that send the reader on to other copy of the outlet: "For more, see our guide", "Click here to read".

Addresses that serve the story's readers ("For more information, visit …") are copy. It would be wrong on copy that
sends its reader to somebody else's page in these words.
"""

from __future__ import annotations

from .forms import form

_MORE = (
    r"(?:news|stories|story|coverage|articles?|videos?|photos?|pictures|content|features|posts?|columns?"
    r"|interviews?|headlines|reviews?|recipes"
    r"|opinion|sports?|politics|entertainment|culture|business|analysis|episodes?|updates|episode|guides?|tips"
    r"|deals|galleries"
    r"|from|like this|on this|about this (?:story|topic)|great|breaking|local|top|in-depth|exclusive|latest|see"
    r"|check|watch|follow)"
)

POINTERS = (
    form(
        "more",
        "find more|for more|full ",
        r"\A[\W_]{0,4}(?:find more [\w' ]{2,30} (?:at|on) \S{2,30}\.\w{2,}"
        r"|visit \S{2,40}\.\w{2,} for more\b(?! info)|(?:the )?full (?:story|report|article|interview"
        r"|list) (?:here|below))",
    ),
    form(
        "more",
        "http|www.",
        r"\A[\W_]{0,4}(?:(?:more|full|latest|follow|see|read|get|find|all|for)\b"
        r"(?![^:]{0,40}\b(?:information|info|details?|help|advice|tickets|letter|notice)\b)[^:]{2,50}"
        r"|ap [\w' ]{2,25}): ?(?:https?://|www\.)\S+\Z",
    ),
    form(
        "more",
        "or more|or even more",
        r"\A[\W_]{0,4}(?!.{0,140}\b(?:(?<!you )can|may|need|should|must|are (?:asked|advised|urged|invited|told))\b)"
        rf"for (?:even )?more(?! information| info| details| help| advice"
        rf"| guidance)\b[^.!?]{{0,50}}?(?:\b{_MORE}\b|, ).{{0,120}}\b"
        r"(?:visit|go to|see|check out|click|head|read|tune in|follow|sign up|subscribe|listen|watch|join|at)\b"
        r"(?!.{0,60}\b(?:police|council|tickets|hotline|museum|library|gallery|page \d+)\b)",
    ),
    form(
        "more",
        "latest|breaking|top stories|headlines|catch all|all the",
        r"\A[\W_]{0,4}(?:for|get|read|catch|find|see|check|track|stay updated (?:with|on))"
        r" (?:all )?(?:of )?(?:the |our |today's )?(?:latest"
        r"|breaking|top|biggest|hottest|more|all)\b"
        r"[^.!?]{0,80}\b(?:news|headlines|stories|updates|coverage|gossip|sports?|scores|reviews|videos|rumours"
        r"|rumors)\b"
        r"(?:.{0,90}\b(?:visit|follow|download|go to|here|click|sign|subscribe|read|on|at|with|from|direct|live"
        r"|app|daily|brought to)\b.{0,90}|\W*\Z)",
    ),
    form(
        "more",
        "see first|real-time updates|puzzles|crossword|sudoku",
        r"\b(?:click|tap|select) [\"']?see first\b|\bwith free, real-time updates\b|\A[\W_]{0,4}play (?:our"
        r"|[\w' ]{2,30}'s) "
        r".{0,50}\b(?:puzzles|crosswords?|sudoku|games)\b|\A[\W_]{0,4}train your brain\b",
    ),
    form(
        "more",
        "all the latest|brought to you|all the best|the best of",
        r"\A[\W_]{0,4}all the (?:latest|best|biggest|day's) .{0,90}\b(?:brought to you|in one place|from (?:our"
        r"|the)|straight to|direct)\b"
        r"|\bbrought to you by (?:our|the [\w' ]{2,30} team)\b|\A[\W_]{0,4}the best of [\w'. ]{5,30}\Z",
    ),
    form(
        "more",
        "learn more|read more|find out more|hear more|see more|to read|to see|to hear|to watch|discover more",
        r"\A[\W_]{0,4}(?:to|want to) (?:learn|read|find out|hear|see|watch|discover|listen to) (?:more"
        r"|the (?:full|complete|whole|rest|entire)|our)\b.{0,110}"
        r"(?:,|\?) (?:you can )?(?:stream|watch|listen|tune in|subscribe|click|tap|read our|pick up|buy (?:the"
        r"|a copy)|get the|check out|see our|sign up|follow|head)\b",
    ),
    form(
        "more",
        "full |entire |read more|see more|see all|view all|view more|read all"
        "|see our|read our|learn more|find more|watch more|more on|check out|explore",
        r"\A[\W_]{0,3}(?:read|see|view|watch|hear) [\w'. ]{2,40} (?:full|complete|entire) (?:remarks|statement"
        r"|letter|report|interview|speech|text|transcript)(?: (?:here|below))?\W{0,3}\Z"
        r"|\A[\W_]{0,6}(?!.{0,110}\b(?:at the (?!end|bottom|link)|by (?:call|visit)ing|[ap]\.m\b|\w+day\.?\Z))"
        r"(?:you can )?(?:read|see|view|watch|learn|browse|explore|discover|find) (?:more|all"
        r"|also)\b(?: (?:about|on|from|of our|of the best|at|here|stories|posts|in|by|videos|photos"
        r"|news|coverage|articles|chart|great|\"|our|the|like|\d+)\b.{0,130}|[^.!?]{0,60}\b(?:columns?|posts?"
        r"|stories|articles|coverage|photos|videos|letters|episodes|reviews|here)\W*)\W{0,3}\Z"
        r"|\A[\W_]{0,4}(?:see|read|check out|browse|visit|view|watch|explore|try|hear|listen to"
        r"|find) (?:all )?our\b(?!selves).{0,150}\Z"
        r"|\A[\W_]{0,4}check out (?:more|all|the (?:latest|rest|full|best|new issue)|these other|some of our"
        r"|other)\b.{0,140}\Z",
    ),
    form(
        "more",
        "click|tap here",
        r"\A[\W_]{0,4}(?:click|tap|press)(?: on)?(?: right)? (?:here|below|this link"
        r"|the link(?: below)?)(?: now)?,?(?: (?:to|for|and) (?:read|see|view|find out|learn|get|download|sign"
        r"|subscribe|join"
        r"|follow|visit|go|more|all|our|the|full|complete|comprehensive|latest|continue|check|discover|create|shop"
        r"|buy|listen|become|log|share"
        r"|print)\b.{0,120}|\W{0,3}\Z)"
        r"|\A[\W_]{0,4}(?:to (?:read|see|view|listen|hear|watch|find out|learn|subscribe|sign up|get|join"
        r"|download|follow|buy a copy|continue|share)|for (?:more|the (?:full|latest|complete|whole|rest)"
        r"|all|a full|our|reuters|live))\b.{0,140}\b(?:click|tap)(?: on)?(?: here| below|:|\W{0,3}\Z)"
        r"|\A[\W_]{0,4}click on\W{0,3}(?:\Z|\[|<|http)"
        r"|\b(?:using|reading in|viewing in) (?:the|our) app,? (?:click|tap) here",
    ),
    form(
        "more",
        "issue|newsstand|out now|on sale|print edition|e-edition|full story",
        r"\b(?:in|from|of|with) the (?:latest|current|new|next|\w+ (?:\d{4} )?|\w+/\w+ \d{4} )(?: ?(?:print"
        r"|digital))? ?(?:issue|edition) of .{2,50}\b(?:out now|on sale|available|newsstands?|which features)\b"
        r"|\bon newsstands (?:from|now|today)\b|\bavailable on newsstands\b|\A[\W_]{0,4}(?:read|buy|get|order"
        r"|pick up|subscribe).{0,60}\b(?:in|of) (?:the|our|this week's) .{0,30}"
        r"\b(?:print edition|e-?edition|issue|magazine)\b|\bfor the full story\b.{0,80}\b(?:subscri|buy|pick"
        r"|edition|visit|see)",
    ),
    form(
        "more",
        "never miss|don't miss|stay |keep up|be the first|in the know",
        r"\A[\W_]{0,4}(?:never|don't) miss (?:a|an|another|out on|our|any|the latest|the biggest"
        r"|the top)\b.{0,30}\b(?:story|stories|update|updates|news|post|article|episode|headlines?"
        r"|newsletters?|report)\b.{0,140}|\A[\W_]{0,4}(?:never|don't) miss a (?:beat"
        r"|moment)\b.{0,60}\b(?:with (?:our|the)"
        r"|by (?:following|subscribing)|sign up|subscribe|follow|newsletter|news)\b.{0,60}"
        r"|\A[\W_]{0,4}stay (?:informed|up[ -]to[ -]date|updated|connected|ahead|in the (?:know|loop)"
        r"|on top)\b(?!.{0,60}\b(?:police|weather|storm|evacuat|officials|family|avoid)\b)"
        r".{0,100}\b(?:news|our|us|newsletter|app|stories|updates|latest|follow|subscribe|sign)\b"
        r"|\A[\W_]{0,4}stay tuned (?:to [\w.' ]{2,30}|for more (?!on this)).{0,80}\Z"
        r"|\A[\W_]{0,4}keep up (?:to date )?with (?:this story|the latest|all the|our|the \w+ (?:daily "
        r"|weekly )?newsletter)\b.{0,120}|\A[\W_]{0,4}be the first to know(?: (?:about|when|with"
        r"|by)\b.{0,60})?\W{0,3}\Z",
    ),
    form(
        "more",
        "visit our|our website|our facebook|see our|check out our|read our|our news page|our guide|to our",
        r"\A[\W_]{0,4}(?:visit|go to|head (?:over )?to|check|browse|bookmark) our (?:website|site|home ?page"
        r"|news page|facebook|\w+ (?:page|section|hub|channel|guide))\b.{0,120}"
        r"|\A[\W_]{0,4}(?:for|need|looking|not sure|wondering)\b[^.!]{0,80}[,?] (?:see|read|check out|visit"
        r"|head to|try) our\b|\bcheck our news page\b",
    ),
)

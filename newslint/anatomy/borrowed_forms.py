"""The forms by which code, readers' comments, excerpts and transcripts are told from a desk's own copy."""

from __future__ import annotations

import re

from ..lazy import Gated, Lazy

CODE = (  # signs of a program or a page's source; two of them make a paragraph code
    Lazy(r"\$[a-zA-Z_]\w*(?:\[|->|\s*=|\))"),
    Lazy(r"\w\s?(?:=>|->|::|===?|!=|\+=|:=)\s?[\w\[('\"$]"),
    Lazy(r"[\w)\]}'\"]\);|[\w)\]}'\"];(?:\s*\}| //)|\{\s*\}|\{\{|\}\}|\]\s*\}"),
    Lazy(r"/\*\*?\s|\s\*/|<!--|<\?(?:php|xml)|(?:^|\s)#include\b|^#!/"),
    Lazy(r"\b(?:function|def)\b\s*\w{0,40}\(|\b(?:var|let|const|int|static|public|private)\s\$?\w+\s*="),
    Lazy(r"\breturn\s[^.!?]{0,60};|\b(?:import|require|include)\s?['\"(]['\"]?[\w./]|\becho\s[$'\"]"),
    Lazy(r"\bimport\s[\w.]+\s(?:as|from)\s|\b(?:require|include)_once\b|\buse [A-Z]\w*\\"),
    Lazy(r"[{,\[]\s*[\"'][\w./ -]{1,40}[\"']\s*:\s*[\"'\[{\d]|^\s*[\"'][\w./ -]{1,40}[\"']\s*:\s*[\"'\[{]"),
    Lazy(r"[\"']\s*:\s*[\[{]\s*[\"']|<\w+ (?:class|id|src|href|style)="),
    Lazy(r"</?(?:div|span|script|html|head|body|style|img|iframe|input|form|table|tr|td|ul|li)\b[^<>]{0,200}>"),
    Lazy(r"\b[a-z_]\w*\([^()\s]{0,40}\)(?:\s*;\s*(?:\Z|\})|\s*\{|\.[a-z]\w*\()|\w\(\s*['\"][^'\"]{0,60}['\"]\s*[,)]"),
)
BEYOND_PROSE = Lazy(  # what each of these signs but the first needs; "$5 million; $6 million" has none of it
    r"[={}<\\]|\);|; //|\w\(|->|::|/\*|\*/|#include|#!/|\b(?:function|def)\b|\b(?:import|echo|return)\s"
    r"|\b(?:import|require|include)(?:\s?['\"(]|_once)|[\"']\s*:"
)
_DATE = r"(?:\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d|[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d)"
SIGNED = Lazy(  # the line above or below a reader's comment
    r"(?:Posted|Comment(?:ed)?|Submitted|Written) (?:by|on):? .{2,80}|.{2,60} (?:says|said|wrote|writes|commented):?"
    rf"|.{{2,40}}[|•·,] {_DATE},? (?:[|•·]|at) .{{4,12}}"
    r"|(?:Reply|Report(?: abuse)?|Flag|Like|Upvote|Recommend)(?: (?:Reply|Report|Flag|Like|Share|\d+))*"
    r"|[Ll]evel \d{1,2}(?: [·•|] .{1,40})?"
)
LEVEL = Lazy(r"level \d{1,2}(?: [·•|] .{1,40})?", re.IGNORECASE)  # above a comment, in the export of a thread
FIRST_PERSON = Lazy(r"\b(?:I(?:’m|'m|’ve|'ve)?|[Mm]y|me|myself|[Ww]e|[Oo]ur|[Yy]ou|[Yy]our)\b")
ANSWERS = Gated(  # what shows that several people write, and answer each other
    (
        ("gree ",),
        r"\b(?:[Aa]gree|[Dd]isagree) (?:\w+ )?with (?:the )?"
        r"(?:(?:comments?|posters?|everyone)|[A-Z][a-z]+(?:,| from| of| in) [A-Z])",
    ),
    (
        (" comments", " commenters", " posts", " posters"),
        r"\b(?:these|of the|your|other|previous|earlier|all the|the above) (?:comments|commenters|posts|posters)\b"
        r"|\bthe comments (?:about|above|below|here|from|of)\b",
    ),
    (
        ("n answer to", "n reply to", "n response to"),
        r"\b[Ii]n (?:answer|reply|response) to [A-Z][a-z]+ (?:from|of|in)\b",
    ),
    (("To ", "@"), r"(?m)^(?:To |@)[A-Z]\w+[,:]? "),
    (
        (" complains", " says", " asks", " is right", " is wrong", " has it"),
        r"\b[A-Z][a-z]+ (?:in|from|of) [A-Z][a-z]+ (?:complains|says|asks|is (?:right|wrong)|has it)",
    ),
    ((" making",), r"\bpoint (?:that )?[A-Z][a-z]+ (?:is|was) making"),
    (("re saying",), r"\b(?:what|as) (?:you're|you’re|you are) saying"),
    (("ell said",), r"\b[Ww]ell said,? [A-Z]"),
    ((" here",), r"\b(?:people|opinions|posters|everyone|comments) (?:on )?here\b"),
    (("previous ",), r"\bprevious (?:writer|contributor|correspondent)"),
)
_WHAT = r"the following|in part|(?:on|in|at|for|about) [\w ’']{2,40}|that day|[A-Z]\w+ (?:morning|evening|night)"
REPORTS = Lazy(  # what goes before an excerpt from another outlet or a document
    rf"(?:\A|.*[\s(])(?:reported|reports|published)(?: (?:{_WHAT}))?:\Z|(?:\A|.*\. )According to [^.:]{{2,80}}:\Z",
    re.DOTALL,
)
SAYS = Lazy(  # and before a sentence or two of somebody's
    r"(?:\A|.*[\s(])(?:wrote|writes|writing|explain(?:s|ed)|not(?:es|ed)|continue[sd]|add(?:s|ed)|state[sd]|reads?|says|said"
    rf"|posted|tweeted)(?: (?:{_WHAT}))?:\Z"
    r"|(?:Article|Section|Clause|Canon|Chapter|Rule) \d{1,4}\b[^.!?]{0,160}:\Z",  # of a law or a statute
    re.DOTALL,
)
LABEL = Lazy(  # who speaks: "Joe: I do.", "SARAH COYLE, EASTHAVEN NEWS: It is."
    r"([A-Z][\w.’'-]{0,20}(?: [A-Z&][\w.’'-]{0,20}){0,3})(?:, [A-Z][^:.\n]{2,50})?: (?=[^\W\d]|[“\"'‘(—–…])"
)

"""Words of a page's machinery that came with the copy: buttons, counters, shares, forms to fill in.

Told by lists of whole lines: in a sentence the same words are copy. Weak words count only beside other lines of that
kind. It would be wrong on a list whose entries are such words.
"""

from __future__ import annotations

from functools import cache

from ...lazy import Lazy, stands
from ...rows import entries
from .forms import Forms, form

LONGEST = 60
_AROUND = " .:…!?»›→▸>*|-–—+#[]()•·▼▲×_‹<\ufeff\u200b"
_COUNTER = Lazy(
    r"(?:press enter to )?skip to end of carousel\Z|list (?:\d{1,2} of \d{1,2}|of \d{1,2} items)\Z"
    r"|(?:(?:prev(?:ious)?|next|first|last|‹|›|«|»)[\s|›»‹«]{1,3})?page \d{1,3} of \d{1,3}(?:[\s"
    r"|]{1,3}(?:prev(?:ious)?|next|›|»))?\Z"
    r"|(?:[\d.,]+ ?[km]?\+? ?)(?:total )?(?:shares?|views?|comments?|likes?|retweets|reads|reactions"
    r"|tweets)(?:[\s|·•]{1,3}(?:share|tweet|facebook|twitter|e-?mail|print|comment|pin|linkedin|whatsapp"
    r"|\d)[^.]{0,40})?\Z"
    r"|advertise?ment ?\d{1,2}\Z|(?:shares?|views?|comments?|reads) ?[:(]? ?[\d.,]+k?\)?\Z"
    r"|(?:(?:estimated )?read(?:ing)? ?time:? ?)?(?:<|about |approx\.? )?\d{1,2}(?:-"
    r"| )?min(?:ute)?s?(?: \d{1,2} secs?)? ?(?:read|listen|to read)?(?: time)?\Z"
    r"|(?:share|tweet|pin|email|print|share on|post)(?: this)?(?: article| story)? ?\d{1,6}\Z|aa?\+? ?aa?-?\Z"
    r"|view \d{1,3} (?:photos|images|pictures|comments)\Z"
    r"|(?:filed under|posted in|categor(?:y|ies)|tags?|topics?|tagged(?: as| with)?|keywords|in this (?:story"
    r"|article)|more on these topics|(?:read )?related topics|explore these topics|sections?):? ?:(?!.*\b(?:the|must"
    r"|will|is|are"
    r"|was)\b).{2,160}\Z"
    r"|(?:filed under|tagged(?: as| with)?:) .{3,120}\Z|print print this page\Z|read later \w.{0,20}\Z|(?:show"
    r"|view) more .{0,60}\(\d{1,3}\)?\Z|recaptcha\b.{0,60}\Z"
)
_WORD = (
    r"(?:shares?|tweet|e-?mail|print|save|pin|facebook|twitter|whats ?app|linkedin|pinterest|reddit|telegram"
    r"|messenger|copy link|link|instagram|youtube|threads|bluesky|flipboard|google plus|google|rss|sms"
    r"|tumblr|stumbleupon|digg"
    r"|comments?|terms of (?:use|service)|privacy (?:policy|notice)|terms(?: & conditions| and conditions)?"
    r"|cookie (?:policy|settings|notice)|contact us|about us|home|log ?in|sign (?:in|up)|register|subscribe"
    r"|share (?:on|via|to|with) \w+|via e-?mail|more|close"
    r"|follow|like|more options|do not sell my (?:personal )?(?:information|info|data)|advertise(?: with us)?"
    r"|site ?map|help|careers|faqs?|accessibility|corrections|\d{1,5}(?:\.\d)?k?)"
)
_STRING = Lazy(rf"(?:(?:{_WORD})(?:[\s|,/·•+»:&]{{1,4}}|\Z)){{2,14}}\Z")
_TELLING = (
    *("share", "tweet", "email", "e-mail", "print", "facebook", "twitter", "whatsapp", "whats app", "linkedin"),
    *("pinterest", "terms of", "privacy policy", "cookie", "sign in", "sign up", "login", "log in", "subscribe"),
    *("do not sell", "advertise"),
)
FORMS = (
    form(
        "page",
        "field|mail address|agree to|browser|cookies|skip to|scroll to",
        r"\bthis field is (?:for validation purposes|required)|\bfields? (?:are|is) (?:marked|required)\b"
        r"|\bagree to (?:this|the|our) (?:site's )?(?:privacy policy|terms)\b"
        r"|\be-?mail address will not be published|\byour browser does not support\b|\bthis site uses cookies\b"
        r"|\bwe use cookies (?:to|on|for|and)\b"
        r"|\bskip to (?:main )?content\b|\bscroll to continue\b",
    ),
    form(
        "page",
        "field|mail|name *|phone *|zip code|poll|opt out|agree|browser|cookies|browse|skip to|scroll|log|sign|register"
        "|thank you|wrong|error|already|bookmarks|unable to",
        r"\A(?:(?:your )?(?:e-?mail|name|phone|zip code)(?: address)? ?\*\Z|completing this poll\b"
        r"|you may opt out at any ?time|enter a valid e-?mail"
        r"|(?:you|please) (?:must|need to|have to) (?:be )?(?:log|sign|register)\w* ?(?:in|ged in)?\b.{0,60}\b"
        r"(?:to|post|comment|continue|read|leave)\b"
        r"|thank you for (?:subscribing|signing up|reading|your (?:subscription|support|interest))"
        r"|thank you for visiting\b|something went wrong\b.{0,60}\btry again\b"
        r"|if you(?:'re| are) unable to (?:load|see|view) (?:the|this) \w+, (?:click|tap)\b"
        r"|an error (?:has )?occurred\b.{0,60}\btry again\b"
        r"|already have an account\b|you can (?:find this story|manage) in? ?(?:my bookmarks|your)\b)"
        r"|by(?<!\wby) continuing to (?:use|browse)\b",
    ),
)
_FORMS = Forms(*FORMS)


_EDGE = frozenset(
    "print email e-mail save menu newsletter newsletters comments register search loading reply follow facebook twitter"
    " advertising topics tags more continue back".split()
)


_HEADS = frozenset(("advertising", "have your say", "key point", "key points", "learn more"))


def bare(folded: str) -> str:
    """A folded line without the marks around it."""
    return folded.strip(_AROUND)


def is_page_word(folded: str) -> bool:
    """Whether a folded line is nothing but a page's words, counts or a row of buttons."""
    word = bare(folded)
    if word in words("page_words"):
        return True
    first = folded.lstrip(_AROUND)[:1]
    if not first:
        return False
    if (
        len(word) <= 160
        and (word[0].isdigit() or first in "pnf‹›«slvatcrekm")
        and _COUNTER.match(folded.strip(" .*|-–—[]()•·_+"))
    ):
        return True
    return len(word) <= 120 and stands(_TELLING, word[:40]) and _STRING.match(word) is not None


def is_form(folded: str) -> bool:
    """Whether a folded line belongs to a form to fill in, or to a notice of the site."""
    return len(folded) <= 240 and _FORMS.kind_of(folded, _FORMS.heard(folded)) != ""


def is_weak(folded: str) -> bool:
    """Whether a folded line is a page's word if lines beside it are: "Comments", "0", an entry of a list."""
    word = bare(folded)
    return word.isdigit() or word in words("page_words_weak") or word in words("page_words")


def may_head(folded: str) -> bool:
    """Whether a folded line is a page's word that may as well be a heading of the copy: "Key points", "Learn more"."""
    return bare(folded) in _HEADS


def is_edge(folded: str) -> bool:
    """Whether a folded line is a page's word if it opens or closes the text."""
    return bare(folded) in _EDGE


def is_section(folded: str) -> bool:
    """Whether a folded line is the name of a section: "World", "U.S. news"."""
    return bare(folded) in words("sections")


@cache
def words(name: str) -> frozenset[str]:
    """A list of whole lines that lies beside this module."""
    return frozenset(entries(__file__, f"{name}.txt"))

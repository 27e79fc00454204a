"""The cues with which a page names its other stories: "Related:", "Most read", "You may also like".

It would be wrong on a heading of the article itself that reads like a cue and stands above a list.
"""

from __future__ import annotations

from ...lazy import Lazy, stands
from .related import LONGEST, is_title

_STUFF = (
    r"(?:articles?|stor(?:y|ies)|readings?|coverage|contents?|links?|news|posts?|videos?|topics?|tags?|items?"
    r"|headlines?|columns?|opinions?|interviews?|features?|pages?|subjects?|searches"
    r"|reviews?|galler(?:y|ies)|products?|media|research|reports?|pieces?|guides?)"
)
_PLURAL = (
    r"(?:articles|stories|readings?|coverage|content|links|news|posts|videos|topics|tags|items|headlines|columns"
    r"|opinions"
    r"|interviews|features|reviews|galleries|products|media|research|reports|pieces|guides)"
)
_SAFE = (
    rf"(?:go deeper|now (?:read|watch)|next read|read now|more stories you (?:might|may) (?:also )?like"
    rf"|(?:read )?related(?:(?: \w+)? {_STUFF})?|related from [\w' ]{{2,25}}|see (?:more|also)|read (?:more"
    r"|also|next|this|now|on)|also (?:read|see|watch)|must[- ]reads?|don't miss(?: (?:out|this))?"
    r"|most[ -](?:read|popular|viewed|shared|watched|commented|recent)"
    rf"(?: {_STUFF}| on [\w' ]{{2,25}}| (?:in|from) [\w' ]{{2,25}}| this (?:week|month)| today| now)?|(?:recommended"
    r"|suggested|more|latest|top|popular|trending|featured|similar|other|further|additional|connected|promoted"
    rf"|sponsored) {_PLURAL}(?: (?:for you|on|by|from|in|about)(?: [\w' ]{{2,30}})?)?"
    r"|trending(?: now| this week| stories| news| today| on [\w' ]{2,25}| in [\w' ]{2,25})?"
    r"|recommended (?:for you|by [\w' ]{2,25}|from [\w' ]{2,25})|recommended to you"
    r"|you (?:may|might|could|should)(?: also| even)? (?:like|be interested in|enjoy|have missed|want to read"
    r"|read)(?: this| these)?|(?:like|love|enjoy(?:ed)?) (?:this|reading this)\b.{0,60}|people (?:also"
    r"|are) (?:read|reading|like[d]?)|readers also (?:liked|read)"
    r"|what to (?:read|watch) next|what others are reading|in case you missed it|icymi|further reading"
    r"|explore more|(?:in|and in) other news|from (?:our|the) (?:partners|web|around the web)"
    r"|(?:from )?around the web|elsewhere on (?:the )?[\w' ]{2,20}"
    r"|promoted|sponsored|editor'?s'? (?:picks?|choice)|editors' (?:picks?|choice)|our (?:picks|best"
    r"|top stories)|top stories|top picks|also on (?!the\b|\w+day\b|his\b|her\b|board\b|show\b"
    r"|display\b)[\w'.]{2,20}(?: [\w'.]{2,20})?|more (?:on|about|like) this(?: (?:story|topic|subject))?"
    r"|more (?:from|on|about|in|at) .{2,40}|read more (?:on|about|from|in|at|here|:)(?: .{2,40})?"
    r"|story timeline|keep reading|next (?:article|story|post|in [\w ]{2,20})|previous (?:article|story|post)"
    r"|popular (?:now|on [\w' ]{2,25}|in the community|right now)|the latest from .{2,30}|latest from .{2,30}"
    r"|latest (?:news|headlines|stories|videos|on .{2,25})|what's (?:hot|trending|new|next)"
    r"|see more (?:on|about|from|of) .{2,40}|on the web|also see"
    r"|similar to this|from the archives?|people also ask|a must[- ]read|hot topics|trending topics"
    r"|in pictures:)"
)
_BARE = (
    r"(?:more|read|previously|recommended|latest|popular|also|next|see|previous|earlier|full story|full coverage"
    r"|full report|explainer|explained|opinion|analysis|exclusive|must watch|watch|more news|more headlines)"
)
_ALONE = Lazy(rf"[\W_]{{0,4}}{_SAFE}(?:\s*\([^)]{{1,20}}\))?[\W_]{{0,6}}\Z")
_BARE_ALONE = Lazy(r"[\W_]{0,3}(?:more|previously|recommended|latest|popular|read|also|see)[:.…>» ]{0,5}\Z")
_GLUED = Lazy(
    rf"[\W_]{{0,4}}(?P<cue>{_SAFE.replace('.{2,40}', '[^:|]{2,30}').replace('.{0,60}', '[^:|]{0,30}')}"
    rf"|{_BARE})(?P<sep> ?[:|»>]| [–—-]) {{0,3}}(?=\S)"
)
_SEPARATORS = (":", "|", "»", ">", " –", " —", " -")
_OUTLET = Lazy(
    r"\.\w|\b(?:news|times|post|daily|weekly|herald|tribune|gazette|journal|press|mail|mirror|express|telegraph"
    r"|guardian"
    r"|observer|chronicle|standard|star|sun|magazine|media|online|today|forbes|bloomberg|reuters|tv|radio|section"
    r"|series"
    r"|our|this|variety|insider|wire|week)\b"
)
_WORDY = frozenset(
    "more read previously latest popular recommended also next see previous opinion analysis "
    "exclusive explained explainer watch earlier".split()
)
_DOUBTFUL = Lazy(
    r"[\W_]{0,4}(?:more (?:on|about|in|at|like)|see more .|latest(?! stories| headlines)|the latest"
    r"|promoted(?! stories)|next|previous|also see"
    r"|trending\W*\Z|go deeper|further reading|explore more|what's|similar|people also(?! read| like)|in (?:other"
    r"|pictures)|top (?!stories)"
    r"|a must"
    r"|top stories|popular(?! stories| articles| posts| on)|other|additional|further|featured|from (?:our|the)"
    r"|on the web|elsewhere|hot"
    r"|keep reading|must[- ]reads?|read (?:this|now|on|next)|(?:like|love|enjoy)"
    r"|more (?:news|topics|features|items|content|research|reports?|guides?|products?|reviews?|reading|media"
    r"|opinions?|interviews?|columns?|pages?|videos?|posts?)\b|recommended (?:reading|products?)"
    r"|sponsored (?:products?|research))"
)


def is_cue(folded: str) -> bool:
    """Whether a folded line is a cue that is safe to flag with no headline under it."""
    return len(folded) <= 90 and _ALONE.match(folded) is not None


def is_sure(copy: str, folded: str) -> bool:
    """Whether a cue can hardly be a heading of the article: "Related articles", not "Further reading"."""
    if folded.startswith(("more from ", "popular on ")):
        return may_close(copy, folded) and _OUTLET.search(folded) is not None
    return _DOUBTFUL.match(folded) is None


def may_close(copy: str, folded: str) -> bool:
    """Whether a doubtful cue at the end of a text is one: no sentence, and "More from" somebody with a name."""
    if folded[-1] == "." and not folded.endswith(".."):
        return False
    split = copy.split()
    return not folded.startswith("more ") or len(split) < 3 or split[2][:1].isupper()


def is_bare_cue(folded: str) -> bool:
    """Whether a folded line may be a cue, if headlines follow: "More:", "Previously"."""
    return len(folded) <= 20 and _BARE_ALONE.match(folded) is not None


def is_glued(copy: str, folded: str) -> bool:
    """Whether a line or sentence is a cue and a headline: "Related: Ferry to run until midnight"."""
    match = _GLUED.match(folded) if stands(_SEPARATORS, folded) else None
    if match is None:
        return False
    title, raw = folded[match.end() :], copy[match.end() :]
    cue = match["cue"]
    if cue.startswith("editor") and raw.isupper():
        return False  # a heading of the article's own list
    if not raw or len(title) > LONGEST or not (raw[0].isupper() or raw[0].isdigit() or raw[0] in "“\"'‘[#@("):
        return False
    if cue.split()[0] in _WORDY and " " not in cue:
        loud = copy[match.start("cue") : match.end("cue")].isupper()
        return cue in ("more", "read", "next", "also", "previously") and loud and is_title(raw)
    return title.count(" ") > 1 and (is_title(raw) or title.count(" ") < 30)

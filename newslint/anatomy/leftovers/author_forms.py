"""The forms of lines about an author, as patterns."""

from __future__ import annotations

from ...lazy import Lazy
from . import words

_LEAD = (
    r"[\W_]{0,4}(?:(?:The )?[Vv]iews (?:expressed )?(?:here )?are (?:personal|h(?:is|er) own|their own)\."
    r" )?(?:(?:About|ABOUT) (?:the|our) (?:[Aa]uthors?|[Ww]riters?)\W{0,3})?"
)
_PARTICLE = r"(?:de|da|di|du|van|von|der|den|la|le|el|al|bin|ben|st|ten|ter|y)"
NAME = (
    rf"(?:[A-Z][\w’'-]{{1,14}} and (?=[A-Z][\w’'-]* [A-Z]))?(?:(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sen|Rep|Gen|Col|Lt|Sir|Dame"
    rf"|Professor|Lord|Lady)\.? )?[A-Z][\w.’'-]{{0,24}}("
    rf"?: (?:[A-Z][\w.’'-]{{0,24}}|{_PARTICLE}|[“\"][\w ]{{2,14}}[”\"])){{0,4}}"
)
_VERB = (
    r"(?:is|are|was|has|have|had|covers|covered|writes|wrote|reports|edits|edited|hosts|co-hosts"
    r"|teaches|taught|works|worked|lives|serves|served|blogs|joined|contributes|leads|directs"
    r"|"
    r"specialises|specializes|founded|co-founded|cofounded|studied|studies|holds|spent|began"
    r"|graduated|runs|ran|heads|oversees|tweets|resides|coordinates|chairs|practices|practises"
    r"|currently|also|"
    r"previously|now|regularly|frequently|started|focuses|comments|consults|advises|manages|produces"
    r"|lectures|received|earned|retired|can|may|and|represents|contributed this)"
)
SAYS_WHO = Lazy(
    rf"{_LEAD}(?P<rank>(?:[A-Z][\w’'-]{{1,12}} )?(?:[a-z]+ ){{0,2}}(?:writer|reporter|correspondent|columnist) "
    rf"(?=[A-Z]))?"
    rf"(?P<name>The (?:author|writer|columnist|reporter|correspondent)s?|{NAME})(?P<aside>,? "
    rf"\([^()]{{2,60}}\)| of [A-Z]\w+(?: [A-Z]\w+)?|[*_]{{1,2}}|, (?:[^.;:!?]|\.(?=[\w,])){{2,170}},)?"
    rf" (?P<verb>{_VERB})\b"
)
OWN_WORK = Lazy(
    rf"{_LEAD}(?P<name>{NAME})[’']s? (?:(?:new|latest|most recent|next|first|debut|forthcoming"
    rf"|upcoming|recent) )?(?P<what>books?|novel|column|work|writing|articles|commitment|memoir"
    rf"|essays|reporting|fellowship)\b"
)
VETERAN = Lazy(
    rf"{_LEAD}(?:As an?|An?|Born|Having|Based|Originally|Trained|Raised|Formerly|With) [^.;:!?]{{5,140}},"
    rf" (?P<name>{NAME})(?:, [^.;:!?]{{3,80}},)? (?P<verb>{_VERB})\b"
)
ROLE_FIRST = Lazy(
    r"[\W_]{0,4}(?:An? )?(?:(?P<place>[A-Z][\w.]+(?: [A-Z][\w.]+){0,2})-based |(?:[Ff]reelance"
    r"|[Aa]ward-winning|[Ss]enior|[Vv]eteran|[Ff]ormer|[Cc]hief|[Ss]taff|[Ii]nvestigative"
    r"|[Bb]usiness|[Pp]olitical|"
    r"[Tt]ech|[Ss]ports|[Ff]oreign|[Ss]cience|[Hh]ealth|[Cc]ourts?|[Cc]rime) ){1,4}(?:and "
    r"[\w-]+ )?(?P<role>[a-z-]+)(?P<next>,| and| covering| based| for| at| with| who| in"
    r"| specialising| specializing|\.| writing| since| reporting)"
)
SEVERAL = Lazy(
    rf"{_LEAD}(?P<name>{NAME}), (?:[A-Z][^,.;]{{3,40}}, ){{0,3}}(?:[A-Z][^,.;]{{3,40}},? )?and [A-Z][^,.;]{{3,40}} "
    r"(?P<verb>are|were|cover|write|report)\b"
)
VERBLESS = Lazy(
    r"[\W_]{0,4}(?:[A-Z][\w/&-]+(?:,? (?:and )?[a-z][\w/-]+){0,3}? )??(?P<role>[A-Za-z-]+),? (?:covering|based"
    r"|at|for|with|in"
    r"|writing|specialising|specializing|focused|focusing) "
)
FINITE = Lazy(r"\b(?:is|are|was|were|has|have|had|will|would|says?|did|does|got|found|who)\b")
NEW_BOOK = Lazy(
    r"[\W_]{0,4}(?:His|Her|Their) (?:new|latest|most recent|next|first|debut|forthcoming|upcoming) (?:books?"
    r"|novel|memoir)(?:,| is| was| will| comes| \(| [“\"‘])[^.]{4,}"
)
IS_OUT = Lazy(
    r"\b(?:is|was|will be|has been) (?:just )?(?:published|out|released|available)\b|comes? out\b|is [“\"‘]|\b(?:was"
    r"|is) (?:supported|funded|made possible) by\b"
)
TELLS_POST = Lazy(r"[A-Z][\w-]+(?: [\w&/-]+){0,4}\Z")
CUES = Lazy(
    r"\b(?:(?:[Hh]is|[Hh]er|[Tt]heir) (?:(?:new|latest|most recent|next|first|debut|forthcoming"
    r"|upcoming|second|third|recent) )?(?:books?|novel|memoir|work (?:has|have|also)|writing "
    r"(?:has|have)|articles|column|columns|reporting|"
    r"journalism|byline|stories have|podcast|newsletter|website|blog)\b|[Ff]ollow (?:him"
    r"|her|them|@)|can be (?:reached|found|followed|contacted)|lives (?:(?:in|near|on|outside) (?:the )?[A-Z]|with)"
    r"|based in|writes (?:about|for|on|a|from|this|frequently|regularly|widely|often)|"
    r"teaches (?:at|in|(?:[A-Za-z]+ ){1,3}at)|author of|work has appeared|has (?:written|reported|covered|worked"
    r"|contributed|edited"
    r"|blogged|published|been published|been writing|been covering|been reporting|been with"
    r"|appeared)|[Ss]ince joining|[Pp]rior to|[Pp]reviously,? (?:\w+ )?(?:posted|worked|was"
    r"|covered|served|wrote|reported|edited|he|she)|"
    r"[Bb]efore (?:joining|becoming|that|coming)|graduated? (?:of|from)|[Ff]reelance|covers "
    r"(?!h(?:er|is)\b|their\b|its\b|up\b|the (?:cost|price|bill))[a-z A-Z]|reports on|special correspondent"
    r"|contributing (?:writer|editor|columnist"
    r"|opinion)|editor(?:ial)? (?:at large|emeritus|board|page)|"
    r"in-residence|staff writer|writer (?:for|at|based)|reporter (?:for|at|based|in|with"
    r"|covering|on|who)|correspondent (?:for|at|based|in|with|covering)|editor (?:for|at"
    r"|of|in)|columnist (?:for|at|and|in)|"
    r"are with the|writing an? (?:\w+ )?(?:history|book)|working on a (?:book|novel|memoir|history|biography)|writing"
    r" a (?:book|novel|memoir|history|biography)|Pulitzer"
    r"|represents (?:[A-Z][\w .’'-]{2,40} in (?:the )?(?:\w+ ){0,2}(?:House|Senate|Parliament|Assembly|Congress"
    r"|council)"
    r"|(?:the |[\w’.' -]{2,20}’?'?s )?\w+ (?:[\w-]+ )?[Dd]istrict)"
    r"|at large|Board of Contributors|views expressed|column (?:appears|runs)|syndicated|book is|Twitter (?:@|at))"
)
NEWS = Lazy(
    r"\b(?:died|killed|arrested|charged|convicted|sentenced|accused|survived by|year[- ]old"
    r"|injured|scored|defeated|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last "
    r"(?:week|night|month)|this (?:week|morning)|"
    r"percent|per cent|expected to|running for|running against|playing|plays|starring|stars"
    r"|won \d|tipped|favou?rite|next in line|front-?runner|likely to|set to|due to|the only|was among|among those"
    r"|detained|jailed|treated|(?<!-)winning|prosecut|defen[cs]e "
    r"(?:lawyer|attorney|counsel)|tonight|tomorrow|one of (?:two|three|four|five"
    r"|six|\d+)|succeed (?:him|her)|has (?:denied|pleaded|agreed|refused|announced|promised|called|vowed|pledged"
    r"|filed|been accused|been charged|been arrested|declined)|did not|would not|"
    r"will (?:be|face|play|stand)|married|singer|actor|actress|striker|midfielder|quarterback|played by|described)\b|%"
)
_WORK = (
    r"(?:study|studies|research|work|trial|paper|survey|project|experiment|analysis|investigation|excavation|dig|review"
    r"|findings|team|report)"
)
OUTSIDER = Lazy(  # an expert whom the copy has asked for a view, not its author
    r"\b(?:(?:was|were|is|are)(?: not|n[’']t) (?:part of|(?:\w+ )?involved (?:in|with)|an? (?:co-?)?author of"
    r"|a member of|connected (?:to|with)|affiliated with|associated with|among the authors of)"
    r"|(?:did not|didn[’']t) (?:take part in|participate in|work on|contribute to)|had no (?:part|role|hand) in"
    rf"|(?:lead |first |senior |co-)author (?:of|on)|independent of|unconnected (?:to|with)|(?:who )?reviewed"
    rf"|peer-reviewed) (?:the|this|that|either|any of the) "
    rf"(?:[\w-]+ ){{0,2}}{_WORK}\b"
)
FULL_NAME = Lazy(r"(?:[A-Z][\w.’'-]+|[A-Z]+)(?:,? (?:[A-Z][\w.’'-]*|and|de|van|von|la)){1,7}\Z")
OPENERS = frozenset(words("openers"))


ALONE = Lazy(
    r"(?:,[^,]{3,90},)? (?:is|covers|writes|reports|edits|hosts|was|teaches (?:[a-z]+ ){1,3}at [A-Z]\w*|has (?:covered"
    r"|written|reported|been))\b"
)
TEACHES = Lazy(
    r" teaches (?:[a-z]+ ){0,3}at (?:the )?(?:[A-Z][\w.’'-]* |of |the ){0,4}(?:Universit|College|School|Institut"
    r"|Academy|Law\b)"
)
NO_POST = Lazy(  # says who the author is without a word for a post
    r"(?:,[^,]{3,90},)? (?:is|are|was|were) (?:currently |now )?(?:working on an? |writing an? "
    r"|an? (?:[\w-]+ ){0,2}(?:finalist|winner|recipient)\b|with the [A-Z])"
)
IS = Lazy(r"(?:,[^,]{3,120},)? (?:is|are|was) ")
COVERS = Lazy(
    r"\A(?:,? \([^()]*\)|, [^,]{3,100},)? (?:(?:covers|edits|blogs|reports) (?!h(?:er|is)\b|the"
    r" (?:cost|price|bill)|their\b|its\b|up\b)(?:about |on |for |from )?\w|writes (?:[a-z]+ly )?(?:(?:[a-z]+ )?about"
    r"|on|for|from"
    r"|under|(?:a|an|the|this|our|[A-Z]\w+[’']s) (?:[\w’“”\"&-]+ ){0,5}?(?:column|blog|newsletter|feature|page|series"
    r"|diary|[“\"]))\b)"
)

"""The wordings in which two statements of one sentence must be about the same thing; the rest is left alone."""

from __future__ import annotations

from newslint.checks.consistency.years import LENGTH, NUMBER, SPAN, YEAR
from newslint.lazy import Lazy

_GAP = r"(?:,? (?:as|at|in|of|the|a|an|for|on|with|its|his|her|their|to|[A-Z][\w.’'-]*|[a-z-]{3,20})){0,7}?"
_ASIDE = (  # words by which the span may belong to something else, or the number to a plan
    r"(?! .{0,60}\b(?:after|although|and|ban|because|before|bond|but|contract|deal|later|lease|loan|mandate|old|plan"
    r"|prison|sentence|since|term\b(?! as)|that|until|when|which|while|who|young|younger)\b.{0,60}(?:from|between) )"
)
FOR = Lazy(
    rf"(?P<said>\b(?:for |of |his |her |their |its |a |an |the )?{LENGTH}){_ASIDE}{_GAP},?(?: [–—-])? "
    rf"\(?(?P<span>{SPAN})"
)
TOTAL = Lazy(rf"(?P<span>\b{SPAN})(?:,| \(| [–—-])(?: ?a (?:span|period|total) of)? ?(?P<said>(?:a |for )?{LENGTH})")
AFTER = Lazy(
    rf"\b[Ii]n (?P<at>{YEAR}),? (?:just |only |exactly )?(?P<said>{LENGTH} (?P<way>after|before)) "
    rf"(?P<span>(?:the |a |his |her |its )?(?:[\w’'-]+ ){{0,5}}?(?:in |of )?(?P<other>{YEAR}))(?![-–])"
)
LATER = Lazy(rf"\b(?P<span>[Ii]n (?P<other>{YEAR}))\b.{{1,150}}?\b(?P<said>{LENGTH} later),? in (?P<at>{YEAR})(?![-–])")
_TENURE = (
    r"chair(?:man|woman)?|coach|director|editor|governed|governor|headed|in office|in power|king|led|manager|mayor"
    r"|minister|president|queen|reign(?:ed)?|ruled|senator|served|tenure|term|worked|taught|lived"
)
BACKWARDS = Lazy(
    rf"\b(?:{_TENURE})\b(?: [\w’'-]+){{0,7}},? "
    rf"(?P<span>(?:from|between) (?P<start>{YEAR})(?: to | and | until )(?P<end>{YEAR}))(?= ?[.,;)]|\Z)"
)
LIFE = Lazy(rf"[A-Z][\w’'-]{{1,40}} \((?P<span>(?P<start>{YEAR}) ?[-–—] ?(?P<end>{YEAR}))\)")
BORN = Lazy(
    rf"(?<![-\w])(?P<span>[Bb]orn(?: on| in)? (?:[A-Z]?[\w.]+,? ){{0,4}}?(?P<start>{YEAR}))\b"
    rf"|[a-z] \((?P<life>(?P<from>{YEAR}) ?[-–—] ?(?P<to>{YEAR}))\)"
)
_AGED = (
    rf"(?:,? (?:at|aged|at age|at the age of|when (?:he|she) was(?: only| just)?) (?P<age>{NUMBER}))"
    r"(?! ?(?:years? )?(?:per|%|a\.m|p\.m|o.clock|days|months|weeks))"
)
AGED_THEN = Lazy(
    rf"\b(?P<said>in (?:[A-Z][a-z]+ )?(?P<at>{YEAR}){_AGED})"
    rf"|(?P<said2>\b(?:aged|at age|at the age of) (?P<age2>{NUMBER}),? in (?:[A-Z][a-z]+ )?(?P<at2>{YEAR}))"
)
NOT_HIS = Lazy(
    r"\b(?:brother|child|children|colleague|daughter|father|friend|grand\w+|husband|mother|parents|partner|sister|son"
    r"|wife|whose)\b"
)
AGED_NOW = Lazy(
    rf"(?:,|\baged) (?P<age>{NUMBER}),? (?:\((?P<span>born (?:in )?(?P<start>{YEAR}))\)"
    rf"|(?:who (?:is|was) )?(?P<span2>born in (?P<start2>{YEAR})))"
)
SINCE = Lazy(rf"\b(?P<said>for {LENGTH}),? (?P<span>since (?P<start>{YEAR}))\b")

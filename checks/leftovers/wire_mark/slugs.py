"""The wire's own labels: slugs, the number of a version, the codes and initials that sign copy off."""

from __future__ import annotations

from newslint.lazy import Lazy

from .mark import Mark, Where

SLUG = "This is the wire's label for the story; cut it."
VERSION = "“{}” tells editors which version of the story this is; cut it."
SIGNED = "These codes or initials sign the copy off for the desk; cut them."

LONGEST = 140
_OPENINGS = frozenset("bc- am- pm- ap- amx pmx new zcz slu key wor len".split())
HEAD = 4  # lines among which the headline stands

_SLUG = Lazy(
    r"[\^$ ]{0,3}(?:[a-z]\d{3,4} )?(?:[a-z] [a-z]{1,3} )?(?:BC|AM|PM|AP|AMX|PMX)-{1,2}(?=[A-Z])(?P<slug>[^\n]{2,100})"
)
_SECOND_MARK = Lazy(
    r"--|,? ?\d{1,2}(?:st|nd|rd|th) ?Ld|[Ww]rite-?thr|, ?Bjt\b|\b(?:Bjt|BJT),|\bAdv ?\d|,\d{3,4}<?\Z|, \d{2,4}<?\Z"
    r"|\A[A-Z]{2}-[A-Z]|\A[A-Z]+(?:-[A-Z]+){2,}\Z|,ADVISORY|\b1st Add\b"
)
_LEAD = Lazy(r"\b\d{1,2}(?:st|nd|rd|th) ?Ld\b|\b[Ww]ritethru\b|\bWRITETHRU\b")
_PROSE = Lazy(r"[a-z]{3}[.!?][\"”’)]?\Z")
_LEAD_ALONE = Lazy(r"[\W_]{0,3}(?:\d{1,2}(?:st|nd|rd|th) (?:[Ll]ead|LEAD)|(?:NEW|New) (?:LEAD|TOP|Top))[\W_]{0,3}")
_TELEX = Lazy(r"ZCZC\b[^\n]{0,60}")
_DESK_SLUG = Lazy(r"SLUG(?:LINE)?: ?\S[^\n]{0,80}|KEYWORDS?: ?[A-Z][A-Z /0-9-]{2,80}|Keywords: [A-Z][A-Z /0-9-]{4,80}")
_COUNT = Lazy(
    r"[(\[]\d{2,4} ?(?:words|wds|WORDS)[)\]]|(?:(?:[Ww]ord ?count|WORD ?COUNT|WORDS|Words): ?\d{2,4}"
    r"|(?:Length|LENGTH): ?\d{2,4} ?words)"
)
_CARET = Lazy(r"\^(?=\Z|By [A-Z]|[A-Z]{2})")
_VERSION = Lazy(
    r"(?:(?:(?:RPT|REFILE|CORRECTED|WITHDRAWN)-|(?:UPDATE|WRAPUP|RPT-UPDATE) ?\d{1,2}-){1,3}|(?:TEXT|BRIEF|TABLE|DIARY"
    r"|ADVISORY)-(?=[A-Z][a-z]))"
    r"(?=[A-Za-z\d“\"'‘])|(?:UPDATE\d|\d(?:ST|ND|RD|TH) LD)(?: ?: ?)|\((?:LEAD|URGENT|\d(?:st|nd|rd|th) LD)\) ?(?=\S)"
)
_VERSION_BEHIND = Lazy(
    r" (?P<mark>\((?:(?:\d(?:st|nd|rd|th)|[Ss]econd|[Tt]hird) (?:[Ll]ead|LEAD|Ld|LD)|Lead|LEAD|Ld|LD)(?: \d)?\))\Z"
)
_CODES = Lazy(
    r"[\W_]{0,2}(?:AP-[A-Z]{2,4}-\d\d-\d\d-\d\d(?:\d\d)? \d{4} ?[A-Z]{3,4}"
    r"|(?:[A-Z]{2,5} )?\d\d[-/]\d\d[-/]\d\d(?:\d\d)? \d{4} ?[A-Z]{3,4}"
    r"|(?:[A-Z]{2,5} )?\d{4} ?[A-Z]{2,4} \d\d-\d\d-\d\d(?:\d\d)?|(?:[A-Z]{2,5} )?\d{6} ?(?:GMT|UTC|[A-Z]{1,2}ST"
    r"|[A-Z]DT) ?[A-Z]{3} ?\d{2}(?:\d\d)?"
    r"|\d{6} [A-Z]{3} \d{2}(?:\d\d)?|[A-Z]{2,4}-\d\d-\d\d-\d\d(?:\d\d)? \d{4} ?[A-Z]{3,4})[<\W_]{0,3}"
)
_INITIALS = Lazy(
    r"[-–—=]{0,3} ?(?:(?P<desk>afp|aap|ap|dpa|pa|pti|ians|ani|upi|bur|str"
    r"|burs)[-/ ])?(?P<who>[a-z]{2,4}(?:[/-][a-z]{2,5}){0,5})"
    r"(?: (?P<time>\d{4} ?gmt))?[.]?",
    2,
)
_INITIALS_BEHIND = Lazy(r"(?<=[.!?\"”]) (?P<who>[a-z]{2,3}(?:/[a-z]{2,3}){1,3})\Z")
_PTI = Lazy(r"[-–—]{0,2} ?(?:PTI|ANI|IANS|UNI)(?: [A-Z]{2,4}){1,6}")
_LONE = frozenset(("afp", "aap", "ians", "ani", "pti", "upi"))
_NOT_INITIALS = frozenset(
    "and or he she him her his they them hers theirs its ze hir xe on off in out am pm"
    " is an to at if yes no true win loss".split()
)
_CONTACT = Lazy(
    r"\(\([^()\n]{0,200}(?:@|[Mm]essaging|[Nn]ewsroom|[Kk]eywords?|\+\d"
    r"|\d{3}[ -]\d{3})[^()\n]{0,200}(?:\([^()\n]{0,60}\)[^()\n]{0,200})?\){1,2}"
)


def find(line: str, where: Where) -> Mark | None:
    """The label, code or sign-off that a line is, or that opens or closes it."""
    version = _VERSION.match(line) if line[0] in "RUWCTBDA(123456789" and len(line) <= LONGEST * 2 else None
    if version and not (line[0] == "(" and where.number >= HEAD):
        return Mark(0, version.end(), VERSION.format(version[0].strip().rstrip("-: ")))
    if len(line) > LONGEST * 3:
        return None
    if line.startswith("((") and _CONTACT.fullmatch(line):
        return Mark(0, len(line), SIGNED)
    if len(line) <= LONGEST and _may_be_slug(line, where.opening) and _is_slug(line):
        return Mark(0, len(line), SLUG)
    if where.number < HEAD and line[-1] == ")" and (behind := _VERSION_BEHIND.search(line, max(0, len(line) - 20))):
        return Mark(behind.start("mark"), len(line), VERSION.format(behind["mark"].strip("()")))
    if line[0] == "^" and (caret := _CARET.match(line)):
        return Mark(0, caret.end(), "This caret is a code of the wire; cut it.")
    return _signed(line, where)


def _may_be_slug(line: str, opening: str) -> bool:
    """A quick look: most lines need no pattern."""
    return opening in _OPENINGS or opening[:1].isdigit() or opening[1:2] == " " or "Ld" in line or "rite" in line


def _is_slug(line: str) -> bool:
    slug = _SLUG.match(line)
    if slug and slug.end() == len(line) and _SECOND_MARK.search(slug["slug"]):
        return True
    if ("Ld" in line or "ritethru" in line or "WRITETHRU" in line) and _LEAD.search(line) and not _PROSE.search(line):
        return True
    return any(p.fullmatch(line) for p in (_LEAD_ALONE, _TELEX, _DESK_SLUG, _COUNT))


def _signed(line: str, where: Where) -> Mark | None:
    """Codes and initials. Initials in capitals are a byline's, but for those of the agencies that name themselves."""
    if len(line) <= 40 and _CODES.fullmatch(line):
        return Mark(0, len(line), SIGNED)
    if not where.last or not where.number:
        return None
    if len(line) <= 40 and (_PTI.fullmatch(line) or _is_initials(line)):
        return Mark(0, len(line), SIGNED)
    behind = _INITIALS_BEHIND.search(line, max(0, len(line) - 20))
    if behind and len(line) > 40 and _NOT_INITIALS.isdisjoint(behind["who"].split("/")):
        return Mark(behind.start("who"), len(line), SIGNED)
    return None


def _is_initials(line: str) -> bool:
    if line in _LONE:
        return True
    signed = _INITIALS.fullmatch(line)
    if signed is None or not line.replace("GMT", "").islower():
        return False
    if "/" not in line and not (signed["desk"] and (signed["time"] or "-" in line)):
        return False
    return _NOT_INITIALS.isdisjoint(signed["who"].lower().replace("-", "/").split("/"))

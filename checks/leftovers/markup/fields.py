"""What a content system prints beside the copy: fields, tokens, "undefined" for a value, messages of the server."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newslint.lazy import Lazy, stands
from newslint.rows import rows

from .piece import Piece

EXPECTED_IN = frozenset(("markdown",))

FIELDS = "These fields belong to the content system; put their values where they belong, and cut the lines."
FIELD = "This field belongs to the content system; cut it."
TOKEN = "A content system's token is left in the copy; cut it, or put in what it stands for."
EMPTY = "A program found no value here and printed “{}”; put in what is missing, or cut the line."
JSON = "A scrap of JSON is left in the copy; cut it."
SERVER = "This is a message of the server that sent the page; cut it."

LONGEST_JSON = 4000
HEAD = 600  # code points from the start within which a block of fields may open

_FRONT = Lazy(
    r"(?:\A\ufeff?|(?<=\n))---[ \t]*(?:\r\n|\n|\r)(?:[\w-]{2,40}:[^\r\n]{0,300}(?:\r\n|\n|\r)"
    r"|[ \t]++[^\r\n]{0,300}(?:\r\n|\n|\r)){1,40}---(?=[ \t]*(?:\Z|[\r\n]))"
)
_LINE = Lazy(r"(?m)^(?P<key>[A-Za-z][\w-]{1,30}) ?:(?:[ \t][^\r\n]{0,300})?(?=\r?$)")
_FIELD = Lazy(
    r"(?m)^(?:field_\w{1,60}|body:value|meta[_:](?:title|description|keywords)"
    r"|og:\w{1,30}) ?[:=][^\r\n]{0,300}(?=\r?$)|^/?node/\d{1,9}(?:/\w{1,20})?(?=[ \t]*\r?$)"
)
_TOKEN = Lazy(
    r"%%[\w-]{2,60}%%|\[\[(?:nid|fid|asset|image|media|file|node)[:|][^\[\]\n]{1,120}\]\]|\[\[(?:File|Image"
    r"|Category):[^\[\]\n]{1,300}\]\]"
    r"|\[\[\{[^\n]{2,1500}?\}\]\]|\[(?:node|site|current-user|current-page|field|term|nid|fid):[\w:-]{1,60}\]"
    r"|@@[A-Z_]{3,40}@@|#\{[a-z_][\w.]{1,60}\}"
)
_JSON = Lazy(r"\[?\{\s?[\"“][\w$@:-]{1,40}[\"”]\s?:\s?(?=[\"“\[{\d]|true|false|null)")
_EMPTY = Lazy(
    r"(?m)^[ \t]{0,8}(?P<lead>(?:By|by|BY|Published|Updated|Posted|Posted on|Photo|Photo:|Source:|Image:|Credit:"
    r"|Author:|Date:)[ ]{1,3})?"
    r"(?P<value>\[object \w{1,20}\]|undefined|NaN|null|\(null\)|Invalid [Dd]ate|NaN/NaN/NaN)(?=[ \t]{0,8}\r?$)"
    r"|\[object Object\]|(?<![\w.])NaN[-/]NaN[-/]NaN"
)
_SERVER = Lazy(
    r"(?m)^[ \t]{0,8}(?:PHP )?(?:Warning|Notice|Fatal error|Deprecated|Parse error"
    r"|Strict Standards)\s?: {1,3}[^\r\n]{4,400}? in [^\s]{1,300}\.\w{2,5}(?:\(\d{1,6}\))? on line \d{1,6}"
    r"|^[ \t]{0,8}Traceback \(most recent call last\):|^[ \t]{0,8}Uncaught (?:\w{0,20}Error"
    r"|\(in promise\))[^\r\n]{0,300}"
)


_TOKENS = ("%%", "[[", "@@", "#{", "[node:", "[site:", "[current-", "[field:", "[term:", "[nid:", "[fid:")


def find(text: str) -> Iterator[Piece]:
    """Blocks of fields at the head, fields and tokens anywhere, values that a program didn't find."""
    yield from _blocks(text)
    if stands(("field_", "node/", "meta", "og:", "body:value"), text):
        yield from (Piece(*m.span(), FIELD) for m in _FIELD.finditer(text))
    if stands(_TOKENS, text):
        yield from (Piece(*m.span(), TOKEN) for m in _TOKEN.finditer(text))
    if '":' in text or '" :' in text or "”:" in text:
        yield from _json(text)
    empty = stands(("undefined", "NaN", "null", "[object", "Invalid "), text)
    for match in _EMPTY.finditer(text) if empty else ():
        start = match.start("lead") if match["lead"] else match.start("value") if match["value"] else match.start()
        yield Piece(start, match.end(), EMPTY.format(match["value"] or match[0]))
    if " on line " in text or "Traceback" in text or "Uncaught " in text:
        for match in _SERVER.finditer(text):
            blanks = len(match[0]) - len(match[0].lstrip())
            yield Piece(match.start() + blanks, match.end(), SERVER)


def _json(text: str) -> Iterator[Piece]:
    """Objects with a quoted name, up to the last bracket of the line."""
    at = 0
    for match in _JSON.finditer(text):
        if match.start() >= at:
            stop = text.find("\n", match.end(), match.end() + LONGEST_JSON)
            stop = stop if stop >= 0 else min(len(text), match.end() + LONGEST_JSON)
            close = max(text.rfind("}", match.end(), stop), text.rfind("]", match.end(), stop))
            at = stop
            if close >= 0:
                yield Piece(match.start(), close + 1, JSON)


def _blocks(text: str) -> Iterator[Piece]:
    """Two fields or more in a row near the head, at least one of them with a name that only a system uses."""
    own, shared = _keys("own"), _keys("shared")
    head = text[: HEAD * 4].lower()
    front = _FRONT.search(text, 0, HEAD * 4) if "---" in head else None
    if front is not None and front.start() <= HEAD and _has_key(front[0], own | shared):
        yield Piece(front.start() + (text[front.start()] == "\ufeff"), front.end(), FIELDS)
        return
    if not any(f"{key}:" in head or f"{key} :" in head for key in own):
        return
    block: list[tuple[int, int]] = []
    strong = False
    for match in _LINE.finditer(text, 0, HEAD * 4):
        key = match["key"]
        known = key.lower() in own or (key.lower() in shared)
        if not known or (block and text[block[-1][1] : match.start()].strip()):
            if block:
                break
            continue
        block.append(match.span())
        strong = strong or key.lower() in own
    lower = sum(text[a].islower() for a, _ in block)
    if (
        block
        and block[0][0] <= HEAD
        and strong
        and (len(block) > 2 or (len(block) == 2 and (lower or _says_slug(text, block))))
    ):
        yield Piece(block[0][0], block[-1][1], FIELDS)


def _has_key(block: str, keys: frozenset[str]) -> bool:
    """Whether a line of a block opens with a field, in small letters, as a file has it."""
    return any(line.partition(":")[0] in keys for line in block.splitlines())


def _says_slug(text: str, block: list[tuple[int, int]]) -> bool:
    return any(text[a : a + 4].lower() == "slug" for a, _ in block)


@cache
def _keys(kind: str) -> frozenset[str]:
    return frozenset(row.split("\t")[0] for row in rows(__file__, "keys.txt") if row.split("\t")[1] == kind)

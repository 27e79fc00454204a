"""Which quotations have no speaker in reach: they fill a paragraph, and the sentences beside it give them to nobody."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache

from newslint.anatomy import Anatomy
from newslint.anatomy.quotations import attribution, is_speech, lexicon, tokens
from newslint.anatomy.quotations.runs import Run
from newslint.lazy import Lazy
from newslint.named import NamedTuple
from newslint.rows import rows

Pair = tuple[int, int]


class Block(NamedTuple):
    """Quotations that lie in one paragraph, or run on over several, and the numbers of these."""

    first: int
    last: int
    own: list[Run]


SIGNED = 6  # a last line of a quotation with so few words is a signature that slipped inside
PULLED = 60  # how much of a quotation, in code points, is looked for elsewhere
UNCLOSED = 6  # paragraphs after which a quotation that was never closed is taken for a slip
FRAGMENT = 18  # shorter quotations, in code points, are terms that carry nothing on

_WORD = Lazy(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_LETTER = Lazy(r"[^\W_]")
MINIMUM = 6  # words a neighbouring paragraph needs to count as running copy
_NOT = frozenset("not never no without declined refused didn’t didn't wouldn’t wouldn't couldn’t couldn't".split())
_NO_SPEECH = frozenset(
    "adding posted reflect reflected reflecting reflects related relating report respond singing".split()
)
_UNREACHED = Lazy(
    r"(?i)\b(?:request|reached|available|respond|declined|offered|return)\w*\b.{0,60}?\b(?:comment|interview|message)s?\b"
)
_LATER = frozenset(  # below a quotation these bring in something else
    "announced denied pledged predict predicted promise promised promises promising vowed".split()
)
_DESCRIBING = frozenset("describes describe described continued continues adds calls quotes cites".split())
_BACK = Lazy(
    r"(?:(?:The|That|This|Those|These|Such|His|Her|Their)\s+(?:(?:\w+\s+)?(?:quote|quotation|remarks?|comments?|words|statement)"
    r"|message|tweet|post|line|letter|sign|sentiment|admission|warning|assessment|question|answer|reply|response|lyrics?|claims?)\b"
    r"|So (?:said|says|wrote)\b)"
)
_TITLED = Lazy(r"\b(?:Rev|Sen|Rep|Gov|Gen|Dr|Mr|Mrs|Ms|Prof|Capt|Sgt|Lt|Col|St)\.\s+$")  # a line broken in a name
_POINTS = Lazy(r"\bpoint(?:s|ed)?\s+(?:out|to)\b")
_ENDS = ".!?…”\"’'"


@cache
def _context() -> frozenset[str]:
    return frozenset(rows(__file__, "context.txt"))


def orphans(found: Anatomy, words: int) -> Iterator[Pair]:
    """The spans, without the marks, of the quotations that nobody is said to have spoken."""
    if not found.runs:
        return
    blocks = _blocks(found)
    bare = [_fills(found, block) for block in blocks]
    for i, block in enumerate(blocks):
        if not bare[i] or not _speech(found, block, words) or (i and _carries_on(blocks[i - 1], block)):
            continue
        beside = blocks[max(0, i - 1) : i + 2]
        lined = any(
            bare[j] and j != i and _adjoin(blocks[j], block) for j in range(max(0, i - 1), min(len(blocks), i + 2))
        )
        if not lined and not _attributed(found, block, beside) and not _pulled(found.text, block):
            yield block.own[0].start, block.own[-1].end


def _carries_on(above: Block, block: Block) -> bool:
    """Whether the quotation above was never closed, so that this one may go on with it, opened once more."""
    return not above.own[-1].closed and block.first - above.last <= UNCLOSED


def _pulled(text: str, block: Block) -> bool:
    """Whether it is a pull quote: the same words stand elsewhere in the copy."""
    start, end = block.own[0].start, block.own[-1].end
    words = text[start : end - 1][:PULLED]
    return text.find(words) < start or text.find(words, end) >= 0


def _adjoin(one: Block, other: Block) -> bool:
    return one.last == other.first - 1 or one.first == other.last + 1


def _blocks(found: Anatomy) -> list[Block]:
    """The quotations by the paragraphs they begin and end in; one that runs on over several makes a block of these."""
    blocks: list[Block] = []
    starts = [start for start, _ in found.paragraphs]
    for quotation in found.runs:
        first, last = bisect_right(starts, quotation.start) - 1, bisect_left(starts, quotation.end) - 1
        if blocks and blocks[-1].last >= first:
            blocks[-1].own.append(quotation)
            if blocks[-1].last != last:
                blocks[-1] = blocks[-1]._replace(last=last)
        else:
            blocks.append(Block(first, last, [quotation]))
    return blocks


def _fills(found: Anatomy, block: Block) -> bool:
    """Whether the paragraphs of a block hold nothing but its quotations."""
    at = found.paragraphs[block.first][0]
    if at < block.own[0].start and found.text[at].isalnum():  # as it mostly is
        return False
    for quotation in block.own:
        if _LETTER.search(found.text, at, quotation.start):
            return False
        at = quotation.end
    return not _LETTER.search(found.text, at, found.paragraphs[block.last][1])


def _speech(found: Anatomy, block: Block, words: int) -> bool:
    """Whether the block is speech by its look: whole sentences, closed, long enough, not shouted, not signed inside."""
    quoted = found.text[block.own[0].start : block.own[-1].end]
    if not all(q.closed for q in block.own) or quoted.isupper():
        return False
    if block.last > block.first and len(_WORD.findall(found.text, *found.paragraphs[block.last])) <= SIGNED:
        return False
    whole = quoted[-1] in ".!?…" and (quoted[0].isupper() or not quoted[0].isalpha())
    return whole and len(_WORD.findall(quoted)) >= words and is_speech(found, block.own[0])


def _attributed(found: Anatomy, block: Block, blocks: list[Block]) -> bool:
    """Whether the copy above or below tells, or may be taken to tell, whose words these are.

    `blocks` are the block and the ones before and after it.
    """
    text, paragraphs = found.text, found.paragraphs
    if block.first == 0:
        return True
    above = paragraphs[block.first - 1]
    last = _last_sentence(text, above)
    if not _sentences(text, above) or text[above[1] - 1] == "?" or _touches(blocks, last) or _tells_above(text, last):
        return True
    if block.last + 1 == len(paragraphs):
        return False
    below = paragraphs[block.last + 1]
    first = _first_sentence(text, below)
    return not _sentences(text, below) or _touches(blocks, first) or _tells_below(text, first)


def _last_sentence(text: str, paragraph: Pair) -> Pair:
    stops = [m.end() for m in attribution.STOP.finditer(text, max(paragraph[0], paragraph[1] - 600), paragraph[1])]
    return (stops[-1] if stops else paragraph[0], paragraph[1])


def _first_sentence(text: str, paragraph: Pair) -> Pair:
    stop = attribution.STOP.search(text, *paragraph)
    return paragraph[0], stop.start() + 1 if stop else paragraph[1]


def _sentences(text: str, paragraph: Pair) -> bool:
    """Whether a paragraph is running copy, not a heading, a name or a time."""
    if _TITLED.search(text, max(0, paragraph[0] - 12), paragraph[0]):
        return False
    return text[paragraph[1] - 1] in _ENDS and len(_WORD.findall(text, *paragraph)) >= MINIMUM


def _touches(blocks: list[Block], sentence: Pair) -> bool:
    """Whether a quotation of some length, which then carries on, lies in a sentence."""
    return any(
        q.start < sentence[1] and q.end > sentence[0] and q.end - q.start > FRAGMENT
        for block in blocks
        if block.own[0].start < sentence[1] and block.own[-1].end > sentence[0]
        for q in block.own
    )


def _tells_above(text: str, sentence: Pair) -> bool:
    """Whether the sentence above names a speaker, or speaks of somebody's words or mind."""
    if any(word.lower() in _context() for word in _WORD.findall(_UNREACHED.sub("", text[slice(*sentence)]))):
        return True
    if _POINTS.search(text, *sentence):
        return True
    found = tokens.tokens(text, *sentence)
    return any(_spoken(found, i) for i in range(len(found)))


def _tells_below(text: str, sentence: Pair) -> bool:
    """Whether the sentence below looks back at the words: "The remark drew", "So said", "He said that"."""
    if _BACK.match(text, *sentence):
        return True
    found = tokens.tokens(text, *sentence)
    return any(_spoken(found, i) and found[i].low not in _LATER for i in range(min(len(found), 12)))


def _spoken(found: list[tokens.Token], i: int) -> bool:
    """Whether a token is a word of saying whose subject did speak: not "did not respond", "adding new staff"."""
    low = found[i].low
    if low in _DESCRIBING:
        return tokens.is_cue(found, i)
    if low not in lexicon.CUES or low in _NO_SPEECH or not tokens.is_cue(found, i):
        return low == "according"
    return not any(t.low in _NOT for t in found[max(0, i - 3) : i])

"""Who says what: the words by which copy gives something to a source, and the speakers of the quotations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...lazy import Lazy
from ...model import Span
from . import attribution, lexicon, naming, tokens

if TYPE_CHECKING:
    from .. import Quotation
    from .clauses import Said
    from .runs import Run

CUES: frozenset[str] = lexicon.CUES
"""The forms, in lower case, of the verbs that bring in what somebody said ("said", "warns", "tweeted")."""

SHORT = 5  # quotations of fewer words are speech only if a word of saying brings them in
_WORD = Lazy(r"[A-Za-z]+(?:-[A-Za-z]+)?")
_PHRASE = Lazy(
    r"(?i)\b(?:according to|in (?:a|an|the|his|her|their|its) (?:[a-z-]+ ){0,3}"
    r"(?:statement|tweet|interview|post|letter|email|e-mail|memo|blog)|spokes(?:man|woman|person|people)|"
    r"as quoted|quoted as|cited|citing|in (?:his|her|their) words|per (?:a|the) [a-z]+ report)\b"
)


def attributes(sentence: str) -> bool:
    """Whether a sentence gives something to a source: it holds a verb of saying, "according to" or the like.

    It doesn't ask whether the source is named. Wrong where a verb of saying means something else ("posted a profit").
    """
    words = _WORD.findall(sentence)
    if not CUES.isdisjoint(words):
        if not lexicon.PLAIN.isdisjoint(words):
            return True
        found = tokens.tokens(sentence, 0, len(sentence))
        if any(token.low in CUES and tokens.is_cue(found, i) for i, token in enumerate(found)):
            return True
    return _PHRASE.search(sentence) is not None


def assign(text: str, paragraphs: Sequence[tuple[int, int]], runs: Sequence[Sequence[Run]]) -> list[Quotation]:
    """The quotations with their speakers; `runs` holds those of each paragraph."""
    from .. import Quotation

    found: list[Quotation] = []
    last = attribution.Last(-1, -9, None)
    for number, own in enumerate(runs):
        for i, run in enumerate(own):
            left = own[i - 1].shut if i else paragraphs[number][0]
            right = own[i + 1].outer if i + 1 < len(own) else max(paragraphs[number][1], run.shut)
            said = attribution.Search(text, paragraphs, number, run, left, right, last).said()
            last = attribution.Last(run.end, number, said)
            speaker, cue = (Span(*said.speaker), said.cue and Span(*said.cue)) if said else (None, None)
            name = naming.lead_back(text, run, said, found) if said else None
            found.append(Quotation(run.start, run.end, speaker, name, cue, run.closed, _is_speech(text, run, said)))
    return _hand_back(text, found)


def _hand_back(text: str, found: list[Quotation]) -> list[Quotation]:
    """Give quotations that go on in the next paragraph, and have no speaker yet, the one who is named there."""
    for i in range(len(found) - 2, -1, -1):
        onward = found[i + 1]
        if found[i].closed or found[i].speaker or onward.speaker is None:
            continue
        if not text[found[i].end : onward.start - 1].strip():
            found[i] = found[i]._replace(speaker=onward.speaker, name=onward.name, cue=onward.cue)
    return found


def _is_speech(text: str, run: Run, said: Said | None) -> bool:
    """Whether a quotation is what somebody said, not a scare quote, a title or a term.

    A guess from its shape: short ones need a word of saying, and Title Case Without a Full Stop is a title.
    """
    if is_open(text, run):
        return said is not None and said.cue is not None and text[slice(*said.cue)].lower() in CUES
    return not is_titled(text, run)


def is_open(text: str, run: Run) -> bool:
    """Whether only a word of saying can tell that a quotation is speech, since it is short and ends in no mark."""
    return text[run.end - 1] not in ".?!…," and text.count(" ", run.start, run.end) + 1 < SHORT


def is_titled(text: str, run: Run) -> bool:
    """Whether Most of the Words Begin with a Capital; of short quotations that can't be told."""
    long = [word for word in text[run.start : min(run.end, run.start + 90)].split() if len(word) > 3]
    return len(long) >= SHORT - 1 and len([word for word in long if word[0].islower()]) * 4 < len(long)

"""Whatever the copy: no check raises, every place is true, and the same text gives the same findings."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from newslint import engine, registry
from newslint.model import Article
from newslint.plan import Choices, Plan

REGISTRY = registry.find()
PLAN = Plan(REGISTRY, Choices(dict.fromkeys(REGISTRY.rooms, True)))

PIECES = """
By|Ann Field|Volodymyr Zelenskiy|Zelenskyy|Mr. Lee|Jr.
said|says|according to|told|“|”|"|‘|’|'|(|)|[|]|.|,|:|;|?|!|…|—|–|-|--
(AP)|(AP PHOTO)|-AP|AP|Reuters|(Reuters) -|LONDON|WASHINGTON, Sept. 28|Getty Images|Photo:|Credit:|Image 1 of 8|(left)
Source:|SOURCE|sources|a source|officials
many experts believe|critics say|reportedly|is believed to|is considered
@desk|ann@example.com|Follow|on Twitter|Contact|reporter|is a writer|based in|can be reached at|I have been working
pic.twitter.com/abc|https://t.co/x|Retweets|12 likes|<tweet|>|September 30, 2024|↓|View this post on Instagram
�|��|Ã©|Ã|©|â€™|\u0085|\u0092|\x07|\u200b|\ufeff|\u00ad|\u202e|\u0301|\u2028|é|ł|漢|ש|😀|👨‍👩‍👧
the|council|met|on Monday|NATO|U.S.|9 a.m.|1,000|2024|word|Word|WORD|a|I|he|she|who|and|of|to
[newslint: allow|author-bio|— reason]|<!-- newslint: allow-file|-->|[sic]|- |* |# |\\n\\n|\r|\t|  |\u00a0
"""
PIECE = st.sampled_from(
    [piece.replace("\\n", "\n") for line in PIECES.split("\n") for piece in line.split("|") if piece]
)
TEXT = st.lists(st.tuples(PIECE, st.sampled_from(["", " ", " ", " ", "\n"])), max_size=40).map(
    lambda pieces: "".join(a + b for a, b in pieces)
)


@settings(max_examples=300, deadline=None)
@given(TEXT | st.text(max_size=60))
def test_no_check_raises_and_every_place_is_true(text: str) -> None:
    text = text.encode("utf-8", "replace").decode("utf-8")
    outcomes = [engine.finish([engine.read(Article(name, text), PLAN) for name in ("a.txt", "b.txt")]) for _ in "12"]
    assert not outcomes[0].crashes
    assert outcomes[0] == outcomes[1]
    for finding in (f for result in outcomes[0].results for f in result.findings):
        start, end = finding.place.span
        assert 0 <= start <= end <= len(text)
        assert finding.place.quote == text[start:end]
        assert finding.message
        for edit in finding.fix.edits if finding.fix else ():
            assert 0 <= edit.start <= edit.end <= len(text)

"""Lines with which a chatbot hands over what it has written."""

from __future__ import annotations

import re

from newslint.lazy import Lazy

_OPENS = Lazy(
    r"[*_]{0,2}(?:(?P<yes>Certainly|Sure(?: thing)?|Absolutely|Of course|Definitely|Understood|Got it|Great"
    r"|Perfect|Okay|OK"
    r"|No problem|Yes)(?P<bang>[!.,:]| [—–-]) ?)?"
    r"(?:(?P<happy>I[’']d be (?:happy|glad) to (?:help|assist)|I (?:would|will) be (?:happy|glad) to (?:help|assist)"
    r"|I can (?:certainly )?help (?:you )?with that)"
    r"|(?:[Hh]ere(?:[’']s| is| are)|[Bb]elow (?:is|are)) (?P<what>[^\r\n:]{3,240}?))"
    r"(?P<end>:|[.!](?=\s|\Z)|\Z)[*_]{0,2}"
)
_REWORKED = Lazy(  # what only a rewriter calls its own work
    r"\b(?:rewritten|rewrite|reworded|rephrased|paraphrased|polished|refined|humani[sz]ed|tightened|snappier|punchier"
    r"|crisper|reworked|restructured|proofread|copyedited|cleaned[- ]up|optimi[sz]ed|SEO-friendly|publication-ready"
    r"|newspaper-style|news-style|headline (?:options|ideas|suggestions)|more (?:concise|engaging|formal|natural"
    r"|polished|professional|readable)"
    r"|\d{2,4}-word)\b"
)
_CHANGED = Lazy(r"\b(?:updated|revised|improved|condensed|shortened|expanded|edited|suggested|draft)\b")
_TEXT = Lazy(
    r"\b(?:version|rewrite|draft|article|text|stor(?:y|ies)|paragraphs?|headlines?|piece|summary|introduction"
    r"|press release|blog post|outline|translation|paraphrase|news (?:report|brief|item)|write-up|caption|copy"
    r"|passage|lede|sentences?"
    r"|wording)\b(?! of (?!(?:the|your|this) (?:article|text|story|draft|paragraph|headline|piece|copy)\b))"
)
_PLAIN = Lazy(
    r"\b(?:an?|the|some|two|three|four|five|\d+) (?:[\w-]{2,15} ){0,2}?(?:article|headlines?|press release|blog post"
    r"|summary"
    r"|draft|paragraph|translation|outline|news report|version|introduction)\b(?! of (?!(?:the|your"
    r"|this) (?:article|text|story)\b))"
)
_YOURS = Lazy(r"\b(?:your|you (?:requested|asked|provided|shared)|as requested|based on (?:the|your) )\b")
_LABEL = Lazy(
    r"[*_#\s]{0,4}(?:rewritten|reworded|rephrased|paraphrased|polished|revised|improved|humani[sz]ed)"
    r"(?: news)? (?:article|version|text|story|headline|copy|paragraph|draft)[*_]{0,2}:?[*_\s]{0,3}\Z",
    re.IGNORECASE,
)

_BARE = Lazy(
    r"(?:the|your|an?) (?:(?:full|complete|final) )?(?:news (?:article|story|report|brief)|article|press release)"
)
FIRST = 3  # lines among which a text may be handed over


def opening(text: str, start: int, end: int, *, at: int) -> int | None:
    """Where the words end with which this line hands over a text; else None. `at` is the number of the line."""
    if text[start] not in "*_#CSAODUGPNYHBRI":
        return None
    label = _LABEL.match(text, start, end) if end - start < 60 else None
    if label and at < FIRST:
        return label.end()
    match = _OPENS.match(text, start, end)
    if match is None:
        return None
    return match.end() if _hands_over(text, end, match["yes"], match, at) else None


def _hands_over(text: str, end: int, yes: str | None, match: re.Match[str], at: int) -> bool:
    first = at < FIRST
    bang, what, closing = match["bang"], match["what"] or "", match["end"]
    if match["happy"]:
        return bool(yes) and first
    if not _TEXT.search(what):
        return False
    reworked, yours = _REWORKED.search(what) is not None, _YOURS.search(what) is not None
    changed = reworked or _CHANGED.search(what) is not None
    whole = not text[match.end() : end].strip()
    if at == 0 and whole and closing == ":" and (yes or yours or changed or _BARE.fullmatch(what)):
        return True
    if yes:
        plain = bang == "!" and closing == ":" and _PLAIN.search(what) is not None
        return (plain or (changed and closing != "") or (changed and whole) or (yours and closing == ":")) and (
            first or (whole and closing == ":")
        )
    return first and whole and ((reworked and closing == ":") or (changed and yours))

"""Links to the whole of what the story is about, and notes on how the copy was made: "Read the full report", "This
transcript may not be in its final form".

It would be wrong on a line of a guide that tells its readers to look up a document.
"""

from __future__ import annotations

from .forms import form

_DOCUMENT = (
    r"(?:story|article|post|piece|reports?|interview|reviews?|transcript|remarks|text|column|list|document|statement"
    r"|letter|study|profile|memo|results|rankings|analysis|investigation|obituary|entry|recipe)"
)
ONWARD = (
    form(
        "more",
        "graphic: |full |whole |entire |original |complete |the rest|continue reading",
        r"\A[\W_\d]{0,4}(?:graphic: .{3,90} [-–] here|continue reading(?: (?:below|here|online|the (?:main|full|rest"
        r"|story|article|whole)|this (?:story|article|post)|on [\w.]{2,30}|in the app"
        r"|[\"'])(?![^\"']{0,60}, and\b).{0,80})?"
        r"|(?:read|view|see) (?:the )?(?:original (?:story|article|post|piece|report) (?:on|at|here)\b.{0,40}"
        r"|(?:full|whole|entire|original|complete|rest of (?:the|this)) "
        rf"{_DOCUMENT}(?:[ :,–-]{{1,3}}(?:here|below|below|in full|by|from|of|via|about|with|https?|www)\b"
        r"(?!.{0,40}\band (?:you|an?|the|it)\b)(?!.{0,90}\b(?:book|museum|library|page \d|exhibition"
        r"|show)\b)[^,;]{0,90})?))\W{0,4}\Z",
    ),
)

STANDBY = (
    form(
        "trust",
        "not been edited|syndicated feed|not necessarily|rush deadline|its final form|accuracy and availability"
        "|diversity of letters|letters section|your response|about this or any",
        r"\b(?:this|the) (?:story|report|article|copy) has not been edited by (?:our|[\w. ]{2,30} (?:staff|team"
        r"|editors?))\b|\bpublished from a syndicated feed\b"
        r""
        r"|\b(?:readers|contributors|users|on this (?:platform|site"
        r"|page))\b.{0,60}\bdo(?:es)? not necessarily (?:reflect"
        r"|represent)\b"
        r"|\btranscripts are created on a rush deadline\b|\A\W{0,3}this (?:text"
        r"|transcript) may not be in its final form\b"
        r"|\A\W{0,3}accuracy and availability may vary\W*\Z|\bcommitted to publishing a diversity of letters\b"
        r"|\blike to hear what you think about this or any of our (?:articles|stories)\b"
        r"|\ba response of up to \d{2,3} words\b|\bpublication in our letters (?:section|page)\b",
    ),
    form(
        "developing",
        "stay with ",
        r"\A\W{0,3}stay with (?!police|your|the (?:police|council))[\w. ]{2,25} for (?:updates|the latest"
        r"|more (?:on this"
        r"|details))\b.{0,60}\Z",
    ),
    form(
        "stamp",
        "published in ",
        r"\A\W{0,3}published in [\w' ]{2,30}, \w{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\W{0,3}\Z",
    ),
)

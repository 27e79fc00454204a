"""Scraps of JavaScript and CSS that were copied with the page."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy, stands

from .piece import Piece

EXPECTED_IN = frozenset(("html",))

SCRIPT = "A scrap of the page's script is left in the copy; cut it."
STYLE = "A scrap of the page's style sheet is left in the copy; cut it."
WORD = "A word processor's own code is left in the copy; cut it."

REACH = 40  # lines that a scrap may have
_MARKS = (
    "document.", "window.", "function", "googletag", "adsbygoogle", "_gaq", "gtag(", "fbq(", "ataLayer", "Query(",
    "console.", "CDATA", "var ", "$(", ".push(", "const ", "let ", "addEventListener", "JSON.", "ga(", "getElement",
    "=>",
)  # fmt: skip
_CALL = Lazy(
    r"\bdocument\.(?:write(?:ln)?|getElement\w{2,20}|querySelector\w{0,4}|createElement|addEventListener|cookie"
    r"|location|body|domain|ready|readyState)\b\s?[.(=]?"
    r"|\bwindow\.(?:[a-z_$][\w$]{1,40}\s?(?:=|\(|\[|\|\||\.\w)|_\w{2,30})|\bgoogletag\.\w"
    r"|\b(?:window\.)?adsbygoogle\b\s?(?:=|\|\||\.|\))|\b_gaq\b|\bgtag\(['\"]|\bfbq\(['\"]|\bga\(['\"](?:create|send)"
    r"|\bdataLayer\.push\(|\bjQuery\s?\(|\$\((?:document|window|['\"][.#\w])|\bconsole\.(?:log|error|warn)\("
    r"|//\s?<!\[CDATA\[|//\s?\]\]>"
    r"|\bfunction\s?(?:[A-Za-z_$][\w$]{0,40})?\s?\([\w$, ]{0,80}\)\s?\{|[!;(]function\s?\("
    r"|\bvar [A-Za-z_$][\w$.]{0,40} ?= ?[^=\s]|\b(?:const|let) [A-Za-z_$][\w$]{0,40} = [^\n]{0,80};"
    r"|[\w$\])]\.push\(\s?[\[{(f]|\.cmd\.push|\baddEventListener\(|\bJSON\.parse\(|\([\w$, ]{0,40}\) ?=> ?[{(]"
)
LONGEST_SELECTOR = 160

_LINES = Lazy(r"[^\r\n]+")
_GOES_ON = Lazy(
    r"[^\n]{0,4000}(?:[;{}]|\}\)|\)\s?;|\],?|,)\s{0,3}\Z|[\s{}()\[\];,]{1,40}\Z|//|/\*|\*/"
    r"|[\w$]{1,40}(?:\.[\w$]{1,60}){1,6}\([^\n]{0,2000}\)\Z"
)
_TAIL = Lazy(r"[^\n]{0,2000}(?:\}\)?\(?\)?;?|\);|;)(?=[ \t]|\Z|[\r\n])")
_RULES = Lazy(r"\{\s{0,40}(?:-?[a-z][a-z-]{1,30}\s?:\n?[^{};\n]{1,240}+;?\s{0,40}+){1,30}\}")
_SELECTOR = Lazy(r"(?:(?<=\s)|\A|(?<=\}))[.#@]?[A-Za-z][ ,>.:#+~*()\[\]=\"\w-]{0,200}\Z")
_AT = Lazy(
    r"@media [^{}\n]{1,120}\{|@(?:import|font-face|charset)\b\s?(?:url\(|[\"'{])[^\n]{0,200}"
    r"|/\* ?Style Definitions ?\*/[^\n]{0,2000}"
)
_WORD = Lazy(
    r"\bNormal 0(?: \d{1,2})? (?:false ){2,3}[^\n]{0,120}?(?:MicrosoftInternetExplorer4|X-NONE(?: X-NONE)?)"
    r"|\bmso-[a-z-]{3,40}:[^\n]{0,400}|\btable\.MsoNormalTable\b[^\n]{0,2000}"
)


def find(text: str) -> Iterator[Piece]:
    """Scraps: whole lines of them as one piece, or the part of a line from the first call to its end."""
    if stands(_MARKS, text):
        yield from _scripts(text)
    if "{" in text:
        yield from _styles(text)
    if "@media" in text or "@import" in text or "@font" in text or "@charset" in text or "Style Def" in text:
        yield from (Piece(*m.span(), STYLE) for m in _AT.finditer(text))
    if "mso-" in text or "Mso" in text or "Normal 0 " in text:
        yield from (Piece(*m.span(), WORD) for m in _WORD.finditer(text))


def _styles(text: str) -> Iterator[Piece]:
    """Rules of a style sheet: properties in braces behind a selector."""
    for rules in _RULES.finditer(text):
        low = max(0, rules.start() - LONGEST_SELECTOR)
        low = max(low, text.rfind("\n", low, rules.start()) + 1, text.rfind("\r", low, rules.start()) + 1)
        selector = _SELECTOR.search(text[low : rules.start()])
        if selector is not None:
            yield Piece(low + selector.start(), rules.end(), STYLE)


def _scripts(text: str) -> Iterator[Piece]:
    """Lines with a call, and those that go on below it."""
    marks = [mark for mark in _MARKS if mark in text]
    at = 0
    for line in _LINES.finditer(text):
        if line.end() <= at or not any(mark in line[0] for mark in marks):
            continue
        call = _CALL.search(text, max(at, line.start()), line.end())
        if call is None:
            continue
        start, end = line.span()
        lead = text[start : call.start()]
        if _is_prose(lead):
            tail = _TAIL.match(text, call.end(), end)
            start, end = call.start(), tail.end() if tail else end
        else:
            start, end = _lines(text, start, end)
        blanks = len(text[start:end]) - len(text[start:end].lstrip())
        yield Piece(start + blanks, start + len(text[start:end].rstrip()), SCRIPT)
        at = max(end, call.end())  # one piece a line: what follows a call on its line belongs to it


def _is_prose(lead: str) -> bool:
    """Whether what stands before a call on its line are words of copy: three of them, or the end of a sentence."""
    words = [w for w in lead.split() if w.isalpha()]
    return len(words) > 3 or lead.rstrip()[-1:] in (".", "!", "?", "”", '"')


def _line(text: str, at: int) -> tuple[int, int]:
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    stops = [stop for stop in (text.find("\n", at), text.find("\r", at)) if stop >= 0]
    return start, min(stops, default=len(text))


def _lines(text: str, start: int, end: int) -> tuple[int, int]:
    """The lines of script below a first one, too."""
    last = end
    for _ in range(REACH):
        below = last
        while below < len(text) and text[below] in "\r\n":
            below += 1
        _, stop = _line(text, below)
        line = text[below:stop].strip()
        if below >= len(text) or (line and not (_GOES_ON.match(line) or _CALL.search(line))):
            break
        if line and not _is_copy(line):
            end = stop
        elif line:
            break
        last = max(stop, below)
        if last == below:
            break
    return start, end


def _is_copy(line: str) -> bool:
    """Whether a line that ends like script is a sentence after all: many words and hardly a sign of script."""
    return len(line.split()) > 6 and not any(ch in line for ch in "{}=();")

"""LaTeX in running copy: commands with braces, formulas between dollar signs."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.lazy import Lazy
from newslint.model import Edit

from .piece import Piece

EXPECTED_IN: frozenset[str] = frozenset()

WORDS = "LaTeX is left in the copy; cut the command and keep the words."
COMMAND = "LaTeX is left in the copy; cut it, or write out what it stands for."

_WORDS = Lazy(
    r"\\(?:textbf|textit|textsc|texttt|textrm|emph|underline|uline|mbox|text|uppercase)\{(?P<words>[^{}\n]{1,400})\}"
)
_HEADING = Lazy(r"\\(?:(?:sub){0,2}section|chapter|paragraph|title|author|caption)\*?\{(?P<words>[^{}\n]{1,300})\}")
_COMMAND = Lazy(
    r"~?\\(?:cite[tp]?|ref|eqref|label|begin|end|footnote|url|includegraphics|usepackage|documentclass|bibliography"
    r"|vspace|hspace|input|pageref|autoref)"
    r"\*?(?:\[[^\]\n]{0,100}\]){0,2}\{[^{}\n]{0,400}\}|\\href\{[^{}\n]{0,400}\}\{[^{}\n]{0,300}\}|\\(?:frac|dfrac"
    r"|binom)\{[^{}\n]{0,80}\}\{[^{}\n]{0,80}\}"
    r"|\\(?:sqrt|hat|bar|vec|mathrm|mathbb|mathcal|overline)\{[^{}\n]{0,80}\}|\\(?:maketitle|noindent|newpage|bigskip"
    r"|medskip|tableofcontents)(?![A-Za-z])|(?m:^[ \t]*\\item(?=[ \t]))"
)
_FORMULA = Lazy(
    r"\$\$(?=[^$\n]{0,300}[\\^_=])[^$\n]{1,300}\$\$|(?<![\w$])\$(?=[^$\n]{0,80}\\[A-Za-z]{2})[^$\n]{1,160}\$(?![\w$])"
    r"|\\\((?=[^\n]{0,160}?\\\))[^\n]{1,160}?\\\)|\\\[(?=[^\n]{0,200}?\\\])[^\n]{1,200}?\\\]"
)


def find(text: str) -> Iterator[Piece]:
    """Commands and formulas. A backslash alone, as in a path, is none."""
    if "\\" in text:
        for pattern in (_WORDS, _HEADING):
            for match in pattern.finditer(text):
                start, end = match.span("words")
                edits = (Edit(match.start(), start, ""), Edit(end, match.end(), ""))
                yield Piece(*match.span(), WORDS, edits, safe=True)
        yield from (Piece(*m.span(), COMMAND) for m in _COMMAND.finditer(text))
    if "\\" in text or "$$" in text:
        yield from (Piece(*m.span(), COMMAND) for m in _FORMULA.finditer(text))

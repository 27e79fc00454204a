"""What a form of promotion is, and how copy is folded before it is compared with one."""

from __future__ import annotations

from functools import cached_property

from ...lazy import Lazy
from ...literals import Literals
from ...named import NamedTuple

_FOLD = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("\xa0", " "), ("\t", " "), ("\u200b", " "))

# Where a sentence that asks for something begins; for folded copy.
START = (
    r"\A[\W_]{0,6}(?:editor'?s?'? note[:.] )?(?:\[?(?:please|just|simply|also|and|so|or|now|then|be sure to"
    r"|make sure (?:you|to)|don't forget to"
    r"|you can(?: also| now)?|why not|click(?: here)? to|tap(?: here)? to|to keep up to date,|meanwhile,|plus,"
    r"|for (?:more|all|the latest|breaking|exclusive|free|daily|regular|up-to-date|updates|live)\b[^.!?,]{0,80},)"
    r"[ :-]{1,3}){0,2}"
)


class Form(NamedTuple):
    """A pattern for folded copy. It is tried only where one of its gates stands in that copy."""

    kind: str
    gates: tuple[str, ...]
    pattern: Lazy


def form(kind: str, gates: str, source: str) -> Form:
    """A form; its gates are divided by bars."""
    return Form(kind, tuple(gates.split("|")), Lazy(source))


def fold(copy: str) -> str:
    """Copy in lower case with straight quotes and plain blanks. It may be longer than the copy by a few characters."""
    if not copy.isascii():
        for mark, plain in _FOLD:  # far faster than `translate`
            copy = copy.replace(mark, plain)
    return copy.lower()


class Forms:
    """Forms in order. One scan of the copy for all their gates tells which to try; an `in` for each costs far more."""

    def __init__(self, *forms: Form) -> None:
        self._forms = forms

    @cached_property
    def _scan(self) -> tuple[Literals, list[tuple[int, ...]]]:
        behind: dict[str, list[int]] = {}
        for number, (_, gates, _) in enumerate(self._forms):
            for gate in gates:
                behind.setdefault(gate, []).append(number)
        return Literals(list(behind)), [tuple(numbers) for numbers in behind.values()]

    def heard(self, folded: str) -> list[int]:
        """The numbers of the forms one of whose gates stands in folded copy, in order."""
        scan, behind = self._scan
        hits = scan.heard(folded)
        return sorted({number for index in hits for number in behind[index]}) if hits else []

    def kind_of(self, folded: str, heard: list[int]) -> str:
        """The kind of the first form that folded copy has, of those that were heard in it; "" for none."""
        for number in heard:
            kind, _, pattern = self._forms[number]
            if pattern.search(folded):
                return kind
        return ""

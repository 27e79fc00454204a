"""What a form of promotion is, and how copy is folded before it is compared with one."""

from __future__ import annotations

from typing import NamedTuple

from ...lazy import Lazy

_FOLD = {ord("’"): "'", ord("‘"): "'", ord("“"): '"', ord("”"): '"', ord("\xa0"): " ", ord("\t"): " ", 0x200B: " "}

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
    return copy.lower() if copy.isascii() else copy.translate(_FOLD).lower()


def kind_of(folded: str, forms: tuple[Form, ...]) -> str:
    """The kind of the first form that folded copy has; "" for none."""
    for kind, gates, pattern in forms:
        for gate in gates:
            if gate in folded:
                if pattern.search(folded):
                    return kind
                break
    return ""

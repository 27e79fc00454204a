"""Allowances that allow nothing: the fault is gone, the id is misspelt, or the remark stands in the wrong place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.model import Allowance, Check, Flag
from newslint.nearest import hint


def audit(
    allowances: Sequence[tuple[Allowance, frozenset[str]]], ran: frozenset[str], known: frozenset[str]
) -> Iterator[Flag]:
    """One flag for each allowance with an id that allowed nothing; ids of checks that did not run are let be."""
    for allowance, used in allowances:
        unknown = [name for name in allowance.ids if name not in known]
        idle = [name for name in allowance.ids if name in ran and name not in used]
        if not allowance.ids:
            yield Flag(allowance.span, "This remark can't be understood; write [newslint: allow CHECK — reason].")
        elif unknown:
            nearest = hint(unknown[0], known) or "; allow checks by their id, not by topic"
            yield Flag(allowance.span, f"No check is called {unknown[0]!r}{nearest}")
        elif idle:
            one = f"Nothing here needs the allowance for {', '.join(idle)}; take it out."
            yield Flag(allowance.span, one)


CHECK = Check("unused-allowance", "A remark in the copy allows a finding that is not there.", audit=audit)

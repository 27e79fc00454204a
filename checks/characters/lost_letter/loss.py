"""One place where letters are lost, and what they may have been."""

from __future__ import annotations

from newslint.named import NamedTuple


class Loss(NamedTuple):
    """What stands between `start` and `end` is broken. `readings` are what it may have been, the likeliest first.

    With one reading that is `sure` the loss can be mended. `what` says what was lost, in words for the message.
    """

    start: int
    end: int
    readings: list[str]
    sure: bool = True
    what: str = "letters"

"""Copy made of what the checks look for, to take long: each pattern's forms beside long runs of signs, and repeated.

    python benchmarks/hostile_forms.py                 # all patterns, over an hour of CPU
    python benchmarks/hostile_forms.py --part 2 --of 4 # every fourth, from the second on
    python benchmarks/hostile_forms.py --minutes 5     # as many as that allows, in an order by chance

`hostile.py` repeats signs and small pieces; most patterns are never tried on those, since nothing that they look for
stands there. Here it does. Whole articles are linted with all default checks, and each call of a pattern is timed. What
takes long is measured again at two sizes, and printed where time grew more than 1.5 times as fast as the text.
"""

from __future__ import annotations

import argparse
import gc
import random
import re
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import hostile

from newslint import lazy
from newslint.cli import RARELY

sys.path.append(str(Path(__file__).resolve().parent.parent / "tests"))
from every_pattern import patterns
from regex_samples import repeats, samples

RUNS = (
    "A", "a", "A ", "Aa ", "aa ", "a ", "1", "1 ", "A.", "Aa, ", "A'", "A-", "a-", "a'", "Aa and ", '"', "A&", "a.",
    "(a", "“a ", "a,", "Aa’s ", "of Aa ", "AA ", "1,", "said ", "a/", "a_", "a:", "; a", " ", "- ", "—", "@a ", "[",
    "\t", "\u00a0", ".", "…", "#", "=", "*", "|", "a@b.co",
)  # fmt: skip
BETWEEN = (" ", "", "\n", ". ")
RUN = 3_000  # code points of a run
SIZES = 4_000, 16_000  # at which what took long is measured again
SLOW, LEAST = 0.3e-6, 0.006  # seconds a code point of what a pattern was given, and in all
LONG = 0.25  # seconds for the larger of the sizes: news takes a hundredth
GROWTH = 1.5 * SIZES[1] / SIZES[0]
ALONE, AT_ONCE = 300, 0.03  # code points that a pattern is given by itself, and the seconds it may take
NO_END = "k k\1k\1k\1k\1\1\1\1\1"  # what hardly a pattern goes on with
ENDLESS = 30  # seconds of CPU after which one text is given up


def _stretch(text: str, start: int = 0, end: int = sys.maxsize) -> int:
    """How many code points a pattern was given: often a paragraph of a long text."""
    return min(end, len(text)) - start


class Watch:
    """Whether a call of a pattern took long since it was last asked."""

    def __init__(self) -> None:
        self._slow = False

    def take(self) -> bool:
        slow, self._slow = self._slow, False
        return slow

    def over(self, method: Callable[..., Any]) -> Callable[..., Any]:
        """A pattern's method, timed."""

        def timed(*args: Any) -> Any:
            began = time.process_time()
            found = method(*args)
            if method.__name__ == "finditer":
                found = iter(list(found))
            took = time.process_time() - began
            size = _stretch(args[1]) if method.__name__ == "sub" else _stretch(*args)
            self._slow |= took > LEAST and took > SLOW * size
            return found

        return timed

    def instead(self, pattern: lazy.Lazy, name: str) -> Any:
        """What stands for `Lazy.__getattr__`."""
        compiled = lazy.compiled(pattern.pattern, pattern.flags)
        for method in ("match", "fullmatch", "search", "finditer", "findall", "split", "sub"):
            setattr(pattern, method, self.over(getattr(compiled, method)))
        return getattr(compiled, name) if name not in vars(pattern) else vars(pattern)[name]


class Endless(BaseException):
    """One text has had its time; no `Exception`, since the engine takes those for a check's own."""


@contextmanager
def _given_up_in_time() -> Iterator[None]:
    """Ends what is inside with `Endless`; a pattern that is being matched heeds signals."""
    signal.setitimer(signal.ITIMER_PROF, ENDLESS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _end(*_: object) -> NoReturn:
    raise Endless


def beside(form: str, run: str, size: int) -> list[str]:
    """A form before, behind and around a run of so many code points."""
    row = (run * size)[:size]
    return [form + row, row + form, f"{form} {row} {form}"]


def grows(text: Callable[[int], str]) -> str:
    """What to say of a text whose time grows too fast, or nothing."""
    small = _cost(text(SIZES[0]), 2)
    large = _cost(text(SIZES[1]), 2) if small < ENDLESS else small
    if large == ENDLESS:
        return f"given up after {ENDLESS}"
    if large < LONG or large < GROWTH * small:
        return ""
    small, large = (_cost(text(size), hostile.AGAIN) for size in SIZES)
    return f"{small:.3f} {large:.3f}" if large >= GROWTH * small else ""


def _cost(text: str, times: int, work: Callable[[str], object] = hostile.lint) -> float:
    """CPU seconds, the least of several; of a text that is given up, those that it had."""
    try:
        with _given_up_in_time():
            return hostile.cost(work, text, times)
    except Endless:
        return ENDLESS


def alone(pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """What takes a pattern by itself too long on a short text, as when there are many ways to divide a repeat."""
    for before, again in repeats(pattern):
        for end in ("", NO_END, f" {NO_END}"):
            text = before + again * (ALONE // len(again)) + end
            for method in (pattern.match, pattern.search):
                took = min(_cost(text, 1, method) for _ in range(3)) if _cost(text, 1, method) > AT_ONCE else 0
                if took > AT_ONCE:
                    yield f"{before[-60:]!r}, then {again!r} again and again, alone", f"{took:.3f}"
                    return


def suspects(pattern: re.Pattern[str], watch: Watch) -> Iterator[tuple[str, str]]:
    """Names of texts that took too long, and how long."""
    forms = [form.replace("\n", " ") for form in samples(pattern)]
    for form in forms[:: max(1, len(forms) // 2)][:2]:
        for place in range(3):
            if _is_slow("\n\n".join(beside(form, run, RUN)[place] for run in RUNS), watch):
                for run in RUNS:
                    if _is_slow(beside(form, run, RUN)[place], watch):
                        said = grows(lambda size, r=run, p=place, f=form: beside(f, r, size)[p])  # type: ignore[misc]
                        yield f"{form[:60]!r} with {run!r}", said
    for between in BETWEEN if forms else ():
        for one in {forms[0] + between, between.join(forms)[: SIZES[0]] + between}:
            yield f"{one[:60]!r} again and again", grows(lambda size, one=one: (one * size)[:size])  # type: ignore[misc]
    for before, again in repeats(pattern):
        if _is_slow(before + (again * RUN)[:RUN] + NO_END, watch):
            said = grows(lambda size, b=before, a=again: b + (a * size)[:size] + NO_END)  # type: ignore[misc]
            yield f"{before[-60:]!r}, then {again!r} again and again", said


def _is_slow(text: str, watch: Watch) -> bool:
    watch.take()
    return _cost(text, 1) == ENDLESS or watch.take()


def main(part: int, of: int, minutes: float) -> int:
    watch = Watch()
    lazy.Lazy.__getattr__ = lambda pattern, name: watch.instead(pattern, name)  # type: ignore[method-assign]
    known = sorted(patterns(), key=lambda pair: (pair[0], pair[1].pattern))
    random.Random(len(known)).shuffle(known)
    known, ends, bad, tried, formless = known[part - 1 :: of], time.process_time() + 60 * minutes, 0, 0, 0
    for where, pattern in known:
        if time.process_time() > ends:
            break
        compiled = re.compile(pattern.pattern, pattern.flags)
        tried += 1
        formless += not samples(compiled)
        for text, said in (*alone(compiled), *suspects(compiled, watch)):
            if said:
                bad += 1
                print(f"! {where}: {text}: {said} s", flush=True)
    print(f"{tried} of {len(known)} patterns, {bad} texts whose time grows too fast; no form is known of {formless}")
    return int(bad > 0)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", type=int, default=1)
    parser.add_argument("--of", type=int, default=1)
    parser.add_argument("--minutes", type=float, default=1e9)
    given = parser.parse_args()
    gc.set_threshold(RARELY)
    signal.signal(signal.SIGPROF, _end)
    sys.exit(main(given.part, given.of, given.minutes))

"""Made-up articles: the words and frequencies of the seeds, in sentences without sense, about people who are not."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
STARTS = "Al Bar Cor Dal El Far Gar Hal Ing Jor Kel Lan Mar Nor Os Pel Quin Rav Sal Tor Ul Var Wes Yor Zel".split()
MIDDLES = ["", *"a e i o an en in ar er or el ol am".split()]
ENDS = "berg dale den feld ford ham ley lin man ner ovic rick sen shaw son stad ton vik well wick".split()
GIVEN = "Ann Colm Edda Freya Greta Hugh Ines Lena Milo Nadia Omar Pavel Ruth Tomas Viktor Zora".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
PEOPLE = 5  # in an article


@cache
def _words() -> tuple[list[str], list[int]]:
    """The plain words of the seeds, and how often each and all before it stand there."""
    texts = (file.read_text(encoding="utf-8", errors="ignore") for file in sorted(SEEDS.glob("*.txt")))
    counts = Counter(word for text in texts for word in re.findall(r"(?<!\S)[a-z]+(?=[ ,.])", text))
    return list(counts), list(accumulate(counts.values()))


def _name(pick: random.Random) -> str:
    return pick.choice(STARTS) + pick.choice(MIDDLES) + pick.choice(ENDS)


def _sentence(pick: random.Random) -> str:
    words, often = _words()
    first, *rest = pick.choices(words, cum_weights=often, k=pick.randint(8, 28))
    return " ".join([first.capitalize(), *rest])


def _paragraph(pick: random.Random, people: list[str]) -> str:
    who, day = pick.choice(people), pick.choice(DAYS)
    kinds = (
        lambda: f"{_sentence(pick)}. {_sentence(pick)}, {who} said on {day}.",
        lambda: f"“{_sentence(pick)},” {who.split()[1]} said. “{_sentence(pick)}.”",
        lambda: f"{_sentence(pick)}. {_sentence(pick)} for {pick.randint(2, 980)} million crowns.",
    )
    return pick.choice(kinds)()


def article(number: int, size: int = 3800) -> str:
    """An article of about so many code points; the number decides everything in it."""
    return "\n\n".join(paragraphs(number, size)) + "\n"


def paragraphs(number: int, size: int) -> Iterator[str]:
    """The paragraphs of an article, one at a time, so that one of any size can be written."""
    pick = random.Random(number)
    people = [f"{pick.choice(GIVEN)} {_name(pick)}" for _ in range(PEOPLE)]
    done = 0
    for first in (_sentence(pick), f"{_name(pick).upper()} (Quay News) - {_sentence(pick)}."):
        yield first
        done += len(first) + 2
    while done < size:
        text = _paragraph(pick, people)
        yield text
        done += len(text) + 2

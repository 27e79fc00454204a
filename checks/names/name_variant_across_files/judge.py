"""Whether two alike words beside one and the same word are one name over the files of a run."""

from __future__ import annotations

from newslint.lazy import Lazy
from newslint.named import NamedTuple

from .. import spelling
from ..evidence import MISREAD, SLIPS, only_case
from ..usual import listed
from .company import Company, same_role
from .uses import Use

TELLING = frozenset("aeiosy")  # last letters of given names by which relatives differ: Eric and Erica
DOUBLE = 10  # code points of a double surname
MANY_FILES = 4  # files that have one spelling, against one file that has another


class Around(NamedTuple):
    """What the run tells about a pair of words: how frequent the word is that they share, and who has used them."""

    common: int  # 2 for a shared word of the list, 1 for one that many names of the run have, else 0
    alone: bool  # no third word stands beside the shared one
    company: Company
    a: list[Use]
    b: list[Use]

    def same_story(self) -> bool:
        """Whether the files that have the two spellings share other names."""
        return self.company.same_story(self.a, self.b)

    @property
    def shares_double(self) -> bool:
        """Whether the shared word is a double surname ("Hartley-Osgood")."""
        shared = {use.first for use in self.a} & {use.first for use in self.b}
        shared |= {use.second for use in self.a} & {use.second for use in self.b}
        return any(len(word) >= DOUBLE and "-" in word for word in shared)

    def same_person(self) -> bool:
        """Whether the files that have the two spellings share other names, or give both the same role."""
        return self.same_story() or (self.apart() and not self.common and same_role(self.a, self.b))

    def few_against_many(self) -> bool:
        """Whether one file only, or very few, have the one spelling, and many have the other."""
        few, many = sorted((len({u.file for u in self.a}), len({u.file for u in self.b})))
        return many >= MANY_FILES * few**2

    def said(self, a: str, b: str) -> bool | None:
        """What a file that has both says: that they are one name, or two; None where no file has both."""
        both = {u.file for u in self.a} & {u.file for u in self.b}
        if not both or only_case(a, b):
            return None
        known = self.company.variants
        return all((a, b) in known.get(file, ()) or (b, a) in known.get(file, ()) for file in both)

    def apart(self) -> bool:
        """Whether no file has both, as one that tells of two people would."""
        return not {u.file for u in self.a} & {u.file for u in self.b}


def surnames(a: str, b: str, kind: str, around: Around) -> bool:
    """Whether alike surnames after one given name are one name. After a frequent given name only clear slips are."""
    if _is_plain(a, b, kind, around.common):
        return True
    if min(len(a), len(b)) < 5:
        return False
    if kind in ("doubled", "dropped") and around.few_against_many():
        return True
    if kind == "vowel" and a[:-1] == b[:-1]:  # after a given name that nobody else has
        return not around.common and around.alone and around.apart()
    misread = kind in SLIPS or kind in MISREAD or kind == "letter" or (kind == "ending" and len(a) == len(b))
    return misread and around.same_person()


def _is_plain(a: str, b: str, kind: str, common: int) -> bool:
    """Whether the two surnames differ as two people's hardly do."""
    length = min(len(a), len(b))
    if _PATRONYMIC.sub("", a) == _PATRONYMIC.sub("", b):
        return False
    if kind in SLIPS:
        return length >= (8 if kind == "double slip" else 6 if kind == "doubled" and not common else (5, 6, 7)[common])
    if kind == "vowel" and common:
        return False
    return (kind in MISREAD and length >= (7 if common else 6)) or (kind == "letter" and length >= 6 and not common)


_PATRONYMIC = Lazy(r"(?:[ck]?[ck]?s?s[eo]n|e[sz])$")
"""Jensen, Jenssen, Jenson; Erickson, Ericsson; Fernandes, Fernandez: each is a name of its own."""


def given_names(a: str, b: str, kind: str, around: Around) -> bool:
    """Whether alike given names before one surname are one name. Relatives have alike names; -a and -o tell sexes."""
    length = min(len(a), len(b))
    common = around.common
    if kind in ("accent", "romanised"):
        return length >= (8 if common == 2 else 5)
    if kind == "homophone" or (
        a[0] != b[0] and kind == "sound"
    ):  # Stephen and Steven, Curt and Kurt: two people as well
        return (kind == "homophone" and length >= 8 and not common) or around.same_story()
    x, y = spelling.fold(a), spelling.fold(b)
    if x[-1] == y[-1] and _is_slip(kind, length, common):
        return True
    if not common and around.alone and around.apart() and _is_rare(around, x, y):
        return True
    if common or kind == "opening" or (x[-1] != y[-1] and (x[-1] in TELLING or y[-1] in TELLING)):
        return False
    if around.alone and around.apart() and kind == "letter" and length >= 6 and not {x, y} <= listed("given.txt"):
        return True
    return kind in ("dropped", "letter", "vowel", "sound") and around.same_story()


def _is_rare(around: Around, x: str, y: str) -> bool:
    """Whether the surname is so rare that hardly two have it: a double one, or one that has the same role twice."""
    if len(x) != len(y) and listed("given.txt") >= {x, y}:  # Eric and Erica
        return False
    return around.shares_double or same_role(around.a, around.b)


def _is_slip(kind: str, length: int, common: int) -> bool:
    if kind in SLIPS:
        return length >= (4, 6, 8)[common]
    least = {"sound": 4, "dropped": 7, "vowel": 8} if not common else {"dropped": 9} if common == 1 else {}
    return length >= least.get(kind, 99)

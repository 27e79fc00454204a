"""Kinds of copy that name no source by custom: what the writer saw, thinks or advises, and plain lists of facts."""

from __future__ import annotations

import re
from collections.abc import Mapping

from newslint.lazy import Lazy
from newslint.named import NamedTuple

from . import labels


class _Kind(NamedTuple):
    """What a kind is called in a message, its marks, and how many of them tell it.

    `signs`: each mark has one of them, so that few of them are few marks. `lower`: the marks are of any case.
    """

    name: str
    marks: Lazy
    least: int
    signs: tuple[str, ...] = ()
    lower: bool = False


_OPINION = "an opinion piece"
_FIRST_PERSON = "copy in the first person, such as a letter, a column or a review"
_READER = "copy that speaks to the reader, such as advice or a guide"
_GAME = (
    r"half-time|half time|second half|first half|goalkeeper|keeper|penalt(?:y|ies)|striker|midfield(?:er)?"
    r"|defender|winger"
    r"|fly-half|scrum|line-out|try|conversion|injury time|stoppage time|semi-?finals?|quarter-?finals?|semis"
    r"|wickets?|innings"
    r"|batsm[ae]n|bowl(?:er|ed)|touchdowns?|quarterback|rebounds?|overtime|inning|homered|pitcher|playoffs?"
    r"|seeded|seeds?"
    r"|straight sets|tie-?break|unbeaten|equalis\w+|equaliz\w+|substitutes?|subs|line-?up|hat-trick"
    r"|clean sheets?|league"
    r"|season|cup|tournament|championships?|grand slam|six nations|match(?:es)?|coach|squad|marathon|medals?"
    r"|race|podium|fixture"
)
_KINDS = (
    _Kind(
        "a manual or a program",
        Lazy(r"\w\(\)|[;{}]$|^\s*(?:def|import|class) \w", re.MULTILINE),
        3,
        ("()", ";", "{", "}", "def ", "import ", "class "),
    ),
    _Kind(
        _FIRST_PERSON,
        Lazy(r"\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b"),  # "I’m" too
        3,
    ),
    _Kind(
        _READER,
        Lazy(r"\b(?:[Yy]ou|[Yy]our)\b"),  # "you’re" too
        4,
        ("you", "You"),
    ),
    _Kind(
        "a match report",
        Lazy(  # 2-1, 12 pts, Dahl v Ort; one set of signs stands first: that is searched for far faster
            r"[\dA-Z](?:(?<=\d)(?:(?<![\w-].)\d{0,2}[-–]\d{1,3}(?![\w%-]|[-–])| ?pts\b)"
            r"|(?<=[A-Z])(?<!\w.)\w+ v [A-Z])"
        ),
        3,
        ("-", "–", "pts", " v "),
    ),
    _Kind("a sports report", Lazy(rf"\b(?:{_GAME})\b"), 5, lower=True),
    _Kind(
        "a recipe",
        Lazy(r"\b(?:tablespoons?|teaspoons?|tbsp|tsp|cups?|ounces|oven|simmer|whisk|preheat)\b"),
        4,
        ("tablespoon", "teaspoon", "tbsp", "tsp", "cup", "ounces", "oven", "simmer", "whisk", "preheat"),
    ),
    _Kind(
        "copy on goods and their prices",
        Lazy(
            r"\b(?:RRP|MSRP|[Pp]riced?|[Pp]rice|at|from|for|costs?)(?:[: ]| (?:at|from|is"
            r"|of) )[$£€]\d[\d,.]*(?![\d,.]* ?[mb])"
        ),
        3,
        ("$", "£", "€"),
    ),
    _Kind("a column", Lazy(r"\?(?=\s|\Z|[”\"])"), 3),
    _Kind(
        "a list of prizes or a chart",
        Lazy(
            r"\b(?:number one|top (?:10|20|40|five|ten)|charts?|box office|best-sell\w+|nominat\w+|nominees?"
            r"|shortlist\w*|awards?"
            r"|oscars?|bafta|grammy|best (?:film|actor|actress|director|album|band)|singles?|episodes?|ratings)\b"
        ),
        5,
        lower=True,
    ),
    _Kind(
        "a review or a preview",
        Lazy(
            r"\b(?:trailer|filmmak\w+|cinemat\w+|protagonist|soundtrack|gameplay|horsepower|torque|trim|wheelbase"
            r"|premieres?|sequel|prequel|starring|screenplay|directorial|release date|storyline)\b"
        ),
        3,
        lower=True,
    ),
    _Kind(
        _OPINION,
        Lazy(r"\b(?:must|should|ought to|shouldn['’]t|mustn['’]t)\b"),
        4,
        ("must", "should", "ought to"),
    ),
)

_BY_NAME = {kind.name: kind for kind in _KINDS}
_PLAIN = frozenset(  # kinds that custom lets stand without a source: nothing is said where they are plain
    {_FIRST_PERSON, _READER, "a manual or a program", "a match report", "a sports report", "a recipe", "a column"}
    | {"a review or a preview"}
)
_FEWEST = 3  # marks that tell anything
_TWICE, _DENSE = 2, 100  # plain: twice the marks, and one of them at least every so many words
_SPARSE = 200  # one "we" in so many words makes no letter
_OWN = 6  # so often "I", and "must" and "should" besides: an argument, whose facts want a source
_GAME_HEAD = Lazy(r"[^\n]{0,60}(?<!\w)\d{1,3}-\d{1,3} [A-Z][^\n]{0,60}(?:\n|\Z)")
_PLAYED = Lazy(r"\b(?:beat|won|lost|drew|scor\w+|defeat\w*|win|winner|victory|goals?)\b")
_COLUMN = Lazy(r"\b(?:in|of) this (?:space|column|newspaper)\b")
_LINE_UP = Lazy(r"(?:\b[A-Z][\w'’-]{0,20}\.?(?: [A-Z][\w'’-]{0,20}\.?){0,2}(?: \([^)\n]{1,25}\))?[,;] ){9}")
_ENTRY = Lazy(
    r"^(?:About|Biography|Early life|Career|Personal life|Filmography|Discography|Relationship)\s*$"
    r"|\bis an? \d\d[- ]years?[- ]old [A-Z]",
    re.MULTILINE,
)
_PICTURES = Lazy(r"\b(?:photos?|pictures|images|snaps|selfies?|photographs)\b", re.IGNORECASE)
_BRIEF, _POST = 60, 150  # words


class Reading(NamedTuple):
    """What a text reads like; `plain`: beyond doubt something that needs no source, so that nothing is said."""

    name: str
    plain: bool = False


class _Counts(dict[str, int]):
    """How many marks of each kind the copy has, counted when asked for; 0 where too few to tell anything."""

    def __init__(self, copy: str) -> None:
        self._copy = copy
        self._low = copy.lower()

    def __missing__(self, name: str) -> int:
        kind, copy = _BY_NAME[name], self._copy
        few = bool(kind.signs) and sum(map(copy.count, kind.signs)) < _FEWEST
        self[name] = 0 if few else len(kind.marks.findall(self._low if kind.lower else copy))
        return self[name]


def reading(text: str, copy: str) -> Reading | None:
    """What the text reads like, or None for news copy; wrong where news is told in the words of a match."""
    head, words = text.lstrip(), len(copy.split())
    counts = _Counts(copy)
    if counts[_FIRST_PERSON] >= 3 and labels.has_columnist(copy):
        return Reading("", plain=True)
    argues = counts[_FIRST_PERSON] >= _OWN and counts[_OPINION] >= 3 and counts[_OPINION] * _SPARSE >= words
    if not argues and any(_is_plain(kind, counts, words, copy) for kind in _KINDS):
        return Reading("", plain=True)
    return _guess(head, copy, counts, words) or _small(copy, counts, words, alone="\n" not in text.strip())


def _is_plain(kind: _Kind, counts: Mapping[str, int], words: int, copy: str) -> bool:
    """Whether the copy is of a kind beyond doubt."""
    if kind.name not in _PLAIN:
        return False
    count = counts[kind.name]
    if count < _TWICE * kind.least or count * _DENSE < words:
        return False
    return "report" not in kind.name or _PLAYED.search(copy) is not None


def _guess(head: str, copy: str, counts: Mapping[str, int], words: int) -> Reading | None:
    """The kind that most of its marks tell, but not beyond doubt."""
    if _GAME_HEAD.match(head):
        return Reading("a match report")
    surname = labels.speaker(head)
    if _COLUMN.search(copy) or (surname and surname not in copy[len(head.partition("\n")[0]) :]):
        return Reading("a column")
    told = [kind for kind in _KINDS if counts[kind.name] >= kind.least]
    told = [kind for kind in told if kind.name != "a match report" or _PLAYED.search(copy)]
    if not told:
        return None
    name = max(told, key=lambda kind: counts[kind.name] / kind.least).name
    if name == _FIRST_PERSON and counts[name] * _SPARSE < words:
        name = "an opinion piece or an outlook"
    return Reading(name)


def _small(copy: str, counts: Mapping[str, int], words: int, *, alone: bool) -> Reading | None:
    """Small forms: a line-up, a prize, an entry of a reference work, a picture post, a caption."""
    if _LINE_UP.search(copy):
        return Reading("team news")
    prizes = counts["a list of prizes or a chart"]
    if prizes >= 3 and prizes * 66 >= words:
        return Reading("news of a prize")
    if _ENTRY.search(copy):
        return Reading("an entry of a reference work")
    if words < _POST and len(_PICTURES.findall(copy)) >= 3:
        return Reading("a picture post")
    return Reading("a caption or a brief") if words < _BRIEF and alone else None

"""The names of a run: each with its spellings and short forms, how often they stand, and where."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from newslint import anatomy
from newslint.anatomy import Mention
from newslint.anatomy.names.runs import lists
from newslint.model import Article, Facts, NoOptions, Position
from newslint.named import NamedTuple
from newslint.places import position

from .name_variant_across_files import gather
from .name_variant_across_files.clusters import Cluster, clusters
from .name_variant_across_files.roll import Roll

DAYS = frozenset(
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
     "April", "May", "June", "July", "August", "September", "October", "November", "December")
)  # fmt: skip


class Where(NamedTuple):
    """Where a name stands; `opens` tells that a sentence opens there, whose first word may be no name."""

    source: str
    at: Position
    opens: bool


class Entity(NamedTuple):
    """A person, place or body: its name in full, where each form of it stands, and pairs of spellings (odd, usual)."""

    name: str
    forms: dict[str, list[Where]]
    variants: tuple[tuple[str, str], ...]

    @property
    def times(self) -> int:
        """How often it is named."""
        return sum(map(len, self.forms.values()))


class Index:
    """The names of articles, read one by one; `entities` puts together what is one, when all are in."""

    def __init__(self) -> None:
        self._forms: dict[str, dict[str, list[Where]]] = {}
        self._facts: list[Facts] = []
        self._root: dict[str, str] = {}
        self._pairs: dict[str, set[tuple[str, str]]] = defaultdict(set)

    def add(self, article: Article) -> None:
        """Take in the names of an article."""
        facts = gather(article, NoOptions())
        names = anatomy.of(article).names
        whole = [_whole(article.text, m) for m in names]
        for mention, form in zip(names, whole, strict=True):
            if _counts(mention, form):
                key = whole[mention.full] if mention.full >= 0 else form
                place = Where(article.source, position(article, mention.start), _opens(article.text, mention.start))
                self._forms.setdefault(key, {}).setdefault(form, []).append(place)
        for odd, usual, _ in facts[3]:
            self._note(odd, usual, [key for key in dict.fromkeys(whole) if odd in key.split()])
        self._facts.append(facts)

    def entities(self) -> list[Entity]:
        """All names: those with several spellings first, then by the alphabet."""
        for cluster in clusters(Roll(self._facts)):
            self._join_cluster(cluster)
        self._join_short()
        groups: dict[str, list[str]] = defaultdict(list)
        for key in self._forms:
            groups[self._find(key)].append(key)
        found_all = [self._entity(keys) for keys in groups.values()]
        return sorted(filter(_is_name, found_all), key=lambda e: (not e.variants, e.name.casefold()))

    def _entity(self, keys: Sequence[str]) -> Entity:
        forms: dict[str, list[Where]] = {}
        pairs: set[tuple[str, str]] = set()
        for key in keys:
            pairs |= self._pairs[key]
            for form, places in self._forms[key].items():
                forms.setdefault(form, []).extend(places)
        variants = _one_way(pairs, forms)
        odd = {o for o, _ in variants}

        def rank(form: str) -> tuple[bool, bool, int, str]:
            return bool(odd & {*form.split()}), " " not in form, -len(forms[form]), form

        ordered = dict(sorted(forms.items(), key=lambda item: rank(item[0])))
        return Entity(next(iter(ordered)), ordered, variants)

    def _join_cluster(self, cluster: Cluster) -> None:
        usual = cluster.usual()
        for word, found in cluster.spellings.items():
            if word != usual:
                self._note(word, usual, [" ".join(use.name.split()) for use in found])

    def _note(self, odd: str, usual: str, keys: Sequence[str]) -> None:
        """Join each name that has the odd spelling with the same name in the usual one."""
        for key in keys:
            right = " ".join(usual if word == odd else word for word in key.split())
            ends = (k for k in self._forms if k.split()[-1] == usual) if right not in self._forms and key == odd else ()
            other = right if right in self._forms else next(iter(ends), "")
            if key in self._forms and other:
                self._root[self._find(key)] = self._find(other)
                self._pairs[key].add((odd, usual))

    def _join_short(self) -> None:
        """Join a word that stands alone in a file with the one full name of the run that ends in it, if it is one."""
        last = Counter(key.split()[-1] for key in self._forms if " " in key)
        full = {key.split()[-1]: key for key in self._forms if " " in key}
        for key in self._forms:
            if last[key] == 1:
                self._root[self._find(key)] = self._find(full[key])

    def _find(self, key: str) -> str:
        while self._root.get(key, key) != key:
            key = self._root[key]
        return key


def _whole(text: str, mention: Mention) -> str:
    """The name in full, without a title that has words before it ("US President Ada Moss")."""
    words = [text[a:b] for a, b in mention.words]
    first = max((i + 1 for i, word in enumerate(words[:-1]) if word in lists().titles), default=0)
    return " ".join(text[mention.words[first][0] if first else mention.start : mention.end].split())


def _one_way(pairs: set[tuple[str, str]], forms: dict[str, list[Where]]) -> tuple[tuple[str, str], ...]:
    """The pairs, each with the word last that the run has more often: a file alone may see it the other way round."""
    times: Counter[str] = Counter()
    for form, places in forms.items():
        times.update(dict.fromkeys(form.split(), len(places)))
    return tuple(sorted({(o, u) if times[u] >= times[o] else (u, o) for o, u in pairs}))


def _is_name(entity: Entity) -> bool:
    """Whether it is more than a word with which a sentence opens."""
    return bool(entity.variants) or " " in entity.name or not all(p.opens for w in entity.forms.values() for p in w)


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" ")
    return not before or before[-1] in ".!?:;\n\r\"“‘”'"


def _counts(mention: Mention, form: str) -> bool:
    """Whether a mention is worth a line: no day, no month, no initials or letters alone."""
    return len(mention.words) > 1 or (len(form) > 2 and form not in DAYS)

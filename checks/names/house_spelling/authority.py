"""Authority files: how a house spells names. TOML, one `[[name]]` table a name; every key is checked."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from newslint.named import NamedTuple
from newslint.nearest import hint

LARGEST = 4 * 1024 * 1024  # bytes of an authority file
DEEPEST = 10  # files that may extend one another
HERE = os.path.dirname(__file__)


class AuthorityError(ValueError):
    """The file cannot be used; the text is one line that says which, what is wrong, and what to write."""


class Name(NamedTuple):
    """How the house spells one name.

    `given` are the only given names with which a variant is this name; `history` is the year before which the
    variants are history and stay ("Dynamo Kiev won in 1975"); `since` the day from which the spelling holds.
    """

    spelling: str
    variants: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    since: str = ""
    history: int = 0
    quotations: bool = False
    note: str = ""
    source: str = ""


class Authority:
    """The names of a house. `at` gives those that hold on a day; of two that claim one variant the later one counts."""

    def __init__(self, names: Sequence[Name]) -> None:
        self.names = tuple(names)
        self._at: dict[str, tuple[Name, ...]] = {}

    def at(self, day: str) -> tuple[Name, ...]:
        """The names in force on a day, "2022-03-17" or only its year; "" is today."""
        if day not in self._at:
            self._at[day] = tuple(self._in_force(day))
        return self._at[day]

    def _in_force(self, day: str) -> Iterator[Name]:
        """The later decision first: what it calls a variant is no longer a spelling of the house."""
        held = [n for n in self.names if not day or not n.since or n.since[: len(day)] <= day[: len(n.since)]]
        spellings: set[str] = set()
        claimed: set[str] = set()
        for _, name in sorted(enumerate(held), key=lambda pair: (pair[1].since, pair[0]), reverse=True):
            if name.spelling not in claimed:
                variants = tuple(v for v in name.variants if v not in claimed and v not in spellings)
                spellings.add(name.spelling)
                claimed.update(variants)
                yield name._replace(variants=variants)


_KEYS = {
    "spelling": str, "variants": list, "except": list, "given": list, "since": (str, date), "history": int,
    "quotations": bool, "note": str, "source": str,
}  # fmt: skip


_loaded: dict[str, tuple[list[tuple[str, float]], Authority]] = {}


def load(where: str) -> Authority:
    """The authority of that path, or the shipped one of that name. AuthorityError if it can't be used.

    It is read again when one of its files has changed, since an editor's server runs for days.
    """
    kept = _loaded.get(where)
    if kept is None or any(_changed(file) != at for file, at in kept[0]):
        stamps = [(file, _changed(file)) for file in files(where)]
        kept = _loaded[where] = (stamps, Authority(list(_names(_file(where), ()))))
    return kept[1]


def _changed(file: str) -> float:
    try:
        return os.stat(file).st_mtime
    except OSError:
        return 0.0


def shipped() -> list[str]:
    """The names of the authority files that come with newslint."""
    return sorted(n.removesuffix(".toml") for n in os.listdir(HERE) if n.endswith(".toml"))


def _file(where: str) -> str:
    """The file of that path; a word without a full stop or a slash names a shipped one."""
    if not re.fullmatch(r"[\w-]+", where):
        return where
    if where not in shipped():
        raise AuthorityError(f"no authority file is called {where!r}{hint(where, shipped())}; a path ends in .toml")
    return os.path.join(HERE, f"{where}.toml")


def _names(file: str, trail: tuple[str, ...]) -> list[Name]:
    """The names of what a file extends, then its own: an own entry for the same spelling replaces the other."""
    if os.path.realpath(file) in trail or len(trail) >= DEEPEST:
        raise AuthorityError(f"{file}: extends itself; take one 'extends' out")
    data = _parse(file)
    for key in data:
        if key not in ("extends", "name"):
            raise AuthorityError(f"{file}: unknown key {key!r}{hint(key, ('extends', 'name'))}")
    found: list[Name] = []
    for base in _bases(file, data):
        found += _names(base, (*trail, os.path.realpath(file)))
    tables = data.get("name", [])
    if not isinstance(tables, list):
        raise AuthorityError(f"{file}: write each name as a [[name]] table")
    own = [_name(file, number, table) for number, table in enumerate(tables, 1)]
    replaced = {(n.spelling, n.since) for n in own}
    return [n for n in found if (n.spelling, n.since) not in replaced] + own


def _bases(file: str, data: Mapping[str, Any]) -> Iterator[str]:
    """The files that a file extends."""
    bases = data.get("extends", [])
    for base in [bases] if isinstance(bases, str) else bases:
        is_shipped = re.fullmatch(r"[\w-]+", str(base))
        yield _file(str(base) if is_shipped else os.path.join(os.path.dirname(file), str(base)))


def files(where: str) -> list[str]:
    """The file of that path or name and all that it extends, as far as they can be read."""
    found: list[str] = []
    try:
        waiting = [_file(where)]
        while waiting and len(found) < DEEPEST**2:
            found.append(waiting.pop())
            waiting += [base for base in _bases(found[-1], _parse(found[-1])) if base not in found]
    except AuthorityError:  # said when the check runs
        pass
    return found


def _parse(file: str) -> dict[str, Any]:
    import tomllib

    try:
        if os.path.getsize(file) > LARGEST:
            raise AuthorityError(f"{file}: larger than {LARGEST // 2**20} MB")
        with open(file, "rb") as handle:
            return tomllib.load(handle)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise AuthorityError(f"{file}: not TOML: {error}") from None
    except OSError as error:
        raise AuthorityError(f"{file}: {error.strerror}") from None


def _name(file: str, number: int, table: object) -> Name:
    at = f"{file}: name {number}"
    if not isinstance(table, dict) or not isinstance(table.get("spelling"), str) or not table["spelling"].strip():
        raise AuthorityError(f"{at}: needs 'spelling', the name as the house writes it")
    at = f"{file}: {table['spelling']!r}"
    for key, value in table.items():
        if key not in _KEYS:
            raise AuthorityError(f"{at}: unknown key {key!r}{hint(key, _KEYS)}")
        kind: Any = _KEYS[key]
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise AuthorityError(f"{at}: {key!r} should be {_WANTED[key]}")
        if kind is list and not all(isinstance(v, str) and v.strip() for v in value):
            raise AuthorityError(f"{at}: {key!r} should be a list of strings, none of them empty")
    return _made(table, at)


_WANTED = {
    "variants": "a list of strings", "except": "a list of strings", "given": "a list of strings",
    "since": "a date, such as 2019-08-14", "history": "a year", "quotations": "true or false", "note": "a string",
    "source": "a string",
}  # fmt: skip


def _made(table: dict[str, Any], at: str) -> Name:
    since = table.get("since", "")
    since = since if isinstance(since, str) else since.isoformat()[:10]
    if since and not re.fullmatch(r"\d{4}(?:-\d\d(?:-\d\d)?)?", since):
        raise AuthorityError(f"{at}: 'since' should be a date, such as 2019-08-14")
    variants = tuple(table.get("variants", ()))
    if table["spelling"] in variants:
        raise AuthorityError(f"{at}: is among its own variants")
    return Name(
        table["spelling"],
        variants,
        tuple(table.get("except", ())),
        tuple(table.get("given", ())),
        since,
        table.get("history", 0),
        table.get("quotations", False),
        table.get("note", ""),
        table.get("source", ""),
    )

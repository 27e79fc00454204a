"""newslint's named tuples are what typing's are."""

from __future__ import annotations

import copy
import inspect
import pickle
import typing
from typing import Any

import pytest

from newslint import named

BODY = '''
class Point(NamedTuple):
    """A point."""

    x: int
    label: str | None
    unit: Unknown = "mm"
    tags: tuple[str, ...] = ()

    @property
    def half(self) -> float:
        return self.x / 2

    def moved(self, by: int) -> Point:
        return self._replace(x=self.x + by)

    def __str__(self) -> str:
        return f"at {self.x}"
'''


def made(maker: Any) -> Any:
    space: dict[str, Any] = {"NamedTuple": maker, "__name__": __name__}
    exec("from __future__ import annotations\n" + BODY, space)
    return space["Point"]


Point = made(named.NamedTuple)
Typed = made(typing.NamedTuple)


def failure(do: Any, kind: Any) -> tuple[type, str]:
    with pytest.raises((TypeError, ValueError, AttributeError)) as caught:
        do(kind)
    return caught.type, str(caught.value)


def test_it_behaves_as_typings() -> None:
    for look in (
        lambda k: k(1, "a"),
        lambda k: k(label=None, x=1, tags=("b",)),
        lambda k: repr(k(1, "“%s”")),
        lambda k: str(k(1, "a")),
        lambda k: k(1, "a").moved(3),
        lambda k: k(3, "a").half,
        lambda k: k(1, "a")._asdict(),
        lambda k: k._make([1, 2, 3, 4]),
        lambda k: (k._fields, k._field_defaults, k.__match_args__, k.__doc__, k.__name__, k.__qualname__, k.__module__),
        lambda k: hash(k(1, "a")),
        lambda k: sorted([k(2, "a"), k(1, "b")]),
        lambda k: copy.copy(k(1, "a")),
        lambda k: (k.__slots__, k.__bases__, k.x.__doc__),
        lambda k: [(p.name, p.kind, p.default) for p in inspect.signature(k).parameters.values()],
        lambda k: sorted(set(dir(k)) - {"__annotations__", "__orig_bases__"}),
    ):
        assert look(Point) == look(Typed)  # type: ignore[no-untyped-call]
    assert list(Point.__annotations__) == list(Typed.__annotations__)


def test_it_refuses_what_typings_refuses() -> None:
    for wrong in (
        lambda k: k(1),
        lambda k: k(1, 2, 3, 4, 5),
        lambda k: k(1, 2, colour=3),
        lambda k: k(1, 2, x=3),
        lambda k: k(1, 2)._replace(colour=3),
        lambda k: k._make([1]),
        lambda k: setattr(k(1, 2), "x", 3),
        lambda k: setattr(k(1, 2), "colour", 3),
    ):
        assert failure(wrong, Point) == failure(wrong, Typed)


def test_it_matches_and_is_pickled() -> None:
    match Point(1, "a"):
        case Point(x, label=label):
            assert (x, label) == (1, "a")
    again = pickle.loads(pickle.dumps(Point(1, "a")))
    assert (type(again), again) == (Point, Point(1, "a"))


def test_a_class_without_fields() -> None:
    class Nothing(named.NamedTuple):
        """No options."""

    assert (Nothing(), repr(Nothing()), Nothing._fields) == ((), "Nothing()", ())

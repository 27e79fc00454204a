"""Results of earlier runs: readings by content, path, settings and code, and what was concluded of a set of them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

from .. import __version__
from ..config import ConfigError
from ..engine import Conclusion, Each, Reading, conclude
from ..hashes import blake2b
from ..inputs import files
from ..intake import Run, digest, shown
from ..kept_at import folder
from ..plan import Plan
from ..plans import Request
from ..registry import Registry
from ..store import Store
from . import forms, state


class Stale(Exception):
    """What was kept has gone in mid-run, by another run that cleared it; do it again without."""


class Wanted(NamedTuple):
    """A file whose reading is looked for."""

    path: str
    source: str
    content: bytes
    plan: Plan


class Kept:
    """The readings that are kept for runs like this one."""

    def __init__(self, request: Request, registry: Registry, where: str | None = None) -> None:
        asked = (__version__, request.encoding, request.offset_encoding, request.allow, request.measure)
        self._ground = state.of_code(registry) + repr(asked).encode()
        self._plans: dict[int, tuple[Plan, bytes]] = {}
        self._file = os.path.join(where or folder(), "results.db")
        self._recalled: dict[str, bytes] = {}  # source -> key of a reading whose facts are still to be read

    def key(self, source: str, content: bytes, plan: Plan) -> bytes:
        """What a reading depends on: the bytes, the path that is shown in it, the settings, the code."""
        if id(plan) not in self._plans:
            self._plans[id(plan)] = (plan, state.of_plan(plan))
        parts = (self._ground, self._plans[id(plan)][1], content, source.encode("utf-8", "surrogatepass"))
        return blake2b(b"\0".join(parts), digest_size=20).digest()

    def recall(self, run: Run, paths: Sequence[str]) -> tuple[list[Reading], list[str]]:
        """The readings that are kept of these paths, still without their facts, and the paths that are left to read."""
        wanted: list[Wanted] = []
        left: list[str] = []
        for path in paths:
            if not os.path.isfile(path):  # a pipe can be read once only
                left.append(path)
                continue
            try:
                wanted.append(Wanted(path, shown(path), digest(files.read(path)), run.plans.plan(path)))
            except (OSError, ValueError, ConfigError):  # said when the file is taken in
                left.append(path)
        keys = [self.key(one.source, one.content, one.plan) for one in wanted]
        store = Store(self._file)
        found = store.get(keys)
        store.close()  # before any process is forked
        readings: list[Reading] = []
        for key, one in zip(keys, wanted, strict=True):
            reading = self._unpacked(found[key], key, one) if key in found else None
            if reading is None:
                left.append(one.path)
            else:
                readings.append(reading)
        return readings, left

    def _unpacked(self, value: bytes, key: bytes, one: Wanted) -> Reading | None:
        try:
            reading = forms.unpacked(value, one.plan, one.content)
        except (ValueError, TypeError):
            return None
        self._recalled[one.source] = key
        return reading

    def conclude(self, readings: Sequence[Reading], each: Each = map) -> Conclusion:
        """What the checks across files say, from what is kept where that is so; new readings are kept."""
        whole, concluded = self._kept(readings)
        if concluded is None:
            concluded = conclude(readings, each)
            if not concluded.crashes:
                store = Store(self._file)
                store.put([(whole, forms.packed_findings(concluded.findings), b"")])
                store.close()
        return concluded

    def _kept(self, readings: Sequence[Reading]) -> tuple[bytes, Conclusion | None]:
        """The key of all these readings, and what is kept of their conclusion; else they have their facts then."""
        store = Store(self._file)
        try:
            return self._looked_up(readings, store)
        finally:
            store.close()  # before any process is forked

    def _looked_up(self, readings: Sequence[Reading], store: Store) -> tuple[bytes, Conclusion | None]:
        keys = [self.key(r.source, r.content, r.plan) for r in readings]
        new = [(key, r) for key, r in zip(keys, readings, strict=True) if r.source not in self._recalled]
        store.put(
            (key, *forms.packed(r)) for key, r in new if not r.crashes and not r.unavailable and not r.plan.broken
        )
        whole = blake2b(b"".join(keys), digest_size=20).digest()
        kept = store.get([whole]).get(whole)
        if kept is not None:
            return whole, Conclusion(forms.findings(kept), [])
        self._fill(readings, store)
        return whole, None

    def _fill(self, readings: Sequence[Reading], store: Store) -> None:
        """Give the recalled readings their facts."""
        facts = store.get(list(self._recalled.values()), second=True)
        for reading in readings:
            key = self._recalled.get(reading.source)
            if key is not None:
                if key not in facts:
                    raise Stale(reading.source)
                reading.facts.update(forms.facts(facts[key]))

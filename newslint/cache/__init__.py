"""Results of earlier runs: readings by content, path, settings and code, and what was concluded of a set of them."""

from __future__ import annotations

import os
from collections.abc import Sequence

from .. import __version__
from ..config import ConfigError
from ..engine import Conclusion, Each, Reading, conclude
from ..hashes import blake2b
from ..inputs import files
from ..intake import Run, digest, refusal, shown
from ..kept_at import folder
from ..named import NamedTuple
from ..plan import Plan
from ..plans import Request
from ..registry import Registry
from ..store import Store
from . import forms, state


class Stale(Exception):
    """What was kept has gone in mid-run, by another run that cleared it; do it again without."""


class Wanted(NamedTuple):
    """A file whose reading is looked for. `content` is the digest of its bytes, empty where they don't matter."""

    path: str
    content: bytes
    plan: Plan


class Looked(NamedTuple):
    """Files with what tells them apart, and the paths of those that cannot be read, or once only."""

    files: list[Wanted]
    left: list[str]


class Kept:
    """The readings that are kept for runs like this one."""

    def __init__(self, request: Request, registry: Registry, where: str | None = None) -> None:
        asked = (__version__, request.encoding, request.offset_encoding, request.allow, request.measure)
        self._ground = state.of_code(registry) + repr(asked).encode()
        self._plans: dict[int, tuple[Plan, bytes]] = {}
        self.file = os.path.join(where or folder(), "results.db")
        self._recalled: dict[str, bytes] = {}  # source -> key of a reading whose facts are still to be read

    def key(self, source: str, content: bytes, plan: Plan) -> bytes:
        """What a reading depends on: the bytes, the path that is shown in it, the settings, the code."""
        parts = (self._ground, self._of(plan), content, source.encode("utf-8", "surrogatepass"))
        return blake2b(b"\0".join(parts), digest_size=20).digest()

    def _of(self, plan: Plan) -> bytes:
        if id(plan) not in self._plans:
            self._plans[id(plan)] = (plan, state.of_plan(plan))
        return self._plans[id(plan)][1]

    def look(self, run: Run, paths: Sequence[str]) -> Looked:
        """Read the files, for what tells their content from any other."""
        looked = Looked([], [])
        for path in paths:
            try:
                content = b"" if refusal(path) else digest(files.regular(path))
                looked.files.append(Wanted(path, content, run.plans.plan(path)))
            except (OSError, ValueError, ConfigError):  # said when the file is taken in
                looked.left.append(path)
        return looked

    def whole(self, looked: Looked) -> bytes:
        """What the outcome for all these files depends on in one working directory, as `key` has it for one."""
        made = blake2b(self._ground, digest_size=20)
        for one in looked.files:
            made.update(self._of(one.plan) + one.content + os.fsencode(one.path) + b"\0")
        return made.digest()

    def recall(self, looked: Looked) -> tuple[list[Reading], list[str]]:
        """The readings that are kept of these files, still without their facts, and the paths that are left to read."""
        left = list(looked.left)
        keys = [self.key(shown(one.path), one.content, one.plan) for one in looked.files]
        store = Store(self.file)
        found = store.get(keys)
        store.close()  # before any process is forked
        readings: list[Reading] = []
        for key, one in zip(keys, looked.files, strict=True):
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
        self._recalled[reading.source] = key
        return reading

    def conclude(self, readings: Sequence[Reading], each: Each = map) -> Conclusion:
        """What the checks across files say, from what is kept where that is so; new readings are kept."""
        whole, concluded = self._kept(readings)
        if concluded is None:
            concluded = conclude(readings, each)
            if not concluded.crashes:
                store = Store(self.file)
                store.put([(whole, forms.packed_findings(concluded.findings), b"")])
                store.close()
        return concluded

    def _kept(self, readings: Sequence[Reading]) -> tuple[bytes, Conclusion | None]:
        """The key of all these readings, and what is kept of their conclusion; else they have their facts then."""
        store = Store(self.file)
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

"""What a run has looked at, and so which entries of a baseline it may call stale."""

from __future__ import annotations

from .baseline import Baseline, Entry
from .baseline.disk import Copies
from .baseline.renewal import below
from .config import ConfigError
from .model import Check
from .plan import Plan
from .plans import Plans, Request
from .registry import Registry
from .report import Report


class Coverage:
    """What a run has looked at: which files, with which checks. `report` is the run's before anything was sifted."""

    def __init__(self, report: Report, request: Request, registry: Registry, copies: Copies, baseline: Baseline):
        self._request = request
        self._copies = copies
        self._plans = Plans(request, registry)
        status = {copies.path(f.path): "checked" if f.reason == "empty" else f.status for f in report.files}
        self._status = status
        self._failed = [path for path, what in status.items() if what == "failed"]
        gone = [path for path in baseline.paths if not copies.still_there([path])]
        self._paths = [*(copies.path(path) for path in request.paths), *gone]
        self._all = not self._failed and all(self._is_asked(path) for path in baseline.paths)
        self._silent = set(report.unavailable) | {c.check for c in report.crashes if not c.source}
        self._crashed = {(c.check, copies.path(c.source)) for c in report.crashes if c.source}

    def stale(self, unmet: list[Entry]) -> list[Entry]:
        """Of the entries that nothing stands for, those whose file was looked at by their check."""
        return sorted(entry for entry in unmet if self._has_seen(entry.path) and self._has_run(entry))

    def _is_asked(self, path: str) -> bool:
        return any(below(path, folder) for folder in self._paths)

    def _has_seen(self, path: str) -> bool:
        """Whether a file was checked, or would have been if it were still there and not left out."""
        if path in self._status:
            return self._status[path] == "checked"
        return self._is_asked(path) and not any(below(path, folder) for folder in self._failed)

    def _has_run(self, entry: Entry) -> bool:
        if entry.check in self._silent or (entry.check, entry.path) in self._crashed:
            return False
        try:
            plan = self._plans.plan(self._copies.on_disk(entry.path))
        except ConfigError:
            return False
        room = plan.registry.rooms.get(entry.check)
        if room is None:
            return False  # of a package or pattern file that isn't here, as far as one can tell
        ready = plan.entry(room)
        if ready is None:
            return not self._is_left_out_today(plan, entry)
        return self._all or not _works_across(ready.check)

    def _is_left_out_today(self, plan: Plan, entry: Entry) -> bool:
        """Whether the check is off by the command line, or broken, and not by the configuration that always holds."""
        return entry.check in plan.broken or bool(self._request.profiles) or any(self._request.command.values())


def _works_across(check: Check) -> bool:
    return check.gather is not None

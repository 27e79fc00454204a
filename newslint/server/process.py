"""The client's process."""

from __future__ import annotations

import os


def seen(pid: int | None) -> int | None:
    """The number of the client's process if it can be watched; one in another container, say, can't."""
    return pid if pid and os.name != "nt" and lives(pid) else None


def lives(pid: int) -> bool:
    """Whether there is a process of that number; not for Windows, where asking would end it."""
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True

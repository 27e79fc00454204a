"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import os


def write(file: str, data: bytes) -> None:
    """Put these bytes in the place of a file at once, with its mode; through a link, in the place it leads to.

    OSError where that can't be done; then the file is as it was, and nothing is left beside it.
    """
    import shutil
    import tempfile

    target = os.path.realpath(file)
    handle, name = tempfile.mkstemp(prefix=".newslint-", dir=os.path.dirname(target))
    try:
        with os.fdopen(handle, "wb") as temporary:
            temporary.write(data)
            temporary.flush()
            os.fsync(temporary.fileno())
        if os.path.exists(target):
            shutil.copymode(target, name)
        else:
            os.chmod(name, 0o666 & ~_umask())
        os.replace(name, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _umask() -> int:
    mask = os.umask(0o077)  # it can only be read by setting it
    os.umask(mask)
    return mask

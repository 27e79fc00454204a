"""BLAKE2 without OpenSSL, which `hashlib` loads: that takes longer than all the hashing of a small run."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import blake2b
else:
    try:
        from _blake2 import blake2b  # where `hashlib` has it from
    except ImportError:
        from hashlib import blake2b

__all__ = ["blake2b"]

"""What a finding is known by from run to run: its check, its file and its quote; never a line, an offset, a message."""

from __future__ import annotations

from .model import Finding

LONGEST = 120  # characters of a quote that stand for themselves
HEAD = 80  # of a longer one, beside the hash of the whole


def known_by(quote: str) -> str:
    """A quote as findings are told apart by it: white space folded; of a long one the head and a hash of the whole.

    Empty for the article as a whole, and for a quote of nothing but white space.
    """
    folded = " ".join(quote.split())
    if len(folded) <= LONGEST:
        return folded
    return f"{folded[:HEAD]}… {_hash(folded)}"


def fingerprint(finding: Finding) -> str:
    """16 hex digits that stay while the copy elsewhere changes; the same words flagged twice in a file share them."""
    return _hash("\0".join((finding.check, finding.place.source, known_by(finding.place.quote))))


def _hash(text: str) -> str:
    from hashlib import sha256

    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]

"""What a finding says of the other files: how many have the usual spelling, and where it and any third one stand."""

from __future__ import annotations

from newslint.model import Flag, Related, Span

from .clusters import Cluster
from .paths import Paths
from .uses import Use, within

MOST_RELATED = 8  # places of the usual spelling that are shown


class Others:
    """The uses of a cluster's usual spelling, one for each file: sorted out once, since thousands may be flagged."""

    def __init__(self, cluster: Cluster, usual: str, paths: Paths) -> None:
        self.usual = usual
        self._paths = paths
        firsts = list({use.file: use for use in reversed(cluster.spellings[usual])}.values())[::-1]
        self._files = {use.file for use in firsts}
        self._times = {word: len(cluster.files(word)) for word in cluster.spellings if word != usual}
        self._shown = [(u.file, within(u, cluster.column)) for u in firsts[: MOST_RELATED + 1]]
        self._thirds = {word: within(cluster.spellings[word][0], cluster.column) for word in self._times}

    def flag(self, spelling: str, use: Use) -> Flag:
        """The flag for one use of another spelling; it has no span, as its place goes with it."""
        others = [place for file, place in self._shown if file != use.file][:MOST_RELATED]
        count = len(self._files) - (use.file in self._files)
        name = self._paths.shortest(others[0].source)
        files = f"{name} has {self.usual}" if count == 1 else f"{count} other files have {self.usual}"
        advice = "both are used, so choose one spelling" if count == self._times[spelling] else "use one spelling"
        thirds = [place for word, place in self._thirds.items() if word != spelling][:MOST_RELATED]
        related = [Related(place, "the other spelling") for place in others]
        related += [Related(place, "one more spelling") for place in thirds]
        return Flag(Span(0, 0), f"{spelling} here, but {files}; {advice}.", related=tuple(related))

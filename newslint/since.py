"""What has changed in a git repository since a revision: which files, and which of their lines."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator

from .git import Git, GitError
from .inputs import files
from .model import Finding
from .named import NamedTuple

DIFF = ("diff", "--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules=all", "--find-renames")
PATCH = ("--unified=0", "--inter-hunk-context=0", "--src-prefix=a/", "--dst-prefix=b/", "--diff-filter=MR")
_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_NONE = b"0" * 64  # where git has no hash, such as for a file as it stands in the folder
_LONE_CR = re.compile(rb"\r(?!\n)")

Lines = list[tuple[int, int]]  # first and last, from 1


class Changed(NamedTuple):
    """What changed. `lines` has the changed files, None for one that is new as a whole; `same` those that are not.

    A file in neither is none of git's, and all of it counts. Paths are git's: from `top`, with `/`.
    """

    top: str
    lines: dict[str, Lines | None]
    same: frozenset[str]

    def of(self, path: str) -> Lines | None:
        """The changed lines of a file by its path from the working directory; None where all of it counts."""
        own = self.name(path)
        if own in self.same:
            return []
        return self.lines.get(own) if own else None

    def name(self, path: str) -> str:
        """git's name for a file; "" for one outside the repository, and for a link, which may lead elsewhere now."""
        if path == "-" or os.path.islink(path):
            return ""
        found = os.path.relpath(os.path.realpath(path), self.top).replace(os.sep, "/")
        return "" if found.startswith("../") or os.path.isabs(found) else found

    def has(self, path: str) -> bool:
        """Whether a file changed at all."""
        return self.name(path) not in self.same


def changed(revision: str, folder: str) -> Changed:
    """What changed between the point where the history left `revision` and the files as they stand.

    Commits since, what is staged, what isn't, and untracked files count. GitError, one line, where that can't be told:
    no git, no repository, no such revision, too little history.
    """
    top = _top(folder)
    git = Git(top)
    base = _base(git, revision)
    lines = dict(_files(git, base))
    for name, ranges in _hunks(git.lines(*DIFF, *PATCH, base, "--")):
        if name in lines:
            lines[name] = ranges
    tracked = _unchanged(git.ask("ls-files", "-v", "-z", "--full-name"))
    return Changed(top, {name: _readable(top, name, ranges) for name, ranges in lines.items()}, tracked - set(lines))


def _top(folder: str) -> str:
    try:
        return os.path.realpath(os.fsdecode(Git(folder).ask("rev-parse", "--show-toplevel")[:-1]))
    except GitError as error:
        if "not a git repository" in str(error):
            raise GitError("the working directory is in no git repository") from None
        raise


def _base(git: Git, revision: str) -> str:
    """The commit to compare with: where HEAD's history left the revision's."""
    if revision.startswith("-") or not revision.isprintable() or not revision:
        raise GitError(f"{revision!r} is no name of a revision")
    shallow = git.ask("rev-parse", "--is-shallow-repository", failing=True).strip() == b"true"
    more = "; this clone is shallow: fetch the whole history (git fetch --unshallow, or fetch-depth: 0)"
    found = git.ask("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}", failing=True).decode().strip()
    if not found:
        raise GitError(f"no revision is called {revision!r} here{more if shallow else ''}")
    base = git.ask("merge-base", found, "HEAD", failing=True).decode().strip()
    if not base:
        raise GitError(f"{revision!r} and HEAD have no commit in common{more if shallow else ''}")
    return base.splitlines()[0]


def _files(git: Git, base: str) -> Iterator[tuple[str, Lines | None]]:
    """The changed files: with None, in case that no patch tells which lines changed; with [] where none did."""
    fields = iter(git.ask(*DIFF, "--raw", "--no-abbrev", "-z", base, "--").split(b"\0"))
    for head in fields:
        if head:
            before, after, status = head.split(b" ")[2:]
            names = [next(fields) for _ in range(2 if status[:1] in b"RC" else 1)]
            yield os.fsdecode(names[-1]), [] if status == b"R100" or before == after != _NONE[: len(after)] else None


def _hunks(patch: Iterable[bytes]) -> Iterator[tuple[str, Lines]]:
    """The changed lines of each file that a patch tells of; it has none for a binary file.

    Where lines were only taken out, the one before and the one after count.
    """
    name, ranges = "", Lines()
    old = new = 0  # lines of the hunk still to come, so that copy is never taken for a heading
    for line in patch:
        if old or new:
            old -= line.startswith(b"-")
            new -= line.startswith(b"+")
        elif line.startswith(b"+++ "):
            if ranges:
                yield name, ranges
            name, ranges = _name(line[4:].rstrip(b"\n")), Lines()
        elif hunk := _HUNK.match(line):
            old, at, new = (1 if number is None else int(number) for number in hunk.groups())
            ranges.append((at, at + new - 1) if new else (at, at + 1))
    if ranges:
        yield name, ranges


def _name(heading: bytes) -> str:
    """The file's name in the heading of a patch: quoted as in C where it has odd characters, a tab behind spaces."""
    heading = heading.removesuffix(b"\t")
    if heading.startswith(b'"'):
        from codecs import escape_decode

        heading = escape_decode(heading[1:-1])[0]
    return os.fsdecode(heading.removeprefix(b"b/"))


def _unchanged(listing: bytes) -> frozenset[str]:
    """The tracked files, without those that git was told not to look at (assume-unchanged, skip-worktree)."""
    return frozenset(os.fsdecode(item[2:]) for item in listing.split(b"\0") if item.startswith(b"H "))


def _readable(top: str, name: str, ranges: Lines | None) -> Lines | None:
    """The ranges; None for a file with line ends that git doesn't count and newslint does."""
    if not ranges:
        return ranges
    try:
        data = files.read(os.path.join(top, name))
    except (OSError, ValueError):
        return None
    return None if _LONE_CR.search(data) else ranges


def is_in(finding: Finding, lines: Lines | None, has_changed: bool) -> bool:
    """Whether a finding stands in changed lines; one about the whole article, whether its file changed."""
    if lines is None or finding.place.span == (0, 0):
        return lines is None or has_changed
    first, last = finding.place.start.line, finding.place.end.line
    if last > first and finding.place.end.column == 1:  # it ends with a line end
        last -= 1
    return any(first <= end and start <= last for start, end in lines)

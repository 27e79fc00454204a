"""The jars that make LanguageTool, each with its sha256. `python -m newslint.languagetool.lock` locks them anew."""

from __future__ import annotations

import hashlib
import sys
import tomllib
from pathlib import Path
from typing import Any

from ..named import NamedTuple

SPEC = Path(__file__).with_name("jgo.toml")
LOCK = Path(__file__).with_name("lock.toml")


class Jar(NamedTuple):
    """One locked file: its Maven coordinates and the sha256 of its bytes."""

    group: str
    artifact: str
    version: str
    classifier: str
    sha256: str

    @property
    def path(self) -> str:
        """Where it lies in a Maven layout."""
        tail = f"-{self.classifier}" if self.classifier else ""
        name = f"{self.artifact}-{self.version}{tail}.jar"
        return "/".join((*self.group.split("."), self.artifact, self.version, name))


def jars() -> list[Jar]:
    """The locked jars, in the order of the class path."""
    with open(LOCK, "rb") as file:
        found = tomllib.load(file)["dependencies"]
    return [_jar(entry) for entry in found]


def _jar(entry: dict[str, Any]) -> Jar:
    return Jar(entry["groupId"], entry["artifactId"], entry["version"], entry.get("classifier", ""), entry["sha256"])


def digest() -> str:
    """The sha256 of the lock file: what an installation was made from."""
    return sha256(LOCK)


def sha256(file: Path) -> str:
    with open(file, "rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def main() -> None:
    """Resolve jgo.toml anew and write lock.toml. Takes some minutes, and the folder to download into as argument."""
    from jgo.env import EnvironmentBuilder, EnvironmentSpec, LockFile
    from jgo.maven import MavenContext, PythonResolver

    from .install import repository

    folder = Path(sys.argv[1]).absolute()
    context = MavenContext(resolver=PythonResolver(), repo_cache=folder, remote_repos=repository(), timeout=60)
    wanted = EnvironmentBuilder(context, cache_dir=folder).spec_to_dependencies(EnvironmentSpec.load(SPEC))
    direct, others = context.resolver.resolve(wanted)
    LockFile.from_resolved_dependencies([*direct, *others], environment_name="languagetool").save(LOCK)


if __name__ == "__main__":
    main()

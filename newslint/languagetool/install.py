"""Fetching the locked jars from Maven Central, or from the mirror that the user has set for it.

All goes into a folder beside the final one and is renamed at the end, so that LanguageTool is there whole or not at
all. An interrupted download goes on where it stopped: a jar whose sha256 is right stays, any other is fetched again.
"""

from __future__ import annotations

import os
import shutil
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any

from . import folders, lock

CENTRAL = "https://repo.maven.apache.org/maven2"
MARK = "newslint-lock"  # holds the digest of the lock file that the jars were fetched for
AT_ONCE = 4  # downloads
TRIES = 3
TIMEOUT = 60  # seconds for the repository to answer

Told = Callable[[int, int], None]
"""Called with the number of jars that are there and the number of all."""


class InstallError(Exception):
    """LanguageTool could not be installed; the text is one line: what, where, what to do."""


def is_installed() -> bool:
    """Whether all jars of this version's lock are there, whole when they were fetched."""
    home = folders.home()
    try:
        return (home / MARK).read_text(encoding="utf-8") == lock.digest()
    except OSError:
        return False


def missing() -> list[str]:
    """The jars that are gone since the installation."""
    home = folders.home()
    return [jar.path for jar in lock.jars() if not (home / jar.path).is_file()]


def repository() -> dict[str, str]:
    """The repository to fetch from: name and address."""
    named = os.environ.get("NEWSLINT_MAVEN_REPOSITORY") or _mirror(Path.home() / ".m2" / "settings.xml")
    return {"central": (named or CENTRAL).rstrip("/")}


def _mirror(settings: Path) -> str | None:
    """The address of the mirror for Maven Central in a Maven settings file."""
    try:
        root = ET.parse(settings).getroot()
    except (OSError, ET.ParseError):
        return None
    for mirror in root.iterfind("{*}mirrors/{*}mirror"):
        of = [part.strip() for part in mirror.findtext("{*}mirrorOf", "").split(",")]
        if {"*", "external:*", "central"} & set(of) and "!central" not in of:
            return mirror.findtext("{*}url", "").strip() or None
    return None


def install(told: Told) -> None:
    """Fetch what is missing and put it in place. InstallError if that cannot be done."""
    home, part = folders.home(), folders.cache() / f"{folders.home().name}.part"
    try:
        part.mkdir(parents=True, exist_ok=True)
        if home.exists():  # what an older lock has left, or a damaged installation
            shutil.copytree(home, part, dirs_exist_ok=True, copy_function=_link)
        _fetch_all(part, told)
        (part / MARK).write_text(lock.digest(), encoding="utf-8")
        shutil.rmtree(home, ignore_errors=True)
        os.replace(part, home)
    except OSError as error:
        raise InstallError(f"{error.filename or part}: {error.strerror or error}; nothing was installed") from None


def _link(source: str, target: str) -> None:
    if not os.path.exists(target):
        os.link(source, target)


def _fetch_all(folder: Path, told: Told) -> None:
    context = _context(folder)
    wanted = lock.jars()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        tasks = [pool.submit(_fetch, jar, folder, context) for jar in wanted]
        try:
            for done, task in enumerate(as_completed(tasks), 1):
                task.result()
                told(done, len(wanted))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _context(folder: Path) -> Any:
    try:
        from jgo.maven import MavenContext, PythonResolver
    except ImportError:
        raise InstallError("the extra is not installed; run pip install 'newslint[grammar]'") from None
    return MavenContext(resolver=PythonResolver(), repo_cache=folder, remote_repos=repository(), timeout=TIMEOUT)


def _fetch(jar: lock.Jar, folder: Path, context: Any) -> None:
    """Have the jar, with the bytes that are locked."""
    import requests

    file = folder / jar.path
    artifact = context.project(jar.group, jar.artifact).at_version(jar.version).artifact(jar.classifier, "jar")
    why = ""
    for attempt in range(TRIES):
        if file.exists() and lock.sha256(file) == jar.sha256:
            return
        file.unlink(missing_ok=True)
        try:
            time.sleep(attempt)
            artifact.resolve()
            why = "its sha256 is not the one that newslint has locked"
        except (requests.RequestException, RuntimeError) as error:
            why = f"{type(error).__name__}: {error}"
    if not file.exists() or lock.sha256(file) != jar.sha256:
        file.unlink(missing_ok=True)
        where = f"{context.remote_repos['central']}/{jar.path}"
        raise InstallError(
            f"{where} cannot be fetched: {why}; try again later, or name a mirror in NEWSLINT_MAVEN_REPOSITORY"
        )


def uninstall() -> bool:
    """Remove the jars, what an interrupted download has left, the log and the results; False if nothing was there."""
    cache = folders.cache()
    found = [*cache.glob("languagetool-*"), *cache.glob("grammar.db*"), *cache.glob("run")]
    for path in found:
        shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink(missing_ok=True)
    return bool(found)

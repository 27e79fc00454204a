"""LanguageTool's server: started, shared, ended; and what is said when it cannot run. All with the real server."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import psutil
import pytest

from newslint.languagetool import folders, install, lock

LONG = 60.0  # seconds; a busy machine loads LanguageTool slowly
FAULTY = "The council voted on on Tuesday.\n"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are sent as on POSIX")


class Desk:
    """A user's machine of its own: LanguageTool is installed, no Java is on the path, no server runs."""

    def __init__(self, folder: Path, installed: Path) -> None:
        self.cache = folder / "cache"
        self.cache.mkdir()
        (self.cache / folders.home().name).symlink_to(installed / folders.home().name)
        self.copy = folder / "copy"
        self.copy.mkdir()
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("NEWSLINT_", "JAVA"))}
        self.env = kept | {"NEWSLINT_CACHE_DIR": str(self.cache), "PATH": str(folder)}

    def begin(self, *words: str, **env: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "newslint", *words], cwd=self.copy, env=self.env | env, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        )  # fmt: skip

    def run(self, *words: str, **env: str) -> tuple[int, str, str]:
        process = self.begin(*words, **env)
        out, err = process.communicate(timeout=300)
        return process.returncode, out, err

    def write(self, articles: int) -> None:
        for number in range(articles):
            text = f"The mayor of town {number} said it was late.\ufffd\n\n" + FAULTY * 40
            (self.copy / f"{number:03}.txt").write_text(text, encoding="utf-8")

    def processes(self) -> dict[str, int]:
        """The ids of the keeper and of Java, once the server listens."""
        log = self.cache / "run" / "languagetool.log"
        until(lambda: log.exists() and "Server started" in log.read_text(encoding="utf-8"))
        facts: dict[str, int] = json.loads((self.cache / "run" / folders.address().name).read_text(encoding="utf-8"))
        return facts

    def remembered(self) -> int:
        """How many articles are done."""
        try:
            with sqlite3.connect(f"file:{self.cache / 'grammar.db'}?mode=ro", uri=True) as store:
                number: int = store.execute("SELECT count(*) FROM kept").fetchone()[0]
            return number
        except sqlite3.Error:
            return 0

    def close(self) -> None:
        self.run("grammar", "stop")


def until(holds: Callable[[], bool], seconds: float = 3 * LONG) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.1)


def gone(pid: int) -> bool:
    return not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE


@pytest.fixture
def desk(tmp_path: Path, languagetool: Path) -> Iterator[Desk]:
    made = Desk(tmp_path, languagetool)
    yield made
    made.close()


def test_a_run_without_any_java_on_the_machine_starts_the_server_and_ends_it(desk: Desk) -> None:
    (desk.copy / "a.txt").write_text(FAULTY, encoding="utf-8")
    status, out, err = desk.run("--isolated", "--select", "grammar", ".")
    assert (status, err) == (1, "")
    assert "on on" in out
    until(lambda: not (desk.cache / "run" / folders.address().name).exists(), LONG)


def test_start_keeps_a_server_that_runs_share_and_stop_ends_it(desk: Desk) -> None:
    (desk.copy / "a.txt").write_text(FAULTY, encoding="utf-8")
    first, second = desk.begin("grammar", "start"), desk.begin("grammar", "start")
    said = [process.communicate(timeout=300)[0] for process in (first, second)]
    assert said[0] == said[1]  # both reached the same server
    facts = desk.processes()
    assert desk.run("--isolated", "--select", "grammar", ".")[0] == 1
    assert desk.processes() == facts
    assert f"process {facts['java']}" in desk.run("grammar", "status")[1]
    assert desk.run("grammar", "stop")[1] == "Stopped.\n"
    until(lambda: gone(facts["java"]) and gone(facts["keeper"]), LONG)
    assert desk.run("grammar", "stop")[1] == "No server was running.\n"


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_no_server_is_left_behind_when_the_run_is_ended(desk: Desk, how: signal.Signals) -> None:
    desk.write(200)
    run = desk.begin("--isolated", "--select", "grammar", ".")
    facts = desk.processes()
    assert run.poll() is None
    run.send_signal(how)
    run.communicate(timeout=LONG)
    until(lambda: gone(facts["java"]) and gone(facts["keeper"]), LONG)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the next keeper ends what a killed one left")
def test_java_does_not_outlive_its_keeper(desk: Desk) -> None:
    desk.run("grammar", "start")
    facts = desk.processes()
    os.kill(facts["keeper"], signal.SIGKILL)
    until(lambda: gone(facts["java"]), LONG)
    assert desk.run("grammar", "start")[0] == 0


def test_the_server_is_killed_in_mid_run_and_the_other_checks_go_on(desk: Desk) -> None:
    desk.write(200)
    run = desk.begin("--isolated", "--select", "grammar,replacement-character", "--format", "json", ".")
    facts = desk.processes()
    until(lambda: desk.remembered() > 0)
    os.kill(facts["java"], signal.SIGKILL)
    out, err = run.communicate(timeout=300)
    report: dict[str, Any] = json.loads(out)
    assert run.returncode == 2, err
    assert report["summary"]["by_check"]["replacement-character"] == 200
    (skipped,) = report["skipped_checks"]
    assert skipped["check"] == "grammar"
    assert "was ended by SIGKILL" in skipped["reason"]
    assert "was not checked" in skipped["reason"]


def test_a_port_that_is_taken(desk: Desk) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        status, _, err = desk.run("grammar", "start", NEWSLINT_GRAMMAR_PORT=port)
    assert status == 2
    assert f"port {port} is taken by another program" in err


@pytest.mark.parametrize("options", ["-Xmx1k", "-Xmx8m"])
def test_no_memory(desk: Desk, options: str) -> None:
    (desk.copy / "a.txt").write_text(f"Late.\ufffd\n\n{FAULTY}", encoding="utf-8")
    status, out, _ = desk.run(
        "--isolated", "--select", "grammar,replacement-character", ".", NEWSLINT_JAVA_OPTIONS=options
    )
    assert status == 2
    assert "check grammar was left out: " in out
    assert "NEWSLINT_JAVA_OPTIONS=-Xmx2g" in out
    assert "error    replacement-character" in out


def test_a_wrong_java(desk: Desk) -> None:
    absent = str(desk.cache / "no" / "java")
    assert f"{absent} cannot be run" in desk.run("grammar", "start", NEWSLINT_JAVA=absent)[2]
    silent = desk.cache / "silent"
    silent.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    silent.chmod(0o755)
    assert "is it a Java, 17 or later?" in desk.run("grammar", "start", NEWSLINT_JAVA=str(silent))[2]
    old = desk.cache / "old"
    old.write_text(
        "#!/bin/sh\necho 'Error: java.lang.UnsupportedClassVersionError: class file version 61.0'\nexit 1\n",
        encoding="utf-8",
    )
    old.chmod(0o755)
    assert f"{old} is too old a Java" in desk.run("grammar", "start", NEWSLINT_JAVA=str(old))[2]


def test_what_is_not_installed_is_said_and_nothing_is_fetched(tmp_path: Path, languagetool: Path) -> None:
    (tmp_path / "a.txt").write_text(f"Late.\ufffd\n\n{FAULTY}", encoding="utf-8")
    env = os.environ | {"NEWSLINT_CACHE_DIR": str(tmp_path / "empty")}
    words = [sys.executable, "-m", "newslint", "--isolated", "--extend-select", "grammar", "a.txt"]
    done = subprocess.run(words, cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "check grammar was left out: LanguageTool is not installed; run newslint grammar install" in done.stdout
    assert "error    replacement-character" in done.stdout
    assert not list((tmp_path / "empty").glob("languagetool*"))


def test_a_damaged_jar_is_fetched_again_and_the_others_stay(
    tmp_path: Path, languagetool: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path))
    part = tmp_path / f"{folders.home().name}.part"  # what an interrupted installation leaves
    shutil.copytree(languagetool / folders.home().name, part, copy_function=os.link)
    jar = min(lock.jars(), key=lambda j: (part / j.path).stat().st_size)
    (part / jar.path).unlink()
    (part / jar.path).write_bytes(b"half of it")
    (part / install.MARK).unlink()
    told: list[tuple[int, int]] = []
    try:
        install.install(lambda done, of: told.append((done, of)))
    except install.InstallError as error:
        if "CI" in os.environ:
            raise
        pytest.skip(f"the registry cannot be reached: {error}")
    assert install.is_installed()
    assert not install.missing()
    assert lock.sha256(folders.home() / jar.path) == jar.sha256
    assert told[-1] == (len(lock.jars()), len(lock.jars()))
    assert not part.exists()
    assert install.uninstall()
    assert not install.is_installed()


def test_bytes_other_than_the_locked_ones_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Forger(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"not what was locked")

        def log_message(self, format: str, *args: object) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Forger) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path))
        monkeypatch.setenv("NEWSLINT_MAVEN_REPOSITORY", f"http://127.0.0.1:{server.server_address[1]}")
        with pytest.raises(install.InstallError, match="its sha256 is not the one that newslint has locked"):
            install.install(lambda done, of: None)
        server.shutdown()
    assert not install.is_installed()
    assert not folders.home().exists()


def test_the_mirror_of_a_maven_settings_file_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("NEWSLINT_MAVEN_REPOSITORY", raising=False)
    assert install.repository() == {"central": install.CENTRAL}
    (tmp_path / ".m2").mkdir()
    settings = tmp_path / ".m2" / "settings.xml"
    mirror = "<mirror><id>a</id><mirrorOf>{}</mirrorOf><url>https://maven.example.org/all/</url></mirror>"
    frame = "<settings xmlns='http://maven.apache.org/SETTINGS/1.2.0'><mirrors>{}</mirrors></settings>"
    for of, heeded in (("*", True), ("central", True), ("*,!central", False), ("other", False)):
        settings.write_text(frame.format(mirror.format(of)), encoding="utf-8")
        assert (install.repository() == {"central": "https://maven.example.org/all"}) is heeded
    settings.write_text("<settings>", encoding="utf-8")
    assert install.repository() == {"central": install.CENTRAL}
    monkeypatch.setenv("NEWSLINT_MAVEN_REPOSITORY", "https://other.example.org/maven")
    assert install.repository() == {"central": "https://other.example.org/maven"}

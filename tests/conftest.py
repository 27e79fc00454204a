"""What the tests share: the shared texts where they are, a way to call the command line, and nothing of the machine."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from click.testing import CliRunner
from hypothesis import settings
from lsp import Client

from newslint.cli.group import cli

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
SHARED = ROOT.parent / "shared"


NUMBERS = count()


class Ran(NamedTuple):
    """What a command gave."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def checks(self) -> list[str]:
        return [f["check"] for file in self.json["files"] for f in file["findings"]]


@pytest.fixture(autouse=True)
def own_cache(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A cache of the test's own, made when it is used: what one test keeps must not answer for another."""
    if "languagetool" in request.fixturenames:  # which is installed in one
        own = request.getfixturevalue("languagetool")
    else:
        own = request.getfixturevalue("tmp_path_factory").getbasetemp() / f"cache-{next(NUMBERS)}"
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(own))


@pytest.fixture
def newslint() -> Callable[..., Ran]:
    """Call the command line in this process."""

    def call(*args: str | Path, stdin: bytes | None = None) -> Ran:
        result = CliRunner().invoke(cli, [str(a) for a in args], input=stdin, prog_name="newslint")
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Ran(result.exit_code, result.stdout, result.stderr)

    return call


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working directory with no configuration above it."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def shared() -> Path:
    """The labelled texts beside the checkout; tests that need them are skipped where they are not."""
    if not (SHARED / "gold").is_dir():
        pytest.skip("the labelled texts (../shared) are not on this machine")
    return SHARED


@pytest.fixture(scope="session")
def languagetool(request: pytest.FixtureRequest) -> Iterator[Path]:
    """LanguageTool for real, in pytest's cache; its server runs until the tests are over.

    A machine that cannot reach the registry skips what needs it; CI does not.
    """
    from newslint.languagetool import install, server

    folder = request.config.cache.mkdir("languagetool")  # type: ignore[union-attr]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NEWSLINT_CACHE_DIR", str(folder))
        try:
            if not install.is_installed() or install.missing():
                install.install(lambda done, of: None)
        except install.InstallError as error:
            if "CI" in os.environ:
                raise
            pytest.skip(f"LanguageTool is not here and cannot be fetched: {error}")
        lease = server.hold(10)
        yield folder
        lease.close()
        server.stop()


@pytest.fixture
def start() -> Iterator[Callable[..., Client]]:
    """Starts language servers, and ends those that are left."""
    made: list[Client] = []

    def begin(*args: Any, **more: Any) -> Client:
        made.append(Client(*args, **more))
        return made[-1]

    yield begin
    for client in made:
        client.kill()


# A slow machine is no failure; in CI the examples are the same every time, at a desk they are new ones.
settings.register_profile("newslint", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("newslint")

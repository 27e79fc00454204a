"""The peers: what each checks, how it is installed and how it is run. All stays in one folder."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from vale_style import INI, RULES, SPELLING_INI, yaml

ROOT = Path(__file__).resolve().parent.parent
FILES = "{files}"  # in a command: every file by name, for a peer that takes no folder

PLANTED = """A bridge for the town

The the council will definately recieve a letter, the mayor said. It was obviously a very unique bridge, and in order to
fix it he will utilise a fireman. The schÃ¶ne bridge is owned by the town.
"""


class Peer(NamedTuple):
    """A program that reads prose. `command` has {peers}, {copy} and FILES in it.

    `finds` is what it prints of the article PLANTED: a run that doesn't say it has not worked.
    """

    name: str
    checks: str
    kind: str  # pip, npm or go
    pins: Sequence[str]  # what is installed, the program itself first
    command: Sequence[str]
    finds: str

    @property
    def program(self) -> str:
        return self.name.partition(",")[0]

    @property
    def version(self) -> str:
        return self.pins[0].rpartition("@")[2].rpartition("==")[2].removeprefix("v")


FTFY = """import sys, ftfy
for name in sys.argv[1:]:
    with open(name, encoding="utf-8", errors="replace", newline="") as file:
        text = file.read()
    if ftfy.fix_text(text) != text:
        print(name)
"""
BIN, MODULES = "{peers}/venv/bin", "{peers}/npm/node_modules"
VALE = ("github.com/vale-cli/vale/v3/cmd/vale@v3.21.0",)
RULES_OF_TEXTLINT = (
    "textlint-rule-common-misspellings@1.0.1",
    "textlint-rule-en-max-word-count@1.0.2",
    "textlint-rule-max-comma@4.0.0",
)
PEERS = (
    Peer("typos", "known misspellings, word by word", "pip", ("typos==1.52.0",),
         (f"{BIN}/typos", "--isolated", "{copy}"), "recieve"),
    Peer("codespell", "known misspellings, word by word", "pip", ("codespell==2.4.3",),
         (f"{BIN}/codespell", "{copy}"), "recieve"),
    Peer("ftfy", "characters only: mojibake, entities, ligatures, control characters", "pip", ("ftfy==6.3.1",),
         (f"{BIN}/python", "-c", FTFY, FILES), "planted.txt"),
    Peer("proselint", "wording: clichés, redundancies, jargon, repeated words, typography", "pip",
         ("proselint==0.16.0",), (f"{BIN}/proselint", "check", "{copy}"), "unique"),
    Peer("Vale, spelling", "every word in a dictionary", "go", VALE,
         ("{peers}/go/vale", "--config", "{peers}/vale/spelling.ini", "--output=line", "{copy}"), "recieve"),
    Peer("Vale, a house style", f"every word in a dictionary, and {len(RULES)} rules of a house style made for this "
         "benchmark: wording, terms, repeated words, long sentences, a readability index", "go", VALE,
         ("{peers}/go/vale", "--config", "{peers}/vale/house.ini", "--output=line", "{copy}"), "in order to"),
    Peer("write-good", "wording: passive voice, weasel words, adverbs, clichés, repeated words", "npm",
         ("write-good@1.0.8",), ("node", f"{MODULES}/write-good/bin/write-good.js", FILES), "in order to"),
    Peer("textlint", "three rules: known misspellings, words to a sentence, commas to a sentence", "npm",
         ("textlint@15.8.0", *RULES_OF_TEXTLINT),
         ("node", f"{MODULES}/textlint/bin/textlint.js", "--rules-base-directory", MODULES, "--no-textlintrc",
          *(word for rule in RULES_OF_TEXTLINT for word in ("--rule", rule.partition("@")[0])), "{copy}"),
         "Correct it to receive"),
    Peer("alex", "insensitive wording", "npm", ("alex@11.0.1",),
         ("node", f"{MODULES}/alex/cli.js", "--text", FILES), "fireman"),
)  # fmt: skip


def words(peer: Peer, peers: Path, copy: Path, files: Sequence[str]) -> list[str]:
    """The peer's command on a folder of copy, or on its files by name."""
    found: list[str] = []
    for word in peer.command:
        found += files if word == FILES else [word.replace("{peers}", str(peers)).replace("{copy}", str(copy))]
    return found


def installed(peer: Peer, peers: Path) -> str:
    """Why a peer can't be run as it stands in the folder; nothing where it can."""
    program = next(word for word in peer.command if "{peers}" in word).replace("{peers}", str(peers))
    if peer.kind == "npm" and not shutil.which("node"):
        return "there is no node here"
    beside = [f"{peers}/venv/bin/ftfy"] if peer.name == "ftfy" else []
    missing = [name for name in (program, *beside) if not Path(name).exists()]
    return f"not installed: there is no {Path(missing[0]).name}" if missing else ""


def install(peer: Peer, peers: Path) -> str:
    """Install a peer unless these very versions are there already; why that went wrong, or nothing."""
    stamp, pins = peers / f"{peer.program}.pins", "\n".join(peer.pins)
    if stamp.exists() and stamp.read_text(encoding="utf-8") == pins and not installed(peer, peers):
        return ""
    peers.mkdir(parents=True, exist_ok=True)
    try:
        for command in INSTALLERS[peer.kind](peer, peers):
            done = subprocess.run(command, capture_output=True, text=True, cwd=peers, timeout=900)
            if done.returncode:
                return (done.stderr.strip() or done.stdout.strip() or f"status {done.returncode}").splitlines()[-1]
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    stamp.write_text(pins, encoding="utf-8")
    return installed(peer, peers)


def write_style(peers: Path) -> None:
    """Vale's configurations and the house style."""
    style = peers / "vale" / "styles" / "House"
    style.mkdir(parents=True, exist_ok=True)
    for name, rule in RULES.items():
        (style / f"{name}.yml").write_text(yaml(rule), encoding="utf-8")
    (peers / "vale" / "house.ini").write_text(INI, encoding="utf-8")
    (peers / "vale" / "spelling.ini").write_text(SPELLING_INI, encoding="utf-8")


def install_newslint(peers: Path) -> Path:
    """The Python of an environment with newslint as its users have it, made anew from this checkout.

    A peer has none of the tools for working on it beside it, so newslint has none either. CalledProcessError where that
    can't be made.
    """
    venv = peers / "newslint"
    peers.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)], check=True)
    python = venv / "bin" / "python"
    subprocess.run([str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", str(ROOT)], check=True)
    return python


def _by_pip(peer: Peer, peers: Path) -> list[list[str]]:
    venv = peers / "venv"
    made = [] if (venv / "bin" / "python").exists() else [[sys.executable, "-m", "venv", str(venv)]]
    return [*made, [str(venv / "bin" / "python"), "-m", "pip", "install", "-q", *peer.pins]]


def _by_npm(peer: Peer, peers: Path) -> list[list[str]]:
    (peers / "npm").mkdir(exist_ok=True)
    return [["npm", "install", "--prefix", str(peers / "npm"), "--no-audit", "--no-fund", *peer.pins]]


def _by_go(peer: Peer, peers: Path) -> list[list[str]]:
    return [["env", f"GOBIN={peers / 'go'}", "go", "install", *peer.pins]]


INSTALLERS: dict[str, Callable[[Peer, Path], list[list[str]]]] = {"pip": _by_pip, "npm": _by_npm, "go": _by_go}

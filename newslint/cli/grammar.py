"""`newslint grammar`: install LanguageTool, and start and stop its server."""

from __future__ import annotations

import sys

import click

from ..languagetool import VERSION, folders, install, java, server
from ..reports.screen import visible
from . import fail

STAY = 60  # minutes


@click.group("grammar")
def command() -> None:
    """Install LanguageTool for the check `grammar`, and keep its server running between runs.

    \b
    pip install 'newslint[grammar]'     the libraries, and a Java
    newslint grammar install            LanguageTool itself, from Maven Central, once
    newslint --select grammar copy/     lint; the server starts and ends with the run
    newslint grammar start              or keep one running, for quicker runs

    Nothing is downloaded but by `newslint grammar install`.
    """


@command.command("install")
def fetch() -> None:
    """Download LanguageTool (82 MB) into the user's cache and check it against newslint's lock.

    An interrupted download goes on where it stopped. NEWSLINT_MAVEN_REPOSITORY names another repository than Maven
    Central; without it the mirror in ~/.m2/settings.xml counts, if there is one. NEWSLINT_CACHE_DIR names another
    folder.
    """
    try:
        if install.is_installed() and not install.missing():
            click.echo(f"LanguageTool {VERSION} is installed already, in {visible(str(folders.home()))}.")
            return
        if server.stop():
            click.echo("Stopped the running server.")
        _install()
    except (install.InstallError, ImportError) as error:
        raise fail(_extra(error)) from None
    click.echo(f"Installed LanguageTool {VERSION} in {visible(str(folders.home()))}.")


def _install() -> None:
    with click.progressbar(length=1, label=f"Fetching LanguageTool {VERSION}", file=sys.stderr) as bar:

        def told(done: int, total: int) -> None:
            bar.length = total
            bar.update(1)

        install.install(told)


@command.command("status")
def tell() -> None:
    """Say what is installed and whether a server runs. Status 0 if LanguageTool can be used, else 2."""
    try:
        server.refuse_without_installation()
    except (server.ServerError, ImportError) as error:
        raise fail(_extra(error)) from None
    click.echo(f"LanguageTool {VERSION} in {visible(str(folders.home()))}")
    click.echo(f"Java: {visible(java.find())}")
    now = server.status()
    if now is None:
        click.echo("No server is running; a run that needs one starts it.")
        return
    click.echo(f"Server: {visible(now.state)}, process {now.java}, kept by process {now.keeper}, in use by {now.held}")
    if now.stay:
        click.echo(f"It stays {now.stay:g} minutes after its last use.")


@command.command("start")
@click.option(
    "--stay", type=click.FloatRange(min=0), default=STAY, metavar="MINUTES", help=f"End after so long unused [{STAY}]."
)
def start(stay: float) -> None:
    """Start the server and leave it running, so that runs need not wait for it.

    It ends by itself when nobody has used it for long.
    """
    try:
        lease = server.hold(stay)
    except (server.ServerError, ImportError) as error:
        raise fail(_extra(error)) from None
    lease.close()
    click.echo(f"LanguageTool listens at {lease.url}; it ends {stay:g} minutes after its last use.")


@command.command("stop")
def stop() -> None:
    """End the server."""
    try:
        click.echo("Stopped." if server.stop() else "No server was running.")
    except ImportError as error:
        raise fail(_extra(error)) from None


@command.command("uninstall")
def remove() -> None:
    """End the server and remove LanguageTool, its log and the remembered results."""
    try:
        server.stop()
        click.echo("Removed." if install.uninstall() else "Nothing was installed.")
    except ImportError as error:
        raise fail(_extra(error)) from None


def _extra(error: Exception) -> str:
    missing = isinstance(error, ImportError)
    return "the extra is not installed; run pip install 'newslint[grammar]'" if missing else str(error)

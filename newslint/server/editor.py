"""The editor at the other end: what it can do, and what it is told."""

from __future__ import annotations

from typing import Any

from lsprotocol import types
from pygls.capabilities import get_capability
from pygls.lsp.server import LanguageServer

from ..model import OffsetEncoding
from .diagnostics import SOURCE

WATCHED = ("**/*.toml", "**/.gitignore", "**/.newslintignore", "**/*.txt", "**/*.text", "**/*.md", "**/*.html")
MOST_LOGGED = 1000  # different lines; who has read so many needs no more


class Editor:
    """Talks to the client; each thing worth a person's attention is said once."""

    def __init__(self, server: LanguageServer) -> None:
        self._server = server
        self._logged: set[str] = set()
        self._warned: set[str] = set()

    def can(self, capability: str) -> Any:
        """What the client says of one of its capabilities, by its dotted name; None where it says nothing."""
        return get_capability(self._server.client_capabilities, capability)

    @property
    def encoding(self) -> OffsetEncoding:
        """What columns are counted in, as agreed on."""
        kinds: dict[str, OffsetEncoding] = {"utf-8": "utf-8", "utf-32": "utf-32"}
        agreed = self._server.workspace.position_encoding
        return kinds.get(agreed.value if isinstance(agreed, types.PositionEncodingKind) else str(agreed), "utf-16")

    @property
    def versioned(self) -> bool:
        """Whether edits may name the version of the document they are for."""
        return bool(self.can("workspace.workspace_edit.document_changes"))

    @property
    def resolves(self) -> bool:
        """Whether the edit of an action may be worked out when it is chosen."""
        return "edit" in (self.can("text_document.code_action.resolve_support.properties") or ())

    @property
    def related(self) -> bool:
        return self.can("text_document.publish_diagnostics.related_information") is not False

    def publish(self, uri: str, found: list[types.Diagnostic], version: int | None = None) -> None:
        """Show these diagnostics on a document and no others."""
        self._server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))

    def refresh(self) -> None:
        """Have the client pull diagnostics again, if it can be asked to."""
        if self.can("workspace.diagnostics.refresh_support"):
            self._server.workspace_diagnostic_refresh(None)

    def log(self, line: str, kind: types.MessageType = types.MessageType.Info, about: str = "") -> None:
        """Write to the client's log; about one thing, such as one line, only once."""
        if (about or line) not in self._logged and len(self._logged) < MOST_LOGGED:
            self._logged.add(about or line)
            self._server.window_log_message(types.LogMessageParams(kind, f"{SOURCE}: {line}"))

    def warn(self, line: str) -> None:
        """Show a person what keeps newslint from working, once, until the configuration has changed."""
        if line not in self._warned:
            self._warned.add(line)
            self._server.window_show_message(types.ShowMessageParams(types.MessageType.Error, f"{SOURCE}: {line}"))

    def forget_warnings(self) -> None:
        """Show again what is wrong from now on."""
        self._warned.clear()

    def watch(self) -> None:
        """Ask to be told when files change that matter, if the client can watch files."""
        if not self.can("workspace.did_change_watched_files.dynamic_registration"):
            return
        watchers = [types.FileSystemWatcher(glob) for glob in WATCHED]
        options = types.DidChangeWatchedFilesRegistrationOptions(watchers)
        method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
        named = types.Registration(id=f"{SOURCE}-files", method=method, register_options=options)
        self._server.client_register_capability(types.RegistrationParams([named]))

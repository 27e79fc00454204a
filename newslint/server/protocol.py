"""pygls, as newslint uses it."""

from __future__ import annotations

from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol, lsp_method

from .. import __version__
from .diagnostics import SOURCE
from .documents import Document
from .editor import Editor
from .session import Session


class Server(LanguageServer):
    """pygls' server; what goes wrong inside it goes to the client's log, not into a person's face."""

    def __init__(self) -> None:
        super().__init__(SOURCE, __version__, protocol_cls=Protocol, max_workers=1)
        self.editor = Editor(self)
        self.session = Session(self.editor)
        self.client: int | None = None  # its process, where it can be seen

    def report_server_error(self, error: Exception, source: Any) -> None:
        self.editor.log(f"a message could not be handled: {type(error).__name__}: {error}", types.MessageType.Error)


class Protocol(LanguageServerProtocol):
    """pygls' protocol, with documents kept by the session.

    pygls counts lines as Python does, U+2028 and form feeds ending them, and editors don't; and it keeps a future for
    every notification whose handler is a generator, as its own are, until the end.
    """

    _server: Server

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> None:
        item, encoding = params.text_document, self._server.editor.encoding
        document = Document(item.uri, item.text, item.version, str(item.language_id), encoding)
        self._server.session.open(document)

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> None:
        named = params.text_document
        self._server.session.change(named.uri, params.content_changes, named.version)

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> None:
        self._server.session.close(params.text_document.uri)

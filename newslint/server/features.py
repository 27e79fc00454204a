"""The protocol's requests and notifications, each handed to the session."""

from __future__ import annotations

from typing import Any

from lsprotocol import types
from pygls.uris import to_fs_path

from . import actions, settings
from .diagnostics import SOURCE, span
from .documents import offset
from .opened import Opened
from .pages import page
from .process import seen
from .protocol import Server
from .session import Session, folders


def server() -> Server:
    """A server with all its features; it does nothing until it is given messages."""
    made = Server()
    for offer in (_lifecycle, _files, _diagnostics, _actions, _hover):
        offer(made, made.session)
    return made


def _lifecycle(server: Server, session: Session) -> None:
    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        server.client = seen(params.process_id)
        session.start(folders(params), params.initialization_options)

    @server.feature(types.INITIALIZED)
    def initialized(params: types.InitializedParams) -> None:
        server.editor.watch()

    @server.feature(types.SHUTDOWN)
    def shutdown(params: None) -> None:
        session.end()


def _files(server: Server, session: Session) -> None:
    @server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)
    async def configured(params: types.DidChangeConfigurationParams) -> None:
        given = params.settings
        if not given and server.editor.can("workspace.configuration"):
            asked = types.ConfigurationParams([types.ConfigurationItem(section=SOURCE)])
            given = next(iter(await server.workspace_configuration_async(asked) or ()), None)
        if settings.says_anything(given):
            session.configure(given)
        else:
            session.reload()

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def files_changed(params: types.DidChangeWatchedFilesParams) -> None:
        if any(change.uri.endswith(".toml") for change in params.changes):
            session.reload()
        else:
            session.look()

    @server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def folders_changed(params: types.DidChangeWorkspaceFoldersParams) -> None:
        paths = map(to_fs_path, server.workspace.folders)
        session.move([path for path in paths if path])


def _diagnostics(server: Server, session: Session) -> None:
    options = types.DiagnosticOptions(inter_file_dependencies=True, workspace_diagnostics=False, identifier=SOURCE)

    @server.feature(types.TEXT_DOCUMENT_DIAGNOSTIC, options)
    async def diagnostics(params: types.DocumentDiagnosticParams) -> Any:
        opened = await session.current(params.text_document.uri)
        if opened is None:
            return types.RelatedFullDocumentDiagnosticReport([])
        if server.editor.can("text_document.diagnostic") and not opened.pulled:
            opened.pulled = True  # a client that pulls by itself would show what is pushed a second time
            server.editor.publish(params.text_document.uri, [])
        if params.previous_result_id == str(opened.edition):
            return types.RelatedUnchangedDocumentDiagnosticReport(str(opened.edition))
        return types.RelatedFullDocumentDiagnosticReport(session.diagnostics(opened), result_id=str(opened.edition))


def _actions(server: Server, session: Session) -> None:
    editor = server.editor
    options = types.CodeActionOptions(code_action_kinds=actions.KINDS, resolve_provider=True)

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, options)
    async def code_action(params: types.CodeActionParams) -> list[types.CodeAction]:
        opened = await session.current(params.text_document.uri)
        known = opened.registry if opened else None
        if opened is None or known is None:
            return []
        offered: list[types.CodeAction] = []
        if actions.wanted(types.CodeActionKind.QuickFix, params.context.only):
            about = actions.touched(opened.findings, opened.document, params)
            offered += actions.quick_fixes(about, opened.document, known, editor.versioned)
        if actions.wanted(actions.FIX_ALL, params.context.only) and any(f.fix and f.fix.safe for f in opened.findings):
            action = actions.fix_all(opened.document)
            offered.append(action if editor.resolves else await _resolved(action, opened))
        return offered

    @server.feature(types.CODE_ACTION_RESOLVE)
    async def resolve(action: types.CodeAction) -> types.CodeAction:
        uri = action.data.get("uri") if isinstance(action.data, dict) else None
        opened = await session.current(uri) if isinstance(uri, str) else None
        return await _resolved(action, opened) if opened and action.edit is None else action

    async def _resolved(action: types.CodeAction, opened: Opened) -> types.CodeAction:
        new = await session.fixed(opened)
        action.edit = actions.rewriting(opened.document, new, editor.versioned)
        return action


def _hover(server: Server, session: Session) -> None:
    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        opened = await session.current(params.text_document.uri)
        known = opened.registry if opened else None
        if opened is None or known is None:
            return None
        at = offset(opened.document.article(), params.position)
        here = [f for f in opened.findings if f.place.span.start <= at < f.place.span.end]
        if not here and params.position.line == 0:  # where what is said of the whole article stands
            here = [f for f in opened.findings if f.place.span == (0, 0)]
        if not here:
            return None
        pages = dict.fromkeys(page(known, f.check) for f in sorted(here, key=lambda f: len(f.place.quote)))
        text = types.MarkupContent(types.MarkupKind.Markdown, "\n\n---\n\n".join(pages))
        return types.Hover(text, span(min(here, key=lambda f: len(f.place.quote)).place))

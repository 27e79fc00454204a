/** The real server, started with what the settings give. It runs where NEWSLINT names the program to start. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import {
  createProtocolConnection, type Diagnostic, StreamMessageReader, StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { read } from "../src/settings";

const NEWSLINT = process.env["NEWSLINT"];
const skip = NEWSLINT ? false : "NEWSLINT does not name a program";

async function diagnostics(text: string, values: Record<string, unknown>): Promise<Diagnostic[]> {
  const { command, args, options } = read((key) => ({ command: [NEWSLINT], ...values })[key]);
  const server = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin),
  );
  try {
    const shown = new Promise<Diagnostic[]>((resolve, reject) => {
      connection.onNotification("textDocument/publishDiagnostics", (told) => resolve(told.diagnostics));
      connection.onNotification("window/showMessage", ({ message }) => reject(new Error(message)));
      connection.onClose(() => reject(new Error("the server is gone")));
    });
    connection.listen();
    const hello = { processId: process.pid, rootUri: null, capabilities: {}, initializationOptions: options };
    await connection.sendRequest("initialize", hello);
    await connection.sendNotification("initialized", {});
    const textDocument = { uri: "untitled:Untitled-1", languageId: "plaintext", version: 1, text };
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    const told = await shown;
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    await ended;
    return told;
  } finally {
    connection.dispose();
    server.kill();
  }
}

test("an article gets its diagnostics at the right columns, behind an emoji too", { skip, timeout: 60_000 }, async () => {
  const found = await diagnostics("She spoke in 😀 M\ufffdlaga.\n", { isolated: true, select: ["replacement-character"] });
  assert.deepEqual(found.map(({ source, code, range }) => ({ source, code, range })), [{
    source: "newslint",
    code: "replacement-character",
    range: { start: { line: 0, character: 17 }, end: { line: 0, character: 18 } },
  }]);
});

test("the settings reach the server", { skip, timeout: 60_000 }, async () => {
  assert.deepEqual(await diagnostics("M\ufffdlaga.\n", { isolated: true, select: ["caption"] }), []);
});
